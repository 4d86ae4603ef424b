import Matching
import Records
import TestSupport
import Testing
import Values

/// The ROT/RUT share of an invoice: whose it is, what pays it, and what becomes of a refusal.
@Suite struct TaxShareTests {
    private static func desk(_ shares: (number: Text, minor: Int64)...) -> Desk {
        var desk = Desk()
        for share in shares {
            desk.take(Sample.invoice(share.number, deduction: share.minor, reference: "77"))
        }
        return desk
    }

    private static func payout(
        _ minor: Int64,
        _ id: Text = "S1",
        _ quoted: [Text] = [],
        parts: [Int64]? = nil
    ) -> Payment {
        Sample.payment(minor, id, references: quoted, parts: parts, payer: "SKATTEVERKET")
    }

    private static func refuse(
        _ desk: inout Desk,
        _ minor: Int64?,
        _ id: String = "r"
    ) -> FindingCode? {
        desk.matcher.begin(file: "ask.csv", input: 3, source: 0, meaning: .changes)
        let asked = Instruction(
            request: id,
            kind: .deductionRefused,
            invoice: "1001",
            due: Sample.day("2026-11-06"),
            minor: minor,
            line: 2
        )
        return desk.matcher.carryOut([asked], known: [], into: &desk.book).first?.code
    }

    @Test func `a share is a claim beside the invoice, and the customer owes the rest`() throws {
        let desk = Self.desk(("1001", 30_000))
        #expect(desk.open("1001") == 70_000)
        let share = try #require(desk.claim("1001-SKV"))
        #expect(share.open == 30_000 && share.kind == .taxShare)
        #expect(share.reason == .taxShare && share.nextOn == nil)
    }

    /// A desk whose lists are believed on payments, and say of shares what is left or nothing.
    private static func believing(listsTellShares: Bool) -> Desk {
        var desk = Desk(
            MatchingSettings(authority: .system, remainingIncludesDeduction: listsTellShares)
        )
        desk.take(Sample.invoice("1001", deduction: 30_000), Sample.invoice("1002"))
        return desk
    }

    @Test func `where lists are believed and say nothing of shares, the bank tells of them`() {
        var desk = Self.believing(listsTellShares: false)
        desk.pay(
            Self.payout(20_000, "S1", ["1001"]),
            Sample.payment(100_000, "A1", references: ["1002"])
        )
        #expect(desk.open("1001-SKV") == 10_000)
        #expect(desk.open("1001") == 70_000 && desk.open("1002") == 100_000)
        #expect(desk.codes == [.deductionShort, .authorityDiffers])
        #expect(desk.matcher.applied.isEmpty && desk.matcher.received.isEmpty)

        desk.pay(Self.payout(20_000, "S1", ["1001"]))
        #expect(desk.open("1001-SKV") == 10_000, "told twice")
        desk.pay(Self.payout(15_000, "S2", ["1001"]))
        #expect(desk.open("1001-SKV") == 0 && desk.codes.last == .deductionOver)

        var back = Self.payout(20_000, "S1", ["1001"])
        back.kind = .reversal
        desk.pay(back)
        #expect(desk.open("1001-SKV") == 20_000)
        #expect(Self.refuse(&desk, nil) == .instructionDone)
        #expect(desk.open("1001-SKV") == 0 && desk.open("1001-ROT") == 20_000)
        #expect(desk.matcher.applied.isEmpty && desk.matcher.received.isEmpty)
    }

    @Test func `where lists say what is left of shares, the bank is only compared`() {
        var desk = Self.believing(listsTellShares: true)
        desk.pay(Self.payout(30_000, "S1", ["1001"]))
        #expect(desk.open("1001-SKV") == 30_000 && desk.codes == [.authorityDiffers])
        #expect(Self.refuse(&desk, 10_000) == .instructionDone)
        #expect(desk.open("1001-SKV") == 20_000 && desk.open("1001-ROT") == 10_000)
    }

