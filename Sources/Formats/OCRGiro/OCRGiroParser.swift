import Records
import Values

/// Takes OCR giro records one by one, keeps their order and checks their sums.
struct OCRGiroParser: FixedWidthParser {
    private enum Stage {
        case start
        case transmission
        /// Inside an assignment of service 09.
        case assignment
        /// Inside an assignment of another service.
        case skipping
        case end
    }

    private var stage = Stage.start
    var place: RecordPlace
    private var records: Int64 = 0
    private var assignment = OCRGiroAssignment()
    private var item = OCRGiroItem()
    private var block = PaymentBlock()
    /// How often payments alike in all that makes them themselves have come.
    private var twins: [UInt64: Int64] = [:]
    private var sums = OCRGiroSums()
    /// Transactions and sums as the assignments' ends declare them.
    private var declared: (count: Int64, sum: Int128) = (0, 0)
    private var summary = ReadSummary(format: .ocrGiro)
    private(set) var findings: [Finding] = []

    /// Starts before the first record of a file.
    init(name: String) {
        place = RecordPlace(file: name)
    }

    /// Takes the next line; full blocks of payments are passed on.
    mutating func take(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        guard stage != .end else { throw place.after(end: 89) }
        guard stage != .start || record.starts(with: "NY000010") else { throw place.notOCRGiro() }
        guard record.count == OCRGiroLayout.length else { throw place.wrongLength(record.count) }
        guard record.starts(with: "NY"), let kind = record.number(OCRGiroLayout.recordType),
            let service = record.number(OCRGiroLayout.service)
        else { throw place.refused(.recordOrder, "positions 1-8 are not `NY` and six digits") }
        records += 1
        if stage == .skipping, kind != 88 {
            assignment.records += 1
            guard kind != 20, kind != 89 else { throw place.unfinished() }
            return
        }
        switch kind {
        case 10: try startTransmission()
        case 20: try startAssignment(record, service)
        case 30, 31, 32:
            guard stage == .assignment, service == 9 else {
                throw place.outside("a payment (30-32)")
            }
            try takeItem(record, kind, receive)
        case 88: try endAssignment(record, receive)
        case 89: try endTransmission(record)
        default:
            throw place.refused(
                .recordOrder,
                "positions 7-8 hold no record type of OCR giro (10 20 30 31 32 88 89)"
            )
        }
    }

    /// Ends the file.
    func finish() throws -> ReadSummary {
        switch stage {
        case .start: throw place.refused(.fileEmpty, "the file is empty")
        case .end: break
        case .transmission, .assignment, .skipping:
            throw place.refused(
                .fileTruncated,
                "the file ends without its end record (89): it was cut off; fetch it again"
            )
        }
        return summary
    }

    // MARK: - Starts

    private mutating func startTransmission() throws {
        guard stage == .start else { throw place.outside("a second start record (10)") }
        stage = .transmission
    }

    private mutating func startAssignment(_ record: Span<UInt8>, _ service: Int64) throws {
        guard stage == .transmission else { throw place.unfinished() }
        assignment = OCRGiroAssignment()
        assignment.service = service
        assignment.line = place.line
        assignment.records = 1
        stage = service == 9 ? .assignment : .skipping
        guard service == 9 else { return }
        guard let agreement = record.number(OCRGiroLayout.agreement) else {
            throw place.refused(.fieldMissing, "positions 9-17 hold no agreement id of 9 digits")
        }
        guard record.number(OCRGiroLayout.account) != nil else {
            throw place.refused(.fieldMissing, "positions 25-35 hold no payee account of 11 digits")
        }
        assignment.agreement = agreement
        var digits: [UInt8] = []
        digits.append(latin1: record, record.trimmed(OCRGiroLayout.account))
        assignment.account = Text(bytes: digits)
    }

    // MARK: - Payments

    private mutating func takeItem(
        _ record: Span<UInt8>,
        _ kind: Int64,
        _ receive: RecordReceiver
    ) throws {
        assignment.records += 1
        guard let number = record.number(OCRGiroLayout.transaction),
            let type = record.number(OCRGiroLayout.type).flatMap({
                OCRGiroType(rawValue: UInt8(truncatingIfNeeded: $0))
            })
        else {
            throw place.refused(
                .fieldMissing,
                "positions 5-6 and 9-15 hold no transaction type from 10 to 21 and no number"
            )
        }
        if kind == 30 {
            try closeItem(receive)
            try item.start(record, in: &block, place, type: type, number: number)
            return
        }
        guard item.isOpen, item.number == number, item.type == type else {
            throw place.refused(
                .recordOrder,
                "a record \(kind) does not follow the record 30 of its transaction: records are "
                    + "missing or out of order; fetch the file again"
            )
        }
        try item.take(record, in: &block, place, kind, agreement: assignment.agreement)
    }

