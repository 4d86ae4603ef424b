/// Reads one column of amounts, whose decimal mark is the same from top to bottom.
///
/// What `1.234` means is told by the settings, or by other amounts of the column that can be read
/// in one way only; where neither tells, it is refused.
@usableFromInline
package struct AmountColumn: Sendable {
    /// The column's decimal mark as far as it is known.
    @usableFromInline package private(set) var mark: DecimalMark
    private let isFixed: Bool

    /// Starts a column.
    ///
    /// - Parameter mark: `.undecided` where the column itself has to tell.
    package init(mark: DecimalMark = .undecided) {
        self.mark = mark
        isFixed = mark != .undecided
    }

    /// Looks at an amount for what it tells of the decimal mark.
    package mutating func learn(_ bytes: [UInt8], _ range: Range<Int>) {
        guard !isFixed, let told = try? AmountText(bytes.span, range).evidence else { return }
        if mark == .undecided { mark = told }
        if mark != told { mark = .mixed }
    }

    /// Takes over what another column of the same file told, where this one told nothing.
    package mutating func learn(from other: AmountColumn) {
        if mark == .undecided, other.mark != .mixed { mark = other.mark }
    }

    /// Reads an amount the quick way: digits, the column's mark, two digits.
    ///
    /// - Parameters:
    ///   - bytes: the buffer that the amount stands in.
    ///   - range: where it stands.
    /// - Returns: hundredths; nil for anything but up to six digits, mark and two digits, which
    ///   `minor(_:_:decimals:currencyCode:)` may still read.
    @inlinable @inline(__always)
    package func hundredths(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int64? {
        let end = range.upperBound
        var count = end &- range.lowerBound
        guard count >= 4, count <= 10, end >= 8 else { return nil }
        let raw = unsafe bytes.bytes
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: end &- 8, as: UInt64.self)
        guard UInt8(truncatingIfNeeded: word >> 40) == mark.rawValue else { return nil }
        var first =
            count <= 8
            ? UInt8(truncatingIfNeeded: word >> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
            : bytes[end &- count]
        let isNegative = first == 0x2D
        if isNegative {
            count &-= 1
            guard count >= 4 else { return nil }
            if count == 9 { first = bytes[end &- 9] }
        }
        guard count <= 9 else { return nil }
        // The mark is cut out: five bytes before it move up by one, the two after it stay.
        var digits = (word & 0x0000_00FF_FFFF_FFFF) << 8 | (word & 0xFFFF_0000_0000_0000)
        if count == 9 { digits |= UInt64(first) }
        let outside = UInt64(truncatingIfNeeded: 8 &* (9 &- count))
        let values = ((digits ^ 0x3030_3030_3030_3030) >> outside) << outside
        guard ((values &+ 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080 == 0 else {
            return nil
        }
        let value = Int64(bitPattern: EightDigits.value(values))
        return isNegative ? 0 &- value : value
    }

    /// Reads an amount in any form there is.
    ///
    /// - Parameters:
    ///   - bytes: the buffer that the amount stands in.
    ///   - range: where it stands.
    ///   - decimals: those of the row's currency.
    ///   - currencyCode: the row's currency, which a code beside the number must not contradict.
    /// - Returns: minor units.
    /// - Throws: why there is no amount.
    package func minor(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        decimals: Int,
        currencyCode: UInt32
    ) throws(AmountFault) -> Int64 {
        let text = try AmountText(bytes, range)
        if text.currencyCode != 0, text.currencyCode != currencyCode { throw .otherCurrency }
        return try text.minor(bytes, mark: mark, decimals: decimals)
    }
}

/// Eight decimal digits as a number, by three multiplications.
@usableFromInline
enum EightDigits {
    /// Value of eight bytes of 0 to 9, the first in the lowest byte.
    @inlinable
    static func value(_ digits: UInt64) -> UInt64 {
        let pairs = digits &* 10 &+ (digits >> 8)
        let even = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        let odd = ((pairs >> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
        return (even &+ odd) >> 32
    }
}