    @Test func `what the customer pays never goes to the share`() {
        var desk = Self.desk(("1001", 30_000))
        desk.pay(
            Sample.payment(100_000, "A1", references: ["77"], payer: "Asta Lind"),
            Sample.payment(30_000, "A2", references: ["1001-SKV"], payer: "Asta Lind")
        )
        #expect(desk.open("1001") == 0)
        #expect(desk.open("1001-SKV") == 30_000)
        #expect(desk.unapplied == 60_000)
    }

    @Test func `a pay-out goes to the share of the invoice it quotes`() throws {
        var desk = Self.desk(("1001", 30_000), ("1002", 30_000))
        desk.pay(Self.payout(30_000, "S1", ["1002"]))
        #expect(desk.open("1001-SKV") == 30_000 && desk.open("1002-SKV") == 0)
        #expect(desk.open("1002") == 70_000)
        #expect(try #require(desk.matcher.applied.first).isTaxShare)
        #expect(desk.matcher.tasks.isEmpty)
    }

    @Test func `one pay-out covers many shares, by what it quotes or what they come to`() {
        var quoted = Self.desk(("1001", 30_000), ("1002", 20_000), ("1003", 20_000))
        quoted.pay(Self.payout(50_000, "S1", ["1001", "1002"]))
        #expect(quoted.open("1001-SKV") == 0 && quoted.open("1002-SKV") == 0)
        #expect(quoted.open("1003-SKV") == 20_000)

        var silent = Self.desk(("1001", 30_000), ("1002", 20_000), ("1003", 20_000))
        silent.pay(
            Sample.payment(70_000, "A1", references: ["1001"]),
            Sample.payment(80_000, "A2", references: ["1002"]),
            Self.payout(50_000)
        )
        #expect(silent.open("1001-SKV") == 0 && silent.open("1002-SKV") == 0)
        #expect(silent.open("1003-SKV") == 20_000, "its customer has not paid")
    }

    @Test func `a pay-out that quotes a closed share goes to no other share`() {
        var desk = Self.desk(("1001", 30_000), ("1002", 30_000))
        desk.pay(Self.payout(30_000, "S1", ["1001"]), Self.payout(30_000, "S2", ["1001"]))
        #expect(desk.open("1001-SKV") == 0 && desk.open("1002-SKV") == 30_000)
        #expect(desk.codes == [.paymentUnmatched] && desk.unapplied == 30_000)
    }

    @Test func `what Skatteverket owes itself is paid as any customer pays`() {
        var desk = Self.desk(("1001", 30_000))
        desk.take(Sample.invoice("2001", customer: "900", name: "Skatteverket"))
        desk.pay(Self.payout(30_000, "S1", ["2001"]))
        #expect(desk.open("2001") == 70_000 && desk.open("1001-SKV") == 30_000)
        desk.pay(Self.payout(80_000, "S2", ["2001"]))
        #expect(desk.open("2001") == 0 && desk.codes == [.paymentOver])
    }

    @Test func `Skatteverket never pays the customer's part of an invoice with a share`() {
        var desk = Self.desk(("101", 50_000))
        desk.pay(
            Self.payout(50_000, "S1", ["101"]),
            Sample.payment(50_000, "S2", message: "rot 101", payer: "SKATTEVERKET")
        )
        #expect(desk.open("101") == 50_000 && desk.open("101-SKV") == 0)
        #expect(desk.codes == [.paymentUnmatched])
    }

    @Test(arguments: ["number", "OCR", "share", "case"])
    func `what a pay-out says that each share gets is what it gets`(quoted: String) throws {
        var desk = Desk()
        desk.take(
            Sample.invoice("1001", deduction: 30_000, reference: "77"),
            Sample.invoice("1002", deduction: 30_000, reference: "88")
        )
        let id = try #require(desk.claim("1002")?.id)
        let number = try #require(CaseNumber(creditor: 1, claim: id)).description
        let words: [String: Text] = [
            "number": "1002", "OCR": "88", "share": "1002-SKV", "case": Text(number),
        ]
        let word = try #require(words[quoted])
        desk.pay(Self.payout(40_000, "S1", [word, "1001"], parts: [10_000, 30_000]))
        #expect(desk.open("1002-SKV") == 20_000 && desk.open("1001-SKV") == 0)
    }

