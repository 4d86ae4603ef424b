import Pipeline
import Records
import Values

/// What a range of nights came to, and where to look.
struct RangeSummary {
    private let reports: [NightReport]
    private let workspace: Workspace

    init(_ reports: [NightReport], in workspace: Workspace) {
        self.reports = reports
        self.workspace = workspace
    }

    var text: String {
        guard let first = reports.first, let last = reports.last else { return "" }
        let busy = reports.count { $0.creditors.contains(where: \.hasNews) }
        var table = NightCounts.table
        var paths: [String] = []
        var waiting: [String] = []
        for (index, report) in last.creditors.enumerated() {
            let id = report.creditor.id
            var counts = NightCounts()
            for night in reports { counts.add(night.creditors[index]) }
            for row in counts.rows(of: id) { table.add(row) }
            let places = workspace.places(of: id)
            paths.append("  \(places.outbox)")
            let refused = reports.reduce(0) { sum, night in
                sum + night.creditors[index].receipts.count { $0.outcome == .quarantined }
            }
            if refused > 0 { paths.append("  \(places.quarantine)  (refused: \(refused))") }
            if !report.unapplied.isEmpty {
                let money = report.unapplied.map(\.grouped).joined(separator: ", ")
                waiting.append("  \(id): \(money) found no claim so far")
            }
        }
        var parts = [
            "\(first.date) to \(last.date): \(reports.count) nights, \(busy) of them with "
                + "something to do",
            table.text,
        ]
        if !waiting.isEmpty { parts += ["", "Waits for an answer:"] + waiting }
        parts += ["", "To pick up:"] + paths
        parts += ["", "Each night as JSON:", "  \(workspace.placeOfNights)"]
        return parts.joined(separator: "\n")
    }
}
