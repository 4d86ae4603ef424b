public import Values

/// Reads one column of dates.
///
/// Forms: `YYYY-MM-DD`, `YYYYMMDD`, and with day first `DD.MM.YYYY`, `DD-MM-YYYY`, `DD/MM/YYYY`,
/// days and months of one digit too; a time of day after it is passed over. With slashes the month
/// may come first: the settings tell, or dates of the column that can be read in one way only.
@usableFromInline
package struct DateColumn: Sendable {
    /// Order of day and month as far as it is known.
    package private(set) var order: DateOrder
    private let isFixed: Bool

    /// Starts a column.
    ///
    /// - Parameter order: `.undecided` where the column itself has to tell.
    package init(order: DateOrder = .undecided) {
        self.order = order
        isFixed = order != .undecided
    }

    /// Looks at a date for what it tells of the order.
    package mutating func learn(_ bytes: [UInt8], _ range: Range<Int>) {
        guard !isFixed, let told = try? DateText(bytes.span, range).evidence else { return }
        if order == .undecided { order = told }
        if order != told { order = .mixed }
    }

    /// Takes over what another column of the same file told, where this one told nothing.
    package mutating func learn(from other: DateColumn) {
        if order == .undecided, other.order != .mixed { order = other.order }
    }

    /// Reads `YYYY-MM-DD` the quick way; nil for anything else, which `day(_:_:)` may still read.
    @inlinable @inline(__always)
    package func isoDay(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Day? {
        let start = range.lowerBound
        guard range.upperBound &- start == 10 else { return nil }
        let raw = unsafe bytes.bytes
        let front = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
        let back = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start &+ 2, as: UInt64.self)
        guard front & 0xFF00_00FF_0000_0000 == 0x2D00_002D_0000_0000 else { return nil }
        let digits =
            (front & 0xFFFF_FFFF | (front >> 40 & 0xFFFF) << 32 | back & 0xFFFF_0000_0000_0000)
            ^ 0x3030_3030_3030_3030
        guard ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080 == 0 else {
            return nil
        }
        let pairs = digits &* 10 &+ (digits >> 8)
        let year = UInt32(truncatingIfNeeded: (pairs & 0xFF) &* 100 &+ (pairs >> 16 & 0xFF))
        let month = UInt32(truncatingIfNeeded: pairs >> 32 & 0xFF)
        let day = UInt32(truncatingIfNeeded: pairs >> 48 & 0xFF)
        // Every month has 28 days; the others are for the calendar to tell.
        guard month &- 1 < 12, day &- 1 < 28, year > 0 else {
            return Day(Int(year), Int(month), Int(day))
        }
        let shifted = month <= 2 ? year &- 1 : year
        let century = shifted / 100
        let monthPart = (153 &* (month > 2 ? month &- 3 : month &+ 9) &+ 2) / 5
        let days = shifted &* 365 &+ shifted / 4 &- century &+ century / 4 &+ monthPart &+ day
        return Day(number: Int32(bitPattern: days) &- 719_469)
    }

    /// Reads a date in any form there is.
    ///
    /// - Parameters:
    ///   - bytes: the buffer that the date stands in.
    ///   - range: where it stands.
    /// - Returns: the day.
    /// - Throws: why there is none.
    package func day(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(DateFault) -> Day {
        try DateText(bytes, range).day(order)
    }
}
