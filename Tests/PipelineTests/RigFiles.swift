import Formats
import Records
import TestSupport
import Values

/// Files that tests drop: what invoicing systems and banks send, with invented names.
enum RigFiles {
    /// One invoice of a list.
    struct Row {
        var number: String
        var customer = "100"
        var name = "Asta Lind"
        var issued = "2026-08-01"
        var due = "2026-08-31"
        var total = "1000,00"
        var remaining = ""
        var reference = ""
        var type = "FAKTURA"
        var credits = ""
    }

    /// A list of invoices as a Swedish system exports it.
    static func list(_ rows: [Row]) -> String {
        let header =
            "Fakturanr;Kundnr;Namn;Orgnr;Adress;Postnr;Ort;Epost;Fakturadatum;Förfallodatum;"
            + "Valuta;Total;Restbelopp;OCR;Typ;Krediterar faktura"
        let lines = rows.map { row in
            [
                row.number, row.customer, row.name, "", "Björkvägen 2", "802 50", "Gävle",
                "kund\(row.customer)@exempel.example", row.issued, row.due, "SEK", row.total,
                row.remaining, row.reference, row.type, row.credits,
            ].joined(separator: ";")
        }
        return ([header] + lines).joined(separator: "\n") + "\n"
    }

    /// A payment of a test, in öre.
    struct Paid {
        var minor: Int64
        var id: Text
        var reference: Text = .empty
        var message: Text = .empty
        var kind = PaymentKind.incoming
        /// A KID, where it is one.
        var kid: Text = .empty
        var payer: Text = "Asta Lind"
        /// Day that the payer's bank took the order.
        var ordered: String?

        /// The record that a bank file would be read to.
        func payment(_ day: String, _ currency: Currency = .sek) -> Payment {
            Payment(
                kind: kind,
                account: "50501055",
                bankReference: id,
                bookedOn: Sample.day(day),
                orderedOn: ordered.map(Sample.day),
                amount: Money(minor: minor, currency),
                references: reference.isEmpty
                    ? kid.isEmpty ? [] : [ReferencedAmount(PaymentReference(.kid, kid))]
                    : [ReferencedAmount(PaymentReference(.free, reference))],
                message: message,
                payerName: payer
            )
        }
    }

    /// The account that payments come in on unless a test says another.
    static let bankgiro = PayeeAccount(kind: .bankgiro, number: "50501055")

    /// A notification of payments (camt.054).
    static func notification(
        _ day: String,
        id: String = "N1",
        on account: PayeeAccount = bankgiro,
        _ paid: [Paid]
    ) throws -> [UInt8] {
        try camt(.notification, day, id: id, on: account, opening: nil, paid)
    }

    /// A statement (camt.053) with an opening balance in öre.
    static func statement(
        _ day: String,
        id: String = "S1",
        on account: PayeeAccount = bankgiro,
        opening: Int64,
        _ paid: [Paid]
    ) throws -> [UInt8] {
        let opening = Money(minor: opening, account.kind == .norwegian ? .nok : .sek)
        return try camt(.statement, day, id: id, on: account, opening: opening, paid)
    }

    private static func camt(
        _ kind: CamtWriter.Kind,
        _ day: String,
        id: String,
        on account: PayeeAccount,
        opening: Money?,
        _ paid: [Paid]
    ) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let currency: Currency =
            switch account.number.prefix(2) {
            case "NO": .nok
            case "DK": .dkk
            case "FI": .eur
            default: account.kind == .norwegian ? .nok : .sek
            }
        try CamtWriter.write(
            to: ByteSink { bytes += $0 },
            kind,
            id: id,
            created: Sample.day(day)
        ) { next in
            try next(
                CamtReport(
                    id: id + "-1",
                    number: 1,
                    account: account,
                    currency: currency,
                    day: Sample.day(day),
                    opening: opening,
                    payments: paid.map { $0.payment(day, currency) }
                )
            )
        }
        return bytes
    }

    /// An OCR giro file of one sum on the account of `RigSettings.fjordlys`.
    static func ocrGiro(_ day: String, number: UInt64 = 1, _ paid: [Paid]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = OCRGiroWriter(
            ByteSink { bytes += $0 },
            transmission: number,
            recipient: 9_876_543,
            date: Sample.day(day)
        )
        writer.startAssignment(agreement: 8_142_274, number: number, account: "86011117947")
        for (index, payment) in paid.enumerated() {
            // The bank dates a payment the day before it is settled.
            var record = payment.payment(day, .nok)
            record.bookedOn = record.bookedOn.adding(days: -1)
            try writer.payment(
                record,
                type: .giro,
                settled: Sample.day(day),
                serial: number,
                archive: UInt64(index + 1)
            )
        }
        writer.endAssignment()
        try writer.finish()
        return bytes
    }

    /// A BgMax file of one deposit.
    static func bgMax(
        _ day: String,
        deposit: UInt64 = 1,
        _ paid: [Paid]
    ) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = BgMaxWriter(ByteSink { bytes += $0 }, created: Sample.day(day))
        writer.startSection(bankgiro: "50501055")
        for (index, payment) in paid.enumerated() {
            try writer.payment(payment.payment(day), serial: UInt64(index + 1))
        }
        writer.endSection(on: Sample.day(day), deposit: deposit)
        try writer.finish()
        return bytes
    }
}
