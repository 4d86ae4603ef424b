import Records
import Values

/// Fields that KTL and TITO files have in common.
extension RecordPlace {
    /// Reads an account of 14 digits as the IBAN that it has in every other file.
    func finnishAccount(_ record: Span<UInt8>, _ columns: Columns) throws(FileRefused) -> Text {
        var digits: [UInt8] = []
        digits.append(latin1: record, record.trimmed(columns))
        if record.number(columns) != nil,
            let iban = IBAN.make(country: "FI", account: Text(bytes: digits))
        {
            return iban.text
        }
        throw refused(.fieldMissing, "\(columns.words) hold no account of 14 digits")
    }

    /// Reads a date YYMMDD, years 1970 to 2069; nil for zeros and blanks.
    func finnishDate(_ record: Span<UInt8>, _ columns: Columns) throws(FileRefused) -> Day? {
        guard !record.isBlank(columns) else { return nil }
        guard let number = record.number(columns) else { throw wrongDate(columns) }
        guard number != 0 else { return nil }
        let short = Int(number / 10_000)
        let year = short < 70 ? 2000 + short : 1900 + short
        guard let day = Day(year, Int(number / 100 % 100), Int(number % 100)) else {
            throw wrongDate(columns)
        }
        return day
    }

    /// Reads an amount in cents.
    func finnishAmount(_ record: Span<UInt8>, _ columns: Columns) throws(FileRefused) -> Int64 {
        if let minor = record.number(columns) { return minor }
        throw refused(.amountInvalid, "\(columns.words) hold no amount of \(columns.width) digits")
    }

    private func wrongDate(_ columns: Columns) -> FileRefused {
        refused(.dateInvalid, "\(columns.words) hold no date YYMMDD")
    }
}

/// How Finnish files tell references.
enum FinnishQuoted {
    /// The scheme of a reference of digits: by its check digit.
    static func scheme(_ digits: Text) -> ReferenceScheme {
        FinnishReference(digits) == nil ? .free : .viite
    }

    /// A reference as it is quoted: digits, `RF…` or free text.
    static func read(_ text: Text) -> PaymentReference {
        text.isDigits
            ? PaymentReference(scheme(text), text) : QuotedReference.read(text, country: "FI")
    }
}
