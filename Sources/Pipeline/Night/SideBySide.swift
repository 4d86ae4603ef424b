import Dispatch
import Synchronization

/// Independent pieces of one creditor's work, done at the same time.
enum SideBySide {
    /// Does some pieces of work, each on a thread of its own where that is worthwhile.
    ///
    /// - Parameters:
    ///   - count: how many pieces.
    ///   - isWorthwhile: whether there is enough to do; else they are done one after another.
    ///   - work: does the piece of an index from 0. No two may touch the same thing.
    /// - Throws: what one of the pieces threw; the others have come to their end by then.
    static func run(
        _ count: Int,
        isWorthwhile: Bool,
        _ work: @Sendable (Int) throws -> Void
    ) throws {
        guard isWorthwhile else {
            for index in 0..<count { try work(index) }
            return
        }
        let failure = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: count) { index in
            do {
                try work(index)
            } catch {
                failure.withLock { $0 = $0 ?? error }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
