import Records
import Values

/// A payment of OCR giro as its two or three records come.
struct OCRGiroItem {
    let type: OCRGiroType
    let number: Int64
    let minor: Int64
    /// Whether the sign column holds `-`: a credit note that the payer took off.
    let isNegative: Bool
    let netsDate: Day
    private let line: Int
    private var kid: [UInt8] = []
    private var debitAccount: [UInt8] = []
    private var message: [UInt8] = []
    private var bankDate: Day?
    private var reference = ByteBuilder(capacity: 40)
    private var hash = Hash64(seed: 0x4F43_5247)
    /// Whether record 31 has come.
    private(set) var isWhole = false

    /// What makes the payment itself, to count those that are alike.
    var identity: UInt64 { hash.value }

    /// Reads amount item 1 (30).
    init(
        _ parser: OCRGiroParser,
        _ record: Span<UInt8>,
        type: OCRGiroType,
        number: Int64
    ) throws {
        self.type = type
        self.number = number
        line = parser.line
        guard let amount = record.number(OCRGiroLayout.amount) else {
            throw parser.refused(.amountInvalid, "positions 33-49 hold no amount of 17 digits")
        }
        minor = amount
        let sign = record.byte(at: OCRGiroLayout.sign)
        guard [0x2D, 0x30, 0x20, 0x2B].contains(sign) else {
            throw parser.refused(.amountInvalid, "position 32 holds no sign (`-` or 0)")
        }
        isNegative = sign == 0x2D
        guard let day = try parser.date(record, OCRGiroLayout.netsDate) else {
            throw parser.refused(.dateInvalid, "positions 16-21 hold no date DDMMYY")
        }
        netsDate = day
        let field = record.trimmed(OCRGiroLayout.kid)
        kid.append(latin1: record, field)
        let statement = OCRGiroLayout.centre.low..<OCRGiroLayout.settlementSerial.high
        hash.combine(UInt64(type.rawValue) << 1 | (isNegative ? 1 : 0))
        hash.combine(UInt64(minor))
        hash.combine(record.extracting(OCRGiroLayout.netsDate.low..<statement.upperBound))
        hash.combine(record.extracting(field))
        nameStatement(record)
    }

    /// Names the sum on the bank statement: `20260511.13.20.1.01464`.
    private mutating func nameStatement(_ record: Span<UInt8>) {
        let (year, month, dayOfMonth) = netsDate.civil
        reference.append(digits: UInt64(year * 10_000 + month * 100 + dayOfMonth), atLeast: 8)
        for columns in [
            OCRGiroLayout.centre, OCRGiroLayout.dayCode, OCRGiroLayout.settlement,
            OCRGiroLayout.settlementSerial,
        ] {
            reference.append(byte: 0x2E)
            for index in columns.low..<columns.high {
                let byte = record[index]
                reference.append(byte: (0x21..<0x7F).contains(byte) ? byte : 0x30)
            }
        }
    }

    /// Takes amount item 2 (31), or 3 (32).
    mutating func take(
        _ parser: OCRGiroParser,
        _ record: Span<UInt8>,
        _ kind: Int64,
        agreement: Int64
    ) throws {
        guard kind == 31 else { return try takeText(parser, record) }
        guard !isWhole else { throw parser.outside("a second record 31 of one payment") }
        isWhole = true
        bankDate = try parser.date(record, OCRGiroLayout.bankDate)
        debitAccount.append(latin1: record, record.trimmed(OCRGiroLayout.debitAccount))
        if debitAccount.allSatisfy({ $0 == 0x30 }) { debitAccount = [] }
        hash.combine(UInt64(agreement))
        hash.combine(
            record.extracting(OCRGiroLayout.form.low..<OCRGiroLayout.archiveReference.high)
        )
        hash.combine(
            record.extracting(OCRGiroLayout.bankDate.low..<OCRGiroLayout.debitAccount.high)
        )
    }

    private mutating func takeText(_ parser: OCRGiroParser, _ record: Span<UInt8>) throws {
        guard isWhole, type.hasText, message.isEmpty else {
            throw parser.outside("a free text (32), which only types 20 and 21 have once,")
        }
        message.append(latin1: record, record.trimmed(OCRGiroLayout.text))
    }

    /// Puts the payment into a block.
    ///
    /// - Parameters:
    ///   - block: where it is kept.
    ///   - ordinal: its 1-based place in the assignment.
    ///   - twin: how many alike have come, itself among them.
    func put(into block: inout PaymentBlock, ordinal: Int32, twin: Int64) {
        var bankReference = reference
        bankReference.append(byte: 0x2E)
        bankReference.append(hexadecimal: identity)
        if twin > 1 {
            bankReference.append(byte: 0x23)
            bankReference.append(twin)
        }
        let first = block.referenceCount
        if !kid.isEmpty {
            block.add(PendingReference(scheme: scheme, text: block.keep(kid), minor: nil))
        }
        var payment = PendingPayment()
        payment.kind = type.isReversal ? .reversal : isNegative ? .deduction : .incoming
        payment.bookedOn = bankDate ?? netsDate
        payment.minor = minor
        payment.bankReference = block.keep(bankReference.bytes)
        payment.message = block.keep(message)
        payment.payerAccount = block.keep(debitAccount)
        payment.ordinal = ordinal
        payment.line = Int32(truncatingIfNeeded: line)
        block.add(payment, referencesFrom: first)
    }

    /// KID for digits with or without a final `-` (modulus 11 digit 10), else free text.
    private var scheme: ReferenceScheme {
        let digits = kid.last == 0x2D ? kid.dropLast() : kid[...]
        return !digits.isEmpty && digits.allSatisfy { $0 &- 0x30 < 10 } ? .kid : .free
    }
}

extension ByteBuilder {
    /// Appends sixteen hexadecimal digits.
    fileprivate mutating func append(hexadecimal number: UInt64) {
        for shift in stride(from: 60, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: number >> UInt64(shift)) & 0xF
            append(byte: digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
