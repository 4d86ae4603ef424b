import Records
import Values

/// Fields of a record, and the words in which a file is refused.
extension BgMaxParser {
    /// Refuses the file at the record that is being taken.
    func refused(_ code: FindingCode, _ words: String) -> FileRefused {
        FileRefused(Finding(code, at: Place(file: name, line: line), words))
    }

    /// Refuses a record that stands where none of its kind may.
    func outOfPlace(_ words: String) -> FileRefused {
        refused(.recordOrder, "\(words): records are missing or out of order; fetch the file again")
    }

    /// Refuses a file that goes on after its end.
    func afterEnd() -> FileRefused {
        refused(
            .recordOrder,
            "the file goes on after its end record (70): if two files were joined, drop them one "
                + "by one"
        )
    }

    /// Refuses a file that is something else.
    func notBgMax() -> FileRefused {
        refused(.documentKind, "the file does not begin with a start record 01BGMAX")
    }

    /// Refuses sums that no account has.
    func tooLarge() -> FileRefused {
        refused(.amountInvalid, "the amounts add up to more than an amount can be")
    }

    /// Reads an amount in minor units, never negative.
    func amount(_ record: Span<UInt8>, _ columns: Columns) throws -> Int64 {
        if let minor = record.number(columns) { return minor }
        throw refused(.amountInvalid, "\(columns.words) hold no amount of \(columns.width) digits")
    }

    /// Reads a currency that Bankgirot has.
    func currency(_ record: Span<UInt8>, _ columns: Columns) throws -> Currency {
        var letters: [UInt8] = []
        letters.append(latin1: record, record.trimmed(columns))
        let currency = Currency(Text(bytes: letters))
        if let currency, currency == .sek || currency == .eur { return currency }
        throw refused(.currencyInvalid, "\(columns.words) hold neither SEK nor EUR")
    }

    /// Reads how the reference was found; blank counts as no reference.
    func referenceCode(_ record: Span<UInt8>) throws -> BgMaxReferenceCode {
        let byte = record.byte(at: BgMaxLayout.referenceCode)
        if byte == 0x20 { return .blank }
        if let code = BgMaxReferenceCode(rawValue: byte) { return code }
        throw refused(.fieldMissing, "position 56 holds no reference code from 0 to 5")
    }

    /// Reads the payment date of a deposit.
    func date(_ record: Span<UInt8>) throws -> Day {
        let columns = BgMaxLayout.paymentDate
        if let number = record.number(columns),
            let day = Day(Int(number / 10_000), Int(number / 100 % 100), Int(number % 100))
        {
            return day
        }
        throw refused(.dateInvalid, "\(columns.words) hold no payment date YYYYMMDD")
    }

    /// Requires a count of the file to be what was counted.
    func agree(
        _ record: Span<UInt8>,
        _ columns: Columns,
        _ counted: Int64,
        _ what: String
    ) throws {
        guard let declared = record.number(columns) else {
            throw refused(
                .fileTruncated,
                "\(columns.words) hold no number of \(what): the record was cut off; fetch the "
                    + "file again"
            )
        }
        guard declared == counted else {
            throw refused(
                .controlSum,
                "the record counts \(declared) \(what), the file has \(counted)"
            )
        }
    }
}
