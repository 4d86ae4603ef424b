/// The most that is kept of one document until its end is read; what has more is refused.
enum EInvoiceLimits {
    /// Lines: the largest invoices there are, of telephone calls, have some ten thousand.
    static let lines = 100_000
    /// Rows of any other group, such as allowances, ways to pay or numbers of a party.
    static let rows = 1_000
}
