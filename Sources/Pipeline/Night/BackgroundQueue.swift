import Dispatch
import Synchronization

/// Pieces of work done one after another on a thread of their own, beside a creditor's first.
///
/// Once a piece has failed, those after it are left out. Whoever adds work faster than it is done
/// waits, so that what is to be done does not fill the memory.
final class BackgroundQueue: Sendable {
    private static let lengthMax = 64

    private let queue = DispatchQueue(label: "forfall.ledger")
    private let room = DispatchSemaphore(value: lengthMax)
    private let failure = Mutex<(any Error)?>(nil)

    /// Adds a piece of work.
    ///
    /// - Parameters:
    ///   - work: is left out once something has failed.
    ///   - last: is done in any case.
    func add(
        _ work: @escaping @Sendable () throws -> Void,
        last: @escaping @Sendable () -> Void = {}
    ) {
        room.wait()
        queue.async { [self] in
            defer {
                last()
                room.signal()
            }
            guard failure.withLock({ $0 }) == nil else { return }
            do {
                try work()
            } catch {
                failure.withLock { $0 = error }
            }
        }
    }

    /// Waits until all work added so far is done.
    ///
    /// - Throws: what the first piece that failed threw.
    func wait() throws {
        queue.sync {}
        try check()
    }

    /// Tells whether something has failed, without waiting.
    ///
    /// - Throws: what the first piece that failed threw.
    func check() throws {
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
