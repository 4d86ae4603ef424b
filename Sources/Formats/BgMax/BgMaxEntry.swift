import Records
import Values

/// A payment or deduction (20, 21) with the records that belong to it (22 to 29), as they come.
struct BgMaxEntry {
    /// Positions of a reference; a full one may go on in the text record that follows.
    private static let referenceWidth = BgMaxLayout.reference.width

    private(set) var isDeduction = false
    private(set) var minor: Int64 = 0
    /// nil: blank, as autogiro leaves it.
    private(set) var serial: Int64?
    private var line = 0
    private var code = BgMaxReferenceCode.blank
    private var reference: [UInt8] = []
    private var isReferenceFull = false
    private var message: [UInt8] = []
    private var payerName: [UInt8] = []
    private var payerAccount: [UInt8] = []
    private var payerIdentifier: [UInt8] = []
    private var extras: [BgMaxExtra] = []
    /// The part of the payment record's own reference, where the others' parts leave it one.
    private var ownPart: Int64?
    /// The last record code that was added; they go upwards.
    private(set) var lastCode: UInt8 = 20

    /// Starts over with a payment or deduction record; nothing is nil but the serial number.
    mutating func start(
        _ record: Span<UInt8>,
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
        let number = record.number(BgMaxLayout.serial) ?? 0
        serial = number == 0 ? nil : number
        reference.removeAll(keepingCapacity: true)
        message.removeAll(keepingCapacity: true)
        payerName.removeAll(keepingCapacity: true)
        payerAccount.removeAll(keepingCapacity: true)
        payerIdentifier.removeAll(keepingCapacity: true)
        extras.removeAll(keepingCapacity: true)
        ownPart = nil
        let field = record.trimmed(BgMaxLayout.reference)
        reference.append(latin1: record, field)
        isReferenceFull = field.count == Self.referenceWidth
        payerAccount.append(latin1: record, record.withoutZeros(BgMaxLayout.payerBankgiro))
    }

    /// Adds an extra reference (22, 23); its amount is 0 where the payer gave no split.
    mutating func addReference(
        _ record: Span<UInt8>,
        minor: Int64,
        code: BgMaxReferenceCode
    ) {
        var text: [UInt8] = []
        text.append(latin1: record, record.trimmed(BgMaxLayout.reference))
        extras.append(BgMaxExtra(text: text, minor: minor == 0 ? nil : minor, code: code))
        lastCode = 22
    }

    /// Adds an information text (25): the rest of a reference that filled its field, or a line.
    mutating func addText(_ record: Span<UInt8>) {
        let field = record.trimmed(BgMaxLayout.text)
        let isRest =
            isReferenceFull && !code.isRight && lastCode == 20 && extras.isEmpty
            && field.lowerBound == BgMaxLayout.text.low
        lastCode = 25
        guard !isRest else { return reference.append(latin1: record, field) }
        guard !field.isEmpty else { return }
        if !message.isEmpty { message.append(0x0A) }
        message.append(latin1: record, field)
    }

    /// Adds who paid (26 to 29); the address is not kept.
    mutating func addPayer(_ record: Span<UInt8>, code: UInt8) {
        lastCode = code
        switch code {
        case 26:
            payerName.append(latin1: record, record.trimmed(BgMaxLayout.name))
            let extra = record.trimmed(BgMaxLayout.extraName)
            if !extra.isEmpty, !payerName.isEmpty { payerName.append(0x20) }
            payerName.append(latin1: record, extra)
        case 29:
            payerIdentifier.append(
                latin1: record,
                record.withoutZeros(BgMaxLayout.organisationNumber)
            )
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
            sum = sum.addingReportingOverflow(extra.minor ?? 0).partialValue
            isSplit = isSplit || extra.minor != nil
            isWhole = isWhole && extra.minor != nil
        }
        guard isSplit else { return nil }
        if isDeduction, sum < 0 {
            sum = -sum
            for index in extras.indices { extras[index].minor = extras[index].minor.map { -$0 } }
        }
        let isOwn = !reference.isEmpty && code.isRight
        guard sum == minor || (sum < minor && (isOwn || !isWhole)) else { return sum }
        if isOwn, isWhole { ownPart = minor - sum }
        return nil
    }

    /// Puts the payment into a block.
    func put(into block: inout PaymentBlock, _ pending: PendingPayment) {
        var payment = pending
        let first = block.referenceCount
        var words = message
        if !reference.isEmpty {
            if code.isRight || extras.isEmpty {
                block.add(
                    PendingReference(
                        scheme: code.scheme(of: reference),
                        text: block.keep(reference),
                        minor: ownPart
                    )
                )
            } else {
                words = reference + (message.isEmpty ? [] : [0x0A]) + message
            }
        }
        for extra in extras {
            block.add(
                PendingReference(
                    scheme: extra.code.scheme(of: extra.text),
                    text: block.keep(extra.text),
                    minor: extra.minor
                )
            )
        }
        payment.kind = isDeduction ? .deduction : .incoming
        payment.minor = minor
        payment.line = Int32(truncatingIfNeeded: line)
        payment.message = block.keep(words)
        payment.payerName = block.keep(payerName)
        payment.payerAccount = block.keep(payerAccount)
        payment.payerIdentifier = block.keep(payerIdentifier)
        block.add(payment, referencesFrom: first)
    }
}

/// An extra reference of a payment.
private struct BgMaxExtra {
    let text: [UInt8]
    /// Negative for a credit set off; nil: no split.
    var minor: Int64?
    let code: BgMaxReferenceCode
}

extension BgMaxReferenceCode {
    /// The scheme of a reference: OCR where Bankgirot found it right or its check digit holds.
    func scheme(of text: [UInt8]) -> ReferenceScheme {
        guard text.count >= 2, text.allSatisfy({ $0 &- 0x30 < 10 }) else { return .free }
        return isRight || CheckDigit.isLuhn(text.span) ? .ocr : .free
    }
}
