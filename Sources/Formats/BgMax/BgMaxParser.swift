import Records
import Values

/// Takes BgMax records one by one, keeps their order and checks their sums.
struct BgMaxParser: FixedWidthParser {
    private enum Stage {
        case start
        case file
        case section
        case payment
        case end
    }

    /// The most records 22 to 29 of one payment: a guess at what no payer ever needs.
    private static let recordsOfPayment = 9_999

    private let acceptsTestFiles: Bool
    private var stage = Stage.start
    var place: RecordPlace
    private var section = BgMaxSection(account: .empty, currency: .sek, line: 0)
    private var entry = BgMaxEntry()
    private var payments: Int64 = 0
    private var deductions: Int64 = 0
    private var extraReferences: Int64 = 0
    private var summary = ReadSummary(format: .bgMax)
    private(set) var findings: [Finding] = []

    /// Starts before the first record of a file.
    init(name: String, acceptsTestFiles: Bool) {
        place = RecordPlace(file: name)
        self.acceptsTestFiles = acceptsTestFiles
    }

    /// Takes the next line; a record 15 passes the section's payments on.
    mutating func take(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        guard stage != .end else { throw place.after(end: 70) }
        guard record.isBlank(Columns(BgMaxLayout.length + 1, record.count)) else {
            throw place.refused(.recordLength, "the record is longer than 80 positions")
        }
        let code = record.number(Columns(1, 2)) ?? -1
        if stage == .start, code != 1 { throw notBgMax() }
        switch code {
        case 1: try startFile(record)
        case 5: try startSection(record)
        case 20, 21: try startPayment(record, isDeduction: code == 21)
        case 22, 23: try addReference(record, isNegative: code == 23)
        case 25...29:
            try inPayment(UInt8(code))
            if code == 25 {
                entry.addText(record, in: &section.block)
            } else {
                entry.addPayer(record, in: &section.block, code: UInt8(code))
            }
        case 15: try endSection(record, receive)
        case 70: try endFile(record)
        default:
            throw place.refused(
                .recordOrder,
                "positions 1-2 hold no record code of BgMax (01 05 15 20-23 25-29 70)"
            )
        }
    }

    /// Ends the file.
    func finish() throws -> ReadSummary {
        switch stage {
        case .start: throw place.refused(.fileEmpty, "the file is empty")
        case .end: break
        case .file, .section, .payment:
            throw place.refused(
                .fileTruncated,
                "the file ends without its end record (70): it was cut off; fetch it again"
            )
        }
        return summary
    }

    // MARK: - Records

    private mutating func startFile(_ record: Span<UInt8>) throws {
        guard stage == .start else { throw place.outOfOrder("a start record (01) inside a file") }
        guard record.starts(with: "01BGMAX") else { throw notBgMax() }
        guard record.number(BgMaxLayout.version) == 1 else {
            throw place.refused(
                .documentKind,
                "positions 23-24 name a version of BgMax other than 01, which this does not read"
            )
        }
        guard record.byte(at: BgMaxLayout.environment) != 0x54 || acceptsTestFiles else {
            throw place.refused(
                .documentKind,
                "this is a test file (T in position 45), its payments are no real money; "
                    + "ask the bank for the production file, or allow test files in the settings"
            )
        }
        stage = .file
    }

    private mutating func startSection(_ record: Span<UInt8>) throws {
        guard stage == .file else {
            throw place.outOfOrder("a section (05) before the last has its 15")
        }
        var account: [UInt8] = []
        let bankgiro = record.withoutZeros(BgMaxLayout.payeeBankgiro)
        let payee =
            bankgiro.isEmpty ? record.withoutZeros(BgMaxLayout.payeePlusgiro) : bankgiro
        guard record.isDigits(payee) else {
            throw place.refused(
                .fieldMissing,
                "positions 3-12 hold no bankgiro number of the payee"
            )
        }
        account.append(latin1: record, payee)
        section = BgMaxSection(
            account: Text(bytes: account),
            currency: try currency(record, BgMaxLayout.sectionCurrency),
            line: place.line
        )
        stage = .section
    }

    private mutating func startPayment(_ record: Span<UInt8>, isDeduction: Bool) throws {
        guard stage == .section || stage == .payment else {
            throw place.outOfOrder("a payment outside of a section (05 to 15)")
        }
        try closePayment()
        let minor = try amount(record, BgMaxLayout.amount)
        let code = try referenceCode(record)
        entry.start(
            record,
            in: &section.block,
            isDeduction: isDeduction,
            minor: minor,
            code: code,
            line: place.line
        )
        if isDeduction { noteDeductionCode(record) }
        if isDeduction { deductions += 1 } else { payments += 1 }
        stage = .payment
    }