    @Test func `where shares are alike nothing is guessed`() {
        var desk = Self.desk(("1001", 30_000), ("1002", 30_000))
        desk.pay(Self.payout(30_000))
        #expect(desk.open("1001-SKV") == 30_000 && desk.open("1002-SKV") == 30_000)
        #expect(desk.codes == [.paymentUnmatched])
        #expect(desk.matcher.debtorsWithMoney.isEmpty, "no letter waits for it")
        desk.pay(Self.payout(40_000, "S2", ["1001", "1002"]))
        #expect(desk.unapplied == 70_000, "nobody says which of the two was lowered")
    }

    @Test func `less than the share is told once, and more waits`() throws {
        var desk = Self.desk(("1001", 30_000), ("1002", 30_000))
        desk.pay(Self.payout(18_000, "S1", ["1001"]), Self.payout(31_000, "S2", ["1002"]))
        #expect(desk.open("1001-SKV") == 12_000)
        #expect(desk.codes == [.deductionShort, .deductionOver])
        let short = try #require(desk.matcher.tasks.first)
        #expect(short.claim == desk.claim("1001-SKV")?.id)
        #expect(short.amount == Money(minor: 12_000, .sek))
        #expect(desk.unapplied == 1_000)
        #expect(desk.matcher.debtorsWithMoney.isEmpty)
    }

    @Test(arguments: [
        (Int64?.none, FindingCode.instructionDone, Int64?(30_000), Int64(0)),
        (12_000, .instructionDone, 12_000, 18_000), (30_001, .instructionRefused, nil, 30_000),
    ])
    func `of a share no more can be refused than is left of it`(
        minor: Int64?,
        code: FindingCode,
        owed: Int64?,
        left: Int64
    ) {
        var desk = Self.desk(("1001", 30_000))
        #expect(Self.refuse(&desk, minor) == code)
        #expect(desk.open("1001-ROT") == owed)
        #expect(desk.open("1001-SKV") == left)
        #expect(desk.open("1001") == 70_000)
    }

    @Test func `what is paid out and what is refused come to the share and not beyond`() throws {
        var desk = Self.desk(("1001", 30_000))
        desk.pay(Self.payout(18_000, "S1", ["1001"]))
        #expect(Self.refuse(&desk, 12_001, "a") == .instructionRefused)
        #expect(Self.refuse(&desk, 7_000, "b") == .instructionDone)
        #expect(Self.refuse(&desk, 5_000, "c") == .instructionDone)
        #expect(Self.refuse(&desk, 1, "d") == .instructionRefused)
        #expect(desk.open("1001-ROT") == 7_000 && desk.open("1001-ROT-2") == 5_000)
        #expect(desk.open("1001-SKV") == 0)
        let new = try #require(desk.claim("1001-ROT"))
        #expect(new.due == Sample.day("2026-11-06") && new.step == 0)
        #expect(desk.book.claims.reduce(0) { $0 + $1.open } == 70_000 + 12_000)
    }

    @Test func `a credit note that states no share is split the way its invoice was`() {
        var desk = Self.desk(("1001", 33_333))
        for (number, minor) in [("K1", Int64(10_001)), ("K2", 20_002), ("K3", 69_997)] {
            let credit = Sample.invoice(
                Text(number),
                kind: .creditNote,
                total: minor,
                credits: "1001"
            )
            desk.take(credit)
            desk.matcher.settleCredits(in: &desk.book)
            #expect(desk.open(Text(number)) == 0)
            #expect(desk.open(Text(number + "-SKV")) == 0)
            let left = (desk.open("1001") ?? 0) + (desk.open("1001-SKV") ?? 0)
            let share = desk.open("1001-SKV") ?? 0
            #expect(abs(3 * share - left) <= 3, "a third of what is left, to the öre")
        }
        #expect(desk.open("1001") == 0 && desk.open("1001-SKV") == 0)
    }

