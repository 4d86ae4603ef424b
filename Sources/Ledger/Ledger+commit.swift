import Foundation
import GRDB
package import Records
import Values

extension Ledger {
    /// Begins the night's one transaction and writes what is settled once payments are matched:
    /// new debtors and claims, their keys, and the payments' keys.
    ///
    /// Nothing has happened until ``commit(_:outputs:report:seq:)`` returns; ``rollBack()`` or the
    /// death of the process leaves the ledger as it was. Until then nothing else is asked of the
    /// ledger, so it may run beside whatever needs no answer from it.
    ///
    /// - Parameters:
    ///   - book: claims and debtors; only tonight's registrations count.
    ///   - payments: keys booked tonight.
    ///   - head: where the ledger stood when the night began.
    ///   - seq: the night's sequence number.
    /// - Throws: `LedgerError.headMoved`; what SQLite refused.
    package func begin(
        _ book: ClaimBook,
        payments: [BookedPayment],
        after head: LedgerHead,
        seq: Int64
    ) throws {
        try queue.inDatabase { database in
            try database.beginTransaction(.immediate)
            guard try Self.head(database) == head else { throw LedgerError.headMoved }
            let writer = NightWriter(database: database, seq: seq)
            try writer.people(book)
            try writer.claims(book, nextEvent: head.nextEvent)
            try writer.keys(book)
            try writer.payments(payments)
        }
    }

    /// Writes the rest of the night, outputs aside, into the transaction that was begun.
    ///
    /// - Parameters:
    ///   - night: what the night writes.
    ///   - book: claims and debtors, with every event folded in.
    ///   - touched: slots of the claims that are new, changed or planned anew.
    ///   - events: the book's events, sealed.
    ///   - seq: the night's sequence number.
    /// - Throws: `LedgerError.handedOffBefore`; what SQLite refused.
    package func write(
        _ night: NightCommit,
        _ book: ClaimBook,
        touched: [Int],
        events: SealedEvents,
        seq: Int64
    ) throws {
        try queue.inDatabase { database in
            let writer = NightWriter(database: database, seq: seq)
            try writer.hot(book, touched)
            try writer.segments(events)
            try writer.unapplied(night)
            try writer.rest(night)
            try writer.head(night, book, events)
        }
    }

    /// Writes the list of outputs and commits: this is the moment the night happened.
    ///
    /// - Parameters:
    ///   - night: as given to `write`.
    ///   - outputs: every file staged for publishing, durable by now.
    ///   - report: the night's report as JSON, for `forfall` to show again.
    ///   - seq: the night's sequence number.
    /// - Throws: what SQLite refused.
    package func commit(
        _ night: NightCommit,
        outputs: [CommittedOutput],
        report: [UInt8],
        seq: Int64
    ) throws {
        try queue.inDatabase { database in
            try database.execute(
                sql: "INSERT INTO night VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                arguments: [
                    seq, night.day.number, night.run, night.binary, Data(night.settings),
                    Data(night.law), Data(report),
                ]
            )
            for output in outputs {
                try database.execute(
                    sql: "INSERT INTO output VALUES (?, ?, ?, ?)",
                    arguments: [seq, output.path, Data(output.sha256), output.size]
                )
            }
            try database.commit()
        }
    }

    /// Notes with which settings, law and planner every open claim was planned, where planning them
    /// anew changed nothing and there is no night to commit.
    ///
    /// - Parameter digest: of settings, law and planner.
    /// - Throws: what SQLite refused.
    package func notePlanned(_ digest: [UInt8]) throws {
        try queue.write { database in
            try database.execute(
                sql: "UPDATE head SET planned = ?",
                arguments: [Data(digest)]
            )
        }
    }

    /// Gives up the night's transaction.
    package func rollBack() throws {
        try queue.inDatabase { database in
            if database.isInsideTransaction { try database.rollback() }
        }
    }
}
