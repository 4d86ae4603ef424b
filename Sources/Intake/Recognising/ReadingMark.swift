package import Files
package import Values

/// Says which input is being read, so that a file over which the process dies is found out: a
/// trap in a reader would otherwise end every night at the same place, for every creditor.
package final class ReadingMark {
    private let path: Path
    private let night: Day
    private let mark: CrashMark

    /// Opens the mark of a night.
    package init(_ folders: CreditorFolders, night: Day) throws(FilesError) {
        path = folders.underWay
        self.night = night
        mark = try CrashMark(path)
    }

    /// Removes the mark once everything is read.
    package func finish() throws(FilesError) {
        try Disk.remove(path)
    }

    func begin(_ number: Int32) throws(FilesError) {
        try mark.set("\(number) \(night)")
    }

    func end() throws(FilesError) {
        try mark.clear()
    }

    /// The input and the night over which a process died.
    static func found(
        in folders: CreditorFolders
    ) throws(FilesError) -> (number: Int32, night: Day)? {
        guard let text = try CrashMark.found(folders.underWay) else { return nil }
        let words = text.split(separator: " ")
        guard words.count == 2, let number = Int32(words[0]), let night = Day(iso: String(words[1]))
        else { return nil }
        return (number, night)
    }
}
