import ArgumentParser
import Values

extension ParsableCommand {
    /// Refuses what is given as a day and is none.
    static func checkDay(_ text: String?) throws {
        if let text, Day(iso: text) == nil {
            throw ValidationError("'\(text)' is no day; write it as 2026-11-20")
        }
    }
}
