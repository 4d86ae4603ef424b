import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Which accounts hold letters while payments on them are not known.
@Suite struct StalePaymentsTests {
    private static let giro = RigFiles.bankgiro
    private static let bank = PayeeAccount(kind: .iban, number: "SE7460000000000482017332")
    private static let strict = ["classification:", "  payments-max-age: 1"]

    /// A creditor of one overdue invoice, whose accounts were told of on some days.
    private static func rig(
        _ accounts: [(kind: String, number: String)],
        _ told: [(PayeeAccount, String)]
    ) throws -> Rig {
        let settings = RigSettings.granbygg(accounts: accounts, more: strict)
        let rig = try Rig(RigSettings.workspace([settings]))
        try rig.drop("list.csv", RigFiles.list([.init(number: "1001")]))
        for (index, (account, day)) in told.enumerated() {
            let paid = RigFiles.Paid(minor: 100, id: Text("P\(index)"), payer: "Cecilia Ek")
            try rig.drop("\(index).xml", try RigFiles.notification(day, on: account, [paid]))
        }
        return rig
    }

    @Test(
        arguments: [
            ("2026-10-01", true), ("2026-09-20", false), ("2026-08-28", false),
            ("2026-08-26", true), ("2026-01-15", true),
        ]
    )
    func `where no account is listed, one that was silent for a month is out of use`(
        lastTold: String,
        isSent: Bool
    ) throws {
        let rig = try Self.rig([], [(Self.bank, lastTold), (Self.giro, "2026-10-01")])
        let night = try rig.soundNight("2026-10-02")
        #expect(night.letters.count == (isSent ? 1 : 0))
        #expect(try rig.claim("1001").claim.reason == (isSent ? .reminded : .paymentsStale))
    }

    @Test func `a listed account holds letters until it is taken off the list`() throws {
        let rig = try Self.rig(
            [("bankgiro", Self.giro.number), ("iban", Self.bank.number)],
            [(Self.bank, "2026-03-02"), (Self.giro, "2026-10-01")]
        )
        #expect(try rig.soundNight("2026-10-02").letters.isEmpty)
        #expect(try rig.claim("1001").claim.reason == .paymentsStale)
        let settings = RigSettings.granbygg(more: Self.strict)
        try rig.rewrite(RigSettings.workspace([settings]))
        #expect(try rig.soundNight("2026-10-02").letters.count == 1)
    }

    @Test func `finding, status files and explanation name the account and its day`() throws {
        let rig = try Self.rig(
            [("bankgiro", Self.giro.number), ("iban", Self.bank.number)],
            [(Self.bank, "2026-09-18"), (Self.giro, "2026-10-01")]
        )
        let words =
            "payments on the account \(Self.bank.number) are known through 2026-09-18, and have to "
            + "be through 2026-10-01; 1 claims wait for it"
        let night = try rig.soundNight("2026-10-02")
        let finding = try #require(night.findings.first { $0.code == .paymentsStale })
        #expect(finding.message == words)
        let status = try rig.table("status/2026-10-02-1/status.csv")
        #expect(status.column("reason") == ["payments-stale"])
        #expect(status.column("payments-account") == [Self.bank.number])
        #expect(status.column("payments-through") == ["2026-09-18"])
        #expect(try rig.explain("1001", "2026-10-02").contains(words))
        // Of a day to come nobody knows: its files are taken to come.
        #expect(try !rig.explain("1001", "2026-10-09").contains { $0.contains(Self.bank.number) })

        try rig.drop("late.xml", try RigFiles.notification("2026-10-02", on: Self.bank, []))
        try rig.drop("late2.xml", try RigFiles.notification("2026-10-02", on: Self.giro, []))
        #expect(try rig.soundNight("2026-10-03").letters.count == 1)
        let later = try rig.table("status/2026-10-03-1/status.csv")
        #expect(later.column("payments-account") == [""])
    }

    @Test func `a listed account that no file ever told of holds nothing`() throws {
        let rig = try Self.rig(
            [("bankgiro", Self.giro.number), ("iban", Self.bank.number)],
            [(Self.giro, "2026-10-01")]
        )
        #expect(try rig.soundNight("2026-10-02").letters.count == 1)
    }

    @Test func `an account and its number as IBAN are one account`() throws {
        let own = PayeeAccount(kind: .norwegian, number: "86011117947")
        let iban = PayeeAccount(kind: .iban, number: "NO9386011117947")
        let rig = try Self.rig(
            [("iban", iban.number)],
            [(iban, "2026-09-18"), (own, "2026-10-01")]
        )
        #expect(try rig.soundNight("2026-10-02").letters.count == 1)
    }

    @Test func `a payment told under both numbers of an account is booked once`() throws {
        let own = PayeeAccount(kind: .norwegian, number: "86011117947")
        let iban = PayeeAccount(kind: .iban, number: "NO9386011117947")
        let rig = try Self.rig([("iban", iban.number)], [])
        let paid = RigFiles.Paid(minor: 100, id: "P1", payer: "Cecilia Ek")
        try rig.drop("a.xml", try RigFiles.notification("2026-10-01", on: own, [paid]))
        try rig.drop("b.xml", try RigFiles.notification("2026-10-01", on: iban, [paid]))
        let night = try rig.soundNight("2026-10-02")
        #expect(night.codes == [.paymentUnmatched, .paymentTwice, .currencyNotBooked])
    }

    @Test func `an older statement that comes late does not take an account back`() throws {
        let rig = try Self.rig([("bankgiro", Self.giro.number)], [(Self.giro, "2026-10-01")])
        try rig.drop("more.csv", RigFiles.list([.init(number: "1002", customer: "101")]))
        try rig.soundNight("2026-10-02", isIntakeOnly: true)
        let late = RigFiles.Paid(minor: 100, id: "OLD", payer: "Cecilia Ek")
        try rig.drop("late.xml", try RigFiles.notification("2026-09-10", [late]))
        #expect(try rig.soundNight("2026-10-02", isIntakeOnly: true).run == 2)
        #expect(try rig.soundNight("2026-10-02").letters.count == 2)
    }
}
