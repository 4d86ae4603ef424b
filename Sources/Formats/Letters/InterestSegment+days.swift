package import Records
package import Values

extension InterestSegment {
    /// The first day that counts.
    package var firstDay: Day { from.adding(days: 1) }

    /// Number of days that count.
    package var days: Int { through.days(since: from) }

    /// Yearly rate in percent with at least two decimals: `12.25`, `8.0625`.
    package var percent: String {
        var out = ByteBuilder(capacity: 12)
        out.append(minor: rate, decimals: 4, point: 0x2E)
        var text = out.bytes
        for _ in 0..<2 where text.last == 0x30 { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }
}
