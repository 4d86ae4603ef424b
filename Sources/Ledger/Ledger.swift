import CSQLite
import Foundation
import GRDB
import GRDBSQLite
package import Records
package import Values

/// One creditor's memory: claims, events, debtors, inputs and outputs in one SQLite file.
///
/// A night reads through it first and writes once, in one durable transaction (DESIGN: "one commit
/// per creditor"). The caller holds the creditor's lock.
package final class Ledger: Sendable {
    let queue: DatabaseQueue

    /// A path that stands for an empty ledger in memory, which is gone once it is closed.
    package static let inMemory = ":memory:"

    /// Asked for before the first ledger is opened; later SQLite says no, and is slower.
    private static let keepsNoStatistics = forfall_sqlite_keep_no_statistics() == SQLITE_OK

    /// Opens a ledger, making it where there is none.
    ///
    /// - Throws: what SQLite refused, such as a folder without rights.
    package init(path: String) throws {
        _ = Self.keepsNoStatistics
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        configuration.foreignKeysEnabled = false
        // Who asks about a claim holds a night's commit up for a moment, and must not undo it.
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA page_size = 16384;
                    PRAGMA journal_mode = DELETE;
                    PRAGMA synchronous = EXTRA;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -16384;
                    """
            )
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try Schema.migrator.migrate(queue)
    }

    /// Closes the file.
    package func close() throws {
        try queue.close()
    }

    /// Where the ledger stands.
    package func head() throws -> LedgerHead {
        try queue.read { database in try Self.head(database) }
    }

    static func head(_ database: Database) throws -> LedgerHead {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM head") else {
            throw LedgerError.damaged("it has no head")
        }
        let last = try Row.fetchOne(
            database,
            sql: "SELECT seq, day, run, published FROM night ORDER BY seq DESC LIMIT 1"
        )
        return LedgerHead(
            hash: Array(row["hash"] as Data),
            nextClaim: row["next_claim"],
            nextDebtor: row["next_debtor"],
            nextEvent: row["next_event"],
            nextLetter: row["next_letter"],
            nextVoucher: row["next_voucher"],
            planned: Array(row["planned"] as Data),
            lastNight: last.map {
                CommittedNight(
                    seq: $0["seq"],
                    day: Day(number: $0["day"]),
                    run: $0["run"],
                    isPublished: $0["published"] == 1
                )
            }
        )
    }

    /// Totals of all claims, in order of currency.
    package func totals() throws -> [LedgerTotal] {
        try queue.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM total ORDER BY currency").map { row in
                guard let currency = Currency(code: row["currency"]) else {
                    throw LedgerError.damaged("a total has no currency")
                }
                return LedgerTotal(
                    currency: currency,
                    claims: row["claims"],
                    principal: row["principal"],
                    charges: row["charges"],
                    unapplied: row["unapplied"],
                    carried: row["carried"]
                )
            }
        }
    }

    /// Numbers of the inputs that are committed.
    package func inputNumbers() throws -> Set<Int32> {
        try queue.read { database in
            try Set(Int32.fetchAll(database, sql: "SELECT k FROM input"))
        }
    }

    /// The committed input with some contents; nil when there is none, or it held no records.
    package func input(sha256: [UInt8]) throws -> Int32? {
        try queue.read { database in
            try Int32.fetchOne(
                database,
                sql: """
                    SELECT k FROM input
                    WHERE sha256 = ? AND outcome = 'read' AND records > 0 ORDER BY k LIMIT 1
                    """,
                arguments: [Data(sha256)]
            )
        }
    }

    /// Last day that each account is known through, by account number.
    package func accounts() throws -> [KnownAccount] {
        try queue.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM account ORDER BY number").map { row in
                let currency = (row["currency"] as Int64?).flatMap {
                    Currency(code: UInt32(truncatingIfNeeded: $0))
                }
                let closing: Int64? = row["closing"]
                let books: Int64? = row["books"]
                return KnownAccount(
                    number: row["number"],
                    through: Day(number: row["through"]),
                    closing: closing.flatMap { minor in
                        currency.map { Money(minor: minor, $0) }
                    },
                    books: books.flatMap { FileFormat(number: UInt8(truncatingIfNeeded: $0)) },
                    notification: row["notification"]
                )
            }
        }
    }

    /// What bank files told of every account from a day on, in order.
    package func told(from day: Day) throws -> [ToldMoney] {
        try queue.read { database in
            let rows = try HotStatement(
                database,
                "\(ToldRow.select) WHERE day >= \(day.number) ORDER BY \(ToldRow.key)"
            )
            var told: [ToldMoney] = []
            while try rows.step() {
                guard let money = ToldRow.money(rows) else {
                    throw LedgerError.damaged("money was told by an unknown kind of file")
                }
                told.append(money)
            }
            return told
        }
    }
}

/// What is known of a bank account.
package struct KnownAccount: Hashable, Sendable {
    package let number: String
    /// Last day whose payments are known.
    package let through: Day
    /// Closing balance of the last statement, where it told one.
    package let closing: Money?
    /// The kind of bank file that booked it first; nil where none did or the settings name one.
    package let books: FileFormat?
    /// The bank's number of the last notification (camt.054), which has no balance to go on from.
    package let notification: Int64?

    /// Notes an account.
    package init(
        number: String,
        through: Day,
        closing: Money?,
        books: FileFormat? = nil,
        notification: Int64? = nil
    ) {
        self.number = number
        self.through = through
        self.closing = closing
        self.books = books
        self.notification = notification
    }
}
