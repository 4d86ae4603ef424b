import Dispatch
import Files
package import Records
import Synchronization
package import Values

/// One night of a workspace: its creditors side by side, each committed alone.
///
/// A creditor that fails does not stop the others; the report tells of it.
package struct Night: Sendable {
    private let workspace: Workspace
    private let order: NightOrder
    private let asked: [String]
    private let progress: @Sendable (NightProgress) -> Void

    /// Prepares a night.
    ///
    /// - Parameters:
    ///   - workspace: whose creditors are at work.
    ///   - order: what is asked for.
    ///   - asked: invoice numbers whose next step is taken as soon as the law allows.
    ///   - progress: is told what is being done, from any thread.
    package init(
        _ workspace: Workspace,
        _ order: NightOrder,
        asked: [String] = [],
        progress: @escaping @Sendable (NightProgress) -> Void = { _ in }
    ) {
        self.workspace = workspace
        self.order = order
        self.asked = asked
        self.progress = progress
    }

    /// Runs the night for some creditors.
    ///
    /// - Parameter only: their ids; empty for all.
    /// - Returns: what each did, in the order of the settings.
    /// - Throws: `WorkspaceError.noCreditor`, before anything is done.
    package func run(only: [CreditorID] = []) throws -> NightReport {
        for id in only where workspace.settings.creditor(id) == nil {
            throw WorkspaceError.noCreditor(id.description)
        }
        ProcessMemory.keepWhatIsFreed()
        let creditors = workspace.settings.creditors.filter {
            only.isEmpty || only.contains($0.creditor.id)
        }
        let results = Mutex<[CreditorReport?]>(Array(repeating: nil, count: creditors.count))
        let next = Mutex(0)
        let workers = min(workspace.settings.creditorsAtOnce, creditors.count)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while true {
                let index = next.withLock { index in
                    defer { index += 1 }
                    return index
                }
                guard index < creditors.count else { return }
                let report = run(creditors[index])
                results.withLock { $0[index] = report }
            }
        }
        var report = NightReport(
            date: order.date,
            creditors: results.withLock { $0 }.compactMap { $0 }
        )
        if !order.isDryRun { keep(&report) }
        return report
    }

    /// Keeps the report; what happened has happened, so a failure is only told.
    private func keep(_ report: inout NightReport) {
        do throws(FilesError) {
            try ReportKeeping(workspace: workspace).keep(report)
        } catch {
            report.unkept = "\(error)"
        }
    }

    private func run(_ settings: CreditorSettings) -> CreditorReport {
        let creditor = settings.creditor
        do {
            return try CreditorNight(
                settings: settings,
                folders: workspace.folders(of: creditor.id),
                law: workspace.law,
                order: order,
                digests: workspace.digests,
                asked: asked,
                progress: { [progress] stage, done in
                    progress(
                        NightProgress(creditor: creditor.id.description, stage: stage, done: done)
                    )
                }
            ).run()
        } catch {
            progress(NightProgress(creditor: creditor.id.description, stage: .done))
            return CreditorReport(creditor, date: order.date, failure: error)
        }
    }
}

/// What all creditors' nights of one date did.
package struct NightReport: Sendable {
    package let date: Day
    /// In the order of the settings.
    package let creditors: [CreditorReport]
    /// Why the report could not be kept in the workspace; nil when it was, or nobody asked to.
    package internal(set) var unkept: String?

    /// Creditors whose night did not take place.
    package var failed: [CreditorReport] { creditors.filter { $0.failure != nil } }
    /// Whether nothing happened at all.
    package var isQuiet: Bool {
        creditors.allSatisfy { report in
            report.failure == nil && report.run == nil && report.receipts.isEmpty
                && report.letters.isEmpty && report.findings.isEmpty
        }
    }

    /// Whether something was refused that somebody should look at.
    package var hasErrors: Bool {
        creditors.contains { report in report.findings.contains { $0.severity == .error } }
    }
}
