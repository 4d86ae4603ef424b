import Matching
import Records
import TestSupport
import Testing
import Values

/// Which invoice number in a payer's free text is taken for one.
@Suite struct TextMatchingTests {
    /// An invoice of 1,000.00 with a number, a text of another payer with an amount, and whether
    /// the money goes there.
    static let cases: [(number: Text, text: Text, minor: Int64, isFound: Bool)] = [
        // Six characters and more stand for themselves.
        ("100123", "100123", 40_000, true),
        ("F-10012", "ref F-10012 tack", 40_000, true),
        ("2026/117", "2026/117", 40_000, true),
        // Only whole words.
        ("100123", "1001234", 100_000, false),
        ("100123", "9100123", 100_000, false),
        ("100123", "100 123", 100_000, false),
        // Four or five characters need the amount or the payer, or a word for an invoice.
        ("1001", "1001", 40_000, false),
        ("1001", "1001", 100_000, true),
        ("1001", "Asta 1001", 40_000, false),
        ("1001", "Faktura 1001", 40_000, true),
        ("1001", "faktura nr. 1001", 40_000, true),
        ("1001", "inv:1001;x", 40_000, true),
        ("1001", "Fakturanr: 1001 kundnr 200", 40_000, true),
        ("200", "Fakturanr: 1001 kundnr 200", 40_000, false),
        ("1001", "F1001", 40_000, true),
        ("1001", "B1001", 40_000, false),
        ("1001", "B1001", 100_000, true),
        ("80250", "Asta Lind, 80250 Gävle", 40_000, false),
        // Years and dates prove as little as short numbers.
        ("2026", "hyra september 2026", 40_000, false),
        ("2026", "hyra september 2026", 100_000, true),
        ("2026", "faktura 2026", 40_000, true),
        ("202610", "period 202610", 40_000, false),
        ("20261005", "betalt 20261005", 40_000, false),
        ("20261005", "betalt 20261005", 100_000, true),
        ("20269905", "20269905", 40_000, true),
        // Two or three characters need the amount, or three a word for an invoice.
        ("12", "Storgatan 12", 40_000, false),
        ("12", "faktura 12", 40_000, false),
        ("12", "faktura 12", 100_000, true),
        ("112", "faktura 112", 40_000, true),
        ("A7", "A7", 40_000, false),
        ("A7", "A7", 100_000, true),
        ("0012", "0012", 40_000, false),
        ("7", "7", 100_000, false),
    ]

    @Test(arguments: cases)
    func `a number in free text`(number: Text, text: Text, minor: Int64, isFound: Bool) {
        var desk = Desk()
        desk.take(Sample.invoice(number))
        desk.pay(Sample.payment(minor, "A1", message: text, payer: "Cecilia Ek"))
        #expect(desk.open(number) == 100_000 - (isFound ? minor : 0))
        #expect(desk.codes == (isFound ? [] : [.paymentUnmatched]))
        #expect(desk.matcher.tasks.map(\.code) == desk.codes)
    }

    @Test(arguments: [("1001", true), ("2026", false), ("112", false)] as [(Text, Bool)])
    func `the payer's own name makes a number of four or five characters certain`(
        number: Text,
        isFound: Bool
    ) {
        var desk = Desk()
        desk.take(Sample.invoice(number))
        desk.pay(Sample.payment(40_000, "A1", message: number, payer: "ASTA LIND"))
        #expect(desk.open(number) == (isFound ? 60_000 : 100_000))
    }

    @Test func `two numbers of which each agrees with the amount are not told apart`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001"), Sample.invoice("1002"))
        desk.pay(Sample.payment(100_000, "A1", message: "1001 1002"))
        #expect(desk.codes == [.paymentUnmatched])
        #expect(desk.unapplied == 100_000)
    }

    @Test func `numbers whose claims come to the amount together are paid together`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", total: 30_000), Sample.invoice("1002", total: 70_000))
        desk.pay(Sample.payment(100_000, "A1", message: "1001+1002"))
        #expect(desk.open("1001") == 0)
        #expect(desk.open("1002") == 0)
    }

    @Test func `of several numbers the one that agrees with the amount is meant`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001", total: 30_000), Sample.invoice("2026"))
        desk.pay(Sample.payment(30_000, "A1", message: "okt 2026, 1001"))
        #expect(desk.open("1001") == 0)
        #expect(desk.open("2026") == 100_000)
    }

    @Test func `a reversal is told by its text where the claim was paid with its amount`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001"))
        desk.pay(Sample.payment(40_000, "A1", message: "faktura 1001"))
        desk.pay(Sample.payment(40_000, "B9", kind: .reversal, message: "1001"))
        #expect(desk.open("1001") == 100_000)
    }

    @Test func `a quoted reference field with text is weighed like any text`() {
        var desk = Desk()
        desk.take(Sample.invoice("12"))
        var payment = Sample.payment(40_000, "A1")
        payment.references = [ReferencedAmount(PaymentReference(.free, "12"))]
        desk.pay(payment)
        #expect(desk.open("12") == 100_000)
    }
}
