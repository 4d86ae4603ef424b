import Foundation
import GRDB
import Values

extension Ledger {
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
