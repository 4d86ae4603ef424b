/// A kind of archive that can be read.
package enum ArchiveKind: Hashable, Sendable {
    case zip
    /// One file, compressed.
    case gzip

    /// Tells the kind by the first bytes; nil for what is no archive.
    ///
    /// `PK 3 4` begins a zip with files in it and `PK 5 6` one without (APPNOTE 4.3.7, 4.3.16);
    /// `1F 8B 08` begins deflated gzip (RFC 1952, 2.3.1).
    package init?(_ head: [UInt8]) {
        if head.starts(with: [0x50, 0x4B, 3, 4]) || head.starts(with: [0x50, 0x4B, 5, 6]) {
            self = .zip
        } else if head.starts(with: [0x1F, 0x8B, 8]) {
            self = .gzip
        } else {
            return nil
        }
    }

    /// Bytes that the kind is told by.
    package static let headBytes = 4
}
