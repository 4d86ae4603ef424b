/// Thrown when the file system did not do what was asked of it.
package struct FilesError: Error, Hashable, Sendable {
    /// What was tried.
    package let attempt: FilesAttempt
    /// What it was tried on.
    package let path: Path
    /// Where it should have gone, for what has two ends.
    package let target: Path?
    package let problem: FilesProblem
    /// The system's error number; 0 where the objection is ours.
    package let number: Int32

    init(_ attempt: FilesAttempt, _ path: Path, to target: Path? = nil, errno number: Int32) {
        self.attempt = attempt
        self.path = path
        self.target = target
        self.problem = FilesProblem(errno: number)
        self.number = number
    }

    init(
        _ attempt: FilesAttempt,
        _ path: Path,
        to target: Path? = nil,
        _ problem: FilesProblem
    ) {
        self.attempt = attempt
        self.path = path
        self.target = target
        self.problem = problem
        self.number = 0
    }
}

/// What was tried when the file system objected; the raw value completes "cannot …".
package enum FilesAttempt: String, Sendable, CaseIterable {
    case open = "open"
    case read = "read"
    case create = "create"
    case write = "write"
    case sync = "make durable"
    case close = "close"
    case inspect = "inspect"
    case list = "list"
    case makeFolder = "make the folder"
    case rename = "rename"
    case remove = "remove"
    case copy = "copy"
    case lock = "lock"
}

extension FilesError: CustomStringConvertible {
    /// `PATH: cannot WHAT: PROBLEM (ERRNO); WHAT TO DO`.
    package var description: String {
        var words = "\(path): cannot \(attempt.rawValue)"
        if let target { words += " to \(target)" }
        words += ": \(problem)"
        if number != 0 { words += " (\(ErrorNumber.name(of: number)))" }
        if let advice = problem.advice { words += "; \(advice)" }
        return words
    }
}
