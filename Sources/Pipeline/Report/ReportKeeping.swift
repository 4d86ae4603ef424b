import Files
import Intake
import Records
package import Values

/// Step 8 of the night: keeps what the creditors' nights did as `nights/<date>-<n>.json`.
///
/// A creditor's report is committed with its night and published into its `work/reports`; here the
/// reports of a date become one document. Those that a killed run left there come first, so that
/// the next run leaves the document that the killed one would have left.
struct ReportKeeping {
    let workspace: Workspace

    /// Where a creditor's report waits for the document of its date.
    static func part(_ folders: CreditorFolders, _ day: Day, _ run: Int) -> Path {
        folders.reports / "\(day)-\(run).json"
    }

    /// Keeps a report; a night in which nothing happened has no document.
    ///
    /// - Throws: `FilesError`.
    func keep(_ report: NightReport) throws(FilesError) {
        var documents: [Day: [[UInt8]]] = [:]
        var done: [Path] = []
        var isNews = !report.isQuiet
        for creditor in report.creditors {
            let parts = try parts(leftBy: creditor)
            for part in parts {
                done.append(part.path)
                guard try !isKept(part) else { continue }
                documents[part.day, default: []].append(part.json)
                if part.day == report.date { isNews = true }
            }
            // What a killed run did is told in place of a run that found it done.
            let isRepeated = creditor.run == nil && creditor.failure == nil
            if isRepeated, parts.contains(where: { $0.day == report.date }) { continue }
            documents[report.date, default: []].append(creditor.json)
            if let run = creditor.run {
                done.append(Self.part(folders(of: creditor), report.date, run))
            }
        }
        if !isNews { documents[report.date] = nil }
        for (date, creditors) in documents.sorted(by: { $0.key < $1.key }) {
            try write(creditors, of: date, by: report.creditors[0].creditor.id)
        }
        try Faults.hit(.reported)
        for path in done { try Disk.remove(path) }
    }

    private func folders(of creditor: CreditorReport) -> CreditorFolders {
        workspace.folders(of: creditor.creditor.id)
    }

    /// A creditor's report that waits for its document.
    private struct Part {
        let path: Path
        let day: Day
        let json: [UInt8]
    }

    /// The reports that earlier runs left behind, oldest first.
    private func parts(leftBy creditor: CreditorReport) throws(FilesError) -> [Part] {
        let folders = folders(of: creditor)
        guard try Disk.status(folders.reports) != nil else { return [] }
        let own = creditor.run.map { Self.part(folders, creditor.date, $0) }
        var parts: [Part] = []
        for entry in try Disk.list(folders.reports) where entry.path != own {
            guard let name = entry.name, name.hasSuffix(".json"),
                let day = Day(iso: String(name.prefix(10))),
                let json = try Disk.read(entry.path, limit: 1 << 30)
            else { continue }
            parts.append(Part(path: entry.path, day: day, json: json))
        }
        return parts
    }

    /// Whether a document of its date holds a report already: each has a line of its own.
    private func isKept(_ part: Part) throws(FilesError) -> Bool {
        guard try Disk.status(workspace.nights) != nil else { return false }
        let last = part.json + [0x2C]
        for entry in try Disk.list(workspace.nights) {
            guard entry.name?.hasPrefix("\(part.day)-") == true,
                let document = try Disk.read(entry.path, limit: 1 << 30)
            else { continue }
            let lines = document.split(separator: 0x0A)
            if lines.contains(where: { $0.elementsEqual(part.json) || $0.elementsEqual(last) }) {
                return true
            }
        }
        return false
    }

    /// Writes a document under the next free number of its date, at one moment.
    private func write(
        _ creditors: [[UInt8]],
        of date: Day,
        by creditor: CreditorID
    ) throws(FilesError) {
        let rights = workspace.settings.rights
        try Disk.makeFolders(workspace.nights, mode: rights.folder)
        let draft = workspace.nights / ".\(creditor)-\(date).new"
        try Disk.remove(draft)
        let document = NightReport.json([(date, creditors)]) + [0x0A]
        try Disk.write(document, to: draft, mode: rights.file)
        var number = 1
        while true {
            do throws(FilesError) {
                try Disk.rename(draft, to: workspace.nights / "\(date)-\(number).json")
                break
            } catch  where error.problem == .exists {
                number += 1
            }
        }
        try Disk.sync(folder: workspace.nights)
    }
}

/// A night that an earlier run committed and this one brought to its end.
package struct FinishedNight: Hashable, Sendable {
    package let day: Day
    /// Which committed run of the date it is, from 1.
    package let run: Int

    /// Names a night.
    package init(day: Day, run: Int) {
        self.day = day
        self.run = run
    }
}
