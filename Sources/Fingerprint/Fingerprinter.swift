import Crypto

/// A fingerprint in the making: takes bytes as they come by.
package struct Fingerprinter {
    private var hash = SHA256()

    /// Starts with no bytes.
    package init() {}

    /// Takes in the next bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        unsafe hash.update(bufferPointer: bytes)
    }

    /// Takes in the next bytes.
    package mutating func update(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
    }

    /// Takes in the next bytes.
    package mutating func update(_ bytes: [UInt8]) {
        update(bytes.span)
    }

    /// Finds the fingerprint of all bytes taken in so far; more may follow.
    package func finalize() -> SHA256Digest {
        let bytes = Array(hash.finalize())
        guard let digest = SHA256Digest(bytes: bytes) else {
            preconditionFailure("\(bytes.count) bytes of SHA-256 for \(SHA256Digest.count)")
        }
        return digest
    }
}

extension SHA256Digest {
    /// Finds the fingerprint of bytes in memory.
    package init(of bytes: [UInt8]) {
        var fingerprinter = Fingerprinter()
        fingerprinter.update(bytes)
        self = fingerprinter.finalize()
    }
}
