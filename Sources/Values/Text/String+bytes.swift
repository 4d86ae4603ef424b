extension String {
    /// Whether the UTF-8 bytes come before another's: the one order that numbers are given in.
    package func precedesByBytes(_ other: String) -> Bool {
        let (left, right) = (utf8.span, other.utf8.span)
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return left[index] < right[index]
        }
        return left.count < right.count
    }
}
