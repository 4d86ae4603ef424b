import Values

/// Reads one column of currency codes: the few that a file uses are looked up by their letters.
struct CurrencyColumn {
    /// A currency that the file uses, with what its amounts need.
    struct Entry {
        let currency: Currency
        let decimals: Int
    }

    private var known: [Entry]
    /// Codes in capitals of currencies with two decimals, and their places in the list.
    private(set) var codes: [(word: UInt64, meaning: UInt8)] = []
    private let fallback: Entry

    /// Starts a column; an empty cell means the fallback.
    init(fallback: Currency) {
        let entry = Entry(currency: fallback, decimals: fallback.decimals)
        self.fallback = entry
        known = []
        remember(entry)
    }

    /// A currency by its place in the list.
    func currency(at place: UInt8) -> Currency { known[Int(place)].currency }

    /// The currency of rows that name none.
    var standard: Entry { fallback }

    /// Reads three letters, in capitals or not; nil for anything else.
    mutating func entry(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Entry? {
        guard !range.isEmpty else { return fallback }
        guard range.count == 3 else { return nil }
        let start = range.lowerBound
        let code =
            (UInt32(bytes[start]) << 16 | UInt32(bytes[start &+ 1]) << 8
                | UInt32(bytes[start &+ 2])) & 0xDF_DFDF
        for entry in known where entry.currency.code == code { return entry }
        guard let currency = Currency(code: code) else { return nil }
        let entry = Entry(currency: currency, decimals: currency.decimals)
        remember(entry)
        return entry
    }

    private mutating func remember(_ entry: Entry) {
        if entry.decimals == 2, known.count < 256 {
            let code = UInt64(entry.currency.code)
            let word = code >> 16 | code & 0xFF00 | (code & 0xFF) << 16
            codes.append((word, UInt8(known.count)))
        }
        known.append(entry)
    }
}
