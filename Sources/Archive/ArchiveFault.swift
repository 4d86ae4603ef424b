/// Why an archive cannot be read.
package enum ArchiveFault: Error, Hashable, Sendable {
    /// Its parts contradict each other, a checksum is wrong, or its end is missing.
    case damaged
    case tooManyEntries(limit: Int)
    case tooLarge(limit: Int64)
    case ratio(limit: Int64)
}

extension ArchiveFault: CustomStringConvertible {
    /// What is wrong, with what was expected: lower case, no full stop.
    package var description: String {
        switch self {
        case .damaged:
            "the archive is damaged: its end is missing, or its parts or checksums do not agree"
        case .tooManyEntries(let limit): "the archive holds more than \(limit) files"
        case .tooLarge(let limit):
            "the archive's files come to more than \(limit >> 20) MiB unpacked"
        case .ratio(let limit):
            "the archive's files come to more than \(limit) times its own size, as no files of "
                + "business do"
        }
    }
}
