import Files
import Ledger
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// A deposit stands on the account's statement as one sum, and in the giro file payment by payment.
@Suite struct DepositTests {
    private static let day = "2026-09-30"
    private static let iban = PayeeAccount(kind: .iban, number: "SE7460000000000482017332")
    private static let norwegian = PayeeAccount(kind: .norwegian, number: "86011117947")
    private static let paid: [RigFiles.Paid] = [
        .init(minor: 40_000, id: "B1", reference: "1001"),
        .init(minor: 25_000, id: "B2", reference: "1002", payer: "Bo Ek"),
    ]
    private static let sum = RigFiles.Paid(minor: 65_000, id: "E1", payer: .empty)
    /// Paid straight to the account behind the bankgiro.
    private static let direct = RigFiles.Paid(
        minor: 5000,
        id: "E2",
        message: "faktura 1002",
        payer: "Bo Ek"
    )

    private static func statement(_ paid: [RigFiles.Paid]) throws -> [UInt8] {
        try RigFiles.statement(day, on: iban, opening: 0, paid)
    }

    private func check(_ rig: Rig, _ nights: [CreditorReport]) throws {
        #expect(try rig.claim("1001").claim.open == 60_000)
        #expect(try rig.claim("1002").claim.open == 70_000)
        #expect(nights.last?.totals.map(\.unapplied) == [0])
        #expect(try rig.tasks().isEmpty)
        #expect(try rig.verify() == [])
    }

    @Test(arguments: [("a.txt", "b.xml"), ("b.txt", "a.xml")])
    func `in one night the sum is told apart from payments to the account itself`(
        giro: String,
        statement: String
    ) throws {
        let rig = try TwoKindsTests.swedish()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        try rig.drop(giro, try RigFiles.bgMax(Self.day, Self.paid))
        try rig.drop(statement, try Self.statement([Self.sum, Self.direct]))
        let night = try rig.soundNight("2026-10-01")
        #expect(night.codes == [.depositTold])
        #expect(night.received.map(\.description) == ["700.00 SEK"])
        try check(rig, [night])
    }

    @Test func `the giro file first, the statement a night later`() throws {
        let rig = try TwoKindsTests.swedish()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        try rig.drop("a", try RigFiles.bgMax(Self.day, Self.paid))
        let first = try rig.soundNight("2026-10-01")
        try rig.drop("b", try Self.statement([Self.sum, Self.direct]))
        let second = try rig.soundNight("2026-10-02")
        #expect(first.codes + second.codes == [.depositTold])
        try check(rig, [first, second])
        // The statement again in other bytes.
        try rig.drop("c", try RigFiles.notification(Self.day, on: Self.iban, [Self.sum]))
        #expect(try rig.soundNight("2026-10-03").codes == [])
        try check(rig, [second])
    }

    @Test func `a sum that comes before any giro file is taken back when the file comes`() throws {
        let rig = try TwoKindsTests.swedish()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        try rig.drop("a", try Self.statement([Self.sum, Self.direct]))
        let first = try rig.soundNight("2026-10-01")
        #expect(first.codes == [.paymentUnmatched])
        #expect(first.totals.map(\.unapplied) == [65_000])
        try rig.drop("b", try RigFiles.bgMax(Self.day, Self.paid))
        let second = try rig.soundNight("2026-10-02")
        #expect(second.codes == [.depositTold])
        try check(rig, [first, second])
    }

    /// A deposit of a Friday stands on Monday's statement; one before a holiday on the day after.
    @Test(
        arguments: [
            ("2026-10-02", "2026-10-05"), ("2026-12-23", "2026-12-28"),
            ("2026-09-30", "2026-10-01"),
        ],
        [true, false]
    )
    func `a sum that is booked the bank day after is the deposit`(
        days: (giro: String, statement: String),
        isGiroFirst: Bool
    ) throws {
        let rig = try TwoKindsTests.swedish()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        let giro = try RigFiles.bgMax(days.giro, Self.paid)
        let statement = try RigFiles.statement(
            days.statement,
            on: Self.iban,
            opening: 0,
            [Self.sum, Self.direct]
        )
        try rig.drop("a", isGiroFirst ? giro : statement)
        let first = try rig.soundNight("2026-12-29")
        try rig.drop("b", isGiroFirst ? statement : giro)
        let second = try rig.soundNight("2026-12-30")
        #expect(second.codes == [.depositTold])
        try check(rig, [first, second])
    }

    @Test func `a sum is taken for the deposit of its own day before that of the day before`()
        throws
    {
        let rig = try TwoKindsTests.swedish()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        let later = [
            RigFiles.Paid(minor: 65_000, id: "B3", reference: "1001", payer: "Asta Lind")
        ]
        try rig.drop("a", try RigFiles.bgMax("2026-09-29", deposit: 1, Self.paid))
        try rig.drop("b", try RigFiles.bgMax(Self.day, deposit: 2, later))
        try rig.drop("c", try Self.statement([Self.sum]))
        #expect(try rig.soundNight("2026-10-01").codes.filter { $0 == .depositTold }.count == 1)
        // The other deposit is left for the entry of its own day.
        let other = RigFiles.Paid(minor: 65_000, id: "E4", payer: .empty)
        try rig.drop("d", try RigFiles.notification("2026-09-29", on: Self.iban, [other]))
        #expect(try rig.soundNight("2026-10-02").codes == [.depositTold])
        #expect(try rig.verify() == [])
    }

    @Test func `a sum of two bank days after is not taken for the deposit`() throws {
        let rig = try TwoKindsTests.swedish()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        try rig.drop("a", try RigFiles.bgMax("2026-09-28", Self.paid))
        try rig.drop("b", try Self.statement([Self.sum]))
        #expect(try rig.soundNight("2026-10-01").codes == [.paymentUnmatched])
    }

