package import Records
package import Values

/// Writes BgMax files: the counterpart of ``BgMaxReader`` for test data.
///
/// ISO-8859-1 with CRLF and records of 80 positions, sums and counts worked out on the way.
package struct BgMaxWriter {
    private let sink: ByteSink
    private var buffer = ByteBuilder(capacity: 1 << 17)
    private var record = FixedWidthRecord(length: BgMaxLayout.length)
    private var currency = Currency.sek
    private var sum: Int64 = 0
    private var count: UInt64 = 0
    private var payments: UInt64 = 0
    private var deductions: UInt64 = 0
    private var extraReferences: UInt64 = 0
    private var deposits: UInt64 = 0

    /// Starts a file.
    ///
    /// - Parameters:
    ///   - sink: where the bytes go.
    ///   - created: the day in the start record; its time of day is midnight.
    ///   - isTest: whether the file is marked as a test.
    package init(_ sink: ByteSink, created: Day, isTest: Bool = false) {
        self.sink = sink
        record.put("01BGMAX", Columns(1, 22))
        record.put(digits: 1, BgMaxLayout.version)
        record.put(digits: 0, Columns(25, 44))
        record.put(created, Columns(25, 32), yearFirst: true)
        record.put(isTest ? 0x54 : 0x50, at: BgMaxLayout.environment)
        end()
    }

    /// Opens a section: the payments of one deposit.
    ///
    /// - Parameters:
    ///   - bankgiro: the payee's number, digits only.
    ///   - currency: SEK or EUR.
    package mutating func startSection(bankgiro: Text, currency: Currency = .sek) {
        self.currency = currency
        sum = 0
        count = 0
        record.put(digits: 5, Columns(1, 2))
        record.put(digits: bankgiro, BgMaxLayout.payeeBankgiro)
        record.put(left: currency.description.utf8.map(\.self)[...], BgMaxLayout.sectionCurrency)
        end()
    }

    /// Writes a payment or a deduction with its references, texts and payer.
    ///
    /// One reference without a part of its own stands in the payment record; others in records 22
    /// and 23. A message is written a line at a time, 50 characters at most.
    ///
    /// - Parameters:
    ///   - payment: of kind `incoming` or `deduction`, in the section's currency.
    ///   - serial: BGC's number of the payment; nil leaves it blank.
    /// - Throws: what the sink threw.
    package mutating func payment(_ payment: Payment, serial: UInt64?) throws {
        let isDeduction = payment.kind == .deduction
        sum += isDeduction ? -payment.amount.minor : payment.amount.minor
        count += 1
        if isDeduction { deductions += 1 } else { payments += 1 }
        let own =
            payment.references.count == 1 && payment.references[0].minor == nil
            ? payment.references[0].reference : .none
        head(isDeduction ? 21 : 20, payment, serial)
        let overflow = put(own)
        record.put(digits: payment.amount.minor.magnitude, BgMaxLayout.amount)
        end()
        if own.isEmpty {
            for part in payment.references { extra(part, payment, serial) }
        }
        if !overflow.isEmpty { text(overflow) }
        for line in payment.message.latin1.split(separator: 0x0A) { text(line) }
        payer(payment)
        try sink.flush(&buffer, threshold: 1 << 16)
    }

    /// Closes the section.
    ///
    /// - Parameters:
    ///   - day: the payment date of all that stands in it.
    ///   - deposit: the deposit's serial number, up to five digits.
    package mutating func endSection(on day: Day, deposit: UInt64) {
        record.put(digits: 15, Columns(1, 2))
        record.put(digits: 0, Columns(3, 37))
        record.put(day, BgMaxLayout.paymentDate, yearFirst: true)
        record.put(digits: deposit, BgMaxLayout.depositSerial)
        record.put(digits: sum.magnitude, BgMaxLayout.depositAmount)
        record.put(left: currency.description.utf8.map(\.self)[...], BgMaxLayout.depositCurrency)
        record.put(digits: count, BgMaxLayout.depositCount)
        deposits += 1
        end()
    }

    /// Ends the file.
    ///
    /// - Throws: what the sink threw.
    package mutating func finish() throws {
        record.put(digits: 70, Columns(1, 2))
        record.put(digits: payments, BgMaxLayout.payments)
        record.put(digits: deductions, BgMaxLayout.deductions)
        record.put(digits: extraReferences, BgMaxLayout.extraReferences)
        record.put(digits: deposits, BgMaxLayout.deposits)
        end()
        try sink.flush(&buffer)
    }

    private mutating func head(_ code: UInt64, _ payment: Payment, _ serial: UInt64?) {
        record.put(digits: code, Columns(1, 2))
        record.put(digits: payment.payerAccount, BgMaxLayout.payerBankgiro)
        record.put(0x31, at: 57)
        if let serial {
            record.put(digits: serial, BgMaxLayout.serial)
            record.put(0x30, at: 70)
        }
        if code == 21 { record.put(0x30, at: 71) }
    }

    /// Writes the reference into its field and returns what does not fit.
    private mutating func put(_ reference: PaymentReference) -> ArraySlice<UInt8> {
        let text = reference.text.latin1[...]
        switch (text.isEmpty, reference.scheme) {
        case (true, _): record.put(0x30, at: BgMaxLayout.referenceCode)
        case (false, .ocr):
            record.put(right: text, BgMaxLayout.reference)
            record.put(0x32, at: BgMaxLayout.referenceCode)
        default:
            record.put(left: text, BgMaxLayout.reference)
            record.put(0x33, at: BgMaxLayout.referenceCode)
            return text.dropFirst(BgMaxLayout.reference.width)
        }
        return []
    }

    private mutating func extra(
        _ part: ReferencedAmount,
        _ payment: Payment,
        _ serial: UInt64?
    ) {
        head((part.minor ?? 0) < 0 ? 23 : 22, payment, serial)
        _ = put(part.reference)
        record.put(digits: part.minor?.magnitude ?? 0, BgMaxLayout.amount)
        extraReferences += 1
        end()
    }

    private mutating func text(_ characters: ArraySlice<UInt8>) {
        record.put(digits: 25, Columns(1, 2))
        record.put(left: characters, BgMaxLayout.text)
        end()
    }

    private mutating func payer(_ payment: Payment) {
        if !payment.payerName.isEmpty {
            let name = payment.payerName.latin1
            record.put(digits: 26, Columns(1, 2))
            record.put(left: name[...], BgMaxLayout.name)
            record.put(left: name.dropFirst(BgMaxLayout.name.width), BgMaxLayout.extraName)
            end()
        }
        if !payment.payerIdentifier.isEmpty {
            record.put(digits: 29, Columns(1, 2))
            record.put(digits: payment.payerIdentifier, Columns(3, 14))
            end()
        }
    }

    private mutating func end() {
        record.append(to: &buffer, lineEnd: "\r\n")
        record.clear()
    }
}
