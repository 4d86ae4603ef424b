import Foundation
import GRDB
package import Records
package import Values

extension Ledger {
    /// Loads every claim with one of some keys, and all other claims of those debtors.
    ///
    /// - Parameters:
    ///   - hashes: of `ClaimKey`; a hash that leads to nothing costs one look.
    ///   - book: takes in the claims and debtors.
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func load(_ hashes: [UInt64], into book: inout ClaimBook) throws {
        try queue.read { database in
            let keys = try HotStatement(database, "SELECT debtor FROM key WHERE hash = ?")
            let loader = try DebtorLoader(database)
            for hash in hashes {
                keys.bind(hash: hash, at: 1)
                while try keys.step() { try loader.load(keys.int(0), into: &book) }
                keys.reset()
            }
        }
    }

    /// Loads the claims with some ids, and all other claims of those debtors.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func load(claims ids: [Int64], into book: inout ClaimBook) throws {
        try queue.read { database in
            let claims = try HotStatement(database, "SELECT debtor FROM claim WHERE id = ?")
            let loader = try DebtorLoader(database)
            for id in ids {
                claims.bind(id, at: 1)
                while try claims.step() { try loader.load(claims.int(0), into: &book) }
                claims.reset()
            }
        }
    }

    /// Debtors with a claim to be looked at by a day.
    ///
    /// Left to itself, SQLite reads all of `hot` in order of debtor rather than sort what is due: a
    /// night over a million quiet claims then reads 67 MB for nothing.
    static let due = """
        SELECT DISTINCT debtor FROM hot INDEXED BY hot_next WHERE next_on <= ? ORDER BY debtor
        """

    /// Loads the claims that are to be looked at by a day, and all others of those debtors.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func loadDue(through day: Day, into book: inout ClaimBook) throws {
        try load(Self.due, [Int64(day.number)], into: &book)
    }

    /// Loads the claims that wait for one reason, and all others of those debtors.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func load(waiting reason: Reason, into book: inout ClaimBook) throws {
        try load(
            "SELECT DISTINCT debtor FROM hot WHERE reason = ? ORDER BY debtor",
            [Int64(reason.rawValue)],
            into: &book
        )
    }

    /// Loads every claim that is open, and all others of those debtors.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func loadOpen(into book: inout ClaimBook) throws {
        try load(
            """
            SELECT DISTINCT debtor FROM hot WHERE open <> 0 OR fees <> 0 OR interest <> 0
            ORDER BY debtor
            """,
            [],
            into: &book
        )
    }

    /// Loads the open claims of exactly some amounts, and all others of those debtors.
    ///
    /// - Parameters:
    ///   - amounts: open principal in minor units.
    ///   - book: takes in the claims and debtors.
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func load(owing amounts: Set<Int64>, into book: inout ClaimBook) throws {
        guard !amounts.isEmpty else { return }
        try queue.read { database in
            let all = try HotStatement(database, "SELECT debtor, open FROM hot WHERE open > 0")
            let loader = try DebtorLoader(database)
            var debtors: Set<Int64> = []
            while try all.step() {
                if amounts.contains(all.int(1)) { debtors.insert(all.int(0)) }
            }
            for debtor in debtors.sorted() { try loader.load(debtor, into: &book) }
        }
    }

    /// Loads the debtors with some numbers, and all their claims.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func load(debtorNumbers: [String], into book: inout ClaimBook) throws {
        try queue.read { database in
            let people = try HotStatement(database, "SELECT id FROM person WHERE number = ?")
            let loader = try DebtorLoader(database)
            for number in debtorNumbers {
                people.bind(number, at: 1)
                while try people.step() { try loader.load(people.int(0), into: &book) }
                people.reset()
            }
        }
    }

    /// Loads some debtors, and all their claims.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func load(debtors: [Int64], into book: inout ClaimBook) throws {
        try queue.read { database in
            let loader = try DebtorLoader(database)
            for debtor in debtors { try loader.load(debtor, into: &book) }
        }
    }

    /// Whether a payment with a key was booked, and onto which claim.
    ///
    /// - Returns: the claim's id, 0 where the money found none; nil when the key is new.
    /// - Throws: what SQLite refused.
    package func claims(ofPayments keys: [String]) throws -> [Int64?] {
        try queue.read { database in
            let payments = try HotStatement(database, "SELECT claim FROM payment WHERE key = ?")
            return try keys.map { key in
                payments.bind(key, at: 1)
                let claim = try payments.step() ? payments.int(0) : nil
                payments.reset()
                return claim
            }
        }
    }

    /// Those of some requests that were carried out before.
    ///
    /// - Throws: what SQLite refused.
    package func requests(among ids: [String]) throws -> Set<String> {
        guard !ids.isEmpty else { return [] }
        return try queue.read { database in
            let requests = try HotStatement(database, "SELECT 1 FROM request WHERE id = ?")
            return try Set(
                ids.filter { id in
                    requests.bind(id, at: 1)
                    defer { requests.reset() }
                    return try requests.step()
                }
            )
        }
    }

    /// Whether no night was ever committed.
    package func isEmpty() throws -> Bool {
        try queue.read { database in
            try Bool.fetchOne(database, sql: "SELECT NOT EXISTS(SELECT 1 FROM night)") ?? true
        }
    }

    private func load(
        _ sql: String,
        _ arguments: [Int64],
        into book: inout ClaimBook
    ) throws {
        try queue.read { database in
            let debtors = try HotStatement(database, sql)
            for (index, value) in arguments.enumerated() {
                debtors.bind(value, at: Int32(index + 1))
            }
            let loader = try DebtorLoader(database)
            while try debtors.step() { try loader.load(debtors.int(0), into: &book) }
        }
    }
}

