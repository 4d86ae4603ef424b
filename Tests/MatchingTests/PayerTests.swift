import Matching
import Records
import TestSupport
import Testing
import Values

/// Whose letters wait while money waits.
@Suite struct PayerTests {
    /// Payer's name and number, the debtor's, and whether the debtor may have paid.
    static let cases: [(name: Text, number: Text, debtor: Text, identifier: Text, waits: Bool)] = [
        ("ASTA  LIND", "", "Asta Lind", "", true),
        ("Lind Asta", "", "Asta Lind", "", false),
        ("", "", "Asta Lind", "", false),
        ("Granbygg", "5566778899", "Granbygg i Umeå AB", "556677-8899", true),
        ("Granbygg AB", "5566778899", "Granbygg AB", "5567037485", false),
        ("Granbygg AB", "", "Granbygg AB", "5567037485", true),
        ("x", "198112189876", "Asta Lind", "8112189876", true),
        ("x", "165566778899", "Granbygg AB", "5566778899", true),
    ]

    @Test(arguments: cases)
    func `a payer is known by number, else by name`(
        name: Text,
        number: Text,
        debtor: Text,
        identifier: Text,
        waits: Bool
    ) {
        var desk = Desk()
        var payment = Sample.payment(5000, "A1", payer: name)
        payment.payerIdentifier = number
        desk.pay(payment)
        let party = Party(name: debtor, identifier: identifier)
        #expect(desk.matcher.waitingPayers.include(party) == waits)
    }

    @Test func `each of several debtors of one name may have paid`() {
        var desk = Desk()
        desk.pay(Sample.payment(5000, "A1", payer: "Asta Lind"))
        let payers = desk.matcher.waitingPayers
        #expect(payers.include(Party(name: "Asta Lind", street: "Storgatan 2")))
        #expect(payers.include(Party(name: "Asta Lind", street: "Skolgatan 9")))
    }

    @Test func `nobody waits for the agency's money, nor once the money has found its place`() {
        var desk = Desk(MatchingSettings(agencyAccounts: ["99998888"]))
        let agency = Sample.payment(5000, "A1", payer: "Asta Lind", payerAccount: "99998888")
        desk.pay(agency)
        #expect(desk.matcher.waitingPayers.isEmpty)
        desk.pay(Sample.payment(100_000, "A2", references: ["11"], payer: "Asta Lind"))
        #expect(!desk.matcher.waitingPayers.isEmpty)
        var next = Desk(MatchingSettings(agencyAccounts: ["99998888"]))
        next.matcher.expect(desk.matcher.unapplied)
        #expect(!next.matcher.waitingPayers.isEmpty)
        next.take(Sample.invoice("1001", reference: "11"))
        next.matcher.retry(into: &next.book)
        #expect(next.open("1001") == 0)
        #expect(next.matcher.waitingPayers.isEmpty)
    }
}
