import Foundation
import GRDB
import Ledger
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Random histories of a creditor: whatever comes, the money adds up.
@Suite struct HistoryTests {
    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `the money adds up after every night of a random history`(_ seed: UInt64) throws {
        var history = try History(seed: seed)
        for _ in 1...9 {
            let night = try history.night()
            #expect(try history.rig.verify() == [], "seed \(seed)")
            try check(history, night, "seed \(seed), night of \(night.date)")
        }
        #expect(history.lettersSent > 0, "seed \(seed)")
    }

    private func check(_ history: History, _ night: CreditorReport, _ place: String) throws {
        let total = night.totals.first ?? LedgerTotal(currency: .sek)
        let claims = try history.claims()

        // What the model knows of money is what the ledger says of it.
        #expect(total.unapplied == claims.unapplied, "\(place)")
        #expect(history.received == claims.paid + claims.unapplied, "\(place)")
        #expect(total.principal == claims.open, "\(place)")
        #expect(total.charges == claims.charges, "\(place)")
        #expect(
            total.principal + total.charges
                == history.invoiced - history.credited + claims.charged - claims.paid,
            "\(place)"
        )

        // No claim is overpaid, no credit note used beyond itself.
        for claim in claims.all {
            if claim.isCredit {
                #expect(claim.total <= claim.open && claim.open <= 0, "\(place): \(claim)")
            } else {
                #expect(0 <= claim.open && claim.open <= claim.total, "\(place): \(claim)")
            }
            // What was given back after it was paid waits to be paid back, or went elsewhere.
            let isOwedBack = claim.open == 0 && claim.fees <= 0 && claim.interest <= 0
            #expect((claim.fees >= 0 && claim.interest >= 0) || isOwedBack, "\(place): \(claim)")
        }

        // No letter about what is paid, and none twice about a claim.
        let lines = night.letters.flatMap(\.lines)
        let open = Dictionary(uniqueKeysWithValues: claims.all.map { ($0.id, $0.open) })
        for line in lines {
            #expect(line.principal > 0 && line.principal == open[line.claim], "\(place)")
        }
        #expect(Set(lines.map(\.claim)).count == lines.count, "\(place)")

        // Each open claim was given a reason, and each invoice of the model is a claim once.
        #expect(!(try history.rig.cases().contains { $0.claim.reason == .new }), "\(place)")
        #expect(claims.all.count == history.documents, "\(place)")
    }
}

/// A creditor's made-up life, and what an accountant would note of it.
struct History {
    let rig: Rig
    private var random: SplitMix64
    private var day = Sample.day("2026-03-01")
    private var invoices: [(number: String, customer: Int, total: Int64)] = []
    private var payments: [RigFiles.Paid] = []
    private var files = 0

    /// Documents registered so far, credit notes among them.
    private(set) var documents = 0
    /// All in öre.
    private(set) var invoiced: Int64 = 0
    private(set) var credited: Int64 = 0
    private(set) var received: Int64 = 0
    private(set) var charged: Int64 = 0
    private(set) var lettersSent = 0

    init(seed: UInt64) throws {
        // What giro files tell of the same payments is only compared.
        rig = try Rig(
            RigSettings.workspace([
                RigSettings.granbygg(more: [
                    "matching:", "  accounts:", "    - account: \"50501055\"",
                    "      books: [camt.054, camt.053]",
                ])
            ])
        )
        random = SplitMix64(seed: seed)
    }

    /// Lets some days pass, drops files, and runs a night.
    mutating func night() throws -> CreditorReport {
        day = day.adding(days: Int.random(in: 0...25, using: &random))
        if Int.random(in: 0...4, using: &random) > 0 { try dropDocuments() }
        if Int.random(in: 0...4, using: &random) > 0 { try dropPayments() }
        let isIntakeOnly = Int.random(in: 0...5, using: &random) == 0
        if isIntakeOnly { try note(rig.soundNight(day.description, isIntakeOnly: true)) }
        let night = try rig.soundNight(day.description)
        note(night)
        return night
    }

    private mutating func note(_ night: CreditorReport) {
        lettersSent += night.letters.count
        for line in night.letters.flatMap(\.lines) { charged += line.fee + line.interestAdded }
    }

