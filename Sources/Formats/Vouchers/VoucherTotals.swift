package import Records

/// The sums of a voucher, reckoned from its lines and proven before it is written.
package struct VoucherTotals: Hashable, Sendable {
    package let principal: Int64
    package let fees: Int64
    package let interest: Int64
    package let unapplied: Int64
    package let gross: Int64
    package let kept: Int64
    /// Gross less kept.
    package let net: Int64

    /// Adds up a voucher's lines, column by column, and checks them across.
    ///
    /// - Throws: `VoucherUnbalanced` when a sum does not fit in 64 bits, or when what was brought
    ///   forward and received is not what is kept, paid out and carried forward.
    package init(of voucher: Voucher) throws(VoucherUnbalanced) {
        let lines = voucher.lines
        principal = try Self.sum(lines, \.principal, voucher)
        fees = try Self.sum(lines, \.fees, voucher)
        interest = try Self.sum(lines, \.interest, voucher)
        unapplied = try Self.sum(lines, \.unapplied, voucher)
        kept = try Self.sum(lines, \.kept, voucher)
        gross = try Self.sum([principal, fees, interest, unapplied], \.self, voucher)
        net = try Self.sum([gross, -kept], \.self, voucher)
        let left = try Self.sum([voucher.broughtForward, net], \.self, voucher)
        let right = try Self.sum([voucher.payout, voucher.carriedForward], \.self, voucher)
        guard left == right, gross == voucher.gross, kept == voucher.kept,
            voucher.payout >= 0, voucher.carriedForward <= 0, voucher.broughtForward <= 0
        else { throw VoucherUnbalanced(number: voucher.number) }
    }

    private static func sum<Element>(
        _ elements: [Element],
        _ amount: KeyPath<Element, Int64>,
        _ voucher: Voucher
    ) throws(VoucherUnbalanced) -> Int64 {
        var sum: Int64 = 0
        for element in elements {
            let (next, overflow) = sum.addingReportingOverflow(element[keyPath: amount])
            guard !overflow else { throw VoucherUnbalanced(number: voucher.number) }
            sum = next
        }
        return sum
    }
}

/// Thrown when a voucher's sums cannot be proven.
package struct VoucherUnbalanced: Error, Hashable, Sendable, CustomStringConvertible {
    /// The voucher's number.
    package let number: Int64

    /// Names the voucher.
    package init(number: Int64) {
        self.number = number
    }

    /// What happened, in words.
    package var description: String { "the sums of remittance voucher \(number) do not agree" }
}
