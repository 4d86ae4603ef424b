import GRDB
import Records
import Values

/// Loads debtors with all their claims, each once.
///
/// `hot` lies in the order of debtors and `claim` in that of claims: each is read front to back, so
/// that a page is looked at once, however small SQLite's memory of pages is.
final class DebtorLoader {
    private let person: HotStatement
    private let hot: HotStatement
    private let claim: HotStatement
    /// What `hot` holds of claims that are not in the book yet.
    private var rows: [Row] = []

    /// As many rows are kept at once at most, and those of one debtor.
    private static let rowsMax = 65_536

    private struct Row {
        let debtor: Int64
        let claim: Int64
        let due: Day
        let reason: Reason
        let nextOn: Day?
        let lastEvent: Int64
        let hold: Hold
        let step: UInt8
        let open: Int64
        let fees: Int64
        let interest: Int64
        let more: [UInt8]?
    }

    init(_ database: Database) throws {
        person = try HotStatement(database, "SELECT number, data FROM person WHERE id = ?")
        hot = try HotStatement(
            database,
            """
            SELECT claim, due, open, fees, interest, hold, step, more, last_event, next_on, reason
            FROM hot WHERE debtor = ? ORDER BY claim
            """
        )
        claim = try HotStatement(
            database,
            """
            SELECT kind, number, reference, currency, issued, total, source, nature
            FROM claim WHERE id = ?
            """
        )
    }

    /// Loads those of some debtors that the book does not have.
    func load(_ ids: [Int64], into book: inout ClaimBook) throws {
        for id in ids.sorted() where !book.hasDebtor(id) {
            person.bind(id, at: 1)
            guard try person.step(), let data = person.blob(1) else {
                throw LedgerError.damaged("there is no debtor \(id)")
            }
            book.load(try PartyCodec.decode(data, id: id, number: person.text(0)))
            person.reset()
            hot.bind(id, at: 1)
            while try hot.step() { rows.append(try row(of: id)) }
            hot.reset()
            if rows.count >= Self.rowsMax { try loadClaims(into: &book) }
        }
        try loadClaims(into: &book)
    }

    private func row(of debtor: Int64) throws -> Row {
        guard let hold = Hold(rawValue: UInt8(truncatingIfNeeded: hot.int(5))),
            let reason = Reason(rawValue: UInt8(truncatingIfNeeded: hot.int(10)))
        else { throw LedgerError.damaged("claim \(hot.int(0)) has an unknown code") }
        return Row(
            debtor: debtor,
            claim: hot.int(0),
            due: Day(number: Int32(truncatingIfNeeded: hot.int(1))),
            reason: reason,
            nextOn: hot.optionalInt(9).map { Day(number: Int32(truncatingIfNeeded: $0)) },
            lastEvent: hot.int(8),
            hold: hold,
            step: UInt8(truncatingIfNeeded: hot.int(6)),
            open: hot.int(2),
            fees: hot.int(3),
            interest: hot.int(4),
            more: hot.blob(7)
        )
    }

    private func loadClaims(into book: inout ClaimBook) throws {
        rows.sort { $0.claim < $1.claim }
        for row in rows {
            claim.bind(row.claim, at: 1)
            guard try claim.step() else {
                throw LedgerError.damaged("there is no claim \(row.claim)")
            }
            book.load(try claim(of: row))
            claim.reset()
        }
        rows.removeAll(keepingCapacity: true)
    }

    private func claim(of row: Row) throws -> Claim {
        guard let currency = Currency(code: UInt32(truncatingIfNeeded: claim.int(3))),
            let kind = InvoiceKind(rawValue: UInt8(truncatingIfNeeded: claim.int(0))),
            let nature = ClaimNature(rawValue: UInt8(truncatingIfNeeded: claim.int(7)))
        else { throw LedgerError.damaged("claim \(row.claim) has an unknown code") }
        var loaded = Claim(
            id: row.claim,
            debtor: row.debtor,
            source: Int32(truncatingIfNeeded: claim.int(6)),
            kind: kind,
            nature: nature,
            number: claim.text(1),
            reference: claim.text(2),
            currency: currency,
            issued: Day(number: Int32(truncatingIfNeeded: claim.int(4))),
            due: row.due,
            total: claim.int(5)
        )
        var state = loaded.state
        state.open = row.open
        state.fees = row.fees
        state.interest = row.interest
        state.held = HoldState(holds: Holds(row.hold))
        state.step = row.step
        if let more = row.more { try StateCodec.decode(more, into: &state) }
        loaded.restore(state)
        loaded.lastEvent = row.lastEvent
        loaded.nextOn = row.nextOn
        loaded.reason = row.reason
        return loaded
    }
}
