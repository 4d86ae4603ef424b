package import Values

/// How far payments are known: by the account in use that is furthest behind.
package struct PaymentsThrough: Hashable, Sendable {
    /// The account's number in normal form, or `system` for the creditor's own system.
    package let account: String
    /// The last day that payments on it are known through.
    package let day: Day

    /// Notes how far an account has come.
    package init(account: String, day: Day) {
        self.account = account
        self.day = day
    }
}
