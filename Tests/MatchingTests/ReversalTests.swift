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
            of: .camt054,
            as: .books,
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

    @Test func `A payment of several claims is taken back from each of them`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001", reference: "11"),
            Sample.invoice("1002", reference: "22")
        )
        desk.pay(Sample.payment(150_000, "A1", references: ["11", "22"]))
        #expect(desk.open("1002") == 50_000)
        desk.pay(Sample.payment(150_000, "A1", kind: .reversal))
        #expect(desk.open("1001") == 100_000)
        #expect(desk.open("1002") == 100_000)
        #expect(desk.codes.isEmpty)
        #expect(desk.moved == 0)
    }

    @Test func `What was paid too much is taken back with the rest`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(Sample.payment(130_000, "A1", references: ["11"]))
        desk.pay(Sample.payment(130_000, "A1", kind: .reversal))
        #expect(desk.open("1001") == 100_000)
        #expect(desk.unapplied == 0)
        #expect(desk.matcher.unapplied.last?.minor == 0)
        #expect(desk.moved == 0)
    }

    @Test func `Money that waited and went back is not offered again`() {
        var desk = Desk()
        desk.pay(Sample.payment(60_000, "A1", references: ["11"]))
        var next = Desk()
        next.matcher.expect(desk.matcher.unapplied)
        next.take(Sample.invoice("1001", reference: "11"))
        next.matcher.take(
            [Sample.payment(60_000, "A1", kind: .reversal)],
            of: .camt054,
            as: .books,
            known: [nil],
            originals: [0],
            into: &next.book
        )
        next.matcher.retry(into: &next.book)
        #expect(next.open("1001") == 100_000)
        #expect(next.codes.isEmpty)
        #expect(next.matcher.unapplied.map(\.minor) == [0])
    }

    @Test func `A credit note is never taken for the payment that went back`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001", reference: "11"),
            Sample.invoice("K1", kind: .creditNote, total: 40_000, credits: "1001")
        )
        desk.matcher.settleCredits(in: &desk.book)
        desk.pay(Sample.payment(40_000, "R1", kind: .reversal, references: ["11"]))
        #expect(desk.open("1001") == 60_000)
        #expect(desk.codes == [.reversalUnmatched])
    }
}
