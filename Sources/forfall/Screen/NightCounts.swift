import Pipeline
import Records
import Values

/// What a creditor's nights came to, as a row of a table for each currency.
struct NightCounts {
    private var files = 0
    private var letters: [LetterKind: Int] = [:]
    private var cases = 0
    private var received: [Currency: Int64] = [:]
    private var owed: [Money] = []
    private var hasFailed = false

    /// The table that rows are added to.
    static var table: Table {
        Table([
            ("creditor", .left), ("files", .right), ("reminders", .right), ("notices", .right),
            ("demands", .right), ("handoffs", .right), ("received", .right), ("owed now", .right),
        ])
    }

    init() {}

    init(_ report: CreditorReport) {
        add(report)
    }

    /// Adds a later night: what is owed is what it is after it.
    mutating func add(_ report: CreditorReport) {
        guard report.failure == nil else {
            hasFailed = true
            return
        }
        files += report.receipts.count
        for letter in report.letters { letters[letter.kind, default: 0] += 1 }
        cases += report.cases.count
        for money in report.received { received[money.currency, default: 0] += money.minor }
        owed = report.owed
    }

    /// A row for each currency; the first has the counts, and nothing stands for none.
    func rows(of creditor: CreditorID) -> [[String]] {
        let counts = [
            files, letters[.reminder] ?? 0, letters[.collectionNotice] ?? 0, letters[.demand] ?? 0,
            cases,
        ]
        let currencies = Set(owed.map(\.currency)).union(received.keys).sorted()
        let amounts = currencies.map { currency in
            let money = received[currency].map { Money(minor: $0, currency).grouped }
            return [money ?? "", owed.first { $0.currency == currency }?.grouped ?? ""]
        }
        let words = counts.map { hasFailed && $0 == 0 ? "-" : $0 == 0 ? "" : String($0) }
        let first = [creditor.description] + words + (amounts.first ?? ["", ""])
        let blanks = Array(repeating: "", count: 1 + counts.count)
        return [first] + amounts.dropFirst().map { blanks + $0 }
    }
}
