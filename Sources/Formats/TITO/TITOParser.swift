import Records
import Values

/// Takes TITO records one by one, keeps their order and checks sums and balances.
struct TITOParser: FixedWidthParser {
    /// Payments that are passed on together.
    private static let batchSize = 4_096

    var place: RecordPlace
    private var statement: TITOStatement?
    private var entry: TITOEntry?
    /// Whether further records are about an entry that is passed over.
    private var isSkipping = false
    private var batch = RecordBatch()
    private var summary = ReadSummary(format: .tito)
    private(set) var findings: [Finding] = []

    init(name: String) {
        place = RecordPlace(file: name)
    }

    mutating func take(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        guard record[0] == 0x54, let kind = record.number(TITOLayout.kind),
            let length = record.number(TITOLayout.length)
        else {
            throw place.refused(.recordOrder, "the record does not begin with T and five digits")
        }
        guard record.isBlank(Columns(Int(length) + 1, max(record.count, Int(length) + 1))) else {
            throw place.refused(
                .recordLength,
                "the record says that it has \(length) positions, it has \(record.count)"
            )
        }
        if kind != 0 { statement?.records += 1 }
        switch kind {
        case 0: try startStatement(record)
        case 10: try takeEntry(record)
        case 11: try takeDetail(record)
        case 40: try takeBalance(record, receive)
        case 50, 51, 60, 70: try closeEntry()
        case 80, 81: try skipNotice(kind)
        default:
            throw place.refused(
                .recordOrder,
                "positions 2-3 hold no record kind of a statement (00 10 11 40 50 51 60 70 80 81)"
            )
        }
        if batch.payments.count >= Self.batchSize { try passOn(receive) }
    }

    func finish() throws -> ReadSummary {
        guard let statement else { throw place.refused(.fileEmpty, "the file is empty") }
        guard entry == nil else {
            throw place.refused(
                .fileTruncated,
                "the file ends without the balance (T40) of its last entries: it was cut off; "
                    + "fetch it again"
            )
        }
        var whole = summary
        whole.statements.append(try statement.finished(place))
        return whole
    }

    private mutating func startStatement(_ record: Span<UInt8>) throws {
        try closeEntry()
        if let statement { summary.statements.append(try statement.finished(place)) }
        statement = try TITOStatement(record, place)
    }

    private mutating func takeEntry(_ record: Span<UInt8>) throws {
        guard let statement else {
            throw place.outOfOrder("an entry (T10) without a statement (T00) before it")
        }
        let level = record.byte(at: TITOLayout.level)
        let isItem = level != 0x20 && level != 0x30
        if !isItem { try closeEntry() }
        isSkipping = record.byte(at: TITOLayout.direction) == 0x39
        guard !isSkipping else { return note("a rejected entry was left out") }
        // Items of items tell again what the items told.
        guard !isItem || level == 0x31 else {
            isSkipping = true
            return note("items of items were left out")
        }
        let item = try TITOItem(record, place, statement.account, statement.currency)
        if !isItem {
            self.statement?.balance += Int128(item.minor)
            entry = TITOEntry(whole: item, line: place.line)
        } else {
            guard let count = entry?.items.count else {
                throw place.outOfOrder("an item (T10, level 1) without an entry before it")
            }
            guard count < EntryLimits.items else {
                throw place.refused(
                    .recordOrder,
                    "an entry has more than \(EntryLimits.items) items"
                )
            }
            entry?.items.append(item)
        }
    }

    private mutating func takeDetail(_ record: Span<UInt8>) throws {
        guard !isSkipping else { return }
        guard entry != nil else {
            throw place.outOfOrder("further facts (T11) without an entry (T10) before them")
        }
        if try entry?.add(record, place) == false {
            note("further facts (T11) of a type other than 00 to 09 and 11 were left out")
        }
    }

    private mutating func skipNotice(_ kind: Int64) throws {
        try closeEntry()
        guard statement != nil else {
            throw place.outOfOrder("a notice (T80) without a statement (T00) before it")
        }
        if kind == 80 { note("a notice (T80), which is no entry of the account, was left out") }
    }

    private mutating func note(_ words: String) {
        findings.append(
            Finding(.sectionSkipped, at: Place(file: place.file, line: place.line), words)
        )
    }

    /// Books an entry: each of its items, or itself.
    private mutating func closeEntry() throws {
        guard let entry else { return }
        self.entry = nil
        guard !entry.items.isEmpty else { return book(entry.whole) }
        let sum = entry.items.reduce(Int128(0)) { $0 + Int128($1.minor) }
        guard sum == Int128(entry.whole.minor) else {
            let currency = entry.whole.payment.amount.currency
            throw FileRefused(
                Finding(
                    .controlSum,
                    at: Place(file: place.file, line: entry.line),
                    "the entry's \(entry.items.count) items come to "
                        + "\(Money(minor: Int64(clamping: sum), currency)), the entry is "
                        + "\(Money(minor: entry.whole.minor, currency))"
                )
            )
        }
        try checkCount(entry)
        for var item in entry.items {
            item.payment.deposit = entry.whole.payment.bankReference
            book(item)
        }
    }

    private func checkCount(_ entry: TITOEntry) throws {
        guard let stated = entry.whole.itemCount, stated != entry.items.count else { return }
        throw FileRefused(
            Finding(
                .controlSum,
                at: Place(file: place.file, line: entry.line),
                "the entry says that it has \(stated) items (T11 01), the file has "
                    + "\(entry.items.count)"
            )
        )
    }

    private mutating func book(_ item: TITOItem) {
        guard item.minor != 0 else { return }
        var payment = item.booked()
        statement?.place(&payment)
        batch.payments.append(payment)
        summary.accepted += 1
        summary.add(Money(minor: item.minor, payment.amount.currency))
    }

    private mutating func takeBalance(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        guard let statement else {
            throw place.outOfOrder("a balance (T40) without a statement (T00) before it")
        }
        try closeEntry()
        isSkipping = true
        let closing = try place.signed(
            record,
            TITOLayout.balance,
            sign: TITOLayout.balanceSign
        )
        guard statement.balance == Int128(closing) else {
            let sum = Int64(clamping: statement.balance)
            throw place.refused(
                .controlSum,
                "the opening balance and the entries come to "
                    + "\(Money(minor: sum, statement.currency)), expected the balance "
                    + "\(Money(minor: closing, statement.currency))"
            )
        }
        guard let day = try place.finnishDate(record, TITOLayout.balanceDay) else {
            throw place.refused(.dateInvalid, "positions 7-12 hold no day of the balance")
        }
        self.statement?.closing = (closing, day)
        try passOn(receive)
    }

    private mutating func passOn(_ receive: RecordReceiver) throws {
        guard !batch.payments.isEmpty else { return }
        try receive(batch)
        batch = RecordBatch()
    }
}
