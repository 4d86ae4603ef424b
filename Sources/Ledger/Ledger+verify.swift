import Foundation
import GRDB
package import Records
import Values

extension Ledger {
    /// Recounts everything: the chain's hashes, and every table that follows from its events.
    ///
    /// - Returns: the rows that do not agree; empty when all do.
    /// - Throws: what SQLite refused.
    package func verify() throws -> [LedgerFault] {
        try queue.read { database in try LedgerAudit.run(database) }
    }

    /// What happened to a claim, oldest first, with the id of each event.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func history(of claim: Int64) throws -> [ClaimHistoryEntry] {
        try queue.read { database in
            let last = try Int64.fetchOne(
                database,
                sql: """
                    SELECT h.last_event FROM hot h JOIN claim c
                    ON c.id = h.claim AND c.debtor = h.debtor WHERE c.id = ?
                    """,
                arguments: [claim]
            )
            var entries: [ClaimHistoryEntry] = []
            var next = last ?? 0
            while next > 0 {
                let stored = try Self.event(next, database)
                guard stored.event.claim == claim, stored.previous < next else {
                    throw LedgerError.damaged("the history of claim \(claim) breaks at \(next)")
                }
                entries.append(ClaimHistoryEntry(id: next, event: stored.event))
                next = stored.previous
            }
            return entries.reversed()
        }
    }

    private static func event(_ id: Int64, _ database: Database) throws -> StoredEvent {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT id, bytes FROM segment WHERE id <= ? ORDER BY id DESC LIMIT 1",
            arguments: [id]
        )
        guard let row else { throw LedgerError.damaged("there is no event \(id)") }
        let first: Int64 = row["id"]
        var bytes = ByteReader(Array(row["bytes"] as Data))
        for _ in first..<id { _ = try EventCodec.decode(&bytes) }
        return try EventCodec.decode(&bytes)
    }
}

/// One event of a claim's history.
package struct ClaimHistoryEntry: Sendable {
    package let id: Int64
    package let event: Event
}
