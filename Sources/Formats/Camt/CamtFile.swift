import Records
import Values
import XMLStream

/// What has been read of one file, and what is under way: a statement, an entry in it, a
/// transaction in that.
struct CamtFile {
    let name: String
    private(set) var summary: ReadSummary
    var fields = FieldTexts(count: CamtTag.allCases.count)
    var statement = CamtStatement()
    var entry = CamtEntry()
    var detail = CamtDetail()
    private var batch = RecordBatch()

    init(name: String, format: FileFormat) {
        self.name = name
        summary = ReadSummary(format: format)
    }

    /// The first text of a tag on the levels that are under way.
    subscript(tag: CamtTag) -> Text { fields[tag.rawValue] }

    /// Takes in one block.
    ///
    /// - Throws: `FileRefused` where the file contradicts itself.
    mutating func take(_ tape: XMLTape) throws(FileRefused) {
        for event in tape.events {
            guard let tag = CamtTag(rawValue: event.tag) else { continue }
            switch event.kind {
            case .begin: begin(tag, line: event.line)
            case .end: try end(tag)
            case .text: keep(tape.text(event), as: tag, line: event.line)
            }
        }
    }

    /// Hands over what is ready, once there is enough of it.
    mutating func deliver(to receive: RecordReceiver, threshold: Int) throws {
        guard batch.payments.count + batch.findings.count >= threshold else { return }
        try receive(batch)
        batch = RecordBatch()
    }

    /// Ends the file.
    ///
    /// - Throws: `FileRefused` when there is no statement in it.
    mutating func finish() throws(FileRefused) {
        guard !summary.statements.isEmpty else {
            throw FileRefused(
                Finding(
                    .fieldMissing,
                    at: Place(file: name, element: "Document"),
                    "no statement (Stmt) and no notification (Ntfctn) in the file"
                )
            )
        }
    }

    /// Books a payment: it is counted, summed and delivered.
    mutating func accept(_ payment: Payment) throws(FileRefused) {
        statement.ordinal += 1
        var payment = payment
        payment.ordinal = statement.ordinal
        payment.bankReference = statement.references.unique(payment)
        batch.payments.append(payment)
        summary.accepted += 1
        let signed = payment.kind == .incoming ? payment.amount.minor : -payment.amount.minor
        try sum(Money(minor: signed, payment.amount.currency), line: payment.line)
    }

    /// Notes a fact about the file.
    mutating func note(_ finding: Finding) {
        batch.findings.append(finding)
    }

    /// Counts an entry that is not booked here, with the reason.
    mutating func refuse(_ finding: Finding) {
        summary.refused += 1
        note(finding)
    }

    /// Notes a statement that was read to its end.
    mutating func accept(_ statement: AccountStatement) {
        summary.statements.append(statement)
    }

    /// The place of a tag, or of the line given where the tag was not read.
    func place(_ tag: CamtTag, line: Int32 = 0) -> Place {
        let stated = fields.line(of: tag.rawValue)
        let path = CamtKind.element(tag.paths.first ?? "", format: summary.format)
        return Place(
            file: name,
            line: Int(stated == 0 ? line : stated),
            element: "Document/" + path
        )
    }

    /// A refusal of the whole file.
    func refusal(
        _ code: FindingCode,
        _ tag: CamtTag,
        line: Int32 = 0,
        _ words: String
    ) -> FileRefused {
        FileRefused(Finding(code, at: place(tag, line: line), words))
    }

    private mutating func sum(_ money: Money, line: Int32) throws(FileRefused) {
        let index = summary.sums.firstIndex { $0.currency == money.currency }
        guard let index else {
            summary.sums.append(money)
            return
        }
        do {
            summary.sums[index] = try summary.sums[index].adding(money)
        } catch {
            throw refusal(.amountInvalid, .entryAmount, line: line, error.description)
        }
    }

    private mutating func begin(_ tag: CamtTag, line: Int32) {
        switch tag {
        case .statement:
            fields.forget(CamtTag.statement.rawValue...CamtTag.structuredInformation.rawValue)
            statement = CamtStatement(line: line)
        case .balance:
            fields.forget(CamtTag.balance.rawValue...CamtTag.balanceDay.rawValue)
        case .entry:
            fields.forget(CamtTag.entry.rawValue...CamtTag.structuredInformation.rawValue)
            entry = CamtEntry(line: line)
        case .batch:
            fields.forget(CamtTag.batch.rawValue...CamtTag.batchSum.rawValue)
            entry.startBatch()
        case .detail:
            fields.forget(CamtTag.detail.rawValue...CamtTag.structuredInformation.rawValue)
            detail = CamtDetail(line: line)
        case .structured:
            fields.forget(CamtTag.structured.rawValue...CamtTag.structuredInformation.rawValue)
            detail.documents.removeAll(keepingCapacity: true)
        case .returned:
            detail.isReturn = true
        default: break
        }
    }

    private mutating func end(_ tag: CamtTag) throws(FileRefused) {
        switch tag {
        case .statement: try endStatement()
        case .balance: try endBalance()
        case .entry: try endEntry()
        case .batch: try endBatch()
        case .detail: try endDetail()
        case .structured: try endStructured()
        default: break
        }
    }

    private mutating func keep(_ text: Text, as tag: CamtTag, line: Int32) {
        switch tag {
        case .charge: entry.charges.append(text)
        case .chargeTotal: entry.chargeTotals.append(text)
        case .message, .structuredInformation: detail.add(message: text)
        case .documentNumber: if !text.isEmpty { detail.documents.append(text) }
        default: fields.keep(text, as: tag.rawValue, line: line)
        }
    }
}
