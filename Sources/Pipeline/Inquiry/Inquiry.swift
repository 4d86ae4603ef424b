import Classification
import Files
import Fingerprint
import Intake
import Ledger
package import Records
package import Values

/// Answers questions about one creditor from its ledger, and changes nothing.
package struct Inquiry {
    let workspace: Workspace
    let settings: CreditorSettings

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
        return try ledger.openCases(reason).map { view($0) }
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
        return view(found, history, try ledger.remarks(of: found.claim))
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
        let debtors = try debtors(of: book, ledger)
        let start = try ledger.head().lastNight?.day.adding(days: 1) ?? day
        var forecast = Forecast(
            debtors,
            creditor: settings.creditor,
            settings: settings.stages.classification,
            law: workspace.law,
            from: start
        )
        var lines: [String] = []
        for night in 0..<max(day.days(since: start), 0) {
            lines += forecast.pass(start.adding(days: night)).filter {
                $0.invoice == found.claim.number
            }.map { line in
                let amount = Money(minor: line.amount, line.currency)
                return "\(line.day): \(line.action.name), asking for \(amount), if nobody pays"
            }
        }
        let known = AccountsInUse(settings).paymentsThrough(try ledger.accounts())
        let classifier = Classifier(
            creditor: settings.creditor,
            settings: settings.stages.classification,
            law: workspace.law,
            date: day,
            paymentsThrough: known.map { known in
                // Of a later day nobody knows: files are taken to come until then.
                day <= start ? known : PaymentsThrough(account: known.account, day: day)
            }
        )
        let claims = forecast.claims
        guard let claim = claims.first(where: { $0.id == found.claim.id }) else {
            throw NightError.noClaim(number)
        }
        return lines
            + classifier.explain(
                claim,
                among: claims[...],
                of: found.debtor,
                hasUnmatchedMoney: debtors.first?.hasUnmatchedMoney ?? false
            ) + (try ledger.remarks(of: claim)).map { "noted \($0.words)" }
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

    func ledger() throws -> Ledger? {
        let path = workspace.folders(of: settings.creditor.id).ledger
        return try Disk.status(path) == nil ? nil : try Ledger(path: path.string)
    }

    func find(_ number: String, _ ledger: Ledger) throws -> OpenCase {
        let id = CaseNumber.claim(Text(number), creditor: settings.creditor.serial)
        guard let found = try ledger.find(number, case: id) else {
            throw NightError.noClaim(number)
        }
        return found
    }

    private func view(
        _ found: OpenCase,
        _ history: [CaseEvent] = [],
        _ remarks: [Remark] = []
    ) -> CaseView {
        let number = CaseNumber(creditor: settings.creditor.serial, claim: found.claim.id)
        return CaseView(
            claim: found.claim,
            debtor: found.debtor,
            caseNumber: number?.description ?? "",
            history: history,
            remarks: remarks
        )
    }
}
