import Formats
import Reading
import Records
import TestSupport
import Values

/// Dropped files of invented creditors, and what comes of reading them.
struct Dropped {
    var batch = RecordBatch()
    var summary: ReadSummary?
    var refusal: Finding?

    init(
        _ bytes: [UInt8],
        name: String = "dropped",
        creditor: Creditor = Example.swedish,
        settings: ReadingSettings = ReadingSettings()
    ) throws {
        let reader = Reader(creditor: creditor, settings: settings)
        do {
            summary = try reader.read(name: name, source: ByteSource(bytes: bytes)) { more in
                batch.invoices += more.invoices
                batch.payments += more.payments
                batch.findings += more.findings
            }
        } catch let refused as FileRefused {
            refusal = refused.finding
        }
    }

    /// A list with columns for number, name, dates, amount, reference and status.
    static func list(_ rows: [String]) -> [UInt8] {
        let header = "Fakturanr;Namn;Fakturadatum;Förfallodatum;Total;OCR;Status\n"
        return Array((header + rows.joined(separator: "\n")).utf8)
    }

    /// A BgMax file with one payment to a bankgiro.
    static func bankFile(to bankgiro: Text = "9912346") throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = BgMaxWriter(ByteSink { bytes += $0 }, created: Example.day(11, 20))
        writer.startSection(bankgiro: bankgiro)
        try writer.payment(
            Payment(
                account: bankgiro,
                bookedOn: Example.day(11, 20),
                amount: Money(minor: 125_000, .sek),
                references: [ReferencedAmount(PaymentReference(.ocr, "10001170"))]
            ),
            serial: 12
        )
        writer.endSection(on: Example.day(11, 20), deposit: 56)
        try writer.finish()
        return bytes
    }

    /// An e-invoice of a seller.
    static func document(
        seller: Text = "5566778899",
        account: String = "9912346",
        number: String = "F-1"
    ) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let document = OutgoingInvoice(
            number: number,
            issued: Example.day(10, 1),
            due: Example.day(10, 31),
            currency: .sek,
            buyerReference: "x",
            seller: Party(name: "Norrsken", identifier: seller, country: "SE"),
            buyer: Party(name: "Ek", identifier: "5560360793", country: "SE"),
            paymentReference: "10001170",
            payeeAccount: account,
            payeeBranch: "SE:BANKGIRO",
            taxPercent: 25,
            taxMinor: 25_000,
            lines: [OutgoingInvoiceLine(name: "Nails", quantity: 1, priceMinor: 100_000)]
        )
        try UBLInvoiceWriter.write(document, to: ByteSink { bytes += $0 })
        return bytes
    }
}
