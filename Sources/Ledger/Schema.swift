import Foundation
import GRDB
import Records

/// The tables: narrow hot columns stand apart from the rest, keys are sorted hashes, and
/// events stand in segments, not in a row each.
enum Schema {
    static let version1 = """
        CREATE TABLE night(
            seq INTEGER PRIMARY KEY, day INTEGER NOT NULL, run INTEGER NOT NULL,
            binary TEXT NOT NULL, settings BLOB NOT NULL, law BLOB NOT NULL,
            report BLOB NOT NULL, published INTEGER NOT NULL, UNIQUE(day, run)) STRICT;
        CREATE TABLE input(
            k INTEGER PRIMARY KEY, night INTEGER NOT NULL, name TEXT NOT NULL,
            sha256 BLOB NOT NULL, size INTEGER NOT NULL, outcome TEXT NOT NULL,
            records INTEGER NOT NULL) STRICT;
        CREATE INDEX input_sha256 ON input(sha256);
        CREATE TABLE output(
            night INTEGER NOT NULL, path TEXT NOT NULL, sha256 BLOB NOT NULL,
            size INTEGER NOT NULL, PRIMARY KEY(night, path)) WITHOUT ROWID, STRICT;
        CREATE TABLE segment(
            id INTEGER PRIMARY KEY, night INTEGER NOT NULL, format INTEGER NOT NULL,
            count INTEGER NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL,
            bytes BLOB NOT NULL) STRICT;
        CREATE TABLE hot(
            debtor INTEGER NOT NULL, claim INTEGER NOT NULL, step INTEGER NOT NULL,
            hold INTEGER NOT NULL, reason INTEGER NOT NULL, due INTEGER NOT NULL,
            next_on INTEGER, open INTEGER NOT NULL, fees INTEGER NOT NULL,
            interest INTEGER NOT NULL, more BLOB, last_event INTEGER NOT NULL,
            PRIMARY KEY(debtor, claim)) WITHOUT ROWID, STRICT;
        CREATE INDEX hot_next ON hot(next_on) WHERE next_on IS NOT NULL;
        CREATE TABLE key(
            hash INTEGER NOT NULL, claim INTEGER NOT NULL, debtor INTEGER NOT NULL,
            PRIMARY KEY(hash, claim)) WITHOUT ROWID, STRICT;
        CREATE TABLE claim(
            id INTEGER PRIMARY KEY, debtor INTEGER NOT NULL, source INTEGER NOT NULL,
            kind INTEGER NOT NULL, number TEXT NOT NULL, reference TEXT NOT NULL,
            currency INTEGER NOT NULL, issued INTEGER NOT NULL, total INTEGER NOT NULL,
            registered_event INTEGER NOT NULL) STRICT;
        CREATE TABLE person(
            id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, data BLOB NOT NULL) STRICT;
        CREATE TABLE payment(
            key TEXT PRIMARY KEY, claim INTEGER NOT NULL) WITHOUT ROWID, STRICT;
        CREATE TABLE unapplied(
            key TEXT PRIMARY KEY, debtor INTEGER NOT NULL, minor INTEGER NOT NULL,
            data BLOB NOT NULL) WITHOUT ROWID, STRICT;
        CREATE TABLE handoff(
            claim INTEGER PRIMARY KEY, night INTEGER NOT NULL, attempt INTEGER NOT NULL) STRICT;
        CREATE TABLE task(
            id INTEGER PRIMARY KEY, code TEXT NOT NULL, claim INTEGER NOT NULL,
            origin INTEGER NOT NULL, night INTEGER NOT NULL, input INTEGER NOT NULL,
            line INTEGER NOT NULL, day INTEGER NOT NULL, minor INTEGER, currency INTEGER,
            closed INTEGER, UNIQUE(code, claim, origin)) STRICT;
        CREATE TABLE account(
            number TEXT PRIMARY KEY, through INTEGER NOT NULL, closing INTEGER,
            currency INTEGER, books INTEGER) WITHOUT ROWID, STRICT;
        CREATE TABLE told(
            day INTEGER NOT NULL, account INTEGER NOT NULL, format INTEGER NOT NULL,
            state INTEGER NOT NULL, part INTEGER NOT NULL, currency INTEGER NOT NULL,
            count INTEGER NOT NULL, minor INTEGER NOT NULL, met INTEGER NOT NULL,
            PRIMARY KEY(day, account, format, state, part, currency)) WITHOUT ROWID, STRICT;
        CREATE TABLE total(
            currency INTEGER PRIMARY KEY, claims INTEGER NOT NULL, principal INTEGER NOT NULL,
            charges INTEGER NOT NULL, unapplied INTEGER NOT NULL, carried INTEGER NOT NULL
            ) STRICT;
        CREATE TABLE head(
            one INTEGER PRIMARY KEY CHECK (one = 1), hash BLOB NOT NULL,
            next_claim INTEGER NOT NULL, next_debtor INTEGER NOT NULL,
            next_event INTEGER NOT NULL, next_letter INTEGER NOT NULL,
            next_voucher INTEGER NOT NULL, planned BLOB NOT NULL) STRICT;
        """

    /// Brings a ledger up to this program's version.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: version1)
            try database.execute(
                sql: "INSERT INTO head VALUES (1, ?, 1, 1, 1, 1, 1, x'')",
                arguments: [Data(repeating: 0, count: 32)]
            )
        }
        migrator.registerMigration("2", foreignKeyChecks: .immediate) { database in
            try database.execute(
                sql: """
                    CREATE TABLE request(
                        id TEXT PRIMARY KEY, night INTEGER NOT NULL) WITHOUT ROWID, STRICT;
                    """
            )
        }
        migrator.registerMigration("3", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: "ALTER TABLE account ADD COLUMN notification INTEGER")
        }
        migrator.registerMigration("4", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: TaskRow.schema)
        }
        migrator.registerMigration("5", foreignKeyChecks: .immediate) { database in
            try database.execute(
                sql: "ALTER TABLE claim ADD COLUMN nature INTEGER NOT NULL DEFAULT 0"
            )
        }
        migrator.registerMigration("6", foreignKeyChecks: .immediate) { database in
            try database.execute(sql: RemarkRow.schema)
        }
        migrator.registerMigration("7", foreignKeyChecks: .immediate) { database in
            try addInstalmentKeys(database)
        }
        return migrator
    }

    /// Lets instalments of earlier nights be found by the number of their invoice.
    private static func addInstalmentKeys(_ database: Database) throws {
        let claims = try Row.fetchAll(
            database,
            sql: "SELECT id, debtor, number FROM claim WHERE number LIKE '%/1'"
        )
        for claim in claims {
            guard let key = InstalmentNumber.key(ofFirst: claim["number"]) else { continue }
            try database.execute(
                sql: "INSERT OR IGNORE INTO key VALUES (?, ?, ?)",
                arguments: [Int64(bitPattern: key), claim["id"], claim["debtor"]]
            )
        }
    }
}
