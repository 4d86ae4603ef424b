package import Files
package import Values

/// The nights that failed with a claimed file among their inputs: nothing of them was committed,
/// so they are counted beside the file, a line with the date for each.
///
/// A night that is run again on its date counts once. Whether a failure counts is the caller's to
/// say: a full disk is no file's fault.
package struct FailedNights {
    /// Failed nights after which a file is set aside (DESIGN §6, step 2).
    package static let most = 2

    private let folders: CreditorFolders

    /// Counts in a creditor's folders.
    package init(_ folders: CreditorFolders) {
        self.folders = folders
    }

    /// How many nights have failed with an input.
    package func count(_ number: Int32) throws(FilesError) -> Int {
        try nights(number).count
    }

    /// Counts a night as failed for some inputs.
    package func add(_ numbers: [Int32], night: Day) throws(FilesError) {
        for number in numbers {
            var nights = try nights(number)
            guard !nights.contains(night) else { continue }
            nights.append(night)
            let lines = nights.map { "\($0)\n" }.joined()
            try Disk.makeFolders(folders.failed)
            try Disk.replace(path(number), with: Array(lines.utf8))
        }
    }

    /// Forgets an input that was filed.
    package func clear(_ number: Int32) throws(FilesError) {
        try Disk.remove(path(number))
    }

    /// Counts the night in which the process died while it read a file, if it did.
    ///
    /// - Returns: the finding for that file's number; nil when nothing was being read.
    /// - Throws: `FilesError`.
    @discardableResult
    package func countCrash() throws(FilesError) -> Int32? {
        guard let crash = try ReadingMark.found(in: folders) else { return nil }
        if try ClaimedFolder.entries(in: folders).contains(where: { $0.name.number == crash.number }
        ) {
            try add([crash.number], night: crash.night)
        }
        try Disk.remove(folders.underWay)
        return crash.number
    }

    private func path(_ number: Int32) -> Path { folders.failed / "\(number)" }

    private func nights(_ number: Int32) throws(FilesError) -> [Day] {
        let bytes = try Disk.read(path(number), limit: 1 << 16) ?? []
        return bytes.split(separator: 0x0A).compactMap { Day(iso: Text(bytes: Array($0))) }
    }
}
