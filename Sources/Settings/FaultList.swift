import Yams

/// The faults of one file, shared by its sections.
final class FaultList {
    let file: String
    private(set) var faults: [SettingsFault] = []
    /// Whether the file could not be read: that everything is missing from it is no further fault.
    var isClosed = false

    init(file: String) {
        self.file = file
    }

    /// Notes a fault once, at a mark or at the file's beginning.
    func note(_ mark: Mark?, _ message: String) {
        note(line: mark?.line ?? 1, column: mark?.column ?? 1, message)
    }

    /// Notes a fault once; 1-based line and column.
    func note(line: Int, column: Int, _ message: String) {
        guard !isClosed else { return }
        let fault = SettingsFault(file: file, line: line, column: column, message)
        if !faults.contains(fault) { faults.append(fault) }
    }
}
