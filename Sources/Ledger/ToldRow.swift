import GRDB
import Records
import Values

/// A row of the table `told`: columns and record side by side.
enum ToldRow {
    static let key = "day, account, format, state, part, currency"
    static let select = "SELECT \(key), count, minor, met FROM told"

    /// The record of a row; nil where a number means nothing.
    static func money(_ rows: borrowing HotStatement) -> ToldMoney? {
        guard let format = FileFormat(number: UInt8(truncatingIfNeeded: rows.int(2))),
            let state = ToldState(rawValue: UInt8(truncatingIfNeeded: rows.int(3))),
            let currency = Currency(code: UInt32(truncatingIfNeeded: rows.int(5)))
        else { return nil }
        let key = ToldKey(
            day: Day(number: Int32(truncatingIfNeeded: rows.int(0))),
            account: UInt64(bitPattern: rows.int(1)),
            format: format,
            state: state,
            part: UInt64(bitPattern: rows.int(4)),
            currency: currency
        )
        return ToldMoney(key, count: rows.int(6), minor: rows.int(7), isMet: rows.int(8) != 0)
    }

    /// Adds what was told tonight to what stands there.
    static func add(_ told: [ToldMoney], to database: Database) throws {
        let insert = try HotStatement(
            database,
            """
            INSERT INTO told VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET count = count + excluded.count,
                minor = minor + excluded.minor, met = max(met, excluded.met)
            """
        )
        for money in told {
            insert.bind(Int64(money.key.day.number), at: 1)
            insert.bind(Int64(bitPattern: money.key.account), at: 2)
            insert.bind(Int64(money.key.format.number), at: 3)
            insert.bind(Int64(money.key.state.rawValue), at: 4)
            insert.bind(Int64(bitPattern: money.key.part), at: 5)
            insert.bind(Int64(money.key.currency.code), at: 6)
            insert.bind(money.count, at: 7)
            insert.bind(money.minor, at: 8)
            insert.bind(money.isMet ? 1 : 0, at: 9)
            try insert.run()
        }
    }
}