/// Loads a debtor with all claims, once.
private final class DebtorLoader {
    private let person: HotStatement
    private let claims: HotStatement

    init(_ database: Database) throws {
        person = try HotStatement(database, "SELECT number, data FROM person WHERE id = ?")
        claims = try HotStatement(
            database,
            """
            SELECT c.id, c.kind, c.number, c.reference, c.currency, c.issued, h.due, c.total,
                h.open, h.fees, h.interest, h.hold, h.step, h.more, h.last_event, h.next_on,
                h.reason, c.source, c.nature
            FROM hot h JOIN claim c ON c.id = h.claim WHERE h.debtor = ? ORDER BY h.claim
            """
        )
    }

    func load(_ id: Int64, into book: inout ClaimBook) throws {
        guard !book.hasDebtor(id) else { return }
        person.bind(id, at: 1)
        guard try person.step(), let data = person.blob(1) else {
            throw LedgerError.damaged("there is no debtor \(id)")
        }
        book.load(try PartyCodec.decode(data, id: id, number: person.text(0)))
        person.reset()
        claims.bind(id, at: 1)
        while try claims.step() { book.load(try claim(of: id)) }
        claims.reset()
    }

    private func claim(of debtor: Int64) throws -> Claim {
        guard let currency = Currency(code: UInt32(truncatingIfNeeded: claims.int(4))),
            let kind = InvoiceKind(rawValue: UInt8(truncatingIfNeeded: claims.int(1))),
            let hold = Hold(rawValue: UInt8(truncatingIfNeeded: claims.int(11))),
            let reason = Reason(rawValue: UInt8(truncatingIfNeeded: claims.int(16))),
            let nature = ClaimNature(rawValue: UInt8(truncatingIfNeeded: claims.int(18)))
        else { throw LedgerError.damaged("claim \(claims.int(0)) has an unknown code") }
        var claim = Claim(
            id: claims.int(0),
            debtor: debtor,
            source: Int32(truncatingIfNeeded: claims.int(17)),
            kind: kind,
            nature: nature,
            number: claims.text(2),
            reference: claims.text(3),
            currency: currency,
            issued: Day(number: Int32(truncatingIfNeeded: claims.int(5))),
            due: Day(number: Int32(truncatingIfNeeded: claims.int(6))),
            total: claims.int(7)
        )
        var state = claim.state
        state.open = claims.int(8)
        state.fees = claims.int(9)
        state.interest = claims.int(10)
        state.held = HoldState(holds: Holds(hold))
        state.step = UInt8(truncatingIfNeeded: claims.int(12))
        if let more = claims.blob(13) { try StateCodec.decode(more, into: &state) }
        claim.restore(state)
        claim.lastEvent = claims.int(14)
        claim.nextOn = claims.optionalInt(15).map { Day(number: Int32(truncatingIfNeeded: $0)) }
        claim.reason = reason
        return claim
    }
}
