import Records
import Values

/// Tells whether an account is one of the creditor's.
struct PayeeCheck {
    private let own: [Text]

    init(_ accounts: [PayeeAccount]) {
        own = accounts.map { AccountNumber.normal(Text($0.number)) }
    }

    /// Whether an account is one of the creditor's; any is where the settings list none.
    func isOwn(_ account: Text) -> Bool {
        own.isEmpty || own.contains(AccountNumber.normal(account))
    }
}
