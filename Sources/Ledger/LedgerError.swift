/// Why a ledger could not be used.
package enum LedgerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file is not what this program writes, or it was changed behind its back.
    case damaged(String)
    /// Somebody else wrote to the ledger since tonight's start.
    case headMoved
    /// A claim was to be handed off that an agency has already.
    case handedOffBefore(claim: Int64)
    /// SQLite refused: its result code and its words.
    case sqlite(code: Int32, String)

    /// What happened, in words.
    package var description: String {
        switch self {
        case .damaged(let what): "the ledger is damaged: \(what)"
        case .headMoved: "the ledger was written to by another run since this one began"
        case .handedOffBefore(let claim): "claim \(claim) is with a collection agency already"
        case .sqlite(let code, let words): "the ledger's database refused (\(code)): \(words)"
        }
    }
}
