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
            var debtors: [Int64] = []
            for hash in hashes {
                keys.bind(hash: hash, at: 1)
                while try keys.step() { debtors.append(keys.int(0)) }
                keys.reset()
            }
            try DebtorLoader(database).load(debtors, into: &book)
        }
    }

    /// Loads the claims with some ids, and all other claims of those debtors.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func load(claims ids: [Int64], into book: inout ClaimBook) throws {
        try queue.read { database in
            let claims = try HotStatement(database, "SELECT debtor FROM claim WHERE id = ?")
            var debtors: [Int64] = []
            for id in ids {
                claims.bind(id, at: 1)
                while try claims.step() { debtors.append(claims.int(0)) }
                claims.reset()
            }
            try DebtorLoader(database).load(debtors, into: &book)
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
            var debtors: [Int64] = []
            while try all.step() {
                if amounts.contains(all.int(1)) { debtors.append(all.int(0)) }
            }
            try DebtorLoader(database).load(debtors, into: &book)
        }
    }

    /// Loads the debtors with some numbers, and all their claims.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func load(debtorNumbers: [String], into book: inout ClaimBook) throws {
        try queue.read { database in
            let people = try HotStatement(database, "SELECT id FROM person WHERE number = ?")
            var debtors: [Int64] = []
            for number in debtorNumbers {
                people.bind(number, at: 1)
                while try people.step() { debtors.append(people.int(0)) }
                people.reset()
            }
            try DebtorLoader(database).load(debtors, into: &book)
        }
    }

    /// Loads some debtors, and all their claims.
    ///
    /// - Throws: what SQLite refused; `LedgerError.damaged`.
    package func load(debtors: [Int64], into book: inout ClaimBook) throws {
        try queue.read { database in
            try DebtorLoader(database).load(debtors, into: &book)
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
            let found = try HotStatement(database, sql)
            for (index, value) in arguments.enumerated() {
                found.bind(value, at: Int32(index + 1))
            }
            var debtors: [Int64] = []
            while try found.step() { debtors.append(found.int(0)) }
            try DebtorLoader(database).load(debtors, into: &book)
        }
    }
}
