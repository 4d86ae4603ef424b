import Classification
import Files
import Fingerprint
import Intake
import Ledger
package import Records
package import Values

/// Answers questions about one creditor from its ledger, and changes nothing.
package struct Inquiry {
    private let workspace: Workspace
    private let settings: CreditorSettings

    /// Asks about a creditor.
    package init(_ workspace: Workspace, _ settings: CreditorSettings) {
        self.workspace = workspace
        self.settings = settings
    }

    /// Claims with something open, in order of case number.
    ///
    /// - Parameter reason: only those whose last decision has this reason; nil takes all.
    /// - Returns: the claims, without history.
    /// - Throws: what the ledger refused.
    package func cases(_ reason: Reason?) throws -> [CaseView] {
        guard let ledger = try ledger() else { return [] }
        defer { try? ledger.close() }
        return try ledger.openCases(reason).map { view($0, []) }
    }

    /// One claim with its history.
    ///
    /// - Parameter number: invoice number, case number or payment reference.
    /// - Returns: the claim.
    /// - Throws: `NightError.noClaim`; what the ledger refused.
    package func find(_ number: String) throws -> CaseView {
        guard let ledger = try ledger() else { throw NightError.noClaim(number) }
        defer { try? ledger.close() }
        let found = try find(number, ledger)
        let history = try ledger.history(of: found.claim.id).map { entry in
            CaseEvent(
                day: entry.event.day,
                code: entry.event.body.code,
                minor: entry.event.body.minor,
                input: entry.event.input,
                line: entry.event.line
            )
        }
        return view(found, history)
    }

    /// What a day brings for a claim and why, a fact a line.
    ///
    /// - Parameters:
    ///   - number: invoice number, case number or payment reference.
    ///   - day: the day to decide for.
    /// - Returns: the lines.
    /// - Throws: `NightError.noClaim`; what the ledger refused.
    package func explain(_ number: String, on day: Day) throws -> [String] {
        guard let ledger = try ledger() else { throw NightError.noClaim(number) }
        defer { try? ledger.close() }
        let found = try find(number, ledger)
        let head = try ledger.head()
        var book = ClaimBook(nextClaim: head.nextClaim, nextDebtor: head.nextDebtor)
        try ledger.load(claims: [found.claim.id], into: &book)
        let through = try ledger.accounts().map(\.through).min()
        let classifier = Classifier(
            creditor: settings.creditor,
            settings: settings.stages.classification,
            law: workspace.law,
            date: day,
            paymentsThrough: through.map { max($0, day) }
        )
        return classifier.explain(
            found.claim,
            among: book.slotsByDebtor().map { book.claims[Int($0)] }[...],
            of: found.debtor,
            hasUnmatchedMoney: false
        )
    }

    /// Recounts the ledger, and holds published files that are still there against it.
    ///
    /// - Returns: what does not agree; empty when all does.
    /// - Throws: what ledger or disk refused.
    package func verify() throws -> [String] {
        guard let ledger = try ledger() else { return [] }
        defer { try? ledger.close() }
        var faults = try ledger.verify().map(\.description)
        let outbox = workspace.folders(of: settings.creditor.id).outbox
        for output in try ledger.publishedOutputs() {
            let path = output.path.split(separator: "/").reduce(outbox) { $0 / String($1) }
            guard try Disk.status(path) != nil else { continue }
            let found = try FileSource(path).fingerprint()
            if found.sha256.bytes != output.sha256 || found.size != output.size {
                faults.append("\(path) is not the file that was published")
            }
        }
        return faults
    }

    private func ledger() throws -> Ledger? {
        let path = workspace.folders(of: settings.creditor.id).ledger
        return try Disk.status(path) == nil ? nil : try Ledger(path: path.string)
    }

    private func find(_ number: String, _ ledger: Ledger) throws -> OpenCase {
        let id = CaseNumber.claim(Text(number), creditor: settings.creditor.serial)
        guard let found = try ledger.find(number, case: id) else {
            throw NightError.noClaim(number)
        }
        return found
    }

    private func view(_ found: OpenCase, _ history: [CaseEvent]) -> CaseView {
        let number = CaseNumber(creditor: settings.creditor.serial, claim: found.claim.id)
        return CaseView(
            claim: found.claim,
            debtor: found.debtor,
            caseNumber: number?.description ?? "",
            history: history
        )
    }
}
