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
        case .sqlite(let code, let words):
            "the ledger's database refused (\(code)): \(words)"
                + (Self.advice(code).map { "; " + $0 } ?? "")
        }
    }
}

extension LedgerError {
    /// What SQLite refused, without the statement and its values; nil for any other error.
    package init?(_ error: any Error) {
        switch error {
        case let error as LedgerError: self = error
        case let error as DatabaseError:
            let words = error.message ?? "no words"
            self = .sqlite(code: error.extendedResultCode.rawValue, words)
        default: return nil
        }
    }

    /// Whether tonight's files may be to blame: not for a full disk, missing rights or a file that
    /// is no ledger, whatever is dropped.
    package var mayBeOfInput: Bool {
        switch self {
        case .damaged, .headMoved: false
        case .handedOffBefore: true
        case .sqlite(let code, _): Self.advice(code) == nil
        }
    }

    /// What whoever runs the night can do; nil where what was written is at fault (sqlite.org,
    /// "Result Codes": the low byte is the primary code).
    private static func advice(_ code: Int32) -> String? {
        switch ResultCode(rawValue: code & 0xFF) {
        case .SQLITE_FULL: "make room and run again"
        case .SQLITE_IOERR:
            "see whether the disk is full or failing (the system log tells), and run again"
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            "give the user that runs forfall read and write rights on the ledger and its folder"
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            "another program has the ledger open; close it and run again"
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            "put the ledger back from a backup; 'forfall verify' tells whether it is sound"
        case .SQLITE_NOMEM: "run again with more memory"
        default: nil
        }
    }
}
