import GRDB
import Records
import Values

extension LedgerAudit {
    /// Holds what bank files told against the events about it, and what was booked of it against
    /// what payments brought.
    mutating func checkTold(_ database: Database) throws {
        let rows = try HotStatement(database, "\(ToldRow.select) ORDER BY \(ToldRow.key)")
        var left = told
        var booked: [Currency: Int64] = [:]
        while try rows.step() {
            let name = "\(rows.int(0)) \(UInt64(bitPattern: rows.int(1)).hexadecimal)"
            guard let found = ToldRow.money(rows),
                let expected = left.removeValue(forKey: found.key)
            else {
                note("told", name, expected: LedgerFault.noRow, found: "a row")
                continue
            }
            var row = RowComparison("told", name)
            row.compare("count", expected.count, found.count)
            row.compare("minor", expected.minor, found.minor)
            row.compare("met", expected.isMet ? 1 : 0, found.isMet ? 1 : 0)
            note(row.fault)
            guard found.key.state.isBooked else { continue }
            booked[found.key.currency, default: 0] &+= found.minor
        }
        for key in left.keys.sorted() {
            let name = "\(key.day.number) \(key.account.hexadecimal)"
            note("told", name, expected: "a row", found: LedgerFault.noRow)
        }
        try checkBooked(booked)
    }

    /// Money booked from files is what went onto claims, less what was taken back, and what waits.
    private mutating func checkBooked(_ booked: [Currency: Int64]) throws {
        var brought = paid
        for waits in money.values { brought[waits.currency, default: 0] &+= waits.minor }
        for currency in Set(brought.keys).union(booked.keys).sorted() {
            var row = RowComparison("told", "\(currency)")
            row.compare("booked", brought[currency] ?? 0, booked[currency] ?? 0)
            note(row.fault)
        }
    }

    /// Holds the kind of file that books an account against the first that did.
    mutating func checkAccounts(_ database: Database) throws {
        let rows = try HotStatement(database, "SELECT number, books FROM account ORDER BY number")
        while try rows.step() {
            guard let books = rows.optionalInt(1) else { continue }
            let account = ClaimKey.account(Text(rows.text(0)))
            let first = firstKinds[account]
            let kind = FileFormat(number: UInt8(truncatingIfNeeded: books))
            if let first, let kind, first.sharesKeys(with: kind) { continue }
            var row = RowComparison("account", account.hexadecimal)
            row.compare("books", first.map { Int64($0.number) }, books)
            note(row.fault)
        }
    }
}
