/// Amounts of an assignment or transmission added up in the ways that files declare them.
///
/// Nets' specification adds the amounts of reversals; files whose agreement allows credit notes
/// deduct those with a sign; and a total may net both.
struct OCRGiroSums {
    /// Transactions.
    private(set) var count: Int64 = 0
    /// Every amount added.
    private(set) var unsigned: Int128 = 0
    /// Amounts with a `-` in the sign column deducted.
    private(set) var bySign: Int128 = 0
    /// Those and reversals deducted: money in less money out.
    private(set) var byDirection: Int128 = 0

    /// Adds a transaction.
    mutating func add(_ minor: Int64, isNegative: Bool, isReversal: Bool) {
        let amount = Int128(minor)
        count += 1
        unsigned += amount
        bySign += isNegative ? -amount : amount
        byDirection += isNegative || isReversal ? -amount : amount
    }

    /// Adds the transactions of an assignment.
    mutating func add(_ other: OCRGiroSums) {
        count += other.count
        unsigned += other.unsigned
        bySign += other.bySign
        byDirection += other.byDirection
    }

    /// Whether a declared sum is one of these.
    func agrees(with declared: Int64) -> Bool {
        [unsigned, bySign, byDirection].contains { $0.magnitude == Int128(declared).magnitude }
    }

    /// In which way a declared sum was made; nil where it makes no difference.
    func basis(of declared: Int64) -> String? {
        let sum = Int128(declared)
        guard unsigned != byDirection else { return nil }
        if sum == unsigned { return "adds the amounts that go back, as Nets specifies" }
        if sum.magnitude == byDirection.magnitude { return "deducts the amounts that go back" }
        return "deducts the amounts with a minus sign and adds reversals"
    }
}
