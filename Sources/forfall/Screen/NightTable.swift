import Pipeline
import Records
import Values

/// A night's report as people read it: who had something to do, and what waits for whom.
struct NightTable {
    private let report: NightReport
    private let isDryRun: Bool
    /// Whether the night is one of several, of which only what happened is told.
    private let isOneOfMany: Bool

    init(_ report: NightReport, isDryRun: Bool, isOneOfMany: Bool = false) {
        self.report = report
        self.isDryRun = isDryRun
        self.isOneOfMany = isOneOfMany
    }

    var text: String {
        let busy = report.creditors.filter(\.hasNews)
        var title = "Night of \(report.date)"
        if isDryRun { title += " (dry run: nothing was changed)" }
        if busy.isEmpty { return title + ": nothing to do\n" }
        var table = NightCounts.table
        for creditor in busy {
            for row in NightCounts(creditor).rows(of: creditor.creditor.id) { table.add(row) }
        }
        var parts = [title, table.text]
        let quiet = report.creditors.count - busy.count
        if quiet > 0, !isOneOfMany {
            parts.append("\(quiet) other creditor\(quiet == 1 ? "" : "s"): nothing to do")
        }
        parts += busy.flatMap(notes)
        return parts.joined(separator: "\n") + "\n"
    }

    /// What there is to tell of a creditor beyond its counts, a line each.
    private func notes(_ creditor: CreditorReport) -> [String] {
        let id = creditor.creditor.id
        if let failure = creditor.failure { return ["  \(id): did not take place: \(failure)"] }
        return
            (finished(creditor) + files(creditor) + findings(creditor) + vouchers(creditor)
            + waiting(creditor))
            .map { "  \(id): \($0)" }
    }

    private func finished(_ creditor: CreditorReport) -> [String] {
        creditor.finished.map { night in
            ["run \(night.run) of \(night.day) was committed and not yet in place; it is now"]
        } ?? []
    }

    private func files(_ creditor: CreditorReport) -> [String] {
        creditor.receipts.compactMap { receipt in
            switch receipt.outcome {
            case .read: nil
            case .duplicate: "\(receipt.name) was read before; it is not booked again"
            case .quarantined:
                "in quarantine, nothing of it was used: "
                    + (receipt.findings.first?.description ?? receipt.name)
            }
        }
    }

    private func findings(_ creditor: CreditorReport) -> [String] {
        let quarantined = creditor.receipts.filter { $0.outcome == .quarantined }
            .compactMap(\.findings.first)
        let shown = creditor.findings.filter { $0.severity > .note && !quarantined.contains($0) }
        var lines = shown.prefix(10).map(\.description)
        if shown.count > lines.count {
            lines.append("and \(shown.count - lines.count) more findings; see the night's JSON")
        }
        return lines
    }

    private func vouchers(_ creditor: CreditorReport) -> [String] {
        creditor.vouchers.map { voucher in
            let currency = voucher.currency
            func words(_ minor: Int64) -> String { Money(minor: minor, currency).grouped }
            var parts = ["received \(words(voucher.gross))"]
            if voucher.broughtForward != 0 {
                parts.append("brought forward \(words(voucher.broughtForward))")
            }
            if voucher.kept != 0 { parts.append("kept \(words(voucher.kept))") }
            parts.append("paid out \(words(voucher.payout))")
            if voucher.carriedForward != 0 {
                parts.append("carried forward \(words(voucher.carriedForward))")
            }
            return "voucher \(voucher.number): " + parts.joined(separator: ", ")
        }
    }

    private func waiting(_ creditor: CreditorReport) -> [String] {
        var lines = creditor.waiting.map { waiting in
            "\(waiting.count) claim\(waiting.count == 1 ? " waits" : "s wait"): \(waiting.words) "
                + "[\(waiting.reason.code)]"
        }
        if creditor.proposals > 0 {
            lines.append("\(creditor.proposals) letters wait for the creditor's word")
        }
        return lines
    }
}
