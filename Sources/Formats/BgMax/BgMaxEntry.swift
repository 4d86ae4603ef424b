import Records
import Values

/// A payment or deduction (20, 21) with the records that belong to it (22 to 29), as they come.
///
/// Its texts go straight into the block that the payment will stand in.
struct BgMaxEntry {
    private(set) var isDeduction = false
    private(set) var minor: Int64 = 0
    /// nil: blank, as autogiro leaves it.
    private(set) var serial: Int64?
    /// The last record code that was added; they go upwards.
    private(set) var lastCode: UInt8 = 20 {
        didSet { records += 1 }
    }
    /// Records that belong to it so far; the parser sets a limit.
    private(set) var records = 0
    private var line = 0
    private var code = BgMaxReferenceCode.blank
    private var reference = PendingReference(scheme: .free, text: Slice())
    private var isReferenceFull = false
    /// Texts so far, a line each, in UTF-8.
    private var message: [UInt8] = []
    private var payerName = Slice()
    private var payerAccount = Slice()
    private var payerIdentifier = Slice()
    private var extras: [PendingReference] = []

    /// Starts over with a payment or deduction record.
    mutating func start(
        _ record: Span<UInt8>,
        in block: inout PaymentBlock,
        isDeduction: Bool,
        minor: Int64,
        code: BgMaxReferenceCode,
        line: Int
    ) {
        self.isDeduction = isDeduction
        self.minor = minor
        self.code = code
        self.line = line
        lastCode = 20
        records = 0
        let number = record.number(BgMaxLayout.serial) ?? 0
        serial = number == 0 ? nil : number
        if !message.isEmpty { message.removeAll(keepingCapacity: true) }
        payerName = Slice()
        payerIdentifier = Slice()
        if !extras.isEmpty { extras.removeAll(keepingCapacity: true) }
        let field = record.trimmed(BgMaxLayout.reference)
        isReferenceFull = field.count == BgMaxLayout.reference.width
        reference = PendingReference(
            scheme: code.scheme(of: record.extracting(field)),
            text: block.keep(record, field)
        )
        payerAccount = block.keep(record, record.withoutZeros(BgMaxLayout.payerBankgiro))
    }

    /// Adds an extra reference (22, 23); its amount is 0 where the payer gave no split.
    mutating func addReference(
        _ record: Span<UInt8>,
        in block: inout PaymentBlock,
        minor: Int64,
        code: BgMaxReferenceCode
    ) {
        let field = record.trimmed(BgMaxLayout.reference)
        extras.append(
            PendingReference(
                scheme: code.scheme(of: record.extracting(field)),
                text: block.keep(record, field),
                minor: minor == 0 ? nil : minor
            )
        )
        lastCode = 22
    }

    /// Adds an information text (25): the rest of a reference that filled its field, or a line.
    mutating func addText(_ record: Span<UInt8>, in block: inout PaymentBlock) {
        let field = record.trimmed(BgMaxLayout.text)
        let isRest =
            isReferenceFull && !code.isRight && lastCode == 20
            && field.lowerBound == BgMaxLayout.text.low
        lastCode = 25
        if isRest {
            let rest = block.keep(record, field)
            reference.text = block.join(reference.text, rest, by: nil)
            reference.scheme = .free
        } else if !field.isEmpty {
            if !message.isEmpty { message.append(0x0A) }
            message.append(latin1: record, field)
        }
    }

    /// Adds who paid (26 to 29); the address is not kept.
    mutating func addPayer(_ record: Span<UInt8>, in block: inout PaymentBlock, code: UInt8) {
        lastCode = code
        switch code {
        case 26:
            payerName = block.keep(record, record.trimmed(BgMaxLayout.name))
            let extra = record.trimmed(BgMaxLayout.extraName)
            guard !extra.isEmpty else { return }
            payerName = block.join(payerName, block.keep(record, extra), by: 0x20)
        case 29:
            let number = record.withoutZeros(BgMaxLayout.organisationNumber)
            payerIdentifier = block.keep(record, number)
        default: break
        }
    }

    /// Works out each reference's part of the money.
    ///
    /// Parts may be left out; if all are given they make up the amount. A deduction's parts may
    /// stand in records of either sign.
    ///
    /// - Returns: what the parts add up to, where they contradict the amount; nil where they agree.
    mutating func settleParts() -> Int64? {
        var sum: Int64 = 0
        var isSplit = false
        var isWhole = true
        for extra in extras {
            let (total, overflow) = sum.addingReportingOverflow(extra.minor ?? 0)
            guard !overflow else { return .max }
            sum = total
            isSplit = isSplit || extra.minor != nil
            isWhole = isWhole && extra.minor != nil
        }
        guard isSplit else { return nil }
        if isDeduction, sum < 0 {
            sum = -sum
            for index in extras.indices { extras[index].minor = extras[index].minor.map { -$0 } }
        }
        let isOwn = reference.text.count > 0 && code.isRight
        guard sum == minor || (sum < minor && (isOwn || !isWhole)) else { return sum }
        if isOwn, isWhole { reference.minor = minor - sum }
        return nil
    }

    /// Puts the payment into the block that its texts are in.
    ///
    /// What the payer wrote stands in the message where Bankgirot found the right references in it
    /// (records 22 and 23).
    func put(into block: inout PaymentBlock, _ pending: PendingPayment) {
        var payment = pending
        let first = block.referenceCount
        payment.message = message.isEmpty ? Slice() : block.keep { $0.append(contentsOf: message) }
        if reference.text.count > 0 {
            if code.isRight || extras.isEmpty {
                block.add(reference)
            } else {
                payment.message = block.join(reference.text, payment.message, by: 0x0A)
            }
        }
        for extra in extras { block.add(extra) }
        payment.kind = isDeduction ? .deduction : .incoming
        payment.minor = minor
        payment.line = Int32(truncatingIfNeeded: line)
        payment.payerName = payerName
        payment.payerAccount = payerAccount
        payment.payerIdentifier = payerIdentifier
        block.add(payment, referencesFrom: first)
    }
}

extension BgMaxReferenceCode {
    /// The scheme of a reference: OCR where Bankgirot found it right or its check digit holds.
    func scheme(of text: Span<UInt8>) -> ReferenceScheme {
        guard text.count >= 2, text.isDigits(0..<text.count) else { return .free }
        return isRight || CheckDigit.isLuhn(text) ? .ocr : .free
    }
}
