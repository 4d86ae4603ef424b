import Foundation
import GRDB
package import Records
import Values

extension Ledger {
    /// Every claim with something open, with its debtor, in order of case number.
    ///
    /// - Parameter reason: only claims whose last decision has this reason; nil takes all.
    /// - Returns: the claims with their debtors.
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func openCases(_ reason: Reason? = nil) throws -> [OpenCase] {
        var book = ClaimBook(nextClaim: .max, nextDebtor: .max)
        try loadOpen(into: &book)
        return book.claims.filter { !$0.isSettled && (reason == nil || $0.reason == reason) }
            .sorted { $0.id < $1.id }
            .compactMap { claim in
                book.debtor(claim.debtor).map { OpenCase(claim: claim, debtor: $0) }
            }
    }

    /// A claim by invoice number, case serial or payment reference; nil when there is none.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func find(_ text: String, case id: Int64?) throws -> OpenCase? {
        var book = ClaimBook(nextClaim: .max, nextDebtor: .max)
        try load([ClaimKey.number(text), ClaimKey.reference(text)], into: &book)
        if let id { try load(claims: [id], into: &book) }
        let quoted = Text(text)
        let slot =
            book.slot(number: quoted) ?? id.flatMap { book.slot(id: $0) }
            ?? book.slots(reference: quoted).first
        guard let slot, let debtor = book.debtor(book.claims[slot].debtor) else { return nil }
        return OpenCase(claim: book.claims[slot], debtor: debtor)
    }

    /// What was noted of a claim or of its debtor, oldest first.
    package func remarks(of claim: Claim) throws -> [Remark] {
        try queue.read { try RemarkRow.of(debtor: claim.debtor, claim: claim.id, in: $0) }
    }

    /// Questions that are not answered yet, oldest first.
    package func openTasks() throws -> [OpenTask] {
        try queue.read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT * FROM task WHERE closed IS NULL ORDER BY id"
            ).compactMap { row in
                guard let code = FindingCode(rawValue: row["code"]) else {
                    throw LedgerError.damaged("a task has an unknown code")
                }
                let minor: Int64? = row["minor"]
                let currency = (row["currency"] as Int64?).flatMap {
                    Currency(code: UInt32(truncatingIfNeeded: $0))
                }
                return OpenTask(
                    code,
                    claim: row["claim"],
                    input: row["input"],
                    line: row["line"],
                    day: Day(number: row["day"]),
                    amount: minor.flatMap { minor in currency.map { Money(minor: minor, $0) } },
                    origin: UInt64(bitPattern: row["origin"] as Int64),
                    cause: UInt64(bitPattern: row["cause"] as Int64),
                    id: row["id"]
                )
            }
        }
    }

    /// Files of every committed night, newest first.
    package func publishedOutputs() throws -> [CommittedOutput] {
        try queue.read { database in
            try Int64.fetchAll(database, sql: "SELECT seq FROM night ORDER BY seq DESC")
                .flatMap { try Self.outputs(database, $0) }
        }
    }
}

/// A claim with the debtor who owes it.
package struct OpenCase: Sendable {
    package let claim: Claim
    package let debtor: Debtor
}
