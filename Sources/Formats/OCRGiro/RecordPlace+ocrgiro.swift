import Records
import Values

/// Fields of a record, and the words in which a file is refused.
extension RecordPlace {
    /// Refuses a file that is something else.
    func notOCRGiro() -> FileRefused {
        refused(.documentKind, "the file does not begin with a start record NY000010")
    }

    /// Refuses a record that is not of 80 positions.
    func wrongLength(_ count: Int) -> FileRefused {
        refused(
            .recordLength,
            "the record has \(count) positions where all have 80: the file was cut off or "
                + "changed by another program; fetch it again"
        )
    }

    /// Refuses a record where none of its kind may stand.
    func outside(_ what: String) -> FileRefused {
        outOfOrder("\(what) stands where none may")
    }

    /// Refuses a file whose assignment has no end.
    func unfinished() -> FileRefused {
        refused(
            .recordOrder,
            "the assignment before this line has no end record (88): records are missing; fetch "
                + "the file again"
        )
    }

    /// Refuses a sum that is not that of the payments in any way it could be.
    func wrongSum(_ declared: Int64, _ counted: OCRGiroSums) -> FileRefused {
        let net = Int64(clamping: counted.byDirection)
        let gross = Int64(clamping: counted.unsigned)
        let words = Money(minor: declared, .nok).description
        let others =
            net == gross
            ? Money(minor: gross, .nok).description
            : "\(Money(minor: gross, .nok)) gross and \(Money(minor: net, .nok)) net"
        return refused(
            .controlSum,
            "the record declares \(words), the payments add up to \(others)"
        )
    }

    /// Reads a sum of an end record.
    func sum(_ record: Span<UInt8>) throws -> Int64 {
        if let sum = record.number(OCRGiroLayout.sum) { return sum }
        throw refused(.amountInvalid, "positions 25-41 hold no sum of 17 digits")
    }

    /// Reads a count of an end record.
    func count(_ record: Span<UInt8>, _ columns: Columns, _ what: String) throws -> Int64 {
        if let count = record.number(columns) { return count }
        throw refused(.fieldMissing, "\(columns.words) hold no number of \(what)")
    }

    /// Requires a count of the file to be what was counted.
    func agree(
        _ record: Span<UInt8>,
        _ columns: Columns,
        _ counted: Int64,
        _ what: String
    ) throws {
        let declared = try count(record, columns, what)
        guard declared == counted else {
            throw refused(
                .controlSum,
                "the record counts \(declared) \(what), the file has \(counted)"
            )
        }
    }

    /// Reads a date DDMMYY, years 1970 to 2069; nil for zeros.
    func date(_ record: Span<UInt8>, _ columns: Columns) throws -> Day? {
        guard let number = record.number(columns) else { throw wrongDate(columns) }
        guard number != 0 else { return nil }
        let short = Int(number % 100)
        let year = short < 70 ? 2000 + short : 1900 + short
        if let day = Day(year, Int(number / 100 % 100), Int(number / 10_000)) { return day }
        throw wrongDate(columns)
    }

    private func wrongDate(_ columns: Columns) -> FileRefused {
        refused(.dateInvalid, "\(columns.words) hold no date DDMMYY")
    }
}
