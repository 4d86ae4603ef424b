import Crypto

/// Computes a SHA-256 as bytes go by.
package struct Fingerprinter {
    private var hash = SHA256()

    /// Starts on nothing.
    package init() {}

    /// Takes in the next bytes.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        unsafe hash.update(bufferPointer: bytes)
    }

    /// The digest of everything taken in.
    package consuming func finalize() -> SHA256Digest {
        SHA256Digest(bytes: Array(hash.finalize()))
    }
}
