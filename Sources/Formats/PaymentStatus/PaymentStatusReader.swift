package import Records
package import Values
import XMLStream

/// Reads a bank's answer to payment orders (ISO 20022 pain.002).
///
/// No payment orders are made here, so an answer is to somebody else's: what the bank refused is
/// told, refusal by refusal, and nothing is booked. Not for use by two threads at once.
package final class PaymentStatusReader {
    private let xml: XMLReader

    /// Makes a reader.
    package init() {
        xml = XMLReader(PaymentStatusTag.vocabulary)
    }

    /// Whether a file is a pain.002 message.
    package static func recognises(_ head: [UInt8]) -> Bool {
        guard let start = XMLHead(head) else { return false }
        return start.root == "Document" && start.declares(namespace: namespace)
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the file's name, for places.
    ///   - receive: takes the findings.
    /// - Returns: a summary without records.
    /// - Throws: `FileRefused` for a file that is malformed or holds no answer; what the source or
    ///   the receiver threw.
    package func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        xml.open(source)
        var answers = PaymentAnswers(file: name)
        do {
            while let tape = try xml.next() {
                answers.take(tape)
                guard answers.batch.findings.count >= Self.batchSize else { continue }
                try receive(answers.takeBatch())
            }
        } catch let fault as XMLFault {
            throw fault.refusal(
                of: name,
                root: xml.root?.name ?? "",
                naming: PaymentStatusTag.element
            )
        }
        try answers.finish()
        try receive(answers.takeBatch())
        return ReadSummary(format: .paymentStatus)
    }

    private static let namespace = CamtKind.namespace + "pain.002.001."
    private static let batchSize = 4_096
}

/// The answers of one file so far.
private struct PaymentAnswers {
    let file: String
    private(set) var batch = RecordBatch()
    /// Status, reason and line of what is under way: group, order and transaction.
    private var open: [Answer] = [Answer(), Answer(), Answer()]
    private var refused = 0
    private var others = 0
    private var firstOther: Int32 = 0

    private struct Answer {
        var status = Text.empty
        var reason = Text.empty
        var line: Int32 = 0
    }

    init(file: String) {
        self.file = file
    }

    mutating func take(_ tape: XMLTape) {
        for event in tape.events {
            guard let tag = PaymentStatusTag(rawValue: event.tag) else { continue }
            let level = Int(event.tag) / 3
            switch event.kind {
            case .begin: open[level] = Answer(line: event.line)
            case .end: tell(open[level], tag)
            case .text:
                if event.tag % 3 == 1 {
                    open[level].status = tape.text(event)
                    open[level].line = event.line
                } else if open[level].reason.isEmpty {
                    open[level].reason = tape.text(event)
                }
            }
        }
    }

    private mutating func tell(_ answer: Answer, _ tag: PaymentStatusTag) {
        guard !answer.status.isEmpty else { return }
        guard answer.status.reads("RJCT") else {
            if others == 0 { firstOther = answer.line }
            others += 1
            return
        }
        refused += 1
        let what =
            switch tag {
            case .group: "a whole file of payment orders"
            case .payment: "a payment order"
            default: "one payment of an order"
            }
        // Codes are four letters or digits; what else stands there is not repeated.
        let isCode = (1...4).contains(answer.reason.count) && answer.reason.isCode
        let reason = isCode ? " (\(answer.reason))" : ""
        batch.findings.append(
            Finding(
                .orderUnknown,
                at: place(answer.line, tag),
                "the bank refused \(what)\(reason) that was not made here: look for it in the "
                    + "system that sent it"
            )
        )
    }

    /// Ends the file.
    mutating func finish() throws(FileRefused) {
        guard refused + others > 0 else {
            let place = Place(file: file, element: "Document/CstmrPmtStsRpt")
            throw FileRefused(Finding(.fieldMissing, at: place, "no status of an order is stated"))
        }
        guard others > 0 else { return }
        batch.findings.append(
            Finding(
                .orderUnknown,
                .note,
                at: place(firstOther, .groupStatus),
                "the bank answers payment orders that were not made here, without refusing them: "
                    + "\(others)"
            )
        )
    }

    mutating func takeBatch() -> RecordBatch {
        defer { batch = RecordBatch() }
        return batch
    }

    private func place(_ line: Int32, _ tag: PaymentStatusTag) -> Place {
        let path = PaymentStatusTag.element(tag.path)
        return Place(file: file, line: Int(line), element: "Document/" + path)
    }
}

extension Text {
    /// Whether all of it is capital letters and digits.
    fileprivate var isCode: Bool {
        withBytes { bytes in
            for index in bytes.indices
            where !(0x30...0x39).contains(bytes[index]) && !(0x41...0x5A).contains(bytes[index]) {
                return false
            }
            return true
        }
    }
}
