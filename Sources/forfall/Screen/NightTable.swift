import Pipeline
import Records
import Values

/// A night's report as people read it.
struct NightTable {
    private let report: NightReport
    private let isDryRun: Bool

    init(_ report: NightReport, isDryRun: Bool) {
        self.report = report
        self.isDryRun = isDryRun
    }

    var text: String {
        var parts = [
            "Night of \(report.date)" + (isDryRun ? " (dry run: nothing was changed)" : "")
        ]
        var table = Table([
            ("creditor", .left), ("files", .right), ("reminders", .right), ("notices", .right),
            ("demands", .right), ("handoffs", .right), ("received", .right), ("open", .right),
        ])
        for creditor in report.creditors { row(creditor).forEach { table.add($0) } }
        parts.append(table.text)
        let notes = report.creditors.flatMap(notes)
        if !notes.isEmpty { parts.append(notes.joined(separator: "\n")) }
        return parts.joined(separator: "\n") + "\n"
    }

    /// A row per currency; the first has the counts.
    private func row(_ creditor: CreditorReport) -> [[String]] {
        guard creditor.failure == nil else {
            return [[creditor.creditor.id.description] + Array(repeating: "-", count: 7)]
        }
        let counts =
            [creditor.receipts.count]
            + [LetterKind.reminder, .collectionNotice, .demand].map { kind in
                creditor.letters.filter { $0.kind == kind }.count
            } + [creditor.cases.count]
        let owed = creditor.owed.map(\.description)
        let rest = owed.dropFirst().map { ["", "", "", "", "", "", "", $0] }
        return [
            [creditor.creditor.id.description] + counts.map(String.init) + [
                received(creditor), owed.first ?? "",
            ]
        ] + rest
    }

    private func received(_ creditor: CreditorReport) -> String {
        creditor.received.map(\.description).joined(separator: ", ")
    }

    private func notes(_ creditor: CreditorReport) -> [String] {
        let id = creditor.creditor.id.description
        if let failure = creditor.failure { return ["\(id): did not take place: \(failure)"] }
        var notes: [String] = []
        if creditor.proposals > 0 {
            notes.append("\(id): \(creditor.proposals) letters wait for the creditor's word")
        }
        let shown = creditor.findings.filter { $0.severity > .note }
        notes += shown.prefix(10).map { "\(id): \($0)" }
        if shown.count > 10 {
            notes.append("\(id): and \(shown.count - 10) more findings; see the night's JSON")
        }
        return notes
    }
}
