import Matching
import Records
import TestSupport
import Testing
import Values

@Suite struct PaymentTests {
    @Test func `A payment finds its claim by reference, leading zeros aside`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "100123"))
        desk.pay(Sample.payment(100_000, "A1", references: ["000000100123"]))
        #expect(desk.open("1001") == 0)
        #expect(desk.codes.isEmpty)
        #expect(desk.matcher.booked == [.init(key: "50501055+A1", claim: 1)])
    }

    @Test func `A payment finds its claim by case number`() throws {
        var desk = Desk()
        desk.take(Sample.invoice("1001"))
        let number = try #require(CaseNumber(creditor: 1, claim: 1))
        desk.pay(Sample.payment(100_000, "A1", references: [Text(number.description)]))
        #expect(desk.open("1001") == 0)
    }

    @Test(arguments: [
        "Faktura 1001", "faktnr 1001, kundnr 200", "F1001", "betaling av 1001.", "inv:1001;x",
    ])
    func `A payment finds its claim by invoice number in free text`(message: String) {
        var desk = Desk()
        desk.take(Sample.invoice("1001"))
        desk.pay(Sample.payment(100_000, "A1", message: Text(message)))
        #expect(desk.open("1001") == 0)
    }

    @Test func `A part payment leaves the rest open and the other invoices alone`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001", reference: "11"),
            Sample.invoice("1002", reference: "22")
        )
        desk.pay(Sample.payment(40_000, "A1", references: ["11"]))
        #expect(desk.open("1001") == 60_000)
        #expect(desk.open("1002") == 100_000)
    }

    @Test func `What is too much is kept, told and asked about`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(Sample.payment(130_000, "A1", references: ["11"]))
        #expect(desk.open("1001") == 0)
        #expect(desk.unapplied == 30_000)
        #expect(desk.codes == [.paymentOver])
        #expect(desk.matcher.tasks.map(\.amount) == [Money(minor: 30_000, .sek)])
        #expect(desk.moved == 130_000)
    }

    @Test func `Who paid too much is known until the money has found its place`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"), Sample.invoice("1002", reference: "22"))
        desk.pay(Sample.payment(130_000, "A1", references: ["11"]))
        #expect(desk.matcher.debtorsWithMoney == [1])
        var next = Desk()
        next.matcher.expect(desk.matcher.unapplied)
        #expect(next.matcher.debtorsWithMoney == [1])
        next.take(Sample.invoice("1003", total: 30_000, reference: "11"))
        next.matcher.retry(into: &next.book)
        #expect(next.matcher.debtorsWithMoney == [])
    }

    @Test func `One payment pays many invoices, split as the bank says`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001", reference: "11"),
            Sample.invoice("1002", reference: "22")
        )
        desk.pay(
            Sample.payment(150_000, "A1", references: ["11", "22"], parts: [50_000, 100_000])
        )
        #expect(desk.open("1001") == 50_000)
        #expect(desk.open("1002") == 0)
    }

    @Test func `One payment without a split pays the invoices in the order quoted`() {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001", reference: "11"),
            Sample.invoice("1002", reference: "22")
        )
        desk.pay(Sample.payment(150_000, "A1", references: ["22", "11"]))
        #expect(desk.open("1002") == 0)
        #expect(desk.open("1001") == 50_000)
    }

    @Test func `Many payments pay one invoice`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(
            Sample.payment(30_000, "A1", references: ["11"]),
            Sample.payment(70_000, "A2", references: ["11"])
        )
        #expect(desk.open("1001") == 0)
        #expect(desk.matcher.applied.count == 2)
    }

    @Test func `The same payment in two files is booked once`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(Sample.payment(40_000, "A1", references: ["11"]))
        desk.pay(Sample.payment(40_000, "A1", references: ["11"]))
        #expect(desk.open("1001") == 60_000)
        #expect(desk.codes == [.paymentTwice])
    }

    @Test func `A payment that the ledger knows is not booked again`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.matcher.take(
            [Sample.payment(40_000, "A1", references: ["11"])],
            of: .camt054,
            as: .books,
            known: [1],
            originals: [nil],
            into: &desk.book
        )
        #expect(desk.open("1001") == 100_000)
        #expect(desk.codes == [.paymentTwice])
    }

    @Test func `A payment that finds nothing is a task and never lost`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(Sample.payment(5000, "A1", references: ["99"]))
        #expect(desk.codes == [.paymentUnmatched])
        #expect(desk.unapplied == 5000)
        #expect(desk.matcher.unapplied.map(\.minor) == [5000])
        #expect(desk.matcher.tasks.map(\.code) == [.paymentUnmatched])
    }

    @Test func `Money in another currency does not pay a claim`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(Sample.payment(100_000, "A1", references: ["11"], currency: .eur))
        #expect(desk.open("1001") == 100_000)
        #expect(desk.unapplied == 100_000)
    }

    @Test(arguments: [(true, Int64(0)), (false, Int64(100_000))])
    func `Amount and payer find a claim only where the creditor allows it`(
        allowed: Bool,
        open: Int64
    ) {
        var desk = Desk(MatchingSettings(matchesByAmount: allowed))
        desk.take(
            Sample.invoice("1001"),
            Sample.invoice("1002", customer: "200", name: "Bo Ek")
        )
        desk.pay(Sample.payment(100_000, "A1", payer: "ASTA  LIND"))
        #expect(desk.open("1001") == open)
        #expect(desk.open("1002") == 100_000)
    }

    @Test func `Two open claims of one amount are not told apart by amount`() {
        var desk = Desk(MatchingSettings(matchesByAmount: true))
        desk.take(Sample.invoice("1001"), Sample.invoice("1002"))
        desk.pay(Sample.payment(100_000, "A1", payer: "Asta Lind"))
        #expect(desk.unapplied == 100_000)
    }

    @Test func `Money from the agency's account is never a debtor's payment`() {
        var desk = Desk(MatchingSettings(agencyAccounts: ["99998888"]))
        desk.take(Sample.invoice("1001", reference: "11"))
        desk.pay(Sample.payment(100_000, "A1", references: ["11"], payerAccount: "99998888"))
        #expect(desk.open("1001") == 100_000)
        #expect(desk.codes == [.agencyAccount])
    }

    @Test func `Money from the agency is not offered to claims that come later`() {
        let settings = MatchingSettings(agencyAccounts: ["99998888"])
        var desk = Desk(settings)
        desk.pay(Sample.payment(100_000, "A1", references: ["11"], payerAccount: "99998888"))
        var next = Desk(settings)
        next.matcher.expect(desk.matcher.unapplied)
        next.take(Sample.invoice("1001", reference: "11"))
        next.matcher.retry(into: &next.book)
        #expect(next.open("1001") == 100_000)
    }

    @Test func `Where the creditor's system is believed, the agency's money adds up too`() {
        var desk = Desk(MatchingSettings(authority: .system, agencyAccounts: ["99998888"]))
        desk.pay(Sample.payment(100_000, "A1", payerAccount: "99998888"))
        #expect(desk.codes == [.agencyAccount])
        #expect(Int128(desk.moved) == desk.matcher.received.values.reduce(0, +))
    }

    @Test func `A case number is found in free text`() throws {
        var desk = Desk()
        desk.take(Sample.invoice("1001", reference: "11"))
        let number = try #require(CaseNumber(creditor: 1, claim: 1)).description
        desk.pay(Sample.payment(100_000, "A1", message: Text("sak " + number)))
        #expect(desk.open("1001") == 0)
    }

    @Test func `Charges are paid before principal, and exactly the principal leaves the charges`() {
        for (paid, open, charges) in [
            (Int64(100_000), Int64(0), Int64(6500)), (50_000, 56_500, 0), (106_500, 0, 0),
        ] {
            var desk = Desk()
            desk.take(Sample.invoice("1001", reference: "11"))
            desk.book.record(Event(claim: 1, day: Sample.day("2026-10-05"), .letter(Self.reminder)))
            desk.pay(Sample.payment(paid, "A1", references: ["11"]))
            #expect(desk.open("1001") == open)
            #expect(desk.claim("1001")?.charges == charges)
        }
    }

    static let reminder = LetterNote(
        kind: .reminder,
        level: 1,
        step: 1,
        letter: 1,
        day: Sample.day("2026-10-05"),
        deadline: Sample.day("2026-10-15"),
        fee: 6000,
        interest: 500,
        law: ["se-reminder-fee"]
    )
}
