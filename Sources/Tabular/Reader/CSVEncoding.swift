/// The encodings that delimited files come in; the raw values are those of `pipeline.yml`.
package enum CSVEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    /// Also read as ISO-8859-1: what differs are control characters that no export holds.
    case windows1252 = "windows-1252"
    case latin1 = "iso-8859-1"
    /// The Nordic code page of DOS, which older systems still write; never guessed.
    case codePage865 = "cp865"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"

    /// Bytes that the first block has to have for any mark to show.
    static let longestMark = 4

    /// Length of a byte order mark at the head of a file, and the encoding it tells.
    static func mark(_ head: ArraySlice<UInt8>) -> (encoding: CSVEncoding, length: Int)? {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }
}
