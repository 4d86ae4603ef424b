import Ledger
import Matching
import Records
import Values

extension NightDesk {
    /// What stands for the creditor's own system among accounts; no account has letters alone.
    static let systemAccount = "system"

    /// Accounts that tonight's files tell of, with the last day they cover.
    ///
    /// Where the creditor's own system is the authority for payments, its export is the account.
    var accounts: [KnownAccount] {
        var accounts: [KnownAccount] = statements.map { entry in
            KnownAccount(
                number: AccountNumber.normal(entry.statement.account).string,
                through: entry.statement.through,
                closing: entry.statement.closing
            )
        }
        if settings.stages.matching.authority == .system, hasExport {
            accounts.append(
                KnownAccount(number: Self.systemAccount, through: order.date, closing: nil)
            )
        }
        return accounts
    }

    /// Whether a list of invoices was read that tells of payments too.
    private var hasExport: Bool {
        outcomes.values.contains { result in
            if case .read(let summary, _) = result { return summary.format.isInvoices }
            return false
        }
    }

    /// Statements that do not begin where the last one of their account ended.
    func statementGaps(_ known: [KnownAccount]) -> [Finding] {
        var closing = Dictionary(
            known.map { ($0.number, $0.closing) },
            uniquingKeysWith: { first, _ in first }
        )
        var findings: [Finding] = []
        for (file, statement) in statements {
            let account = AccountNumber.normal(statement.account).string
            if let opening = statement.opening, let last = closing[account] ?? nil,
                opening != last
            {
                findings.append(
                    Finding(
                        .statementGap,
                        at: Place(file: file.name),
                        "the statement opens with \(opening), and the last one closed with "
                            + "\(last): is a statement missing in between?"
                    )
                )
            }
            if statement.closing != nil { closing[account] = statement.closing }
        }
        return findings
    }

    /// Gives the book away, so that nobody else holds its claims when they change.
    mutating func takeBook() -> ClaimBook {
        defer { book = ClaimBook(nextClaim: 1, nextDebtor: 1) }
        return book
    }

    /// Hands over what the ledger is to remember of files and money.
    ///
    /// - Parameters:
    ///   - commit: takes it in.
    ///   - known: what was known of the accounts before tonight: an older statement that comes late
    ///     does not bring them back.
    func fill(_ commit: inout NightCommit, _ known: [KnownAccount]) {
        commit.unapplied = matcher.unapplied
        commit.tasks = matcher.tasks
        commit.requests = matcher.requests.sorted()
        commit.answered = matcher.unapplied.filter { $0.minor == 0 }.map {
            ClaimKey.payment($0.key)
        }
        var latest = Dictionary(known.map { ($0.number, $0) }) { first, _ in first }
        for account in accounts
        where latest[account.number].map({ $0.through <= account.through })
            ?? true
        {
            latest[account.number] = account
        }
        commit.accounts = Set(accounts.map(\.number)).sorted().compactMap { latest[$0] }
    }
}
