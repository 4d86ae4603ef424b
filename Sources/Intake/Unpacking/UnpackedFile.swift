import Archive
import Fingerprint
import Records

/// One file of an archive, looked at and fingerprinted.
struct UnpackedFile {
    /// 0-based place in the archive.
    let index: Int
    /// Path in the archive, with what is wrong in it escaped.
    let name: String
    /// Bytes, unpacked.
    let size: Int64
    /// nil for what was not unpacked.
    let sha256: SHA256Digest?
    /// Why it is not read; nil where it is.
    let refusal: Finding?
}

/// What a dropped file turned out to be, once it was looked into.
enum Unpacked {
    /// No archive, or a document that is kept in one, such as a workbook: read as it is.
    case no
    case refused(Finding)
    /// It changed meanwhile.
    case changed
    case files([UnpackedFile], ArchiveKind, told: Finding)
}
