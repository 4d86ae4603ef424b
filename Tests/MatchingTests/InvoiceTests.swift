import Matching
import Records
import TestSupport
import Testing
import Values

@Suite struct InvoiceTests {
    @Test func `An invoice becomes a claim, and only the customer's share of it`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", total: 100_000, deduction: 30_000))
        #expect(desk.claim("1001")?.total == 70_000)
        #expect(desk.open("1001") == 70_000)
    }

    @Test func `An invoice without a due date falls due thirty days after issue`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", due: nil))
        #expect(desk.claim("1001")?.due == Sample.day("2026-10-01"))
    }

    @Test func `What was paid before an invoice is known counts, whoever is the authority`() {
        for authority in PaymentAuthority.allCases {
            var desk = Desk(MatchingSettings(authority: authority))
            desk.take(Sample.invoice("1001", remaining: 25_000))
            #expect(desk.open("1001") == 25_000)
        }
    }

    @Test(arguments: [
        (PaymentAuthority.system, Int64(25_000), [FindingCode]()),
        (.bank, 100_000, [.authorityDiffers]),
    ])
    func `A lower remaining amount counts where the system is the authority`(
        authority: PaymentAuthority,
        open: Int64,
        codes: [FindingCode]
    ) {
        var desk = Desk(MatchingSettings(authority: authority))
        desk.take(Sample.invoice("1001", remaining: 100_000))
        desk.take(Sample.invoice("1001", remaining: 25_000))
        #expect(desk.open("1001") == open)
        #expect(desk.codes == codes)
    }

    @Test(arguments: [
        (PaymentAuthority.system, Int64(12_000), Int64(12_000)), (.system, 0, 0),
        (.system, 40_000, 30_000), (.bank, 0, 30_000),
    ])
    func `What is paid of a share is taken over where the system is the authority`(
        authority: PaymentAuthority,
        remaining: Int64,
        share: Int64
    ) {
        var desk = Desk(
            MatchingSettings(authority: authority, remainingIncludesDeduction: true)
        )
        desk.take(Sample.invoice("1001", remaining: 100_000, deduction: 30_000))
        #expect(desk.open("1001-SKV") == 30_000)
        desk.take(Sample.invoice("1001", remaining: remaining, deduction: 30_000))
        #expect(desk.open("1001-SKV") == share)
    }

    @Test func `An invoice that an older ledger has without its share gets it once`() throws {
        var desk = Desk()
        desk.take(Sample.invoice("1001", total: 70_000))
        let told = Sample.invoice("1001", deduction: 30_000)
        desk.take(told)
        desk.take(told)
        let share = try #require(desk.claim("1001-SKV"))
        #expect(share.open == 30_000 && share.due == Sample.day("2026-09-30"))
        #expect(share.debtor == desk.claim("1001")?.debtor)
        #expect(desk.book.claims.count == 2 && desk.codes.isEmpty)
    }

    @Test func `A higher remaining amount changes nothing and is asked about`() {
        var desk = Desk(MatchingSettings(authority: .system))
        desk.take(Sample.invoice("1001", remaining: 25_000))
        desk.take(Sample.invoice("1001", remaining: 50_000))
        #expect(desk.open("1001") == 25_000)
        #expect(desk.codes == [.remainingHigher])
    }

    @Test(arguments: [
        Sample.invoice("1001", customer: "200"), Sample.invoice("1001", total: 100_001),
        Sample.invoice("1001", issued: "2026-09-02"), Sample.invoice("1001", due: "2026-10-01"),
        Sample.invoice("1001", currency: .eur), Sample.invoice("1001", kind: .creditNote),
    ])
    func `Identity that differs is a finding and a task, never an overwrite`(other: Invoice) {
        var desk = Desk()
        desk.take(Sample.invoice("1001"))
        let before = desk.claim("1001")?.state
        desk.take(other)
        var held = before
        held?.held.holds.insert(Holds(.identityConflict))
        #expect(desk.claim("1001")?.state == held)
        #expect(desk.book.claims.count == 1)
        #expect(desk.codes == [.invoiceConflict])
        #expect(desk.matcher.findings.first?.place.line == 2)
        #expect(desk.matcher.tasks.map(\.claim) == [1])
    }

    @Test func `A new address is kept without a word`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001"))
        var moved = Sample.invoice("1001")
        moved.debtor.street = "Storgatan 2"
        desk.take(moved)
        #expect(desk.codes.isEmpty)
        #expect(desk.book.debtors.map(\.party.street) == ["Storgatan 2"])
    }

    @Test func `Two people of one name at two addresses are two debtors`() {
        var desk = Desk()
        var first = Sample.invoice("1001", customer: .empty)
        first.debtor.street = "Storgatan 2"
        var other = Sample.invoice("1002", customer: .empty)
        other.debtor.street = "Skolgatan 9"
        var spelt = Sample.invoice("1003", customer: .empty, name: "ASTA LIND")
        spelt.debtor.street = "storgatan 2"
        desk.take(first, other, spelt)
        #expect(desk.book.claims.map(\.debtor) == [1, 2, 1])
    }

    @Test func `A debtor known by name and address may move`() {
        var desk = Desk()
        var invoice = Sample.invoice("1001", customer: .empty)
        invoice.debtor.street = "Storgatan 2"
        desk.take(invoice)
        invoice.debtor.street = "Skolgatan 9"
        desk.take(invoice)
        #expect(desk.codes.isEmpty)
        #expect(desk.book.debtors.map(\.party.street) == ["Skolgatan 9"])
        invoice.debtor.name = "Bo Ek"
        desk.take(invoice)
        #expect(desk.codes == [.invoiceConflict])
    }

    @Test func `An open invoice missing from a complete list is held and asked about`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001"), Sample.invoice("1002"), meaning: .openItems)
        desk.take(Sample.invoice("1003"), meaning: .openItems)
        desk.matcher.holdMissing(in: &desk.book)
        #expect(desk.claim("1001")?.hold == Hold.none)
        var next = Desk()
        next.book = desk.book
        next.take(Sample.invoice("1002"), Sample.invoice("1003"), meaning: .openItems)
        next.matcher.holdMissing(in: &next.book)
        #expect(next.claim("1001")?.hold == .goneFromExport)
        #expect(next.claim("1002")?.hold == Hold.none)
        #expect(next.codes == [.goneFromExport])
    }

    @Test func `An invoice that is back in the list is released`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001"), meaning: .openItems)
        desk.book.record(Event(claim: 1, day: Sample.day("2026-10-05"), .held(.goneFromExport)))
        desk.take(Sample.invoice("1001"), meaning: .openItems)
        #expect(desk.claim("1001")?.hold == Hold.none)
    }

    @Test(arguments: [false, true])
    func `A list that was refused or lacks rows proves nothing missing`(isEnded: Bool) {
        var desk = Desk()
        desk.take(Sample.invoice("1001"), meaning: .openItems)
        var next = Desk()
        next.book = desk.book
        next.matcher.begin(file: "cut.csv", input: 2, source: 7, meaning: .openItems)
        if isEnded { next.matcher.endList(isWhole: false) }
        next.matcher.holdMissing(in: &next.book)
        #expect(next.matcher.completeSources.isEmpty)
        #expect(next.claim("1001")?.hold == Hold.none)
    }

    @Test func `What is missing is told under the list that lacks it`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001"), meaning: .openItems)
        var next = Desk()
        next.book = desk.book
        next.take(Sample.invoice("1002"), meaning: .openItems)
        next.pay(Sample.payment(500, "A1"))
        next.matcher.holdMissing(in: &next.book)
        #expect(next.matcher.findings.last?.place.file == "invoices.csv")
        #expect(next.matcher.tasks.last?.input == 1)
        #expect(next.book.events.last?.input == 1)
    }

    @Test func `What was paid before an invoice was known bears no interest`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", remaining: 40_000))
        #expect(desk.claim("1001")?.settlements.map(\.day) == [Sample.day("2026-09-30")])
    }
}
