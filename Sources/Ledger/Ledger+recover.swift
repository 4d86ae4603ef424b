import Foundation
import GRDB
package import Records
package import Values

extension Ledger {
    /// The night that was committed and not yet published; nil when all is done.
    package func unpublished() throws -> UnpublishedNight? {
        try queue.read { database in
            let night = try Row.fetchOne(
                database,
                sql: "SELECT seq, day, run, report FROM night WHERE published = 0"
            )
            guard let night else { return nil }
            let seq: Int64 = night["seq"]
            return UnpublishedNight(
                seq: seq,
                day: Day(number: night["day"]),
                run: night["run"],
                report: Array(night["report"] as Data),
                outputs: try Self.outputs(database, seq),
                inputs: try Self.inputs(database, seq)
            )
        }
    }

    /// Notes that a night's files are where they belong.
    package func markPublished(_ seq: Int64) throws {
        try queue.write { database in
            try database.execute(
                sql: "UPDATE night SET published = 1 WHERE seq = ?",
                arguments: [seq]
            )
        }
    }

    /// Number of committed runs of a date.
    package func runs(of day: Day) throws -> Int {
        try queue.read { database in
            try Int.fetchOne(
                database,
                sql: "SELECT coalesce(max(run), 0) FROM night WHERE day = ?",
                arguments: [day.number]
            ) ?? 0
        }
    }

    /// Money that found no claim so far, in order of key.
    package func unapplied() throws -> [UnappliedPayment] {
        try queue.read { database in
            let rows = try HotStatement(
                database,
                "SELECT key, minor, debtor, data FROM unapplied ORDER BY key"
            )
            var unapplied: [UnappliedPayment] = []
            while try rows.step() {
                unapplied.append(
                    UnappliedPayment(
                        key: rows.text(0),
                        minor: rows.int(1),
                        payment: try PaymentCodec.decode(rows.blob(3) ?? []),
                        debtor: rows.int(2)
                    )
                )
            }
            return unapplied
        }
    }

    /// Whose money found no claim so far: debtors by id, and payments of which nobody is known.
    package func waitingMoney() throws -> (debtors: Set<Int64>, unknown: [Payment]) {
        try queue.read { database in
            let rows = try HotStatement(
                database,
                "SELECT debtor, CASE debtor WHEN 0 THEN data END FROM unapplied WHERE minor > 0"
            )
            var debtors: Set<Int64> = []
            var unknown: [Payment] = []
            while try rows.step() {
                if let data = rows.blob(1) {
                    unknown.append(try PaymentCodec.decode(data))
                } else {
                    debtors.insert(rows.int(0))
                }
            }
            return (debtors, unknown)
        }
    }

    static func outputs(_ database: Database, _ seq: Int64) throws -> [CommittedOutput] {
        try Row.fetchAll(
            database,
            sql: "SELECT path, sha256, size FROM output WHERE night = ? ORDER BY path",
            arguments: [seq]
        ).map {
            CommittedOutput(
                path: $0["path"],
                sha256: Array($0["sha256"] as Data),
                size: $0["size"]
            )
        }
    }

    /// A committed input and the archives it may have come out of; nil where there is none.
    ///
    /// A file in an archive is named `all.zip/march/1001.xml`, and its archive was committed by
    /// the same night.
    package func input(_ number: Int32) throws -> StoredInput? {
        try queue.read { database in
            let night = try Row.fetchOne(
                database,
                sql: """
                    SELECT n.seq, n.day FROM input i JOIN night n ON n.seq = i.night WHERE i.k = ?
                    """,
                arguments: [number]
            )
            guard let night else { return nil }
            let inputs = try Self.inputs(database, night["seq"])
            guard let input = inputs.first(where: { $0.number == number }) else { return nil }
            let archive = input.name.prefix { $0 != "/" }
            return StoredInput(
                input: input,
                night: Day(number: night["day"]),
                archives: archive == input.name ? [] : inputs.filter { $0.name == archive }
            )
        }
    }

    private static func inputs(_ database: Database, _ seq: Int64) throws -> [CommittedInput] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM input WHERE night = ? ORDER BY k",
            arguments: [seq]
        ).map { row in
            guard let outcome = InputOutcome(rawValue: row["outcome"]) else {
                throw LedgerError.damaged("an input has an unknown outcome")
            }
            return CommittedInput(
                number: row["k"],
                name: row["name"],
                sha256: Array(row["sha256"] as Data),
                size: row["size"],
                outcome: outcome,
                records: row["records"]
            )
        }
    }
}

/// A committed night whose files have yet to be put in place.
package struct UnpublishedNight: Sendable {
    package let seq: Int64
    package let day: Day
    package let run: Int
    package let report: [UInt8]
    package let outputs: [CommittedOutput]
    package let inputs: [CommittedInput]
}

/// A committed input, found again by its number.
package struct StoredInput: Sendable {
    package let input: CommittedInput
    /// The date of the night that committed it.
    package let night: Day
    /// The archives of that night that it may have come out of; none for a file of its own.
    package let archives: [CommittedInput]
}