    private mutating func closeItem(_ receive: RecordReceiver) throws {
        guard item.isOpen else { return }
        item.close()
        guard item.isWhole else {
            throw place.refused(
                .recordOrder,
                "the payment before this line has no record 31: records are missing; fetch the "
                    + "file again"
            )
        }
        assignment.sums.add(
            item.minor,
            isNegative: item.isNegative,
            isReversal: item.type.isReversal
        )
        assignment.latest = max(assignment.latest ?? item.netsDate, item.netsDate)
        guard item.minor > 0 else { return leaveOut() }
        let twin = (twins[item.identity] ?? 0) + 1
        twins[item.identity] = twin
        item.put(
            into: &block,
            ordinal: Int32(truncatingIfNeeded: assignment.sums.count),
            twin: twin
        )
        if block.isFull { try passOn(receive) }
    }

    private mutating func leaveOut() {
        summary.refused += 1
        findings.append(
            Finding(
                .amountInvalid,
                .note,
                at: Place(file: place.file, line: place.line),
                "the payment before this line is of nothing and was left out"
            )
        )
    }

    private mutating func passOn(_ receive: RecordReceiver) throws {
        guard !block.isEmpty else { return }
        let batch = block.batch(account: assignment.account, currency: .nok)
        block = PaymentBlock()
        summary.accepted += batch.payments.count
        try receive(batch)
    }

    // MARK: - Ends

    private mutating func endAssignment(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        guard stage == .assignment || stage == .skipping else {
            throw place.outside("the end of an assignment (88)")
        }
        guard record.number(OCRGiroLayout.service) == assignment.service else {
            throw place.unfinished()
        }
        try closeItem(receive)
        assignment.records += 1
        try place.agree(record, OCRGiroLayout.recordCount, assignment.records, "records")
        let count = try place.count(record, OCRGiroLayout.transactionCount, "transactions")
        let sum = stage == .skipping ? record.number(OCRGiroLayout.sum) ?? 0 : try place.sum(record)
        declared.count += count
        declared.sum += Int128(sum)
        if stage == .skipping {
            noteSkipped()
        } else {
            try place.agree(
                record,
                OCRGiroLayout.transactionCount,
                assignment.sums.count,
                "transactions"
            )
            try agreeSum(sum, assignment.sums)
            try passOn(receive)
            sums.add(assignment.sums)
            let day = try place.date(record, OCRGiroLayout.endDate) ?? assignment.latest
            if let day {
                summary.statements.append(
                    AccountStatement(account: assignment.account, through: day)
                )
            }
        }
        stage = .transmission
    }

    private mutating func noteSkipped() {
        let service = assignment.service
        let what = service == 21 ? "AvtaleGiro, service 21," : "service \(service)"
        findings.append(
            Finding(
                .sectionSkipped,
                at: Place(file: place.file, line: assignment.line),
                "an assignment of \(what) with \(assignment.records) records was passed over: it "
                    + "tells of agreements or requests, not of payments"
            )
        )
    }

    private mutating func endTransmission(_ record: Span<UInt8>) throws {
        guard stage == .transmission else { throw place.unfinished() }
        try place.agree(record, OCRGiroLayout.recordCount, records, "records")
        try place.agree(record, OCRGiroLayout.transactionCount, declared.count, "transactions")
        let sum = try place.sum(record)
        if declared.sum != Int128(sum) { try agreeSum(sum, sums) }
        guard let net = Int64(exactly: sums.byDirection) else { throw place.tooLarge() }
        if sums.count > 0 { summary.add(Money(minor: net, .nok)) }
        stage = .end
    }

    private mutating func agreeSum(_ declared: Int64, _ counted: OCRGiroSums) throws {
        guard counted.agrees(with: declared) else { throw place.wrongSum(declared, counted) }
        guard let basis = counted.basis(of: declared) else { return }
        findings.append(
            Finding(
                .controlSum,
                .note,
                at: Place(file: place.file, line: place.line),
                "the declared sum \(basis)"
            )
        )
    }
}

/// What is known of the assignment that is being read.
private struct OCRGiroAssignment {
    var service: Int64 = 0
    var agreement: Int64 = 0
    var account = Text.empty
    /// 1-based line of its start record.
    var line = 0
    var records: Int64 = 0
    var sums = OCRGiroSums()
    /// Latest Nets date of its payments.
    var latest: Day?
}
