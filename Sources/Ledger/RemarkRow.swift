import GRDB
import Records
import Values

/// Notes as rows of the table `remark`, named by the input and line that their events name.
enum RemarkRow {
    static let schema = """
        CREATE TABLE remark(
            input INTEGER NOT NULL, line INTEGER NOT NULL, debtor INTEGER NOT NULL,
            claim INTEGER NOT NULL, day INTEGER NOT NULL, author TEXT NOT NULL,
            text TEXT NOT NULL, PRIMARY KEY(input, line)) WITHOUT ROWID, STRICT;
        CREATE INDEX remark_debtor ON remark(debtor);
        """

    static func add(_ remarks: [Remark], to database: Database) throws {
        for remark in remarks {
            try database.execute(
                sql: "INSERT INTO remark VALUES (?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    remark.input, remark.line, remark.debtor, remark.claim, remark.day.number,
                    remark.author, remark.text,
                ]
            )
        }
    }

    /// What was noted of a debtor, and of one of the debtor's claims, oldest first.
    static func of(debtor: Int64, claim: Int64, in database: Database) throws -> [Remark] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT * FROM remark WHERE debtor = ? AND claim IN (0, ?) ORDER BY input, line
                """,
            arguments: [debtor, claim]
        ).map { row in
            Remark(
                input: row["input"],
                line: row["line"],
                debtor: row["debtor"],
                claim: row["claim"],
                day: Day(number: row["day"]),
                author: row["author"],
                text: row["text"]
            )
        }
    }
}
