import Records

/// What was wrong with a refused file, as far as it takes other words to explain it.
enum ReasonCause: CaseIterable {
    case name
    case special
    case unreadable
    case failedTwice
    case tooLarge
    case unknown
    case empty
    case truncated
    case sums
    case encoding
    case columns
    case markup
    case otherParty
    case contents

    /// Sorts a finding; what has no words of its own is something in the contents.
    init(_ code: FindingCode) {
        switch code {
        case .fileNameRefused: self = .name
        case .fileKindRefused: self = .special
        case .fileUnreadable: self = .unreadable
        case .fileFailedTwice: self = .failedTwice
        case .fileTooLarge, .archiveLimit: self = .tooLarge
        case .fileUnknown, .documentKind: self = .unknown
        case .fileEmpty: self = .empty
        case .fileTruncated, .archiveDamaged, .csvQuoteOpen: self = .truncated
        case .controlSum, .recordOrder, .recordLength, .statementGap: self = .sums
        case .encoding: self = .encoding
        case .csvColumnUnknown, .csvColumnMissing, .csvColumnTwice, .csvRowLength: self = .columns
        case .xmlMalformed, .xmlForbidden: self = .markup
        case .sellerOther, .payeeOther: self = .otherParty
        default: self = .contents
        }
    }
}
