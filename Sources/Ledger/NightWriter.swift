import Foundation
import GRDB
import Records
import Values

/// Writes one night's rows, table by table, in key order where there are many.
struct NightWriter {
    let database: Database
    let seq: Int64

    func people(_ debtors: [Debtor]) throws {
        let insert = try HotStatement(database, "INSERT INTO person VALUES (?, ?, ?)")
        for debtor in debtors {
            insert.bind(debtor.id, at: 1)
            insert.bind(debtor.number, at: 2)
            insert.bind(PartyCodec.encode(debtor), at: 3)
            try insert.run()
        }
    }

    func people(changed debtors: [Debtor]) throws {
        let update = try HotStatement(database, "UPDATE person SET data = ? WHERE id = ?")
        for debtor in debtors {
            update.bind(PartyCodec.encode(debtor), at: 1)
            update.bind(debtor.id, at: 2)
            try update.run()
        }
    }

    /// Writes what never changes of new claims, whose registrations are among the events.
    func claims(_ news: BookNews) throws {
        let insert = try HotStatement(
            database,
            "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        var place = 0
        for claim in news.claims {
            while news.events[place].claim != claim.id { place += 1 }
            insert.bind(claim.id, at: 1)
            insert.bind(claim.debtor, at: 2)
            insert.bind(Int64(claim.source), at: 3)
            insert.bind(Int64(claim.kind.rawValue), at: 4)
            insert.bind(claim.number, at: 5)
            insert.bind(claim.reference, at: 6)
            insert.bind(Int64(claim.currency.code), at: 7)
            insert.bind(Int64(claim.issued.number), at: 8)
            insert.bind(claim.total, at: 9)
            insert.bind(news.firstEvent + Int64(place), at: 10)
            insert.bind(Int64(claim.nature.rawValue), at: 11)
            try insert.run()
        }
    }

    /// Writes keys in the order that the table has them.
    func keys(_ keys: inout [KeyRow]) throws {
        keys.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.claim < $1.claim }
        let insert = try HotStatement(database, "INSERT INTO key VALUES (?, ?, ?)")
        var last: KeyRow?
        for key in keys where key != last {
            insert.bind(key.hash, at: 1)
            insert.bind(key.claim, at: 2)
            insert.bind(key.debtor, at: 3)
            try insert.run()
            last = key
        }
    }

    /// Writes what changes of claims.
    ///
    /// - Parameters:
    ///   - hot: their rows, in order of debtor and claim.
    ///   - isNew: whether they are known not to be there yet, which spares looking.
    /// - Throws: what SQLite refused.
    func hot(_ hot: HotRows, isNew: Bool) throws {
        let statement = try HotStatement(
            database,
            """
            INSERT \(isNew ? "" : "OR REPLACE") INTO hot
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        let states = hot.states.bytes
        var start = 0
        for row in hot.rows {
            statement.bind(row.debtor, at: 1)
            statement.bind(row.claim, at: 2)
            statement.bind(row.step, at: 3)
            statement.bind(row.hold, at: 4)
            statement.bind(row.reason, at: 5)
            statement.bind(row.due, at: 6)
            statement.bind(row.nextOn, at: 7)
            statement.bind(row.open, at: 8)
            statement.bind(row.fees, at: 9)
            statement.bind(row.interest, at: 10)
            statement.bind(states, start..<row.end, at: 11)
            statement.bind(row.lastEvent, at: 12)
            start = row.end
            try statement.run()
        }
    }

    func segment(_ segment: EventSegment) throws {
        let insert = try HotStatement(
            database,
            "INSERT INTO segment VALUES (?, ?, ?, ?, ?, ?, ?)"
        )
        insert.bind(segment.id, at: 1)
        insert.bind(seq, at: 2)
        insert.bind(EventCodec.format, at: 3)
        insert.bind(segment.count, at: 4)
        insert.bind(segment.previous, at: 5)
        insert.bind(segment.hash, at: 6)
        insert.bind(segment.bytes, at: 7)
        try insert.run()
    }

    func payments(_ payments: [BookedPayment]) throws {
        for payment in payments where payment.wasTold {
            try database.execute(
                sql: "DELETE FROM payment WHERE key = ? AND claim = ?",
                arguments: [payment.key, BookedPayment.toldOnly]
            )
        }
        let insert = try HotStatement(database, "INSERT INTO payment VALUES (?, ?)")
        let sorted = payments.sorted { $0.key.precedesByBytes($1.key) }
        for payment in sorted {
            insert.bind(payment.key, at: 1)
            insert.bind(payment.claim, at: 2)
            try insert.run()
        }
    }

    func unapplied(_ night: NightCommit) throws {
        let forget = try database.cachedStatement(sql: "DELETE FROM unapplied WHERE key = ?")
        let keep = try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO unapplied VALUES (?, ?, ?, ?)"
        )
        for row in night.unapplied {
            guard row.minor != 0 else {
                try forget.execute(arguments: [row.key])
                continue
            }
            let payment = Data(PaymentCodec.encode(row.payment))
            try keep.execute(arguments: [row.key, row.debtor, row.minor, payment])
        }
    }

    func rest(_ night: NightCommit) throws {
        for input in night.inputs {
            try database.execute(
                sql: "INSERT INTO input VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    input.number, seq, input.name, Data(input.sha256), input.size,
                    input.outcome.rawValue, input.records,
                ]
            )
        }
        try TaskRow.ask(night.tasks, in: database, seq)
        try TaskRow.resolve(night.answered, in: database, seq)
        try TaskRow.close(night.closed, in: database, seq)
        for claim in night.recalls {
            try database.execute(sql: "DELETE FROM handoff WHERE claim = ?", arguments: [claim])
        }
        try write(night.handoffs)
        for request in night.requests {
            try database.execute(
                sql: "INSERT INTO request VALUES (?, ?)",
                arguments: [request, seq]
            )
        }
        try RemarkRow.add(night.remarks, to: database)
        for account in night.accounts {
            try database.execute(
                sql: "INSERT OR REPLACE INTO account VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    account.number, account.through.number, account.closing?.minor,
                    account.closing.map { Int64($0.currency.code) },
                    account.books.map { Int64($0.number) }, account.notification,
                ]
            )
        }
        try ToldRow.add(night.told, to: database)
    }

    /// An invoice goes to collection once: a row that is there is the proof that it did.
    private func write(_ handoffs: [HandedOffClaim]) throws {
        let find = try database.cachedStatement(
            sql: "SELECT attempt FROM handoff WHERE claim = ?"
        )
        let add = try database.cachedStatement(sql: "INSERT INTO handoff VALUES (?, ?, ?)")
        for handoff in handoffs {
            let before = try Int64.fetchOne(find, arguments: [handoff.claim])
            guard before == nil else { throw LedgerError.handedOffBefore(claim: handoff.claim) }
            try add.execute(arguments: [handoff.claim, seq, handoff.attempt])
        }
    }

    func head(_ night: NightCommit, _ book: ClaimBook, chain: [UInt8]) throws {
        for total in night.totals {
            try database.execute(
                sql: "INSERT OR REPLACE INTO total VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    Int64(total.currency.code), total.claims, total.principal, total.charges,
                    total.unapplied, total.carried,
                ]
            )
        }
        try database.execute(
            sql: """
                UPDATE head SET hash = ?, next_claim = ?, next_debtor = ?, next_event = ?,
                    next_letter = ?, next_voucher = ?, planned = ?
                """,
            arguments: [
                Data(chain), book.nextClaim, book.nextDebtor, book.nextEvent,
                night.nextLetter, night.nextVoucher, Data(night.planned),
            ]
        )
    }
}
