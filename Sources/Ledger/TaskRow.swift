import GRDB
import Records
import Values

/// Questions to the creditor as rows of the table `task`.
///
/// Of one cause a question stands open once. Once it is resolved the same cause may raise it
/// anew; where somebody closed it by word the same cause does not.
enum TaskRow {
    static let schema = """
        ALTER TABLE task RENAME TO task_1;
        CREATE TABLE task(
            id INTEGER PRIMARY KEY, code TEXT NOT NULL, claim INTEGER NOT NULL,
            origin INTEGER NOT NULL, cause INTEGER NOT NULL DEFAULT 0, night INTEGER NOT NULL,
            input INTEGER NOT NULL, line INTEGER NOT NULL, day INTEGER NOT NULL, minor INTEGER,
            currency INTEGER, closed INTEGER, word INTEGER NOT NULL DEFAULT 0) STRICT;
        INSERT INTO task SELECT
            id, code, claim, origin, 0, night, input, line, day, minor, currency, closed, 0
            FROM task_1;
        DROP TABLE task_1;
        CREATE UNIQUE INDEX task_cause ON task(code, claim, origin, cause)
            WHERE closed IS NULL OR word = 1;
        CREATE INDEX task_open ON task(claim, origin) WHERE closed IS NULL;
        """

    /// Asks questions; one about something else than the last of its kind takes its place.
    static func ask(_ tasks: [OpenTask], in database: Database, _ seq: Int64) throws {
        let ask = try database.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO task
                (code, claim, origin, cause, night, input, line, day, minor, currency, word)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """
        )
        let replace = try database.cachedStatement(
            sql: """
                UPDATE task SET closed = ?
                WHERE code = ? AND claim = ? AND origin = ? AND id <> ? AND closed IS NULL
                """
        )
        for task in tasks {
            let origin = Int64(bitPattern: task.origin)
            try ask.execute(arguments: [
                task.code.rawValue, task.claim, origin, Int64(bitPattern: task.cause), seq,
                task.input, task.line, task.day.number, task.amount?.minor,
                task.amount.map { Int64($0.currency.code) },
            ])
            guard database.changesCount > 0 else { continue }
            try replace.execute(arguments: [
                seq, task.code.rawValue, task.claim, origin, database.lastInsertedRowID,
            ])
        }
    }

    /// Closes questions by word: of the same cause they are not asked again.
    static func close(_ tasks: [Int64], in database: Database, _ seq: Int64) throws {
        for id in tasks {
            try database.execute(
                sql: "UPDATE task SET closed = ?, word = 1 WHERE id = ? AND closed IS NULL",
                arguments: [seq, id]
            )
        }
    }

    /// Closes questions that are resolved.
    static func resolve(_ answers: [TaskAnswer], in database: Database, _ seq: Int64) throws {
        let resolve = try database.cachedStatement(
            sql: """
                UPDATE task SET closed = ?1 WHERE claim = ?2 AND origin = ?3
                    AND closed IS NULL AND (?4 IS NULL OR code = ?4)
                """
        )
        for answer in answers {
            try resolve.execute(arguments: [
                seq, answer.claim, Int64(bitPattern: answer.origin), answer.code?.rawValue,
            ])
        }
    }
}
