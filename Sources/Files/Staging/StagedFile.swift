package import Fingerprint

/// A finished file in staging, as the manifest lists it.
package struct StagedFile: Hashable, Sendable {
    /// Path below the staging folder: `reminders/letters.csv`.
    package let path: String
    /// Bytes.
    package let size: Int64
    package let sha256: SHA256Digest

    /// Lists a file.
    package init(path: String, size: Int64, sha256: SHA256Digest) {
        self.path = path
        self.size = size
        self.sha256 = sha256
    }
}
