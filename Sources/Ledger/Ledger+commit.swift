import Foundation
import GRDB
package import Records
import Values

extension Ledger {
    /// Begins the night's one transaction and writes everything but the outputs.
    ///
    /// Nothing has happened until ``commit(night:outputs:report:)`` returns; ``rollBack()`` or the
    /// death of the process leaves the ledger as it was. It may run beside the rendering of files.
    ///
    /// - Parameters:
    ///   - night: what the night writes.
    ///   - book: claims and debtors, with every event folded in.
    ///   - touched: slots of the claims that are new, changed or planned anew.
    ///   - events: the book's events, sealed.
    ///   - head: where the ledger stood when the night began.
    ///   - seq: the night's sequence number.
    /// - Throws: `LedgerError.headMoved`, `.handedOffBefore`; what SQLite refused.
    package func write(
        _ night: NightCommit,
        _ book: ClaimBook,
        touched: [Int],
        events: SealedEvents,
        after head: LedgerHead,
        seq: Int64
    ) throws {
        try queue.inDatabase { database in
            try database.beginTransaction(.immediate)
            guard try Self.head(database) == head else { throw LedgerError.headMoved }
            let writer = NightWriter(database: database, seq: seq)
            try writer.people(book)
            try writer.claims(book)
            try writer.keys(book)
            try writer.hot(book, touched)
            try writer.segments(events)
            try writer.payments(night)
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

    /// Gives up the night's transaction.
    package func rollBack() throws {
        try queue.inDatabase { database in
            if database.isInsideTransaction { try database.rollback() }
        }
    }
}