    @Test(arguments: [true, false])
    func `credit notes split alike though the share was paid out before`(isOneNight: Bool) {
        var desk = Self.desk(("1001", 30_000))
        desk.pay(Self.payout(30_000, "S1", ["1001"]))
        for number in ["K1", "K2"] {
            let note = Sample.invoice(
                Text(number),
                kind: .creditNote,
                total: 50_000,
                credits: "1001"
            )
            desk.take(note)
            if !isOneNight { desk.matcher.settleCredits(in: &desk.book) }
        }
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("1001") == 0, "a credited invoice asks for nothing")
        #expect(desk.open("K1-SKV") == -15_000 && desk.open("K2-SKV") == -15_000)
    }

    @Test func `a credit note is split by what others before it stated`() {
        var desk = Self.desk(("1001", 30_000))
        desk.take(
            Sample.invoice(
                "K1",
                kind: .creditNote,
                total: 40_000,
                deduction: 5_000,
                credits: "1001"
            ),
            Sample.invoice("K2", kind: .creditNote, total: 60_000, credits: "1001")
        )
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.claim("K2-SKV")?.total == -25_000)
        #expect(desk.book.claims.allSatisfy { $0.open == 0 })
    }

    @Test(arguments: [
        (Int64(70_000), Int64?.none, Int64(30_000)), (100_000, -30_000, 0),
    ])
    func `a credit note without a reference is split where it is for both parts`(
        credit: Int64,
        split: Int64?,
        share: Int64
    ) {
        var desk = Self.desk(("1001", 30_000))
        desk.take(Sample.invoice("K1", kind: .creditNote, total: credit))
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("1001") == 0 && desk.open("1001-SKV") == share)
        #expect(desk.claim("K1-SKV")?.total == split)
    }

    @Test func `a credit note with a share of its own is split as it says`() {
        var desk = Self.desk(("1001", 30_000))
        let credit = Sample.invoice(
            "K1",
            kind: .creditNote,
            total: 40_000,
            deduction: 5_000,
            credits: "1001"
        )
        desk.take(credit)
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("1001") == 35_000 && desk.open("1001-SKV") == 25_000)
    }

    @Test func `what was paid out before the credit goes back to Skatteverket`() throws {
        var desk = Self.desk(("1001", 30_000))
        desk.pay(
            Sample.payment(70_000, "A1", references: ["1001"]),
            Self.payout(30_000, "S1", ["1001"])
        )
        desk.take(Sample.invoice("K1", kind: .creditNote, total: 50_000, credits: "1001"))
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.open("K1") == -35_000, "the customer's, who is asked about")
        #expect(desk.open("K1-SKV") == -15_000)
        #expect(desk.codes == [.deductionOver, .creditUnmatched])
        #expect(desk.matcher.tasks.first?.amount == Money(minor: 15_000, .sek))
    }

    @Test func `a refused share is credited once nothing of the share itself is left`() throws {
        var desk = Self.desk(("1001", 30_000))
        #expect(Self.refuse(&desk, 10_000) == .instructionDone)
        desk.take(Sample.invoice("K1", kind: .creditNote, total: 100_000, credits: "1001"))
        desk.matcher.settleCredits(in: &desk.book)
        #expect(desk.book.claims.allSatisfy { $0.open == 0 })
        #expect(!desk.codes.contains(.deductionOver))
    }

    @Test func `a pay-out that is taken back opens the share again`() {
        var desk = Self.desk(("1001", 30_000))
        desk.pay(Self.payout(30_000, "S1", ["1001"]))
        var back = Self.payout(30_000, "S1", ["1001"])
        back.kind = .reversal
        desk.pay(back)
        #expect(desk.open("1001-SKV") == 30_000 && desk.open("1001") == 70_000)
        #expect(desk.moved == 0)
    }

    @Test func `an export that states another share is another invoice`() {
        var desk = Self.desk(("1001", 30_000))
        desk.take(Sample.invoice("1001", total: 110_000, deduction: 40_000, reference: "77"))
        #expect(desk.codes == [.invoiceConflict])
    }
}
