import Formats
import Records
import TestSupport
import Values

/// Files that are refused whole.
enum BadFiles {
    static let refused: [BadFileTests.Refused] = [
        .init(
            name: "photo.jpg",
            bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8),
            code: .fileUnknown,
            place: "",
            message: "this is no kind of file that is read here",
            reason: "It is not clear what kind of file this is."
        ),
        .init(
            name: "empty.csv",
            bytes: [],
            code: .fileEmpty,
            place: "",
            message: "the file is empty",
            reason: "The file holds nothing, or no record."
        ),
        .init(
            name: "cut.xml",
            bytes: Array(invoice(seller: "5566778899").prefix(900)),
            code: .fileTruncated,
            place: ":15:28 Invoice/cac:AccountingSupplierParty",
            message: "the file ends before its root element is closed",
            reason: "The end of the file is missing."
        ),
        .init(
            name: "other.xml",
            bytes: invoice(seller: "5560000167"),
            code: .sellerOther,
            place: ":2 seller",
            message: "the seller's organisation number is not the creditor's",
            reason: "The seller is not this company."
        ),
        .init(
            name: "columns.csv",
            bytes: Array("Art;Antal;Pris\nSkruv;10;2,50\n".utf8),
            code: .csvColumnMissing,
            place: ":1",
            message: "no column for 'number', such as 'fakturanr'",
            reason: "A column that is needed is not there."
        ),
        .init(
            name: "sums.bgmax",
            bytes: made {
                try bgMax(sum: 40_001, [.init(minor: 40_000, id: "1", message: "1001")])
            },
            code: .controlSum,
            place: ":6",
            message: "the deposit says 400.01 SEK, its payments less deductions add up to 400.00",
            reason: "its own totals or counts do not match its contents."
        ),
        .init(
            name: "sums.camt",
            bytes: made {
                let sound = try RigFiles.statement(
                    "2026-09-30",
                    opening: 100_000,
                    [.init(minor: 40_000, id: "1", message: "1001")]
                )
                return Array(
                    String(decoding: sound, as: UTF8.self).replacing("1400.00", with: "1400.01")
                        .utf8
                )
            },
            code: .controlSum,
            place: ":8 Document/BkToCstmrStmt",
            message: "come to 1400.00 SEK, expected the closing balance 1400.01 SEK",
            reason: "its own totals or counts do not match its contents."
        ),
        .init(
            name: "sums.ocr",
            bytes: made { try ocrGiro(sum: 40_001, 40_000) },
            code: .controlSum,
            place: ":5",
            message: "the record declares 400.01 NOK, the payments add up to 400.00 NOK",
            reason: "its own totals or counts do not match its contents.",
            country: "NO"
        ),
        .init(
            name: "short.ocr",
            bytes: made { try Array(ocrGiro(sum: 40_000, 40_000).dropLast(81)) },
            code: .fileTruncated,
            place: ":5",
            message: "the file ends without its end record (89): it was cut off; fetch it again",
            reason: "The end of the file is missing.",
            country: "NO"
        ),
        .init(
            name: "other.bgmax",
            bytes: made {
                let sound = try bgMax(sum: 40_000, [.init(minor: 40_000, id: "1")])
                return Array(
                    String(decoding: sound, as: UTF8.self)
                        .replacing("50501055", with: "59999990").utf8
                )
            },
            code: .payeeOther,
            place: ":3",
            message: "not among the creditor's accounts",
            reason: "for an account that is not this company's."
        ),
    ]

    private static func made(_ body: () throws -> [UInt8]) -> [UInt8] {
        do {
            return try body()
        } catch {
            preconditionFailure("a sink in memory refused: \(error)")
        }
    }

    /// A BgMax file whose deposit states a sum of its own, in öre.
    static func bgMax(sum: Int64, _ paid: [RigFiles.Paid]) throws -> [UInt8] {
        let sound = String(
            decoding: try RigFiles.bgMax("2026-09-30", paid),
            as: UTF8.self
        )
        let total = paid.reduce(0) { $0 + $1.minor }
        let lines = sound.split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("15")
                ? String(line).replacing(zeros(total, 18), with: zeros(sum, 18)) : String(line)
        }
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    /// An OCR giro file of one payment whose end records state a sum of their own, in øre.
    static func ocrGiro(sum: Int64, _ minor: Int64) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let day = Sample.day("2026-09-30")
        var writer = OCRGiroWriter(
            ByteSink { bytes += $0 },
            transmission: 1,
            recipient: 10_200,
            date: day
        )
        writer.startAssignment(agreement: 1_008_566, number: 1, account: "86011117947")
        let payment = Payment(
            kind: .incoming,
            account: "86011117947",
            bankReference: "1",
            bookedOn: day,
            amount: Money(minor: minor, .nok),
            references: [ReferencedAmount(PaymentReference(.kid, "10017"), minor: nil)],
            message: .empty,
            payerName: .empty
        )
        try writer.payment(payment, type: .giro, settled: day, serial: 1, archive: 1)
        writer.endAssignment()
        try writer.finish()
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ).map { line in
            line.hasPrefix("NY000089") || line.hasPrefix("NY090088")
                ? String(line).replacing(zeros(minor, 17), with: zeros(sum, 17)) : String(line)
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    private static func zeros(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: width - digits.count) + digits
    }

    /// An e-invoice of a Swedish seller.
    static func invoice(seller: Text, number: String = "F-1") -> [UInt8] {
        made {
            var bytes: [UInt8] = []
            try UBLInvoiceWriter.write(
                OutgoingInvoice(
                    isCreditNote: false,
                    number: number,
                    issued: Sample.day("2026-08-01"),
                    due: Sample.day("2026-08-31"),
                    currency: .sek,
                    buyerReference: "100",
                    credits: "",
                    seller: Party(
                        name: "Granbygg AB",
                        kind: .company,
                        identifier: seller,
                        country: "SE"
                    ),
                    buyer: Party(name: "Asta Lind", country: "SE"),
                    paymentReference: "10017",
                    payeeAccount: "50501055",
                    payeeBranch: "SE:BANKGIRO",
                    taxPercent: 25,
                    taxMinor: 20_000,
                    lines: [OutgoingInvoiceLine(name: "Arbete", quantity: 1, priceMinor: 80_000)]
                ),
                to: ByteSink { bytes += $0 }
            )
            return bytes
        }
    }
}
