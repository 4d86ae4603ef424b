import Synchronization
import Values

/// A file whose parts are made by whoever has time for one, and written in their order.
///
/// Nobody waits for anybody: who has made a part that comes too early leaves it, and whoever makes
/// the one before writes both. So one alone can do it all.
final class PartedFile: Sendable {
    private let count: Int
    private let state: Mutex<State>

    private struct State {
        let sink: ByteSink
        /// Number of parts that somebody makes or has made.
        var begun = 0
        /// Number of parts that are written.
        var written = 0
        /// Parts that wait for one before them.
        var waiting: [Int: [UInt8]] = [:]
    }

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - sink: where it goes.
    ///   - parts: how many there are.
    init(_ sink: sending ByteSink, parts: Int) {
        count = parts
        state = Mutex(State(sink: sink))
    }

    /// Makes parts until there are none left to make.
    ///
    /// - Parameter make: makes the part of an index from 0, in memory.
    /// - Throws: what it or the sink threw; nobody begins another part then, and what was written
    ///   is of no use.
    func work(_ make: (Int) throws -> [UInt8]) throws {
        while let part = state.withLock({ begin(&$0) }) {
            do {
                let bytes = try make(part)
                try state.withLock { try Self.end(&$0, part, bytes) }
            } catch {
                state.withLock { $0.begun = count }
                throw error
            }
        }
    }

    private func begin(_ state: inout State) -> Int? {
        guard state.begun < count else { return nil }
        defer { state.begun += 1 }
        return state.begun
    }

    private static func end(_ state: inout State, _ part: Int, _ bytes: [UInt8]) throws {
        state.waiting[part] = bytes
        while let next = state.waiting.removeValue(forKey: state.written) {
            try state.sink.write(next)
            state.written += 1
        }
    }
}
