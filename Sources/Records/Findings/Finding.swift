/// A fact about a file, a record or a claim that somebody should know; never an exception.
///
/// Its words name places, fields and expected forms, and never a debtor's data.
package struct Finding: Hashable, Sendable {
    package let code: FindingCode
    package let severity: Severity
    package let place: Place
    /// What is wrong and what was expected: lower case, no full stop.
    package let message: String

    /// Notes a fact with the code's usual severity.
    package init(_ code: FindingCode, at place: Place, _ message: String) {
        self.init(code, code.severity, at: place, message)
    }

    /// Notes a fact with a severity of its own.
    package init(
        _ code: FindingCode,
        _ severity: Severity,
        at place: Place,
        _ message: String
    ) {
        self.code = code
        self.severity = severity
        self.place = place
        self.message = message
    }
}

/// How much a finding matters.
package enum Severity: UInt8, Sendable, Comparable, CaseIterable {
    /// Worth telling.
    case note
    /// Something should be looked at; nothing was refused.
    case warning
    /// A record or a file was refused.
    case error

    /// The name in files and on screen.
    package var name: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// The lesser comes first.
    package static func < (left: Severity, right: Severity) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Where a fact stands: file, 1-based line and column, element path; what is unknown is 0 or empty.
package struct Place: Hashable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int
    /// Path of an element or name of a field, such as `Invoice/cbc:DueDate`.
    package let element: String

    /// Names a place.
    package init(file: String, line: Int = 0, column: Int = 0, element: String = "") {
        self.file = file
        self.line = line
        self.column = column
        self.element = element
    }
}

extension Place: CustomStringConvertible {
    /// `FILE:LINE:COLUMN ELEMENT`, without what is unknown.
    package var description: String {
        var words = file
        if line > 0 { words += ":\(line)" }
        if column > 0 { words += ":\(column)" }
        if !element.isEmpty { words += " \(element)" }
        return words
    }
}

extension Finding: CustomStringConvertible {
    /// `PLACE: message [code]`.
    package var description: String { "\(place): \(message) [\(code.rawValue)]" }
}

/// Thrown by a reader when a whole file is refused: nothing of it may be booked.
package struct FileRefused: Error, Hashable, Sendable, CustomStringConvertible {
    package let finding: Finding
    /// What else was found in the file, in its order.
    package let others: [Finding]

    /// Refuses a file for a finding.
    package init(_ finding: Finding, others: [Finding] = []) {
        self.finding = finding
        self.others = others
    }

    /// The finding, in words.
    package var description: String { finding.description }
}
