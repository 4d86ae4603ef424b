import Records
import Values

/// A payment of OCR giro as its two or three records come; one item serves for all, one by one.
struct OCRGiroItem {
    private(set) var isOpen = false
    private(set) var type = OCRGiroType.giro
    private(set) var number: Int64 = 0
    private(set) var minor: Int64 = 0
    /// Whether the sign column holds `-`: a credit note that the payer took off.
    private(set) var isNegative = false
    private(set) var netsDate = Day(number: 0)
    private var line = 0
    private var kid = PendingReference(scheme: .kid, text: Slice())
    private var debitAccount = Slice()
    private var message = Slice()
    private var bankDate: Day?
    private var statement = OCRGiroStatement()
    private var hash = Hash64()
    /// Whether record 31 has come.
    private(set) var isWhole = false

    /// What makes the payment itself, to count those that are alike.
    var identity: UInt64 { hash.value }

    /// Starts over with amount item 1 (30).
    mutating func start(
        _ record: Span<UInt8>,
        in block: inout PaymentBlock,
        _ place: RecordPlace,
        type: OCRGiroType,
        number: Int64
    ) throws {
        guard let amount = record.number(OCRGiroLayout.amount) else {
            throw place.refused(.amountInvalid, "positions 33-49 hold no amount of 17 digits")
        }
        let sign = record.byte(at: OCRGiroLayout.sign)
        guard sign == 0x2D || sign == 0x30 || sign == 0x20 || sign == 0x2B else {
            throw place.refused(.amountInvalid, "position 32 holds no sign (`-` or 0)")
        }
        guard let day = try place.date(record, OCRGiroLayout.netsDate) else {
            throw place.refused(.dateInvalid, "positions 16-21 hold no date DDMMYY")
        }
        self.type = type
        self.number = number
        minor = amount
        isNegative = sign == 0x2D
        netsDate = day
        line = place.line
        isOpen = true
        isWhole = false
        bankDate = nil
        message = Slice()
        debitAccount = Slice()
        let field = record.trimmed(OCRGiroLayout.kid)
        kid = PendingReference(
            scheme: Self.scheme(of: record.extracting(field)),
            text: block.keep(record, field)
        )
        statement.take(record, day)
        hash = Hash64(seed: 0x4F43_5247)
        hash.combine(UInt64(type.rawValue) << 1 | (isNegative ? 1 : 0))
        hash.combine(UInt64(minor))
        hash.combine(record.extracting(OCRGiroStatement.range))
        hash.combine(record.extracting(field))
    }

    /// Takes amount item 2 (31), or 3 (32).
    mutating func take(
        _ record: Span<UInt8>,
        in block: inout PaymentBlock,
        _ place: RecordPlace,
        _ kind: Int64,
        agreement: Int64
    ) throws {
        guard kind == 31 else { return try takeText(record, in: &block, place) }
        guard !isWhole else { throw place.outside("a second record 31 of one payment") }
        isWhole = true
        bankDate = try place.date(record, OCRGiroLayout.bankDate)
        if !record.withoutZeros(OCRGiroLayout.debitAccount).isEmpty {
            debitAccount = block.keep(record, record.trimmed(OCRGiroLayout.debitAccount))
        }
        hash.combine(UInt64(agreement))
        hash.combine(
            record.extracting(OCRGiroLayout.form.low..<OCRGiroLayout.archiveReference.high)
        )
        hash.combine(
            record.extracting(OCRGiroLayout.bankDate.low..<OCRGiroLayout.debitAccount.high)
        )
    }

    private mutating func takeText(
        _ record: Span<UInt8>,
        in block: inout PaymentBlock,
        _ place: RecordPlace
    ) throws {
        guard isWhole, type.hasText, message.count == 0 else {
            throw place.outside("a free text (32), which only types 20 and 21 have once,")
        }
        message = block.keep(record, record.trimmed(OCRGiroLayout.text))
    }

    /// Ends the payment: its records are all here.
    mutating func close() {
        isOpen = false
    }

    /// Puts the payment into the block that its texts are in.
    ///
    /// - Parameters:
    ///   - block: where it is kept.
    ///   - ordinal: its 1-based place in the assignment.
    ///   - twin: how many alike have come, itself among them.
    func put(into block: inout PaymentBlock, ordinal: Int32, twin: Int64) {
        let first = block.referenceCount
        if kid.text.count > 0 { block.add(kid) }
        var payment = PendingPayment()
        payment.kind = type.isReversal ? .reversal : isNegative ? .deduction : .incoming
        payment.bookedOn = bankDate ?? netsDate
        payment.settledOn = netsDate
        payment.minor = minor
        payment.bankReference = block.keep { arena in
            arena.append(contentsOf: statement.name)
            arena.append(hexadecimal: identity)
            guard twin > 1 else { return }
            arena.append(0x23)
            arena.append(digits: Int(twin), width: 1)
        }
        // The name of the sum is the front of the reference, without the point.
        payment.deposit = Slice(
            start: payment.bankReference.start,
            count: Int32(statement.name.count - 1)
        )
        payment.message = message
        payment.payerAccount = debitAccount
        payment.ordinal = ordinal
        payment.line = Int32(truncatingIfNeeded: line)
        block.add(payment, referencesFrom: first)
    }

    /// KID for digits with or without a final `-` (modulus 11 digit 10), else free text.
    private static func scheme(of kid: Span<UInt8>) -> ReferenceScheme {
        guard kid.count > 0 else { return .free }
        let digits = kid[kid.count - 1] == 0x2D ? kid.count - 1 : kid.count
        return kid.isDigits(0..<digits) ? .kid : .free
    }
}

/// The sum on the bank statement that payments are part of: `20260511.13.20.1.01464.`.
private struct OCRGiroStatement {
    /// From Nets' date to the serial in the partial settlement.
    static let range = OCRGiroLayout.netsDate.low..<OCRGiroLayout.settlementSerial.high

    private var fields: [UInt8] = []
    /// With a point at its end.
    private(set) var name: [UInt8] = []

    /// Takes the fields of a record 30; most are those of the record before.
    mutating func take(_ record: Span<UInt8>, _ netsDate: Day) {
        var isSame = fields.count == Self.range.count
        for index in Self.range where isSame {
            isSame = fields[index - Self.range.lowerBound] == record[index]
        }
        guard !isSame else { return }
        fields.removeAll(keepingCapacity: true)
        for index in Self.range { fields.append(record[index]) }
        name.removeAll(keepingCapacity: true)
        let (year, month, dayOfMonth) = netsDate.civil
        name.append(digits: year * 10_000 + month * 100 + dayOfMonth, width: 8)
        for columns in [
            OCRGiroLayout.centre, OCRGiroLayout.dayCode, OCRGiroLayout.settlement,
            OCRGiroLayout.settlementSerial,
        ] {
            name.append(0x2E)
            for index in columns.low..<columns.high {
                let byte = record[index]
                name.append((0x21..<0x7F).contains(byte) ? byte : 0x30)
            }
        }
        name.append(0x2E)
    }
}

extension [UInt8] {
    /// Appends sixteen hexadecimal digits.
    fileprivate mutating func append(hexadecimal number: UInt64) {
        for shift in stride(from: 60, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(shift)) & 0xF
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
