import Formats
import Records
import Values

/// What came of reading a file: batches put together, or the finding it was refused for.
struct ReadOutcome {
    var batch = RecordBatch()
    var summary: ReadSummary?
    var refusal: Finding?
    /// What else was told of a refused file.
    var others: [Finding] = []

    init(_ read: (RecordReceiver) throws -> ReadSummary) throws {
        var received = RecordBatch()
        do {
            summary = try read { more in
                received.invoices += more.invoices
                received.payments += more.payments
                received.findings += more.findings
            }
            batch = received
        } catch let refused as FileRefused {
            refusal = refused.finding
            others = refused.others
        }
    }
}

extension String {
    /// The text with one part of it changed; the part must be there.
    func changing(_ part: String, to other: String) -> String {
        guard let range = firstRange(of: part) else {
            preconditionFailure("'\(part)' is not in the sample")
        }
        return replacingCharacters(in: range, with: other)
    }

    private func firstRange(of part: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) {
                return start..<index(start, offsetBy: part.count)
            }
            start = index(after: start)
        }
        return nil
    }

    private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
