import Records
import Values

/// Fields of a record, and the words in which a file is refused.
extension BgMaxParser {
    /// Refuses a file that is something else.
    func notBgMax() -> FileRefused {
        place.refused(.documentKind, "the file does not begin with a start record 01BGMAX")
    }

    /// Reads an amount in minor units, never negative.
    func amount(_ record: Span<UInt8>, _ columns: Columns) throws -> Int64 {
        if let minor = record.number(columns) { return minor }
        throw place.refused(
            .amountInvalid,
            "\(columns.words) hold no amount of \(columns.width) digits"
        )
    }

    /// Reads a currency that Bankgirot has.
    func currency(_ record: Span<UInt8>, _ columns: Columns) throws -> Currency {
        var letters: [UInt8] = []
        letters.append(latin1: record, record.trimmed(columns))
        let currency = Currency(Text(bytes: letters))
        if let currency, currency == .sek || currency == .eur { return currency }
        throw place.refused(.currencyInvalid, "\(columns.words) hold neither SEK nor EUR")
    }

    /// Reads how the reference was found; blank counts as no reference.
    func referenceCode(_ record: Span<UInt8>) throws -> BgMaxReferenceCode {
        let byte = record.byte(at: BgMaxLayout.referenceCode)
        if byte == 0x20 { return .blank }
        if let code = BgMaxReferenceCode(rawValue: byte) { return code }
        throw place.refused(.fieldMissing, "position 56 holds no reference code from 0 to 5")
    }

    /// Reads the payment date of a deposit.
    func date(_ record: Span<UInt8>) throws -> Day {
        let columns = BgMaxLayout.paymentDate
        if let number = record.number(columns),
            let day = Day(Int(number / 10_000), Int(number / 100 % 100), Int(number % 100))
        {
            return day
        }
        throw place.refused(.dateInvalid, "\(columns.words) hold no payment date YYYYMMDD")
    }

    /// Requires a count of the file to be what was counted.
    func agree(
        _ record: Span<UInt8>,
        _ columns: Columns,
        _ counted: Int64,
        _ what: String
    ) throws {
        guard let declared = record.number(columns) else {
            throw place.refused(
                .fileTruncated,
                "\(columns.words) hold no number of \(what): the record was cut off; fetch the "
                    + "file again"
            )
        }
        guard declared == counted else {
            throw place.refused(
                .controlSum,
                "the record counts \(declared) \(what), the file has \(counted)"
            )
        }
    }
}
