import Matching
import Records
import TestSupport
import Testing
import Values

@Suite struct ReversalTests {
    @Test func `A reversal opens the claim again, part by part as it was paid`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(Sample.payment(40_000, "A1", references: ["11"]))
        desk.pay(Sample.payment(60_000, "A2", references: ["11"]))
        #expect(desk.open("1001") == 0)
        desk.pay(Sample.payment(40_000, "R1", kind: .reversal, references: ["11"]))
        #expect(desk.open("1001") == 40_000)
        #expect(desk.moved == 60_000)
    }

    @Test func `A reversal without a reference finds its payment by the bank's reference`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(Sample.payment(40_000, "A1", references: ["11"]))
        desk.matcher.take(
            [Sample.payment(40_000, "A1", kind: .reversal)],
            known: [nil],
            originals: [1],
            into: &desk.book
        )
        #expect(desk.open("1001") == 100_000)
    }

    @Test func `A payment is taken back once`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(Sample.payment(40_000, "A1", references: ["11"]))
        desk.pay(
            Sample.payment(40_000, "R1", kind: .reversal, references: ["11"]),
            Sample.payment(40_000, "R2", kind: .reversal, references: ["11"])
        )
        #expect(desk.open("1001") == 100_000)
        #expect(desk.codes == [.reversalUnmatched])
        #expect(desk.unapplied == -40_000)
    }

    @Test func `A credit note that the payer took off is used up`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001", reference: "11"),
            Sample.invoice("K1", kind: .creditNote, customer: "200", total: 20_000, name: "Bo")
        )
        desk.pay(Sample.payment(20_000, "D1", kind: .deduction, references: ["K1"]))
        #expect(desk.open("K1") == 0)
        #expect(desk.moved == -20_000)
    }
}
