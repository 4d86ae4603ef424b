import Ledger
import Records
import Values

/// Which accounts tell how far payments are known.
///
/// Accounts that the settings list and that were told of at all; where the settings list none,
/// those that were told of lately. So an account that is no longer used holds no letters: where it
/// is listed, once it is taken off the list; else after a month in which others went on.
struct AccountsInUse {
    /// Days that an account may stay behind the others before it counts as out of use: a statement
    /// a month, and some days for it to come.
    private static let silenceMax = 35

    private let listed: Set<String>

    init(_ creditor: Creditor) {
        listed = Set(creditor.accounts.map { AccountNumber.normal($0.number) })
    }

    /// The last day that payments are known through: the account in use that is furthest behind.
    ///
    /// - Parameter accounts: all that was ever told, with their numbers in normal form.
    /// - Returns: nil where nothing was told of any account in use.
    func paymentsThrough(_ accounts: [KnownAccount]) -> Day? {
        guard listed.isEmpty else {
            return accounts.filter { listed.contains($0.number) }.map(\.through).min()
        }
        guard let latest = accounts.map(\.through).max() else { return nil }
        let oldest = latest.adding(days: -Self.silenceMax)
        return accounts.map(\.through).filter { $0 >= oldest }.min()
    }
}