    /// What is left of a credit note follows from its claim: a code that is none changes nothing.
    private mutating func noteDeductionCode(_ record: Span<UInt8>) {
        let byte = record.byte(at: BgMaxLayout.deductionCode)
        guard byte != 0x20, !(0x30...0x33).contains(byte) else { return }
        let position = Place(
            file: place.file,
            line: place.line,
            column: BgMaxLayout.deductionCode
        )
        let words = "position 71 holds no deduction code from 0 to 3; it counts as not stated"
        findings.append(Finding(.wordUnknown, at: position, words))
    }

    private mutating func addReference(_ record: Span<UInt8>, isNegative: Bool) throws {
        try inPayment(isNegative ? 23 : 22)
        let serial = record.number(BgMaxLayout.serial) ?? 0
        guard serial == 0 || entry.serial == nil || serial == entry.serial else {
            throw place.refused(
                .recordOrder,
                "an extra reference (22, 23) has the serial number of another payment than the "
                    + "one it follows"
            )
        }
        let minor = try amount(record, BgMaxLayout.amount)
        entry.addReference(
            record,
            in: &section.block,
            minor: isNegative ? -minor : minor,
            code: try referenceCode(record)
        )
        extraReferences += 1
    }

    /// Requires a payment before, and that codes go upwards behind it: 22, 23 and 25 mixed, then
    /// 26, 27, 28 and 29 once each.
    private func inPayment(_ code: UInt8) throws {
        guard stage == .payment else {
            throw place.outOfOrder("a record \(code) without a payment (20, 21) before it")
        }
        guard entry.records < Self.recordsOfPayment else {
            throw place.refused(
                .recordOrder,
                "a payment has more than \(Self.recordsOfPayment) records of its own"
            )
        }
        guard code <= 25 ? entry.lastCode <= 25 : entry.lastCode < code else {
            throw place.outOfOrder("a record \(code) behind a record \(entry.lastCode)")
        }
    }

    private mutating func closePayment() throws {
        guard stage == .payment else { return }
        if let sum = entry.settleParts() {
            throw place.refused(
                .controlSum,
                "the extra references (22, 23) of the payment before this line add up to "
                    + "\(money(sum)), the payment is \(money(entry.minor))"
            )
        }
        guard section.add(entry) else { throw place.tooLarge() }
        guard entry.minor == 0 else { return }
        findings.append(
            Finding(
                .amountInvalid,
                .note,
                at: Place(file: place.file, line: place.line),
                "the payment before this line is of nothing and was left out"
            )
        )
    }

    private mutating func endSection(_ record: Span<UInt8>, _ receive: RecordReceiver) throws {
        guard stage == .section || stage == .payment else {
            throw place.outOfOrder("a deposit (15) without a section (05) before it")
        }
        try closePayment()
        let day = try date(record)
        guard let deposit = record.number(BgMaxLayout.depositSerial) else {
            throw place.refused(
                .recordLength,
                "positions 46-50 hold no serial number of the deposit"
            )
        }
        guard try currency(record, BgMaxLayout.depositCurrency) == section.currency else {
            throw place.refused(
                .currencyInvalid,
                "the deposit is in another currency than its section, \(section.currency) since "
                    + "line \(section.line)"
            )
        }
        let declared = try amount(record, BgMaxLayout.depositAmount)
        guard declared == section.sum else {
            throw place.refused(
                .controlSum,
                "the deposit says \(money(declared)), its payments less deductions add up to "
                    + money(section.sum)
            )
        }
        try agree(record, BgMaxLayout.depositCount, Int64(section.count), "payments (20, 21)")
        section.close(on: day, deposit: deposit)
        for block in section.blocks {
            try receive(block.batch(account: section.account, currency: section.currency))
        }
        summarise(day)
        section = BgMaxSection(account: .empty, currency: .sek, line: 0)
        stage = .file
    }

    private mutating func summarise(_ day: Day) {
        summary.accepted += section.count - section.empty
        summary.refused += section.empty
        summary.add(Money(minor: section.sum, section.currency))
        summary.statements.append(AccountStatement(account: section.account, through: day))
    }

    private mutating func endFile(_ record: Span<UInt8>) throws {
        guard stage == .file else {
            throw place.outOfOrder("the end (70) before the section has its 15")
        }
        try agree(record, BgMaxLayout.payments, payments, "payments (20)")
        try agree(record, BgMaxLayout.deductions, deductions, "deductions (21)")
        try agree(record, BgMaxLayout.extraReferences, extraReferences, "extra references (22, 23)")
        try agree(record, BgMaxLayout.deposits, Int64(summary.statements.count), "deposits (15)")
        stage = .end
    }

    private func money(_ minor: Int64) -> String {
        Money(minor: minor, section.currency).description
    }
}
