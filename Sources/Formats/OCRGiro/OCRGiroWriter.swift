package import Records
package import Values

/// Writes OCR giro files: the counterpart of ``OCRGiroReader`` for test data.
///
/// Sums are declared as Nets specifies: reversals added, amounts with a minus sign deducted.
package struct OCRGiroWriter {
    private let sink: ByteSink
    private let date: Day
    private var buffer = ByteBuilder(capacity: 1 << 17)
    private var record = FixedWidthRecord(length: OCRGiroLayout.length, fill: 0x30)
    private var transactions: UInt64 = 0
    private var records: UInt64 = 0
    private var sum: Int64 = 0
    private var earliest: Day?
    private var latest: Day?
    private var total: (transactions: UInt64, records: UInt64, sum: Int64) = (0, 0, 0)

    /// Starts a transmission.
    ///
    /// - Parameters:
    ///   - sink: where the bytes go.
    ///   - transmission: its number, up to seven digits.
    ///   - recipient: the customer unit's id, up to eight digits.
    ///   - date: Nets' date of the end records.
    package init(_ sink: ByteSink, transmission: UInt64, recipient: UInt64, date: Day) {
        self.sink = sink
        self.date = date
        head(service: 0, type: 0, kind: 10)
        record.put(digits: 8_080, OCRGiroLayout.transmitter)
        record.put(digits: transmission, OCRGiroLayout.transmission)
        record.put(digits: recipient, OCRGiroLayout.recipient)
        end()
    }

    /// Opens an assignment.
    ///
    /// - Parameters:
    ///   - agreement: up to nine digits.
    ///   - number: the assignment's, up to seven digits.
    ///   - account: the payee's, eleven digits.
    package mutating func startAssignment(agreement: UInt64, number: UInt64, account: Text) {
        (transactions, records, sum) = (0, 0, 0)
        (earliest, latest) = (nil, nil)
        head(service: 9, type: 0, kind: 20)
        record.put(digits: agreement, OCRGiroLayout.agreement)
        record.put(digits: number, OCRGiroLayout.assignment)
        record.put(digits: account, OCRGiroLayout.account)
        end()
    }

    /// Writes a payment in two records, or three where its type has free text.
    ///
    /// - Parameters:
    ///   - payment: `deduction` is written with a minus sign; `bookedOn` is the bank date.
    ///   - type: how it was made.
    ///   - settled: Nets' date.
    ///   - serial: of the sum on the bank statement, up to five digits.
    ///   - archive: the archive reference, up to nine digits.
    /// - Throws: what the sink threw.
    package mutating func payment(
        _ payment: Payment,
        type: OCRGiroType,
        settled: Day,
        serial: UInt64,
        archive: UInt64
    ) throws {
        transactions += 1
        let isNegative = payment.kind == .deduction
        sum += isNegative ? -payment.amount.minor : payment.amount.minor
        earliest = min(earliest ?? settled, settled)
        latest = max(latest ?? settled, settled)
        item(30, type)
        record.put(settled, OCRGiroLayout.netsDate, yearFirst: false)
        record.put(digits: 13, OCRGiroLayout.centre)
        record.put(digits: UInt64(settled.civil.day), OCRGiroLayout.dayCode)
        record.put(digits: 1, OCRGiroLayout.settlement)
        record.put(digits: serial, OCRGiroLayout.settlementSerial)
        if isNegative { record.put(0x2D, at: OCRGiroLayout.sign) }
        record.put(digits: payment.amount.minor.magnitude, OCRGiroLayout.amount)
        let kid = payment.references.first?.reference.text ?? .empty
        record.put(right: kid.latin1[...], OCRGiroLayout.kid)
        end()
        item(31, type)
        record.put(digits: archive, OCRGiroLayout.archiveReference)
        record.put(payment.bookedOn, OCRGiroLayout.bankDate, yearFirst: false)
        record.put(digits: payment.payerAccount, OCRGiroLayout.debitAccount)
        end()
        if type.hasText {
            item(32, type)
            record.put(left: payment.message.latin1[...], OCRGiroLayout.text)
            end()
        }
        try sink.flush(&buffer, threshold: 1 << 16)
    }

    /// Closes the assignment.
    package mutating func endAssignment() {
        head(service: 9, type: 0, kind: 88)
        totals(transactions, records + 1, sum)
        record.put(earliest ?? date, OCRGiroLayout.earliest, yearFirst: false)
        record.put(latest ?? date, OCRGiroLayout.latest, yearFirst: false)
        end()
        total.transactions += transactions
        total.sum += sum
    }

    /// Ends the transmission.
    ///
    /// - Throws: what the sink threw.
    package mutating func finish() throws {
        head(service: 0, type: 0, kind: 89)
        totals(total.transactions, total.records + 1, total.sum)
        end()
        try sink.flush(&buffer)
    }

    private mutating func head(service: UInt64, type: UInt64, kind: UInt64) {
        record.put("NY", Columns(1, 2))
        record.put(digits: service, OCRGiroLayout.service)
        record.put(digits: type, OCRGiroLayout.type)
        record.put(digits: kind, OCRGiroLayout.recordType)
    }

    private mutating func item(_ kind: UInt64, _ type: OCRGiroType) {
        head(service: 9, type: UInt64(type.rawValue), kind: kind)
        record.put(digits: transactions, OCRGiroLayout.transaction)
    }

    private mutating func totals(_ transactions: UInt64, _ records: UInt64, _ sum: Int64) {
        record.put(digits: transactions, OCRGiroLayout.transactionCount)
        record.put(digits: records, OCRGiroLayout.recordCount)
        record.put(digits: sum.magnitude, OCRGiroLayout.sum)
        record.put(date, OCRGiroLayout.endDate, yearFirst: false)
    }

    private mutating func end() {
        record.append(to: &buffer, lineEnd: "\n")
        record.clear()
        records += 1
        total.records += 1
    }
}
