import Matching
import Records
import TestSupport
import Values

/// A matcher and a book on one desk, with short ways to put things in and look at what came out.
struct Desk {
    var book = ClaimBook(nextClaim: 1, nextDebtor: 1)
    var matcher: Matcher

    init(
        _ settings: MatchingSettings = MatchingSettings(),
        allocation: AllocationOrders = Desk.costsFirst,
        rentDays: RentDays = RentDays(),
        planFee: Int64 = 0
    ) {
        matcher = Matcher(
            creditor: Sample.creditor(),
            settings: settings,
            allocation: allocation,
            rentDays: rentDays,
            planFee: planFee,
            date: Sample.day("2026-10-06"),
            nextBankDay: { $0.adding(days: 1) }
        )
        matcher.begin(file: "invoices.csv", input: 1, source: 7, meaning: .changes)
    }

    /// The order of Sweden and Norway.
    static let costsFirst = AllocationOrders(
        person: AllocationOrder([.costs, .interest, .principal], row: "test"),
        business: AllocationOrder([.costs, .interest, .principal], row: "test")
    )

    mutating func take(_ invoices: Invoice..., meaning: ExportMeaning = .changes) {
        matcher.begin(file: "invoices.csv", input: 1, source: 7, meaning: meaning)
        matcher.take(invoices, into: &book)
        matcher.endList(isWhole: true)
    }

    mutating func pay(_ payments: Payment...) {
        matcher.begin(file: "payments.txt", input: 2, source: 0, meaning: .changes)
        let unknown = [Int64?](repeating: nil, count: payments.count)
        matcher.take(
            payments,
            of: .camt054,
            as: .books,
            known: unknown,
            originals: unknown,
            into: &book
        )
    }

    func claim(_ number: Text) -> Claim? { book.slot(number: number).map { book.claims[$0] } }
    func open(_ number: Text) -> Int64? { claim(number)?.open }
    var codes: [FindingCode] { matcher.findings.map(\.code) }
    /// What all payments came to: applied and unapplied.
    var moved: Int64 { matcher.applied.reduce(0) { $0 + $1.amount } }
    var unapplied: Int64 { matcher.applied.reduce(0) { $0 + $1.unapplied } }
}
