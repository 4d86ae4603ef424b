import GRDB
import Records
import Values

extension LedgerAudit {
    /// Holds the keys of booked payments against the events that they left.
    mutating func checkPayments(_ database: Database) throws {
        let rows = try HotStatement(database, "SELECT key, claim FROM payment ORDER BY key")
        var seen: Set<UInt64> = []
        while try rows.step() {
            let hash = ClaimKey.payment(rows.text(0))
            guard let claim = payments[hash] else {
                note("payment", hash.hexadecimal, expected: LedgerFault.noRow, found: "a row")
                continue
            }
            seen.insert(hash)
            var row = RowComparison("payment", hash.hexadecimal)
            row.compare("claim", claim, rows.int(1))
            note(row.fault)
        }
        for hash in payments.keys.sorted() where !seen.contains(hash) {
            note("payment", hash.hexadecimal, expected: "a row", found: LedgerFault.noRow)
        }
    }

    /// Holds the money that waits for a claim against the events about it.
    mutating func checkUnapplied(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            """
            SELECT u.key, u.minor, u.data, u.debtor, p.id
            FROM unapplied u LEFT JOIN person p ON p.id = u.debtor ORDER BY u.key
            """
        )
        var seen: Set<UInt64> = []
        while try rows.step() {
            let hash = ClaimKey.payment(rows.text(0))
            guard let money = money[hash], money.minor != 0 else {
                note("unapplied", hash.hexadecimal, expected: LedgerFault.noRow, found: "a row")
                continue
            }
            seen.insert(hash)
            var row = RowComparison("unapplied", hash.hexadecimal)
            row.compare("minor", money.minor, rows.int(1))
            let payment = try? PaymentCodec.decode(rows.blob(2) ?? [])
            if payment?.key != rows.text(0) {
                row.note("data", expected: "the payment of its key", found: "another")
            }
            if rows.int(3) != 0 { row.compare("debtor", rows.int(3), rows.optionalInt(4)) }
            note(row.fault)
        }
        for (hash, money) in money.sorted(by: { $0.key < $1.key })
        where money.minor != 0 && !seen.contains(hash) {
            let expected = "minor \(money.minor)"
            note("unapplied", hash.hexadecimal, expected: expected, found: LedgerFault.noRow)
        }
    }

    /// Holds the questions to the creditor against what they are about.
    ///
    /// That is money without a claim, or a claim that was missing from a list. Other questions
    /// leave no event: their claim is looked for and nothing more.
    mutating func checkTasks(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            """
            SELECT code, claim, origin, night, input, line, day, minor, currency, closed,
                word
            FROM task ORDER BY id
            """
        )
        let asked = Set(told.keys.filter { $0.state == .compared }.flatMap(\.origins))
        var aboutMoney: Set<UInt64> = []
        var aboutClaims: Set<Int64> = []
        while try rows.step() {
            let (code, claim, hash) = (rows.text(0), rows.int(1), UInt64(bitPattern: rows.int(2)))
            var row = RowComparison("task", Self.name(code, claim, hash))
            if hash != 0 {
                if let money = money[hash], aboutMoney.insert(hash).inserted {
                    Self.compare(&row, money.event, rows)
                    row.compare("minor", money.first, rows.optionalInt(7))
                    row.compare("currency", Int64(money.currency.code), rows.optionalInt(8))
                    // What is missing may be answered by word; what waits has to go somewhere.
                    if rows.int(10) == 0 || money.minor > 0 {
                        row.compare("closed", money.closed, rows.optionalInt(9))
                    }
                } else if !asked.contains(hash), payments[hash] != BookedPayment.toldOnly {
                    row.note("origin", expected: "of money without a claim", found: "of nothing")
                }
            } else if code == FindingCode.goneFromExport.rawValue {
                let night = rows.int(3)
                if let event = missing[claim]?.first(where: { $0.night == night }) {
                    aboutClaims.insert(claim)
                    Self.compare(&row, event, rows)
                } else {
                    row.note("claim", expected: "missing from a list", found: "never missing")
                }
            } else if claims[claim] == nil {
                row.note("claim", expected: "a registered one", found: String(claim))
            }
            note(row.fault)
        }
        for hash in money.keys.sorted() where !aboutMoney.contains(hash) {
            note("task", hash.hexadecimal, expected: "a row", found: LedgerFault.noRow)
        }
        for claim in missing.keys.sorted() where !aboutClaims.contains(claim) {
            let key = Self.name(FindingCode.goneFromExport.rawValue, claim, 0)
            note("task", key, expected: "a row", found: LedgerFault.noRow)
        }
    }

    private static func compare(
        _ row: inout RowComparison,
        _ event: AuditedEvent,
        _ rows: borrowing HotStatement
    ) {
        row.compare("night", event.night, rows.int(3))
        row.compare("input", Int64(event.input), rows.int(4))
        row.compare("line", Int64(event.line), rows.int(5))
        row.compare("day", Int64(event.day.number), rows.int(6))
    }

    private static func name(_ code: String, _ claim: Int64, _ origin: UInt64) -> String {
        code + (claim == 0 ? "" : " of claim \(claim)")
            + (origin == 0 ? "" : " of payment \(origin.hexadecimal)")
    }

    /// Holds the kept totals against what all claims come to.
    mutating func checkTotals(_ database: Database) throws {
        var totals: [Currency: AuditedTotal] = [:]
        for claim in claims.values.lazy.map(\.claim) {
            totals[claim.currency, default: AuditedTotal()].add(claim)
        }
        for money in money.values { totals[money.currency, default: AuditedTotal()].add(money) }
        let rows = try HotStatement(
            database,
            "SELECT currency, claims, principal, charges, unapplied FROM total ORDER BY currency"
        )
        while try rows.step() {
            guard let currency = Currency(code: UInt32(truncatingIfNeeded: rows.int(0))) else {
                let key = String(rows.int(0))
                note("total", key, expected: "a currency", found: "none")
                continue
            }
            let total = totals.removeValue(forKey: currency) ?? AuditedTotal()
            var row = RowComparison("total", currency.description)
            row.compare("claims", total.claims, rows.int(1))
            row.compare("principal", total.principal, rows.int(2))
            row.compare("charges", total.charges, rows.int(3))
            row.compare("unapplied", total.unapplied, rows.int(4))
            note(row.fault)
        }
        for (currency, _) in totals.sorted(by: { $0.key < $1.key }) {
            note("total", "\(currency)", expected: "a row", found: LedgerFault.noRow)
        }
    }
}

/// What the claims and the money of one currency come to, by their events; minor units.
private struct AuditedTotal {
    var claims: Int64 = 0
    var principal: Int64 = 0
    var charges: Int64 = 0
    var unapplied: Int64 = 0

    // A sum too large for the ledger was refused when it was written: what wraps differs from it.
    mutating func add(_ claim: Claim) {
        claims += claim.isSettled ? 0 : 1
        principal &+= claim.open
        charges &+= claim.charges
    }

    mutating func add(_ money: AuditedMoney) { unapplied &+= money.minor }
}
