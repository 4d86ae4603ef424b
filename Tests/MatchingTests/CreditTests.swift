import Matching
import Records
import TestSupport
import Testing
import Values

@Suite struct CreditTests {
    @Test(arguments: [
        ("1001", Int64(40_000), Int64(60_000), Int64(0)), ("1001", 130_000, 0, -30_000),
    ])
    func `A credit note is set off against the invoice it names`(
        named: String,
        credit: Int64,
        open: Int64,
        left: Int64
    ) {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001"),
            Sample.invoice("K1", kind: .creditNote, total: credit, credits: Text(named))
        )
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("1001") == open)
        #expect(desk.open("K1") == left)
    }

    @Test func `A credit note without a reference finds the only open invoice of its amount`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001"),
            Sample.invoice("1002", total: 40_000),
            Sample.invoice("K1", kind: .creditNote, total: 40_000)
        )
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("1002") == 0)
        #expect(desk.open("1001") == 100_000)
    }

    @Test func `A credit note that fits nothing waits, and its debtor is asked about once`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001"),
            Sample.invoice("K1", kind: .creditNote, total: 30_000)
        )
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("K1") == -30_000)
        #expect(desk.codes == [.creditUnmatched])
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.codes == [.creditUnmatched])
    }

    @Test func `A credit note is never set off against another debtor's invoice`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001"),
            Sample.invoice(
                "K1",
                kind: .creditNote,
                customer: "200",
                total: 100_000,
                credits: "1001",
                name: "Bo Ek"
            )
        )
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("1001") == 100_000)
    }

    @Test func `Money that waited is offered to the claims that came later`() {
        var desk = Desk()
        desk.pay(Sample.payment(60_000, "A1", references: ["11"]))
        var next = Desk()
        next.take(Sample.invoice("1001", reference: "11"))
        next.matcher.expect(desk.matcher.unapplied)
        next.matcher.retry(into: &next.book)
        #expect(next.open("1001") == 40_000)
        #expect(next.matcher.unapplied.map(\.minor) == [0])
        #expect(next.moved == 0)
    }
}
