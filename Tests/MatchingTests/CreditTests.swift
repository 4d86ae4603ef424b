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

    /// What is paid beside a credit of 200 that was set off against an invoice of 1000, what it
    /// leaves open, and what waits.
    static let taken: [(paid: Int64, open: Int64, waits: [Int64])] = [
        (100_000, 0, []), (70_000, 10_000, [-20_000]), (90_000, 0, [-10_000]),
        (110_000, 0, [10_000]),
    ]

    @Test(arguments: taken, [true, false])
    func `A credit taken off and set off before is one credit`(
        _ taken: (paid: Int64, open: Int64, waits: [Int64]),
        isPaymentFirst: Bool
    ) {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001", reference: "11"),
            Sample.invoice("K1", kind: .creditNote, total: 20_000, credits: "1001")
        )
        desk.matcher.settleCredits(in: &desk.book)
        let payment = Sample.payment(taken.paid, "A1", references: ["11"])
        let deduction = Sample.payment(20_000, "A2", kind: .deduction, references: ["K1"])
        if isPaymentFirst {
            desk.pay(payment, deduction)
        } else {
            desk.pay(deduction, payment)
        }
        #expect(desk.open("1001") == taken.open)
        #expect(desk.open("K1") == 0)
        #expect(desk.matcher.unapplied.map(\.minor) == taken.waits)
        #expect(desk.matcher.tasks.count == taken.waits.count)
        #expect(Int128(desk.moved) == desk.matcher.received[.sek])
        #expect(Set(desk.matcher.booked.map(\.claim)).isSubset(of: [0, 1, 2]))
    }

    @Test func `A credit that is left is used up before anything is taken off elsewhere`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001", total: 15_000, reference: "11"),
            Sample.invoice("1002", reference: "22"),
            Sample.invoice("K1", kind: .creditNote, total: 20_000, credits: "1001")
        )
        desk.matcher.settleCredits(in: &desk.book)
        desk.pay(
            Sample.payment(115_000, "A1", references: ["22"]),
            Sample.payment(20_000, "A2", kind: .deduction, references: ["K1"])
        )
        #expect(desk.open("K1") == 0)
        #expect(desk.open("1002") == 0)
        #expect(desk.matcher.tasks.isEmpty)
        #expect(Int128(desk.moved) == desk.matcher.received[.sek])
    }
}
