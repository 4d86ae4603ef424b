import GRDB
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Nights with an invoice that is paid in instalments.
@Suite struct InstalmentNightTests {
    @Test func `what names the invoice finds its instalments, night after night`() throws {
        let rig = try Rig()
        let invoice = FinvoiceText.document(
            "F-1001",
            total: "1000,00",
            parts: [("400,00", "20260831"), ("600,00", "20260930")]
        )
        try rig.drop("f.xml", invoice)
        try rig.soundNight("2026-08-03")
        #expect(try rig.cases().map(\.claim.number) == ["F-1001/1", "F-1001/2"])

        // 250 are taken off the last one.
        try rig.drop("k.xml", FinvoiceText.document("K1", total: "-250,00", credits: "F-1001"))
        let credited = try rig.soundNight("2026-08-04")
        #expect(!credited.codes.contains(.creditUnmatched))
        #expect(try rig.claim("F-1001/1").claim.open == 40_000)
        #expect(try rig.claim("F-1001/2").claim.open == 35_000)

        // A payment by the number of the invoice goes to what is due first.
        let paid = RigFiles.Paid(minor: 50_000, id: "P1", message: "faktura F-1001")
        try rig.drop("bank.xml", try RigFiles.notification("2026-08-05", [paid]))
        let night = try rig.soundNight("2026-08-06")
        #expect(!night.codes.contains(.paymentUnmatched))
        #expect(try rig.claim("F-1001/1").claim.open == 0)
        #expect(try rig.claim("F-1001/2").claim.open == 25_000)

        // The list of the invoicing system knows the invoice whole.
        let row = RigFiles.Row(number: "F-1001", total: "1000,00", remaining: "250,00")
        try rig.drop("list.csv", RigFiles.list([row]))
        try rig.soundNight("2026-08-07")
        #expect(try rig.cases().map(\.claim.number) == ["F-1001/2"])
        #expect(try rig.verify() == [])

        // A second credit note takes what is left, and more waits.
        try rig.drop("k2.xml", FinvoiceText.document("K2", total: "-300,00", credits: "F-1001"))
        try rig.soundNight("2026-08-10")
        #expect(try rig.claim("F-1001/2").claim.open == 0)
        #expect(try rig.claim("K2").claim.open == -5000)
        #expect(try rig.verify() == [])
    }

    @Test func `instalments of a ledger from before are found by their invoice`() throws {
        let rig = try Rig()
        let invoice = FinvoiceText.document(
            "F-1001",
            total: "1000,00",
            parts: [("400,00", "20260831"), ("600,00", "20260930")]
        )
        try rig.drop("f.xml", invoice)
        try rig.soundNight("2026-08-03")
        // As the program before left it.
        let queue = try DatabaseQueue(path: rig.folder() + "/ledger.sqlite")
        try queue.write { database in
            let key = try #require(InstalmentNumber.key(ofFirst: "F-1001/1"))
            try database.execute(
                sql: "DELETE FROM key WHERE hash = ?",
                arguments: [Int64(bitPattern: key)]
            )
            #expect(database.changesCount == 1)
            try database.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '7'")
        }
        try queue.close()
        #expect(try rig.verify() == [])
        try rig.drop("k.xml", FinvoiceText.document("K1", total: "-250,00", credits: "F-1001"))
        try rig.soundNight("2026-08-04")
        #expect(try rig.claim("F-1001/2").claim.open == 35_000)
    }

    @Test func `money by a reference beside those of the instalments waits, and is applied`()
        throws
    {
        let rig = try Rig()
        let invoice = FinvoiceText.document(
            "F-1001",
            total: "1000,00",
            parts: [("400,00", "20260831"), ("600,00", "20260930")]
        )
        let parts = ["10017", "10025"].map {
            "<PartialPaymentReferenceIdentifier>\($0)</PartialPaymentReferenceIdentifier>"
        }
        let own =
            "<EpiDetails><EpiPaymentInstructionDetails><EpiRemittanceInfoIdentifier>10033"
            + "</EpiRemittanceInfoIdentifier></EpiPaymentInstructionDetails></EpiDetails>"
        let end = "</PartialPaymentDetails>"
        try rig.drop(
            "f.xml",
            invoice.replacing(end, with: parts.joined() + end)
                .replacing("</Finvoice>", with: own + "</Finvoice>")
        )
        try rig.soundNight("2026-08-03")
        let paid = RigFiles.Paid(minor: 40_000, id: "P1", reference: "10033", payer: .empty)
        let file = try RigFiles.notification("2026-08-05", [paid])
        try rig.drop("bank.xml", file)
        #expect(try rig.soundNight("2026-08-06").codes == [.paymentUnmatched])
        #expect(try rig.claim("F-1001/1").claim.open == 40_000)
        #expect(try rig.claim("F-1001/2").claim.open == 60_000)
        let task = try #require(try rig.tasks().first)
        #expect(task.code == .paymentUnmatched && task.amount?.minor == 40_000)
        try rig.drop("again.xml", file + [0x0A])
        try rig.drop(
            "ask.csv",
            "request-id;instruction;invoice;task\na1;apply;F-1001/1;\(task.id)\n"
        )
        #expect(try rig.soundNight("2026-08-07").received.map(\.minor) == [0])
        #expect(try rig.claim("F-1001/1").claim.open == 0)
        #expect(try rig.claim("F-1001/2").claim.open == 60_000)
        #expect(try rig.tasks().isEmpty)
        #expect(try rig.verify() == [])
    }

    @Test func `instalments of another seller's only document refuse its file`() throws {
        let rig = try Rig()
        let invoice = FinvoiceText.document(
            "F-1001",
            total: "1000,00",
            parts: [("400,00", "20260831"), ("600,00", "20260930")],
            seller: "5560360793"
        )
        try rig.drop("f.xml", invoice)
        let report = try rig.soundNight("2026-08-03")
        #expect(report.receipts.map(\.outcome) == [.quarantined])
        #expect(report.codes == [.sellerOther])
        #expect(try rig.cases().isEmpty)
    }
}