    @Test func `a sum whose giro file is late waits unbooked, and is asked about until then`()
        throws
    {
        let rig = try TwoKindsTests.swedish()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        let earlier = RigFiles.Paid(minor: 100, id: "B0", reference: "1001")
        try rig.drop("a", try RigFiles.bgMax("2026-09-21", [earlier]))
        try rig.soundNight("2026-09-22")
        try rig.drop("b", try Self.statement([Self.sum, Self.direct]))
        let second = try rig.soundNight("2026-10-01")
        #expect(second.codes == [.paymentUnmatched])
        #expect(second.totals.map(\.unapplied) == [0])
        #expect(try rig.tasks().map(\.amount) == [Money(minor: 65_000, .sek)])
        #expect(try rig.verify() == [])
        try rig.drop("c", try RigFiles.bgMax(Self.day, Self.paid))
        try rig.soundNight("2026-10-02")
        #expect(try rig.claim("1001").claim.open == 59_900)
        #expect(try rig.tasks().isEmpty)
        #expect(try rig.verify() == [])
    }

    @Test func `a second entry of the same amount is no sum of the same deposit`() throws {
        let rig = try TwoKindsTests.swedish()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        try rig.drop("a", try RigFiles.bgMax(Self.day, Self.paid))
        var twin = Self.sum
        twin.id = "E3"
        try rig.drop("b", try Self.statement([Self.sum, twin]))
        let night = try rig.soundNight("2026-10-01")
        #expect(night.codes == [.depositTold, .paymentUnmatched])
        #expect(try rig.tasks().count == 1)
        #expect(try rig.verify() == [])
    }

    @Test(arguments: [true, false], [true, false])
    func `in Norway OCR giro tells of payments with KID and the bank of the others`(
        isOneNight: Bool,
        isGiroFirst: Bool
    ) throws {
        let rig = try Rig(RigSettings.workspace([RigSettings.fjordlys]))
        try rig.drop(
            "list.csv",
            "Fakturanr;Kundenr;Navn;Fakturadato;Forfallsdato;Valuta;Sum;KID\n"
                + "60101;1;Kari Nordmann;2026-08-01;2026-08-31;NOK;699,00;30013601031\n"
                + "60102;2;Ola Nilsen;2026-08-01;2026-08-31;NOK;499,00;30015601054\n",
            to: "fjordlys"
        )
        let kid = RigFiles.Paid(minor: 69_900, id: "T1", kid: "30013601031", payer: .empty)
        let text = RigFiles.Paid(minor: 10_000, id: "T2", message: "faktura 60102", payer: "Ola")
        let files = [
            try RigFiles.ocrGiro("2026-09-17", [kid]),
            try RigFiles.notification("2026-09-17", on: Self.norwegian, [kid, text]),
        ]
        try rig.drop("1", isGiroFirst ? files[0] : files[1], to: "fjordlys")
        if !isOneNight { try rig.soundNight("2026-09-18") }
        try rig.drop("2", isGiroFirst ? files[1] : files[0], to: "fjordlys")
        let last = try rig.soundNight("2026-09-19")
        #expect(try rig.claim("60101", of: "fjordlys").claim.open == 0)
        #expect(try rig.claim("60102", of: "fjordlys").claim.open == 39_900)
        #expect(last.totals.map(\.unapplied) == [0])
        #expect(try rig.verify("fjordlys") == [])
        // Where the notification came nights before, it books the account, and all that OCR giro
        // tells of is in it.
        let isCompared = !isOneNight && !isGiroFirst
        #expect(last.codes == (isCompared ? [.paymentsCompared] : []))
    }

    @Test func `the sum of an OCR giro file is no payment`() throws {
        let rig = try Rig(RigSettings.workspace([RigSettings.fjordlys]))
        let kids = [
            RigFiles.Paid(minor: 69_900, id: "T1", kid: "30013601031", payer: .empty),
            RigFiles.Paid(minor: 30_000, id: "T2", kid: "30015601054", payer: .empty),
        ]
        try rig.drop("a", try RigFiles.ocrGiro("2026-09-17", kids), to: "fjordlys")
        let sum = RigFiles.Paid(minor: 99_900, id: "S1", payer: .empty)
        try rig.drop(
            "b",
            try RigFiles.statement("2026-09-17", on: Self.norwegian, opening: 0, [sum]),
            to: "fjordlys"
        )
        let night = try rig.soundNight("2026-09-18")
        #expect(night.codes == [.paymentUnmatched, .paymentUnmatched, .depositTold])
        #expect(night.totals.map(\.unapplied) == [99_900])
        #expect(try rig.verify("fjordlys") == [])
    }

    @Test(
        arguments: ["matched", "classified", "staged", "transaction-open", "committed", "marked"]
    )
    func `killed in the middle the night ends as the undisturbed one`(fault: String) throws {
        let rig = try TwoKindsTests.swedish()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        try rig.drop("a", try Self.statement([Self.sum, Self.direct]))
        try rig.soundNight("2026-10-01")
        try rig.drop("b", try RigFiles.bgMax(Self.day, Self.paid))
        try rig.drop("c", try RigFiles.notification(Self.day, id: "N5", Self.paid))
        let undisturbed = try Rig(copying: rig)
        try undisturbed.soundNight("2026-10-02")
        #expect(try rig.child("2026-10-02", fault: "\(fault):1").signal != nil)
        try rig.night("2026-10-02")
        let found = try Snapshot(rig.folder())
        #expect(found.differences(from: try Snapshot(undisturbed.folder())) == [])
        #expect(try rig.verify() == [])
        #expect(try rig.claim("1001").claim.open == 60_000)
    }
}
