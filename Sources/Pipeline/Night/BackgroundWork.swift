import Dispatch
import Synchronization

/// One piece of work on a thread of its own, and its outcome: the second of a creditor's two.
final class BackgroundWork: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let failure = Mutex<(any Error)?>(nil)

    /// Starts the work at once.
    init(_ work: @escaping @Sendable () throws -> Void) {
        DispatchQueue(label: "forfall.ledger").async { [self] in
            do {
                try work()
            } catch {
                failure.withLock { $0 = error }
            }
            done.signal()
        }
    }

    /// Waits until the work is done.
    ///
    /// - Throws: what the work threw.
    func wait() throws {
        done.wait()
        done.signal()
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
