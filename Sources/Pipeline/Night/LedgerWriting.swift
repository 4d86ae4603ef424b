import Dispatch
import Ledger
import Records

/// Writes a night into the ledger on a thread of its own: bit by bit, in one transaction.
///
/// It begins with the first invoices read, goes on beside matching, deciding and rendering, and is
/// all there before the commit.
final class LedgerWriting {
    /// How many events are worth a piece of work.
    private static let newsMin = 4_096

    let seq: Int64
    private let ledger: Ledger
    private let head: LedgerHead
    private var transaction: NightTransaction
    private var queue = BackgroundQueue()
    private let sealed = DispatchSemaphore(value: 0)

    init(_ ledger: Ledger, after head: LedgerHead) {
        self.ledger = ledger
        self.head = head
        seq = (head.lastNight?.seq ?? 0) + 1
        transaction = NightTransaction(ledger, after: head, seq: seq)
    }

    /// Hands over what is new in a book, once there is enough of it.
    func add(_ book: inout ClaimBook) {
        guard book.eventsUntold >= Self.newsMin else { return }
        let news = book.takeNews()
        queue.add { [transaction] in try transaction.add(news) }
    }

    /// Hands over what new claims are found by, once all lists are read.
    func addKeys(_ book: inout ClaimBook) {
        let news = book.takeNews()
        queue.add { [transaction] in
            try transaction.add(news)
            try transaction.addKeys()
        }
    }

    /// Hands over what payments are known by, once all of them are matched.
    func add(_ payments: [BookedPayment]) {
        queue.add { [transaction] in try transaction.add(payments) }
    }

    /// How many rows are worth a piece of work.
    static let rowsMax = 4_096

    /// Hands over what was decided of claims that came tonight.
    func add(_ new: HotRows) {
        queue.add { [transaction] in try transaction.add(new) }
    }

    /// Hands over the rest, once everything is decided.
    func finish(_ night: inout PlannedNight) {
        let news = night.book.takeNews()
        queue.add { [transaction] in
            try transaction.end(news)
        } last: { [sealed] in
            sealed.signal()
        }
        let (commit, book, touched) = (night.commit, night.book, night.touched)
        queue.add { [transaction] in try transaction.finish(commit, book, touched: touched) }
    }

    /// Lets go of a night's memory, which takes a while, beside what is left to do.
    func release(_ night: consuming PlannedNight) {
        let night = night
        queue.add { withExtendedLifetime(night) {} }
    }

    /// The hash that seals all of the night's events; waits for it.
    ///
    /// - Throws: what the ledger refused.
    func chainHead() throws -> [UInt8] {
        sealed.wait()
        sealed.signal()
        try queue.check()
        return transaction.chainHead
    }

    /// Waits until all that was started is written.
    ///
    /// - Throws: what the ledger refused.
    func wait() throws { try queue.wait() }

    /// Gives the transaction up, once what was started has come to its end.
    func abandon() {
        try? queue.wait()
        try? ledger.rollBack()
    }

    /// Gives up what was written, and begins anew.
    func restart() {
        abandon()
        transaction = NightTransaction(ledger, after: head, seq: seq)
        queue = BackgroundQueue()
    }
}
