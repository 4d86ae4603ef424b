import Matching
import Records
import TestSupport
import Testing
import Values

/// Rent is paid when the payer's bank took the order.
@Suite struct RentTests {
    private func desk(_ nature: ClaimNature, _ days: RentDays, _ kind: PartyKind) -> Desk {
        var desk = Desk(rentDays: days)
        var invoice = Sample.invoice("1001", reference: "77")
        invoice.nature = nature
        invoice.debtor.kind = kind
        desk.take(invoice)
        return desk
    }

    @Test(arguments: [
        (ClaimNature.rent, PartyKind.person, "2026-10-02" as String?, "2026-10-02"),
        (.rent, .company, "2026-10-02", "2026-10-05"), (.rent, .person, nil, "2026-10-05"),
        (.rent, .unknown, "2026-10-02", "2026-10-02"),
        (.ordinary, .person, "2026-10-02", "2026-10-05"),
        // An order that is dated after the booking is no order of it.
        (.rent, .person, "2026-10-09", "2026-10-05"),
    ])
    func `the day that counts`(
        nature: ClaimNature,
        kind: PartyKind,
        ordered: String?,
        counts: String
    ) throws {
        var desk = desk(nature, RentDays(person: .ordered, business: .booked), kind)
        var payment = Sample.payment(40_000, "A1", references: ["77"])
        payment.orderedOn = ordered.map(Sample.day)
        desk.pay(payment)
        let settlement = try #require(desk.claim("1001")?.settlements.first)
        #expect(settlement.day == Sample.day(counts))
        #expect(desk.matcher.applied.first?.bookedOn == payment.bookedOn, "books go by the bank")
    }
}