    private mutating func dropDocuments() throws {
        var rows: [RigFiles.Row] = []
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let customer = Int.random(in: 1...4, using: &random)
            let isCredit = !invoices.isEmpty && Int.random(in: 0...5, using: &random) == 0
            let total = Int64.random(in: 1...300_000, using: &random)
            documents += 1
            var row = RigFiles.Row(number: "\(10_000 + documents)", customer: "\(customer)")
            let issued = day.adding(days: -Int.random(in: 0...60, using: &random))
            row.issued = issued.description
            row.due = issued.adding(days: Int.random(in: 10...40, using: &random)).description
            row.total = Money(minor: isCredit ? -total : total, .sek).digits
                .replacing(".", with: ",")
            if isCredit {
                row.type = "KREDIT"
                credited += total
                if Bool.random(using: &random), let one = invoices.randomElement(using: &random) {
                    row.credits = one.number
                    row.customer = "\(one.customer)"
                }
            } else {
                invoiced += total
                invoices.append((row.number, customer, total))
            }
            rows.append(row)
        }
        files += 1
        try rig.drop("list-\(files).csv", RigFiles.list(rows))
        // A list that comes again, whole or among others, changes nothing.
        if Int.random(in: 0...3, using: &random) == 0 {
            try rig.drop("list-\(files)-again.csv", RigFiles.list(rows))
        }
    }

    private mutating func dropPayments() throws {
        var paid: [RigFiles.Paid] = []
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            paid.append(payment())
        }
        for payment in paid {
            received += payment.kind == .incoming ? payment.minor : -payment.minor
        }
        // The bank tells of some payments twice.
        let before = payments.randomElement(using: &random).map { [$0] } ?? []
        let isToldAgain = Bool.random(using: &random)
        payments += paid
        files += 1
        try rig.drop(
            "bank-\(files).xml",
            try RigFiles.notification(
                day.adding(days: -1).description,
                id: "N\(files)",
                paid + (isToldAgain ? before : [])
            )
        )
        let incoming = paid.filter { $0.kind == .incoming }
        guard files % 3 == 0, !incoming.isEmpty else { return }
        try rig.drop(
            "giro-\(files).txt",
            try RigFiles.bgMax(
                day.adding(days: -1).description,
                deposit: UInt64(files),
                incoming
            )
        )
    }

    /// A payment of all, of a part, of too much, of several, of nothing known, or one taken back.
    private mutating func payment() -> RigFiles.Paid {
        let id = Text("B\(files)-\(payments.count)-\(random.next())")
        let incoming = payments.filter { $0.kind == .incoming }
        guard let invoice = invoices.randomElement(using: &random) else {
            let minor = 1 + Int64(random.next() % 9_999)
            return RigFiles.Paid(minor: minor, id: id, message: "hej", payer: "Cecilia Ek")
        }
        let number = Text(invoice.number)
        switch Int.random(in: 0...6, using: &random) {
        case 0, 1: return RigFiles.Paid(minor: invoice.total, id: id, message: number)
        case 2: return RigFiles.Paid(minor: invoice.total / 3 + 1, id: id, message: number)
        case 3: return RigFiles.Paid(minor: invoice.total + 7_000, id: id, message: number)
        case 4:
            let other = invoices.randomElement(using: &random) ?? invoice
            return RigFiles.Paid(
                minor: invoice.total + other.total,
                id: id,
                message: Text("\(invoice.number) \(other.number)")
            )
        case 5 where !incoming.isEmpty:
            let back = incoming.randomElement(using: &random) ?? incoming[0]
            return RigFiles.Paid(minor: back.minor, id: id, message: back.message, kind: .reversal)
        default:
            return RigFiles.Paid(minor: 12_345, id: id, message: "tack", payer: "Cecilia Ek")
        }
    }

    // MARK: - What the ledger says

    /// Every claim, settled ones among them, as the ledger has it.
    func claims() throws -> LedgerClaims {
        let ledger = try DatabaseQueue(path: rig.folder() + "/ledger.sqlite")
        defer { try? ledger.close() }
        return try ledger.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT c.id, c.kind, c.total, h.open, h.fees, h.interest
                    FROM claim c JOIN hot h ON h.claim = c.id AND h.debtor = c.debtor ORDER BY c.id
                    """
            )
            let unapplied = try Int64.fetchOne(database, sql: "SELECT sum(minor) FROM unapplied")
            let claims = rows.map { row in
                LedgerClaim(
                    id: row["id"],
                    isCredit: row["kind"] == Int64(InvoiceKind.creditNote.rawValue),
                    total: row["total"],
                    open: row["open"],
                    fees: row["fees"],
                    interest: row["interest"]
                )
            }
            return LedgerClaims(
                all: claims,
                unapplied: unapplied ?? 0,
                charged: charged + (try changed(claims))
            )
        }
    }

    /// What claims were charged without a letter, less what was given back.
    private func changed(_ claims: [LedgerClaim]) throws -> Int64 {
        let ledger = try Ledger(path: rig.folder() + "/ledger.sqlite")
        defer { try? ledger.close() }
        return try claims.reduce(0) { sum, claim in
            try ledger.history(of: claim.id).reduce(sum) { sum, entry in
                switch entry.event.body {
                case .letterUndone, .interestCorrected, .handedOff: sum + entry.event.body.minor
                default: sum
                }
            }
        }
    }
}

/// A claim's row.
struct LedgerClaim: Sendable {
    let id: Int64
    let isCredit: Bool
    let total: Int64
    let open: Int64
    let fees: Int64
    let interest: Int64
}

/// All claims of a ledger, and what follows from their rows.
struct LedgerClaims: Sendable {
    let all: [LedgerClaim]
    /// Money without a claim.
    let unapplied: Int64
    /// What letters have charged by the model, and what was changed of it since.
    let charged: Int64

    var open: Int64 { all.reduce(0) { $0 + $1.open } }
    var charges: Int64 { all.reduce(0) { $0 + $1.fees + $1.interest } }
    /// What was paid: what is asked for and not open any more, set-offs cancelling out.
    var paid: Int64 { all.reduce(0) { $0 + $1.total } + charged - open - charges }
}
