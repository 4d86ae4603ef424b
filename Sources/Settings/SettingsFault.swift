/// One thing wrong in a settings file, and where: lines and columns are 1-based.
package struct SettingsFault: Hashable, Sendable, CustomStringConvertible {
    package let file: String
    package let line: Int
    package let column: Int
    /// What is wrong and what was expected: lower case, no full stop.
    package let message: String

    /// Notes a fault.
    package init(file: String, line: Int, column: Int, _ message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// `FILE:LINE:COLUMN: message`.
    package var description: String { "\(file):\(line):\(column): \(message)" }
}

/// Thrown when settings have faults: all of them at once.
package struct SettingsInvalid: Error, Hashable, Sendable, CustomStringConvertible {
    package let faults: [SettingsFault]

    /// Refuses settings.
    package init(_ faults: [SettingsFault]) {
        self.faults = faults
    }

    /// One fault a line.
    package var description: String { faults.map(\.description).joined(separator: "\n") }
}
