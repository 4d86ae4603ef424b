import Ledger
import Matching
import Records
import Values

/// Which accounts tell how far payments are known.
///
/// Accounts that the settings list and that were told of at all; where the settings list none,
/// those that were told of lately. So an account that is no longer used holds no letters: where it
/// is listed, once it is taken off the list; else after a month in which others went on.
struct AccountsInUse {
    /// What stands for the creditor's own system among accounts; no account has letters alone.
    static let system = "system"

    /// Days that an account may stay behind the others before it counts as out of use: a statement
    /// a month, and some days for it to come.
    private static let silenceMax = 35

    private let listed: Set<String>
    private let authority: PaymentAuthority

    init(_ settings: CreditorSettings) {
        listed = Set(settings.creditor.accounts.map { AccountNumber.normal($0.number) })
        authority = settings.stages.matching.authority
    }

    /// How far payments are known: by the account in use that is furthest behind, or by the
    /// creditor's own system where that is the authority.
    ///
    /// - Parameter all: all that was ever told, with numbers in normal form; of an account told
    ///   twice the later day counts.
    /// - Returns: nil where nothing was told of any account in use.
    func paymentsThrough(_ all: [KnownAccount]) -> PaymentsThrough? {
        var days: [String: Day] = [:]
        for account in all {
            days[account.number] = max(days[account.number] ?? account.through, account.through)
        }
        // A bank file that is only compared must not hold letters when no other follows it.
        let system = days.removeValue(forKey: Self.system)
        if authority == .system {
            return system.map { PaymentsThrough(account: Self.system, day: $0) }
        }
        if !listed.isEmpty { return furthestBehind(days.filter { listed.contains($0.key) }) }
        guard let latest = days.values.max() else { return nil }
        let oldest = latest.adding(days: -Self.silenceMax)
        return furthestBehind(days.filter { $0.value >= oldest })
    }

    private func furthestBehind(_ days: [String: Day]) -> PaymentsThrough? {
        days.map { PaymentsThrough(account: $0.key, day: $0.value) }.min {
            $0.day == $1.day ? $0.account.precedesByBytes($1.account) : $0.day < $1.day
        }
    }
}
