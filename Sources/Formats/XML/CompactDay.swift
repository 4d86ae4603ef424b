import Values

/// Calendar days without separators: format 102 of UN/CEFACT, `CCYYMMDD` of Finvoice.
enum CompactDay {
    /// Reads eight digits; nil for anything else, and for a day that no calendar has.
    static func day(_ text: Text) -> Day? {
        guard text.count == 8, text.isDigits else { return nil }
        func number(_ range: Range<Int>) -> Int {
            range.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
        }
        return Day(number(0..<4), number(4..<6), number(6..<8))
    }
}
