import Ledger
import Records
import Values

/// The statements of every account one after the other: where one does not go on from the last.
///
/// By balance where statements have one, else by the bank's number of them: a balance that goes on
/// leaves nothing out, whatever the numbers are.
struct StatementSeries {
    /// Closing balances by account.
    private var closing: [String: Money]
    /// Numbers of the last notifications by account.
    private(set) var notifications: [String: Int64]
    private(set) var findings: [Finding] = []
    /// Last days known by account.
    private var through: [String: Day]

    /// Goes on from what was known of the accounts.
    init(_ known: [KnownAccount]) {
        closing = [:]
        notifications = [:]
        through = [:]
        for account in known {
            through[account.number] = account.through
            closing[account.number] = account.closing
            notifications[account.number] = account.notification
        }
    }

    /// Takes tonight's statements, of each account the oldest first.
    mutating func take(_ statements: [(file: PaymentFile, statement: AccountStatement)]) {
        let inOrder = statements.enumerated().sorted { left, right in
            let (first, second) = (left.element.statement, right.element.statement)
            return (first.through, first.number ?? 0, left.offset)
                < (second.through, second.number ?? 0, right.offset)
        }
        for (_, entry) in inOrder { take(entry.statement, of: entry.file) }
    }

    private mutating func take(_ statement: AccountStatement, of file: PaymentFile) {
        let account = AccountNumber.normal(statement.account).string
        let place = Place(file: file.name, line: Int(statement.line))
        if let opening = statement.opening, let last = closing[account], opening != last {
            findings.append(
                Finding(
                    .statementGap,
                    at: place,
                    "the statement opens with \(opening), and the last one closed with "
                        + "\(last): is a statement missing in between?"
                )
            )
        }
        if let balance = statement.closing { closing[account] = balance }
        let isNewer = through[account].map { $0 < statement.through } ?? true
        if isNewer { through[account] = statement.through }
        guard file.format == .camt054, let number = statement.number else { return }
        let last = notifications[account] ?? number - 1
        // A lower number of a later day begins a new series, as some banks do each year; of an
        // earlier day it is one that comes late or again.
        guard number > last || isNewer else { return }
        if number > last + 1 {
            findings.append(
                Finding(
                    .statementGap,
                    at: place,
                    "the notification has the number \(number), and the last one had "
                        + "\(last): is a notification missing in between?"
                )
            )
        }
        notifications[account] = number
    }
}
