import Matching
import Records
import TestSupport
import Testing
import Values

/// How a payment is split over costs (60.00), interest (5.00) and principal (1 000.00).
@Suite struct AllocationTests {
    /// The orders of the countries, as `ClaimRuleTests` reads them from the tables.
    static let costsFirst = "costs interest principal"
    static let costsLast = "interest principal costs"
    static let principalFirst = "principal interest costs"

    /// Order (SE NO DK EU, FI, none in force), paid, then costs, interest, principal, too much.
    static let splits: [(String, Int64, [Int64])] = [
        (costsFirst, 3000, [3000, 0, 0, 0]),
        (costsFirst, 6200, [6000, 200, 0, 0]),
        (costsFirst, 50_000, [6000, 500, 43_500, 0]),
        (costsFirst, 100_000, [0, 0, 100_000, 0]),
        (costsFirst, 100_001, [6000, 500, 93_501, 0]),
        (costsFirst, 110_000, [6000, 500, 100_000, 3500]),
        (costsLast, 300, [0, 300, 0, 0]),
        (costsLast, 50_000, [0, 500, 49_500, 0]),
        (costsLast, 100_000, [0, 0, 100_000, 0]),
        (costsLast, 100_500, [0, 500, 100_000, 0]),
        (costsLast, 104_500, [4000, 500, 100_000, 0]),
        (costsLast, 110_000, [6000, 500, 100_000, 3500]),
        (principalFirst, 50_000, [0, 0, 50_000, 0]),
        (principalFirst, 100_200, [0, 200, 100_000, 0]),
        (principalFirst, 103_500, [3000, 500, 100_000, 0]),
    ]

    @Test(arguments: splits)
    func `Money goes to the parts in order, and exactly the principal to the principal`(
        words: String,
        paid: Int64,
        parts: [Int64]
    ) throws {
        let order = AllocationOrder(
            words.split(separator: " ").compactMap { AllocationOrder.Part(rawValue: String($0)) },
            row: "test"
        )
        var desk = Desk(allocation: AllocationOrders(person: order, business: order))
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.book.record(
            Event(claim: 1, day: Sample.day("2026-10-05"), .letter(PaymentTests.reminder))
        )
        desk.pay(Sample.payment(paid, "A1", references: ["11"]))
        let applied = try #require(desk.matcher.applied.first)
        #expect([applied.fees, applied.interest, applied.principal] == Array(parts.prefix(3)))
        #expect(desk.unapplied == parts[3])
        #expect(desk.moved == paid)
    }

    @Test(arguments: [
        (PartyKind.company, Int64(1000)), (.person, 0), (.unknown, 0),
    ])
    func `Who pays decides on the order, and who is not known pays as a person`(
        kind: PartyKind,
        costs: Int64
    ) throws {
        let person = AllocationOrder.leastCostly
        let business = AllocationOrder([.costs, .interest, .principal], row: "test")
        var desk = Desk(allocation: AllocationOrders(person: person, business: business))
        var invoice = Sample.invoice("1001", reference: "11")
        invoice.debtor.kind = kind
        desk.take(invoice)
        desk.book.record(
            Event(claim: 1, day: Sample.day("2026-10-05"), .letter(PaymentTests.reminder))
        )
        desk.pay(Sample.payment(1000, "A1", references: ["11"]))
        #expect(try #require(desk.matcher.applied.first).fees == costs)
    }
}
