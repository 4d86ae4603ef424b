import Records
import Values

/// Takes OCR giro records one by one, keeps their order and checks their sums.
struct OCRGiroParser {
    private enum Stage {
        case start
        case transmission
        /// Inside an assignment of service 09.
        case assignment
        /// Inside an assignment of another service.
        case skipping
        case end
    }

    let name: String
    private var stage = Stage.start
    var line = 0
    private var records: Int64 = 0
    private var assignment = OCRGiroAssignment()
    private var item: OCRGiroItem?
    private var block = PaymentBlock()
    /// How often payments alike in all that makes them themselves have come.
    private var twins: [UInt64: Int64] = [:]
    private var sums = OCRGiroSums()
    /// Transactions and sums as the assignments' ends declare them.
    private var declared: (count: Int64, sum: Int128) = (0, 0)
    private var summary = ReadSummary(format: .ocrGiro)
    private var findings: [Finding] = []

    /// Starts before the first record of a file.
    init(name: String) {
        self.name = name
    }

    /// Takes the next line; full blocks of payments are passed on.
    mutating func take(
        _ record: Span<UInt8>,
        at number: Int,
        _ receive: RecordReceiver
    ) throws {
        guard !record.isBlank(Columns(1, record.count)) else { return }
        line = number
        guard stage != .end else { throw afterEnd() }
        guard stage != .start || record.starts(with: "NY000010") else { throw notOCRGiro() }
        guard record.count == OCRGiroLayout.length else { throw wrongLength(record.count) }
        guard record.starts(with: "NY"), let kind = record.number(OCRGiroLayout.recordType),
            let service = record.number(OCRGiroLayout.service)
        else { throw refused(.recordOrder, "positions 1-8 are not `NY` and six digits") }
        records += 1
        if stage == .skipping, kind != 88 {
            assignment.records += 1
            guard kind != 20, kind != 89 else { throw unfinished() }
            return
        }
        switch kind {
        case 10: try startTransmission()
        case 20: try startAssignment(record, service)
        case 30, 31, 32:
            guard stage == .assignment, service == 9 else { throw outside("a payment (30-32)") }
            try takeItem(record, kind, receive)
        case 88: try endAssignment(record, receive)
        case 89: try endTransmission(record)
        default:
            throw refused(
                .recordOrder,
                "positions 7-8 hold no record type of OCR giro (10 20 30 31 32 88 89)"
            )
        }
    }

    /// Ends the file and passes its findings on.
    func finish(_ notes: [Finding], _ receive: RecordReceiver) throws -> ReadSummary {
        switch stage {
        case .start: throw refused(.fileEmpty, "the file is empty")
        case .end: break
        case .transmission, .assignment, .skipping:
            throw refused(
                .fileTruncated,
                "the file ends without its end record (89): it was cut off; fetch it again"
            )
        }
        var batch = RecordBatch()
        batch.findings = notes + findings
        if !batch.isEmpty { try receive(batch) }
        return summary
    }

    // MARK: - Starts

    private mutating func startTransmission() throws {
        guard stage == .start else { throw outside("a second start record (10)") }
        stage = .transmission
    }

    private mutating func startAssignment(_ record: Span<UInt8>, _ service: Int64) throws {
        guard stage == .transmission else { throw unfinished() }
        assignment = OCRGiroAssignment()
        assignment.service = service
        assignment.line = line
        assignment.records = 1
        stage = service == 9 ? .assignment : .skipping
        guard service == 9 else { return }
        guard let agreement = record.number(OCRGiroLayout.agreement) else {
            throw refused(.fieldMissing, "positions 9-17 hold no agreement id of 9 digits")
        }
        guard record.number(OCRGiroLayout.account) != nil else {
            throw refused(.fieldMissing, "positions 25-35 hold no payee account of 11 digits")
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
            throw refused(
                .fieldMissing,
                "positions 5-6 and 9-15 hold no transaction type from 10 to 21 and no number"
            )
        }
        if kind == 30 {
            try closeItem(receive)
            item = try OCRGiroItem(self, record, type: type, number: number)
            return
        }
        guard var open = item, open.number == number, open.type == type else {
            throw refused(
                .recordOrder,
                "a record \(kind) does not follow the record 30 of its transaction: records are "
                    + "missing or out of order; fetch the file again"
            )
        }
        item = nil
        try open.take(self, record, kind, agreement: assignment.agreement)
        item = open
    }

    private mutating func closeItem(_ receive: RecordReceiver) throws {
        guard let open = item else { return }
        item = nil
        guard open.isWhole else {
            throw refused(
                .recordOrder,
                "the payment before this line has no record 31: records are missing; fetch the "
                    + "file again"
            )
        }
        assignment.sums.add(
            open.minor,
            isNegative: open.isNegative,
            isReversal: open.type.isReversal
        )
        assignment.latest = max(assignment.latest ?? open.netsDate, open.netsDate)
        guard open.minor > 0 else { return leaveOut() }
        twins[open.identity, default: 0] += 1
        open.put(
            into: &block,
            ordinal: Int32(truncatingIfNeeded: assignment.sums.count),
            twin: twins[open.identity] ?? 1
        )
        if block.isFull { try passOn(receive) }
    }

    private mutating func leaveOut() {
        summary.refused += 1
        findings.append(
            Finding(
                .amountInvalid,
                .note,
                at: Place(file: name, line: line),
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
            throw outside("the end of an assignment (88)")
        }
        guard record.number(OCRGiroLayout.service) == assignment.service else { throw unfinished() }
        try closeItem(receive)
        assignment.records += 1
        try agree(record, OCRGiroLayout.recordCount, assignment.records, "records")
        let count = try count(record, OCRGiroLayout.transactionCount, "transactions")
        let sum = stage == .skipping ? record.number(OCRGiroLayout.sum) ?? 0 : try sum(record)
        declared.count += count
        declared.sum += Int128(sum)
        if stage == .skipping {
            noteSkipped()
        } else {
            try agree(record, OCRGiroLayout.transactionCount, assignment.sums.count, "transactions")
            try agreeSum(sum, assignment.sums)
            try passOn(receive)
            sums.add(assignment.sums)
            let day = try date(record, OCRGiroLayout.endDate) ?? assignment.latest
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
                at: Place(file: name, line: assignment.line),
                "an assignment of \(what) with \(assignment.records) records was passed over: it "
                    + "tells of agreements or requests, not of payments"
            )
        )
    }

    private mutating func endTransmission(_ record: Span<UInt8>) throws {
        guard stage == .transmission else { throw unfinished() }
        try agree(record, OCRGiroLayout.recordCount, records, "records")
        try agree(record, OCRGiroLayout.transactionCount, declared.count, "transactions")
        let sum = try sum(record)
        if declared.sum != Int128(sum) { try agreeSum(sum, sums) }
        guard let net = Int64(exactly: sums.byDirection) else { throw tooLarge() }
        if sums.count > 0 { summary.add(Money(minor: net, .nok)) }
        stage = .end
    }

    private mutating func agreeSum(_ declared: Int64, _ counted: OCRGiroSums) throws {
        guard counted.agrees(with: declared) else { throw wrongSum(declared, counted) }
        guard let basis = counted.basis(of: declared) else { return }
        findings.append(
            Finding(
                .controlSum,
                .note,
                at: Place(file: name, line: line),
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
