import Records
import Values

/// An entry of a statement, and the items that it is made of.
struct TITOEntry {
    var whole: TITOItem
    var items: [TITOItem] = []
    /// 1-based line of its record.
    let line: Int

    /// Takes a record T11, which is about the last record T10.
    ///
    /// - Returns: whether its type is known.
    mutating func add(_ record: Span<UInt8>, _ place: RecordPlace) throws(FileRefused) -> Bool {
        guard !items.isEmpty else { return try whole.add(record, place) }
        return try items[items.count - 1].add(record, place)
    }
}

/// A record T10 with what stands in its T11s.
struct TITOItem {
    var payment: Payment
    /// In cents, negative for money out.
    var minor: Int64
    /// Whether it corrects an earlier entry.
    var isCorrection: Bool
    /// How many items it says that it has; nil where it says nothing.
    private(set) var itemCount: Int64?
    private var message: [UInt8] = []

    /// Reads a record T10.
    init(
        _ record: Span<UInt8>,
        _ place: RecordPlace,
        _ account: Text,
        _ currency: Currency
    ) throws(FileRefused) {
        let direction = record.byte(at: TITOLayout.direction)
        guard (0x31...0x34).contains(direction) else {
            throw place.refused(.fieldMissing, "position 49 holds no kind of entry from 1 to 4")
        }
        guard let day = try place.finnishDate(record, TITOLayout.booked) else {
            throw place.refused(.dateInvalid, "positions 31-36 hold no booking day")
        }
        minor = try place.signed(record, TITOLayout.amount, sign: TITOLayout.sign)
        isCorrection = direction >= 0x33
        payment = Payment(
            account: account,
            bankReference: Self.text(record, TITOLayout.archive),
            bookedOn: day,
            amount: Money(minor: abs(minor), currency),
            payerName: Self.text(record, TITOLayout.name),
            payerAccount: Self.text(record, record.withoutZeros(TITOLayout.counterAccount)),
            line: Int32(truncatingIfNeeded: place.line)
        )
        let reference = Self.text(record, record.withoutZeros(TITOLayout.reference))
        guard !reference.isEmpty else { return }
        payment.references = [ReferencedAmount(FinnishQuoted.read(reference))]
    }

    /// Takes a record T11: a text of the payer's (00, 06), how many items there are (01), the
    /// invoice that is paid (02), the archive id of what is corrected (04), more of the name (09),
    /// or what does not fit into T10 of a transfer (11).
    ///
    /// A payment card (03), what was exchanged (05), the bank's own words (07) and why somebody was
    /// paid (08) say nothing of a claim.
    ///
    /// - Returns: whether the type is one of these.
    mutating func add(_ record: Span<UInt8>, _ place: RecordPlace) throws(FileRefused) -> Bool {
        switch record.number(TITOLayout.detail) {
        case 0, 6:
            add(message: record)
            guard message.count <= EntryLimits.messageBytes else {
                throw place.refused(
                    .fieldTooLong,
                    "the message of an entry is longer than \(EntryLimits.messageBytes) bytes"
                )
            }
        case 1:
            guard let count = record.number(TITOLayout.itemCount) else {
                throw place.refused(.recordLength, "positions 9-16 hold no number of items")
            }
            itemCount = count
        case 2: add(invoice: Self.text(record, TITOLayout.invoice))
        case 4:
            let corrected = Self.text(record, TITOLayout.corrected)
            if isCorrection, !corrected.isEmpty { payment.bankReference = corrected }
        case 9:
            guard payment.payerName.isEmpty else { break }
            payment.payerName = Self.text(record, TITOLayout.nameDetail)
        case 11: add(transfer: record)
        case 3, 5, 7, 8: break
        default: return false
        }
        return true
    }

    /// The number of the invoice; beside a reference it may help whoever looks for it.
    private mutating func add(invoice number: Text) {
        guard !number.isEmpty else { return }
        guard !payment.references.isEmpty else {
            payment.references = [ReferencedAmount(PaymentReference(.free, number))]
            return
        }
        if !message.isEmpty { message.append(0x20) }
        number.withBytes { bytes in
            for index in bytes.indices { message.append(bytes[index]) }
        }
    }

    /// A reference such as `RF…` stands only here; so does the IBAN, which other files have too.
    private mutating func add(transfer record: Span<UInt8>) {
        let reference = Self.text(record, TITOLayout.transferReference)
        if payment.references.isEmpty, !reference.isEmpty {
            payment.references = [ReferencedAmount(FinnishQuoted.read(reference))]
        }
        let iban = AccountText.normal(Self.text(record, TITOLayout.transferAccount))
        if !iban.isEmpty { payment.payerAccount = iban }
    }

    /// Rows of 35 characters: a full one goes on in the next without a blank.
    private mutating func add(message record: Span<UInt8>) {
        var low = TITOLayout.text.low
        var isFull = false
        while low < min(record.count, TITOLayout.text.high) {
            let row = Columns(low + 1, low + TITOLayout.textWidth)
            let field = record.trimmed(row)
            low += TITOLayout.textWidth
            guard !field.isEmpty else {
                isFull = false
                continue
            }
            if !message.isEmpty, !isFull { message.append(0x20) }
            message.append(finnish: record, field)
            isFull = field.count == TITOLayout.textWidth
        }
    }

    /// The payment as it is booked, with its kind by sign.
    ///
    /// A correction that brings money in pays no claim, whatever it quotes.
    func booked() -> Payment {
        var booked = payment
        booked.message = message.isEmpty ? .empty : Text(bytes: message)
        booked.kind = minor > 0 ? .incoming : isCorrection ? .reversal : .outgoing
        if minor > 0, isCorrection {
            booked.references = []
            booked.message = .empty
        }
        return booked
    }

    private static func text(_ record: Span<UInt8>, _ columns: Columns) -> Text {
        text(record, record.trimmed(columns))
    }

    private static func text(_ record: Span<UInt8>, _ range: Range<Int>) -> Text {
        guard !range.isEmpty else { return .empty }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        bytes.append(finnish: record, range)
        return Text(bytes: bytes)
    }
}
