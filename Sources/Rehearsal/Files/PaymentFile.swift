import Formats
import Records
import Values

/// Writes the payments of one bank file, or all of them as CSV.
struct PaymentFile {
    private let plan: RehearsalPlan
    private let format: RehearsalPaymentFormat

    /// Prepares one file of a plan.
    init(_ plan: RehearsalPlan, _ format: RehearsalPaymentFormat) {
        self.plan = plan
        self.format = format
    }

    /// Writes the whole file.
    func write(to sink: ByteSink) throws {
        switch format {
        case .camt053: try writeCamt(.statement, to: sink)
        case .camt054: try writeCamt(.notification, to: sink)
        case .bgMax: try writeBgMax(to: sink)
        case .ocrGiro: try writeOCRGiro(to: sink)
        case .csv: try writeCSV(to: sink)
        }
    }

    /// Visits the payments of this file, and each change of day with the day that ends.
    private func forEach(
        _ body: (InventedPayment) throws -> Void,
        endOfDay: (Day) throws -> Void
    ) throws {
        var stream = PaymentStream(plan)
        var today: Day?
        try stream.visit { paid in
            guard paid.format == format else { return }
            if let day = today, day != paid.payment.bookedOn { try endOfDay(day) }
            today = paid.payment.bookedOn
            try body(paid)
        }
        if let today { try endOfDay(today) }
    }

    private func writeCamt(_ kind: CamtWriter.Kind, to sink: ByteSink) throws {
        let name = kind == .statement ? "S" : "N"
        try CamtWriter.write(to: sink, kind, id: "\(name)\(plan.seed)", created: plan.date) {
            next in
            var payments: [Payment] = []
            var number = 0
            var opening = Money(minor: 100_000_00, plan.country.currency)
            try forEach { paid in
                payments.append(paid.payment)
            } endOfDay: { day in
                number += 1
                let report = CamtReport(
                    id: "\(name)\(plan.seed)-\(number)",
                    number: number,
                    account: plan.country.account,
                    currency: plan.country.currency,
                    day: day,
                    opening: kind == .statement ? opening : nil,
                    payments: payments
                )
                opening = Money(minor: opening.minor + report.net, opening.currency)
                payments.removeAll(keepingCapacity: true)
                try next(report)
            }
        }
    }

    private func writeBgMax(to sink: ByteSink) throws {
        var writer = BgMaxWriter(sink, created: plan.date)
        var isOpen = false
        var deposit: UInt64 = 0
        try forEach { paid in
            if !isOpen { writer.startSection(bankgiro: Text(plan.country.account.number)) }
            isOpen = true
            try writer.payment(paid.payment, serial: UInt64(paid.sequence))
        } endOfDay: { day in
            deposit += 1
            writer.endSection(on: day, deposit: deposit)
            isOpen = false
        }
        try writer.finish()
    }

    private func writeOCRGiro(to sink: ByteSink) throws {
        var writer = OCRGiroWriter(
            sink,
            transmission: plan.seed % 10_000_000,
            recipient: 10_200,
            date: plan.date
        )
        var isOpen = false
        var number: UInt64 = 1
        try forEach { paid in
            if !isOpen {
                writer.startAssignment(
                    agreement: 1_008_566,
                    number: number,
                    account: Text(plan.country.account.number)
                )
            }
            isOpen = true
            let type: OCRGiroType =
                switch paid.payment.kind {
                case .reversal: .reversal
                default: paid.payment.message.isEmpty ? .giro : .purchaseWithText
                }
            try writer.payment(
                paid.payment,
                type: type,
                settled: paid.payment.bookedOn,
                serial: 1_400 + number,
                archive: UInt64(paid.sequence)
            )
        } endOfDay: { _ in
            writer.endAssignment()
            number += 1
            isOpen = false
        }
        try writer.finish()
    }

    private func writeCSV(to sink: ByteSink) throws {
        var out = ByteBuilder(capacity: 1 << 17)
        out.append("Bokforingsdatum;Belopp;Valuta;OCR;Betalare;Konto;Bankref\n")
        var stream = PaymentStream(plan)
        try stream.visit { paid in
            for part in paid.parts { row(paid.payment, part, &out) }
            try sink.flush(&out, threshold: 1 << 16)
        }
        try sink.flush(&out)
    }

    private func row(_ payment: Payment, _ part: PaidPart, _ out: inout ByteBuilder) {
        out.append(payment.bookedOn)
        out.append(byte: 0x3B)
        out.append(minor: part.minor, decimals: 2, point: 0x2C)
        out.append(byte: 0x3B)
        out.append(payment.amount.currency.description)
        out.append(byte: 0x3B)
        out.append(bytes: part.reference)
        out.append(";\"")
        for index in 0..<payment.payerName.count {
            if payment.payerName[index] == 0x22 { out.append(byte: 0x22) }
            out.append(byte: payment.payerName[index])
        }
        out.append("\";")
        out.append(payment.payerAccount)
        out.append(byte: 0x3B)
        out.append(payment.bankReference)
        out.append(byte: 0x0A)
    }
}
