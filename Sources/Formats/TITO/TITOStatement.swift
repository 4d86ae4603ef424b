import Records
import Values

/// What a statement has said of itself and summed up so far.
struct TITOStatement {
    let account: Text
    let currency: Currency
    /// 1-based line of its start.
    let line: Int
    let number: Int64?
    let opening: Int64
    /// Records that it should have; 0 where the bank does not count.
    let declaredRecords: Int64
    /// Last day of its period.
    let through: Day?
    var records: Int64 = 1
    /// Opening balance and all entries so far.
    var balance: Int128
    /// Balance and day of the last record that told them.
    var closing: (minor: Int64, day: Day)?
    private var ordinal: Int32 = 0
    /// How often each archive id was met.
    private var references = ReferenceCounts()

    init(_ record: Span<UInt8>, _ place: RecordPlace) throws(FileRefused) {
        account = try place.finnishAccount(record, TITOLayout.account)
        var letters: [UInt8] = []
        letters.append(latin1: record, record.trimmed(TITOLayout.currency))
        guard let currency = letters.isEmpty ? .eur : Currency(Text(bytes: letters)) else {
            throw place.refused(.currencyInvalid, "positions 97-99 hold no currency")
        }
        self.currency = currency
        line = place.line
        number = record.number(TITOLayout.statement)
        opening = try place.signed(record, TITOLayout.opening, sign: TITOLayout.openingSign)
        declaredRecords = record.number(TITOLayout.records) ?? 0
        through = try place.finnishDate(record, TITOLayout.through)
        balance = Int128(opening)
    }

    /// Gives a payment its place in the statement, and a reference of its own.
    mutating func place(_ payment: inout Payment) {
        ordinal &+= 1
        payment.ordinal = ordinal
        payment.bankReference = references.unique(payment)
    }

    /// The statement as a record.
    ///
    /// - Throws: `FileRefused` where its end is missing or it has other records than it says.
    func finished(_ place: RecordPlace) throws(FileRefused) -> AccountStatement {
        guard let closing, Int128(closing.minor) == balance else {
            throw place.refused(
                .fileTruncated,
                "the statement of line \(line) does not end in a balance (T40): it was cut off; "
                    + "fetch the file again"
            )
        }
        guard declaredRecords == 0 || declaredRecords == records else {
            throw place.refused(
                .controlSum,
                "the statement of line \(line) counts \(declaredRecords) records, it has \(records)"
            )
        }
        return AccountStatement(
            account: account,
            through: max(closing.day, through ?? closing.day),
            opening: Money(minor: opening, currency),
            closing: Money(minor: closing.minor, currency),
            number: number,
            line: Int32(truncatingIfNeeded: line)
        )
    }
}

extension RecordPlace {
    /// Reads an amount with its sign before it.
    func signed(
        _ record: Span<UInt8>,
        _ columns: Columns,
        sign: Int
    ) throws(FileRefused) -> Int64 {
        let minor = try finnishAmount(record, columns)
        switch record.byte(at: sign) {
        case 0x2B: return minor
        case 0x2D: return -minor
        default: throw refused(.amountInvalid, "position \(sign) holds no sign (+ or -)")
        }
    }
}
