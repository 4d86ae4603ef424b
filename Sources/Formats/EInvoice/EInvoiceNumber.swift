import Values

/// An amount, rate or quantity exactly as a document writes it, with the currency stated beside it.
///
/// Made of plain numbers: a document's lines are kept without a reference to its text.
struct EInvoiceNumber: Hashable, Sendable {
    /// Whether there is a number.
    enum State: UInt8, Sendable {
        case absent
        /// Something is written that is no number.
        case unreadable
        case read
    }

    let state: State
    /// Digits after the decimal point, as written.
    let decimals: UInt8
    /// 1-based line in the file; 0 where it is absent.
    let line: Int32
    /// The number times ten to the power of ``decimals``.
    let scaled: Int64
    /// nil: none stated, or none that is a currency code.
    let currency: Currency?
    /// Whether something is stated that is no currency code.
    let isCurrencyUnreadable: Bool

    /// No number.
    static let absent = EInvoiceNumber()

    private init() {
        state = .absent
        decimals = 0
        line = 0
        scaled = 0
        currency = nil
        isCurrencyUnreadable = false
    }

    /// Makes a number that the document does not write itself but that follows from it.
    init(scaled: Int64, decimals: UInt8, line: Int32, currency: Currency? = nil) {
        state = .read
        self.decimals = decimals
        self.line = line
        self.scaled = scaled
        self.currency = currency
        isCurrencyUnreadable = false
    }

    /// Reads a number such as `1234.5`, `-3` or `.50`, of at most 18 digits.
    ///
    /// - Parameters:
    ///   - bytes: without an exponent and without separators of thousands.
    ///   - point: the decimal point of the syntax.
    ///   - line: 1-based line in the file.
    ///   - pending: what stands beside it: its currency, where one is stated.
    init(_ bytes: Span<UInt8>, point: UInt8, line: Int32, beside pending: EInvoicePending) {
        let parts = Self.parts(bytes, point: point)
        state = parts == nil ? .unreadable : .read
        scaled = parts?.scaled ?? 0
        decimals = parts?.decimals ?? 0
        self.line = line
        guard case .currency(let stated) = pending else {
            currency = nil
            isCurrencyUnreadable = false
            return
        }
        currency = stated
        isCurrencyUnreadable = stated == nil
    }

    /// Whether something is written.
    var isStated: Bool { state != .absent }

    /// The decimals that both numbers can be told in; nil where one cannot be read.
    func common(with other: EInvoiceNumber) -> Int? {
        guard state != .unreadable, other.state != .unreadable else { return nil }
        return Int(max(decimals, other.decimals))
    }

    /// The number in whole units of so many decimals; nil where it has more of them than that,
    /// cannot be read or grows past 18 digits, 0 where it is absent.
    func minor(decimals wanted: Int) -> Int64? {
        guard state != .absent else { return 0 }
        guard state == .read, Int(decimals) <= wanted else { return nil }
        var value = scaled
        for _ in Int(decimals)..<wanted {
            guard value.magnitude < Self.limit else { return nil }
            value *= 10
        }
        return value
    }

    /// What may be multiplied by ten once more: amounts stay below 10^18, so that a few of them
    /// can be added without a look at overflow.
    private static let limit: UInt64 = 100_000_000_000_000_000

    private static func parts(
        _ bytes: Span<UInt8>,
        point: UInt8
    ) -> (scaled: Int64, decimals: UInt8)? {
        var value: UInt64 = 0
        var digits = 0
        var decimals: UInt8 = 0
        var isFraction = false
        let isNegative = bytes.count > 0 && bytes[0] == 0x2D
        var index = isNegative || (bytes.count > 0 && bytes[0] == 0x2B) ? 1 : 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == point, !isFraction {
                isFraction = true
                continue
            }
            // A row of zeros keeps the value small: it is the count that is limited.
            guard byte >= 0x30, byte <= 0x39, value < limit, digits < 30 else { return nil }
            value = value * 10 + UInt64(byte - 0x30)
            digits += 1
            if isFraction { decimals += 1 }
        }
        guard digits > 0 else { return nil }
        return (isNegative ? -Int64(value) : Int64(value), decimals)
    }
}
