/// An exact amount: whole minor units of one currency.
///
/// There is no floating point and no decimal type anywhere near an amount; sums are checked.
@usableFromInline
package struct Money: Hashable, Sendable {
    /// Whole minor units (öre, øre, cent); negative for what goes the other way.
    @usableFromInline package let minor: Int64
    /// The currency that the minor units belong to.
    @usableFromInline package let currency: Currency

    /// Makes an amount of whole minor units.
    @inlinable
    package init(minor: Int64, _ currency: Currency) {
        self.minor = minor
        self.currency = currency
    }

    /// Nothing, in a currency.
    package static func zero(_ currency: Currency) -> Money { Money(minor: 0, currency) }

    /// Whether the amount is nothing.
    package var isZero: Bool { minor == 0 }

    /// Adds two amounts of one currency.
    ///
    /// - Throws: `MoneyError.overflow` past 64 bits, `.mixedCurrencies` for two currencies.
    package func adding(_ other: Money) throws(MoneyError) -> Money {
        guard currency == other.currency else { throw .mixedCurrencies(currency, other.currency) }
        let (sum, overflow) = minor.addingReportingOverflow(other.minor)
        guard !overflow else { throw .overflow }
        return Money(minor: sum, currency)
    }

    /// Subtracts an amount of the same currency.
    ///
    /// - Throws: as ``adding(_:)``.
    package func subtracting(_ other: Money) throws(MoneyError) -> Money {
        guard currency == other.currency else { throw .mixedCurrencies(currency, other.currency) }
        let (difference, overflow) = minor.subtractingReportingOverflow(other.minor)
        guard !overflow else { throw .overflow }
        return Money(minor: difference, currency)
    }
}

/// Why two amounts could not be put together.
package enum MoneyError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The result does not fit in 64 bits.
    case overflow
    /// The amounts are in two currencies.
    case mixedCurrencies(Currency, Currency)

    /// What happened, in words.
    package var description: String {
        switch self {
        case .overflow: "the sum is larger than an amount can be"
        case .mixedCurrencies(let left, let right): "cannot add \(left) and \(right)"
        }
    }
}

extension Money: CustomStringConvertible {
    /// Point as decimal separator and the currency after: `1234.50 SEK`.
    @usableFromInline
    package var description: String { "\(digits) \(currency)" }

    /// Only the number, with a point: `1234.50`.
    package var digits: String {
        var out = ByteBuilder()
        out.append(self)
        return out.string
    }
}
