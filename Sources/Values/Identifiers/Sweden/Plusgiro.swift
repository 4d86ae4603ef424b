/// A plusgiro number: two to eight digits, the last a Luhn digit.
package struct Plusgiro: CheckedNumber {
    package let text: Text

    /// Reads a number such as `28 65 43-4`.
    package init?(_ text: Text) {
        let number = WrittenNumber.read(text, .hyphens) { digits in
            guard (2...8).contains(digits.count) else { return nil }
            return CheckDigit.isLuhn(digits) && !digits.isZero ? 0 : nil
        }
        guard let number else { return nil }
        self.text = number
    }

    /// As printed: pairs from the right, an odd digit joined to the first: `410 54 68-5`.
    package var formatted: String {
        let base = text.count - 1
        let first = base % 2 == 0 ? 2 : min(base, 3)
        let groups = [first] + Array(repeating: 2, count: (base - first) / 2)
        return text.grouped(groups, by: " ") + "-" + text.slice(from: base, count: 1).string
    }
}
