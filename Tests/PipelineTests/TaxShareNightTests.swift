import Pipeline
import Records
import TestSupport
import Testing
import Values

/// ROT/RUT shares, from the inbox to the books.
@Suite struct TaxShareNightTests {
    private static let invoices = """
        Fakturanr;Kundnr;Namn;Adress;Postnr;Ort;Datum;Förfallodatum;Valuta;Total;ROT;OCR
        1001;100;Asta Lind;Björkvägen 2;802 50;Gävle;2026-08-01;2026-08-31;SEK;1000,00;300,00;10017
        1002;101;Bo Ek;Björkvägen 3;802 50;Gävle;2026-08-01;2026-08-31;SEK;500,00;150,00;10025

        """

    private func rig() throws -> Rig {
        let settings = RigSettings.workspace([RigSettings.granbygg()])
        let rig = try Rig(settings)
        try rig.drop("list.csv", Self.invoices)
        try rig.drop(
            "bank.xml",
            try RigFiles.notification(
                "2026-09-01",
                [
                    .init(minor: 70_000, id: "A1", reference: "10017"),
                    .init(minor: 35_000, id: "A2", reference: "10025", payer: "Bo Ek"),
                ]
            )
        )
        try rig.soundNight("2026-09-02")
        return rig
    }

    private func payout(_ minor: Int64, _ quoted: String, on day: String) throws -> [UInt8] {
        try RigFiles.notification(
            day,
            id: "P" + day,
            [.init(minor: minor, id: "P1", message: Text(quoted), payer: "SKATTEVERKET")]
        )
    }

    @Test func `a pay-out is booked against Skatteverket, and what is short is asked once`() throws
    {
        let rig = try rig()
        try rig.drop("skv.xml", try payout(40_000, "rot faktura 1001 1002", on: "2026-09-10"))
        let silent = try rig.soundNight("2026-09-11")
        #expect(silent.codes.contains(.paymentUnmatched))

        try rig.drop(
            "skv2.xml",
            try RigFiles.notification(
                "2026-09-14",
                id: "N3",
                [.init(minor: 20_000, id: "P2", message: "faktura 1001", payer: "Skatteverket")]
            )
        )
        let night = try rig.soundNight("2026-09-15")
        #expect(night.codes == [.deductionShort])
        #expect(try rig.claim("1001-SKV").claim.open == 10_000)
        #expect(try rig.claim("1001").claim.open == 0)
        let short = try rig.tasks().filter { $0.code == .deductionShort }
        #expect(short.map(\.amount?.minor) == [10_000])
        let journal = try rig.table("books/2026-09-15-1/journal.csv")
        #expect(journal.column("account") == ["1680", "1513"])
        #expect(try rig.verify() == [])
    }

    @Test func `a refusal moves the receivable to the customer, and answers the question`() throws {
        let rig = try rig()
        try rig.drop("skv.xml", try payout(20_000, "faktura 1001", on: "2026-09-10"))
        try rig.soundNight("2026-09-11")
        try rig.drop(
            "ask.csv",
            """
            request-id;instruction;invoice;amount;due
            r1;deduction-refused;1001;100,01;2026-10-15
            r2;deduction-refused;1001;100,00;2026-10-15

            """
        )
        let night = try rig.soundNight("2026-09-12")
        let receipt = try night.receipt("ask.csv")
        #expect(receipt.findings.map(\.code) == [.instructionRefused, .instructionDone])
        #expect(try rig.claim("1001-ROT").claim.open == 10_000)
        #expect(try rig.claim("1001-SKV").claim.reason == .settled)
        #expect(try rig.claim("1001-SKV").history.map(\.code).last == "deduction-refused")
        let journal = try rig.table("books/2026-09-12-1/journal.csv")
        #expect(journal.column("account") == ["1510", "1513"])
        #expect(try rig.tasks().filter { $0.code == .deductionShort } == [])
        #expect(try rig.verify() == [])
    }
}
