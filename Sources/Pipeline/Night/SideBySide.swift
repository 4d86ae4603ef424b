import Dispatch
import Synchronization
import Values

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

    /// Makes the parts of a file at the same time, each in memory, and writes them in their order.
    ///
    /// - Parameters:
    ///   - count: how many parts; one alone is made without another thread.
    ///   - sink: where the file goes.
    ///   - make: makes the part of an index from 0. No two may touch the same thing.
    /// - Throws: what a part or the sink threw; what was written by then is of no use.
    static func write(
        parts count: Int,
        to sink: sending ByteSink,
        _ make: @Sendable (Int) throws -> [UInt8]
    ) throws {
        let file = Mutex(PartedFile(sink: sink))
        try run(min(count, 2), isWorthwhile: count > 1) { _ in
            while let part = file.withLock({ $0.begin(of: count) }) {
                do {
                    let bytes = try make(part)
                    try file.withLock { try $0.end(part, bytes) }
                } catch {
                    file.withLock { $0.begun = count }
                    throw error
                }
            }
        }
    }
}

/// A file whose parts come in any order.
private struct PartedFile {
    let sink: ByteSink
    /// Number of parts that somebody makes or has made.
    var begun = 0
    /// Number of parts that are written.
    private var written = 0
    /// Parts that wait for one before them.
    private var waiting: [Int: [UInt8]] = [:]

    init(sink: ByteSink) { self.sink = sink }

    mutating func begin(of count: Int) -> Int? {
        guard begun < count else { return nil }
        defer { begun += 1 }
        return begun
    }

    mutating func end(_ part: Int, _ bytes: [UInt8]) throws {
        waiting[part] = bytes
        while let next = waiting.removeValue(forKey: written) {
            try sink.write(next)
            written += 1
        }
    }
}
