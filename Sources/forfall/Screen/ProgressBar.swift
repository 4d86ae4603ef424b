import Foundation
import Pipeline
import Synchronization

/// One line on the terminal that tells what the night is at; silent where nobody watches.
final class ProgressBar: Sendable {
    private let isShown: Bool
    private let state = Mutex(State())

    private struct State {
        var stages: [String: NightProgress] = [:]
        var drawn = ContinuousClock.now - .seconds(1)
        var width = 0
    }

    init(isShown: Bool = Screen.isWatched) {
        self.isShown = isShown
    }

    /// Takes a sign of life and draws, at most ten times a second.
    func show(_ progress: NightProgress) {
        guard isShown else { return }
        state.withLock { state in
            state.stages[progress.creditor] = progress.stage == .done ? nil : progress
            let now = ContinuousClock.now
            guard now - state.drawn > .milliseconds(100) else { return }
            state.drawn = now
            draw(&state)
        }
    }

    /// Clears the line.
    func finish() {
        guard isShown else { return }
        state.withLock { state in
            state.stages = [:]
            draw(&state)
        }
    }

    private func draw(_ state: inout State) {
        let words = state.stages.keys.sorted().compactMap { creditor in
            state.stages[creditor].map { progress in
                let count = progress.done > 0 ? " \(progress.done)" : ""
                return "\(creditor) \(Self.bar(progress.stage)) \(progress.stage.rawValue)\(count)"
            }
        }
        let line = String(words.joined(separator: " | ").prefix(100))
        let blanks = String(repeating: " ", count: max(0, state.width - line.count))
        state.width = line.count
        FileHandle.standardError.write(Data("\r\(line)\(blanks)\r".utf8))
    }

    /// A cell for each stage, filled for those that are behind.
    private static func bar(_ stage: NightStage) -> String {
        let stages = NightStage.allCases
        let behind = stages.firstIndex(of: stage) ?? 0
        let cells = stages.count - 1
        return "[" + String(repeating: "#", count: behind)
            + String(repeating: ".", count: max(0, cells - behind)) + "]"
    }
}
