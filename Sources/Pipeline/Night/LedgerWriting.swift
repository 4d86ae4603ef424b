import Ledger
import Records

/// Writes a night into the ledger on a thread of its own: two parts, one transaction.
///
/// The first part begins as soon as payments are matched, beside deciding and rendering. From then
/// until the commit nobody asks the ledger anything.
final class LedgerWriting {
    let seq: Int64
    private let ledger: Ledger
    private let head: LedgerHead
    private var parts: [BackgroundWork] = []

    init(_ ledger: Ledger, after head: LedgerHead) {
        self.ledger = ledger
        self.head = head
        seq = (head.lastNight?.seq ?? 0) + 1
    }

    /// Starts on what is settled once payments are matched.
    func begin(_ book: ClaimBook, _ payments: [BookedPayment]) {
        parts.append(
            BackgroundWork { [ledger, head, seq] in
                try ledger.begin(book, payments: payments, after: head, seq: seq)
            }
        )
    }

    /// Goes on with the rest, once everything is decided and sealed.
    func finish(_ night: PlannedNight, _ events: SealedEvents) {
        let before = parts.last
        let (commit, book, touched) = (night.commit, night.book, night.touched)
        parts.append(
            BackgroundWork { [ledger, seq] in
                try before?.wait()
                try ledger.write(commit, book, touched: touched, events: events, seq: seq)
            }
        )
    }

    /// Waits until all that was started is written.
    ///
    /// - Throws: what the ledger refused.
    func wait() throws {
        for part in parts { try part.wait() }
    }

    /// Gives the transaction up, once what was started has come to its end.
    func abandon() {
        for part in parts { try? part.wait() }
        try? ledger.rollBack()
    }
}
