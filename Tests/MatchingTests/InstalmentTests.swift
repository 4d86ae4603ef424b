import Matching
import Records
import TestSupport
import Testing
import Values

/// Invoices that were read as instalments, and what names them as a whole.
@Suite struct InstalmentTests {
    /// Two instalments of invoice F-1001: 400 due on 30 September, 600 a month later.
    private static func desk(_ settings: MatchingSettings = MatchingSettings()) -> Desk {
        var desk = Desk(settings)
        desk.take(
            Sample.invoice("F-1001/1", total: 40_000, due: "2026-09-30"),
            Sample.invoice("F-1001/2", total: 60_000, due: "2026-10-30")
        )
        return desk
    }

    @Test(arguments: [
        (Int64(50_000), Int64(40_000), Int64(10_000), Int64(0)), (70_000, 30_000, 0, 0),
        (130_000, 0, 0, -30_000),
    ])
    func `a credit note is taken off the last open instalment first`(
        credit: Int64,
        first: Int64,
        second: Int64,
        left: Int64
    ) {
        var desk = Self.desk()
        desk.take(Sample.invoice("K1", kind: .creditNote, total: credit, credits: "F-1001"))
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("F-1001/1") == first)
        #expect(desk.open("F-1001/2") == second)
        #expect(desk.open("K1") == left)
        #expect(desk.codes == [])
    }

    @Test func `a credit note of another debtor leaves instalments alone`() {
        var desk = Self.desk()
        desk.take(
            Sample.invoice("K1", kind: .creditNote, customer: "7", total: 100, credits: "F-1001")
        )
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("F-1001/2") == 60_000)
        #expect(desk.codes == [.creditUnmatched])
    }

    @Test func `an invoice whose number looks so is no instalment by itself`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("2026/1"),
            Sample.invoice("K1", kind: .creditNote, total: 100, credits: "2026")
        )
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("2026/1") == 100_000)
        #expect(desk.codes == [.creditUnmatched])
    }

    @Test(arguments: [["F-1001"], []] as [[Text]])
    func `a payment by the number of the invoice finds its instalments`(references: [Text]) {
        var desk = Self.desk()
        let message: Text = references.isEmpty ? "faktura F-1001" : .empty
        desk.pay(Sample.payment(50_000, "B1", references: references, message: message))
        #expect(desk.open("F-1001/1") == 0)
        #expect(desk.open("F-1001/2") == 50_000)
        #expect(desk.unapplied == 0)
    }

    @Test func `a payment by a reference that instalments share goes to the first due`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("F-1001/2", total: 60_000, reference: "10017", due: "2026-10-30"),
            Sample.invoice("F-1001/1", total: 40_000, reference: "10017", due: "2026-09-30")
        )
        desk.pay(Sample.payment(40_000, "B1", references: ["10017"]))
        #expect(desk.open("F-1001/1") == 0)
        #expect(desk.open("F-1001/2") == 60_000)
    }

    @Test func `an invoice whose instalments are known is not registered beside them`() {
        var settings = MatchingSettings()
        settings.authority = .system
        var desk = Self.desk(settings)
        desk.take(Sample.invoice("F-1001", remaining: 55_000), meaning: .openItems)
        #expect(desk.claim("F-1001") == nil)
        #expect(desk.codes == [.invoiceTwice])
        // What the system says is paid is taken off the instalment that is due first.
        #expect(desk.open("F-1001/1") == 0)
        #expect(desk.open("F-1001/2") == 55_000)
        desk.matcher.holdMissing(in: &desk.book)
        #expect(desk.claim("F-1001/2")?.hold == Hold.none)
    }

    @Test func `instalments of an invoice that is known whole are not registered beside it`() {
        var desk = Desk()
        desk.take(Sample.invoice("F-1001"))
        desk.take(
            Sample.invoice("F-1001/1", total: 40_000),
            Sample.invoice("F-1001/2", total: 60_000),
            meaning: .new
        )
        #expect(desk.claim("F-1001/1") == nil)
        #expect(desk.claim("F-1001/2") == nil)
        #expect(desk.open("F-1001") == 100_000)
        #expect(desk.codes == [.invoiceTwice, .invoiceTwice])
    }

    @Test func `an invoice that its instalments do not come to is a conflict`() {
        var desk = Self.desk()
        desk.take(Sample.invoice("F-1001", total: 90_000))
        #expect(desk.claim("F-1001") == nil)
        #expect(desk.codes == [.invoiceConflict, .invoiceConflict])
        #expect(desk.claim("F-1001/1")?.hold != Hold.none)
    }
}
