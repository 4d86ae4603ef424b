import Ledger
import Matching
import Records
import Values

extension NightDesk {
    /// Accounts that tonight's files tell of, with the last day they cover; files that book nothing
    /// of an account do not tell how far its payments are known.
    ///
    /// Where the creditor's own system is the authority for payments, its export is the account.
    var accounts: [KnownAccount] {
        var accounts: [KnownAccount] = statements.filter { entry in
            matcher.books(
                entry.statement.account,
                entry.file.format,
                through: entry.statement.through
            )
        }.map { entry in
            KnownAccount(
                number: AccountNumber.normal(entry.statement.account).string,
                through: matcher.known(entry.statement.account, through: entry.statement.through),
                closing: entry.statement.closing,
                books: matcher.firstKind(entry.statement.account)
            )
        }
        if settings.stages.matching.authority == .system, hasExport {
            accounts.append(
                KnownAccount(number: AccountsInUse.system, through: order.date, closing: nil)
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

    /// The statements of every account, tonight's after those that were known.
    func series(_ known: [KnownAccount]) -> StatementSeries {
        var series = StatementSeries(known)
        series.take(statements)
        return series
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
    ///   - notifications: numbers of the last notifications by account.
    func fill(
        _ commit: inout NightCommit,
        _ known: [KnownAccount],
        _ notifications: [String: Int64]
    ) {
        commit.unapplied = matcher.unapplied
        commit.tasks = matcher.tasks
        commit.requests = matcher.requests.sorted()
        commit.remarks = matcher.remarks
        commit.closed = matcher.closed.sorted()
        commit.told = matcher.told
        commit.accounts = latest(known, notifications)
    }

    /// The accounts that tonight's files tell of, as they are known by now.
    private func latest(
        _ known: [KnownAccount],
        _ notifications: [String: Int64]
    ) -> [KnownAccount] {
        let before = Dictionary(known.map { ($0.number, $0) }) { first, _ in first }
        var latest = before
        for account in accounts {
            let earlier = latest[account.number]
            guard earlier.map({ $0.through <= account.through }) ?? true else { continue }
            latest[account.number] = KnownAccount(
                number: account.number,
                through: account.through,
                closing: account.closing ?? earlier?.closing,
                books: earlier?.books ?? account.books
            )
        }
        let compared = comparedClosing
        for (number, account) in latest {
            latest[number] = KnownAccount(
                number: number,
                through: account.through,
                closing: compared[number] ?? account.closing,
                books: account.books,
                notification: notifications[number]
            )
        }
        return latest.values.filter { $0 != before[$0.number] }.sorted { $0.number < $1.number }
    }

    /// Closing balances that tonight's statements tell which only compare, by account: the last of
    /// each counts.
    private var comparedClosing: [String: Money] {
        var closing: [String: Money] = [:]
        for (file, statement) in statements
        where statement.closing != nil
            && !matcher.books(statement.account, file.format, through: statement.through)
        {
            closing[AccountNumber.normal(statement.account).string] = statement.closing
        }
        return closing
    }
}
