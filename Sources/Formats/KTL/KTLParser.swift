import Records
import Values

/// Takes KTL records one by one, keeps their order and checks their sums.
struct KTLParser: FixedWidthParser {
    var place: RecordPlace
    private var isOpen = false
    private var batches = 0
    private var tally = KTLTally()
    /// Day and time of the batch, which name its sums: `20180205.2010`.
    private var batchName: [UInt8] = []
    private var block = PaymentBlock()
    private var account = Text.empty
    private var accountNumber: Int64 = -1
    /// Last booking day of each account of the batch, in the order in which they came.
    private var through: [(account: Text, day: Day)] = []
    private var places: [Text: Int] = [:]
    private var ordinal: Int32 = 0
    /// How often an archive id of a day has come.
    private var archives: [UInt64: Int] = [:]
    private var summary = ReadSummary(format: .ktl)
    private(set) var findings: [Finding] = []

    init(name: String) {
        place = RecordPlace(file: name)
    }

    mutating func take(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        guard record.isBlank(Columns(KTLLayout.length + 1, max(record.count, KTLLayout.length + 1)))
        else { throw place.refused(.recordLength, "the record is longer than 90 positions") }
        switch record[0] {
        case 0x30: try startBatch(record)
        case 0x33, 0x35: try takePayment(record, receive)
        case 0x39: try endBatch(record, receive)
        default:
            throw place.refused(
                .recordOrder,
                "position 1 holds no record type of reference payments (0 3 5 9)"
            )
        }
    }

    func finish() throws -> ReadSummary {
        guard !isOpen else {
            throw place.refused(
                .fileTruncated,
                "the file ends without the sum record (9) of its batch: it was cut off; fetch it "
                    + "again"
            )
        }
        guard batches > 0 else { throw place.refused(.fileEmpty, "the file is empty") }
        return summary
    }

    private mutating func startBatch(_ record: Span<UInt8>) throws {
        guard !isOpen else {
            throw place.outOfOrder("a batch (0) before the last has its sums (9)")
        }
        guard let day = try place.finnishDate(record, KTLLayout.created),
            let time = record.number(KTLLayout.createdTime)
        else { throw place.refused(.dateInvalid, "positions 2-11 hold no day and time") }
        let (year, month, dayOfMonth) = day.civil
        batchName.removeAll(keepingCapacity: true)
        batchName.append(digits: year * 10_000 + month * 100 + dayOfMonth, width: 8)
        batchName.append(0x2E)
        batchName.append(digits: Int(time), width: 4)
        tally = KTLTally()
        through.removeAll()
        places.removeAll()
        isOpen = true
        batches += 1
    }

    private mutating func takePayment(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        guard isOpen else { throw place.outOfOrder("a payment (3, 5) outside of a batch (0 to 9)") }
        try takeAccount(record, receive)
        guard let day = try place.finnishDate(record, KTLLayout.booked) else {
            throw place.refused(.dateInvalid, "positions 16-21 hold no booking day")
        }
        let unit = record.byte(at: KTLLayout.currency)
        guard unit == 0x31 || unit == 0x20 else {
            throw place.refused(.currencyInvalid, "position 76 holds another currency than 1, euro")
        }
        let mark = record.byte(at: KTLLayout.correction)
        guard mark == 0x30 || mark == 0x31 || mark == 0x20 else {
            throw place.refused(.fieldMissing, "position 88 holds neither 0 nor 1 (correction)")
        }
        let minor = try place.finnishAmount(record, KTLLayout.amount)
        let isCorrection = mark == 0x31
        tally.add(minor, isCorrection: isCorrection)
        note(day)
        guard minor > 0 else { return leaveOut() }
        put(record, day, minor, isCorrection: isCorrection)
        if block.isFull { try passOn(receive) }
    }

    private mutating func takeAccount(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        let number = record.number(KTLLayout.account)
        guard number == nil || number != accountNumber else { return }
        let iban = try place.finnishAccount(record, KTLLayout.account)
        try passOn(receive)
        account = iban
        accountNumber = number ?? -1
    }

    private mutating func note(_ day: Day) {
        if let index = places[account] {
            through[index].day = max(through[index].day, day)
        } else {
            places[account] = through.count
            through.append((account, day))
        }
    }

