import GRDB

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

extension LedgerError {
    /// Whether an error tells of the machine rather than of what was read: a full or failing disk,
    /// missing rights, a ledger that somebody else holds.
    package static func isOfMachine(_ error: any Error) -> Bool {
        let code: ResultCode
        switch error {
        case LedgerError.sqlite(let number, _): code = ResultCode(rawValue: number)
        case let error as DatabaseError: code = error.resultCode
        case LedgerError.headMoved: return true
        default: return false
        }
        switch code.primaryResultCode {
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_READONLY,
            .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_NOMEM:
            return true
        default: return false
        }
    }
}
