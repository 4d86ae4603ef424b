import Crypto

/// Reckons a SHA-256 fingerprint of bytes that come in pieces.
package struct Fingerprinter {
    private var hasher = SHA256()

    /// Starts with no bytes.
    package init() {}

    /// Takes in the next bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        unsafe hasher.update(bufferPointer: bytes)
    }

    /// Takes in the next bytes.
    package mutating func update(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { raw in unsafe hasher.update(bufferPointer: raw) }
    }

    /// The fingerprint of all bytes so far.
    package consuming func finalize() -> SHA256Digest {
        guard let digest = SHA256Digest(bytes: Array(hasher.finalize())) else {
            preconditionFailure("SHA-256 gave other than 32 bytes")
        }
        return digest
    }
}