    private mutating func put(
        _ record: Span<UInt8>,
        _ day: Day,
        _ minor: Int64,
        isCorrection: Bool
    ) {
        ordinal &+= 1
        let first = block.referenceCount
        let field = record.withoutZeros(KTLLayout.reference)
        if !field.isEmpty {
            var digits: [UInt8] = []
            digits.append(latin1: record, field)
            let scheme = FinnishQuoted.scheme(Text(bytes: digits))
            block.add(PendingReference(scheme: scheme, text: block.keep(record, field)))
        }
        var payment = PendingPayment()
        payment.kind = isCorrection ? .reversal : .incoming
        payment.bookedOn = day
        payment.settledOn = day
        payment.minor = minor
        payment.bankReference = name(record, day, isCorrection: isCorrection)
        payment.deposit = block.keep { $0.append(contentsOf: batchName) }
        payment.payerName = block.keep(finnish: record, record.trimmed(KTLLayout.payer))
        payment.ordinal = ordinal
        payment.line = Int32(truncatingIfNeeded: place.line)
        block.add(payment, referencesFrom: first)
    }

    /// `20180205.2588WWRV02120000`, with `#2` behind it where the same comes again in the file.
    private mutating func name(
        _ record: Span<UInt8>,
        _ day: Day,
        isCorrection: Bool
    ) -> Slice {
        let field = record.trimmed(KTLLayout.archive)
        guard !field.isEmpty else { return Slice() }
        var hash = Hash64()
        hash.combine(isCorrection ? 2 : 1)
        hash.combine(UInt64(bitPattern: Int64(day.number)))
        hash.combine(record.extracting(field))
        let count = (archives[hash.value] ?? 0) + 1
        archives[hash.value] = count
        let (year, month, dayOfMonth) = day.civil
        var name: [UInt8] = []
        name.append(digits: year * 10_000 + month * 100 + dayOfMonth, width: 8)
        name.append(0x2E)
        name.append(latin1: record, field)
        if count > 1 {
            name.append(0x23)
            name.append(digits: count, width: 1)
        }
        return block.keep { $0.append(contentsOf: name) }
    }

    private mutating func leaveOut() {
        summary.refused += 1
        findings.append(
            Finding(
                .amountInvalid,
                .note,
                at: Place(file: place.file, line: place.line),
                "a payment of nothing was left out"
            )
        )
    }

    private mutating func passOn(_ receive: RecordReceiver) throws {
        guard !block.isEmpty else { return }
        let batch = block.batch(account: account, currency: .eur)
        block = PaymentBlock()
        summary.accepted += batch.payments.count
        try receive(batch)
    }

    private mutating func endBatch(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        guard isOpen else { throw place.outOfOrder("sums (9) without a batch (0) before them") }
        try tally.agree(with: record, place)
        try passOn(receive)
        guard summary.add(Money(minor: tally.sum - tally.correctionSum, .eur)) else {
            throw place.refused(.amountInvalid, "the amounts add up to more than an amount can be")
        }
        for (account, day) in through {
            summary.statements.append(AccountStatement(account: account, through: day))
        }
        isOpen = false
    }
}

/// What the payments of a batch come to.
struct KTLTally {
    private(set) var count: Int64 = 0
    private(set) var sum: Int64 = 0
    private(set) var correctionCount: Int64 = 0
    private(set) var correctionSum: Int64 = 0

    /// Adds a payment; ten digits each, so that no file is long enough to overflow.
    mutating func add(_ minor: Int64, isCorrection: Bool) {
        if isCorrection {
            correctionCount += 1
            correctionSum += minor
        } else {
            count += 1
            sum += minor
        }
    }

    /// Requires the sums of a batch to be what was counted.
    func agree(with record: Span<UInt8>, _ place: RecordPlace) throws(FileRefused) {
        try agree(record, KTLLayout.count, count, place, "payments")
        try agree(record, KTLLayout.correctionCount, correctionCount, place, "corrections")
        try agreeSum(record, KTLLayout.sum, sum, place, "payments")
        try agreeSum(record, KTLLayout.correctionSum, correctionSum, place, "corrections")
    }

    private func agree(
        _ record: Span<UInt8>,
        _ columns: Columns,
        _ counted: Int64,
        _ place: RecordPlace,
        _ what: String
    ) throws(FileRefused) {
        guard let declared = record.number(columns) else {
            throw place.refused(.fileTruncated, "\(columns.words) hold no number of \(what)")
        }
        // The field holds six digits.
        guard declared == counted % 1_000_000 else {
            throw place.refused(
                .controlSum,
                "the record counts \(declared) \(what), the batch has \(counted)"
            )
        }
    }

    private func agreeSum(
        _ record: Span<UInt8>,
        _ columns: Columns,
        _ counted: Int64,
        _ place: RecordPlace,
        _ what: String
    ) throws(FileRefused) {
        let declared = try place.finnishAmount(record, columns)
        guard declared == counted else {
            throw place.refused(
                .controlSum,
                "the record declares \(Money(minor: declared, .eur)) of \(what), they add up to "
                    + "\(Money(minor: counted, .eur))"
            )
        }
    }
}
