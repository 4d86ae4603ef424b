import Foundation
import GRDB
package import Records
import Values

extension Ledger {
    /// Recounts everything: the chain's hashes, every claim folded anew, the totals.
    ///
    /// - Returns: what does not agree, in words with places; empty when all does.
    /// - Throws: what SQLite refused.
    package func verify() throws -> [String] {
        try queue.read { database in
            var audit = LedgerAudit()
            try audit.loadClaims(database)
            try audit.checkChain(database)
            try audit.checkState(database)
            try audit.checkTotals(database)
            return audit.faults
        }
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

/// Folds a whole ledger anew and gathers what does not agree.
private struct LedgerAudit {
    var faults: [String] = []
    private var claims: [Int64: Claim] = [:]
    private var unapplied: [Currency: Int64] = [:]

    mutating func loadClaims(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            """
            SELECT c.id, c.debtor, c.source, c.kind, c.number, c.reference, c.currency, c.issued,
                h.due, c.total
            FROM claim c JOIN hot h ON h.debtor = c.debtor AND h.claim = c.id
            """
        )
        while try rows.step() {
            guard let kind = InvoiceKind(rawValue: UInt8(truncatingIfNeeded: rows.int(3))),
                let currency = Currency(code: UInt32(truncatingIfNeeded: rows.int(6)))
            else {
                faults.append("claim \(rows.int(0)) has an unknown kind or currency")
                continue
            }
            claims[rows.int(0)] = Claim(
                id: rows.int(0),
                debtor: rows.int(1),
                source: Int32(truncatingIfNeeded: rows.int(2)),
                kind: kind,
                number: rows.text(4),
                reference: rows.text(5),
                currency: currency,
                issued: Day(number: Int32(truncatingIfNeeded: rows.int(7))),
                due: Day(number: Int32(truncatingIfNeeded: rows.int(8))),
                total: rows.int(9)
            )
        }
    }

    mutating func checkChain(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            "SELECT id, night, count, prev, hash, bytes FROM segment ORDER BY id"
        )
        var previous = [UInt8](repeating: 0, count: 32)
        var next: Int64 = 1
        while try rows.step() {
            let id = rows.int(0)
            let bytes = rows.blob(5) ?? []
            let header = EventChain.header(id: id, night: rows.int(1), count: rows.int(2))
            let hash = EventChain.hash(previous: previous, header: header, bytes: bytes)
            if id != next { faults.append("segment \(id) should begin at event \(next)") }
            if rows.blob(3) != previous || rows.blob(4) != hash {
                faults.append("segment \(id) is not what was sealed: its hash differs")
            }
            fold(bytes, from: id, count: rows.int(2))
            previous = rows.blob(4) ?? []
            next = id + rows.int(2)
        }
        let head = try Ledger.head(database)
        if head.hash != previous || head.nextEvent != next {
            faults.append("the head does not stand at the end of the chain")
        }
    }

    private mutating func fold(_ bytes: [UInt8], from first: Int64, count: Int64) {
        var reader = ByteReader(bytes)
        for id in first..<first + count {
            guard let stored = try? EventCodec.decode(&reader) else {
                faults.append("event \(id) cannot be read")
                return
            }
            let event = stored.event
            if case .unapplied(let money) = event.body {
                unapplied[money.currency, default: 0] += money.minor
            }
            guard event.claim != 0 else { continue }
            guard let last = claims[event.claim]?.lastEvent else {
                faults.append("event \(id) belongs to no claim")
                continue
            }
            if last != stored.previous {
                faults.append("event \(id) does not follow its claim's event \(last)")
            }
            claims[event.claim]?.apply(event.body)
            claims[event.claim]?.lastEvent = id
        }
        if !reader.isAtEnd { faults.append("segment \(first) holds more than its events") }
    }

    mutating func checkState(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            "SELECT claim, step, hold, open, fees, interest, more, last_event FROM hot"
        )
        while try rows.step() {
            guard let claim = claims[rows.int(0)] else {
                faults.append("claim \(rows.int(0)) was never registered")
                continue
            }
            let agrees =
                Int64(claim.step) == rows.int(1) && Int64(claim.hold.rawValue) == rows.int(2)
                && claim.open == rows.int(3) && claim.fees == rows.int(4)
                && claim.interest == rows.int(5) && StateCodec.encode(claim.state) == rows.blob(6)
                && claim.lastEvent == rows.int(7)
            if !agrees { faults.append("claim \(claim.id) is not what its events fold to") }
        }
    }

    mutating func checkTotals(_ database: Database) throws {
        var totals: [Currency: LedgerTotal] = [:]
        for claim in claims.values {
            var total = totals[claim.currency] ?? LedgerTotal(currency: claim.currency)
            total.claims += claim.isSettled ? 0 : 1
            total.principal += claim.open
            total.charges += claim.charges
            totals[claim.currency] = total
        }
        for (currency, minor) in unapplied {
            totals[currency, default: LedgerTotal(currency: currency)].unapplied += minor
        }
        let rows = try HotStatement(
            database,
            "SELECT currency, claims, principal, charges, unapplied FROM total"
        )
        while try rows.step() {
            guard let currency = Currency(code: UInt32(truncatingIfNeeded: rows.int(0))) else {
                faults.append("a total has no currency")
                continue
            }
            let found = totals.removeValue(forKey: currency) ?? LedgerTotal(currency: currency)
            let agrees =
                found.claims == rows.int(1) && found.principal == rows.int(2)
                && found.charges == rows.int(3) && found.unapplied == rows.int(4)
            if !agrees { faults.append("the total in \(currency) is not what its claims come to") }
        }
        for total in totals.values.sorted(by: { $0.currency < $1.currency })
        where total.claims != 0 || total.unapplied != 0 {
            faults.append("there is no total in \(total.currency)")
        }
    }
}
