import Classification
import Ledger
import Matching
import Records
import Values

extension NightDesk {
    /// Takes over registers of customers and letters that were sent before, once every invoice is
    /// known; each line that is not taken gets its answer.
    mutating func takeTables() throws {
        for file in tables {
            matcher.begin(file: file.name, input: file.number, source: 0, meaning: .changes)
            let customers = file.debtors.map(\.customerNumber.string)
            try ledger.load(debtorNumbers: customers, into: &book)
            try ledger.load(file.letters.map { ClaimKey.number($0.invoice) }, into: &book)
            var findings = matcher.take(file.debtors, into: &book)
            let (refused, taken) = matcher.take(
                file.letters,
                steps: policySteps,
                firstNumber: nextLetter,
                into: &book
            )
            nextLetter += Int64(taken)
            findings += refused
            guard case .read(var summary, let told) = outcomes[file.number] else { continue }
            let count = findings.count { $0.severity != .note }
            summary.accepted -= count
            summary.refused += count
            outcomes[file.number] = .read(summary, told + findings)
        }
    }

    /// What each step of the creditor's policy sends; nil for a handoff.
    private var policySteps: [LetterKind?] {
        let policy = settings.stages.classification.policy(for: settings.creditor)
        return policy?.steps.map(\.kind.letter) ?? []
    }
}

/// One file of customers or of letters sent before, waiting for all invoices to be known.
struct TableFile {
    let number: Int32
    let name: String
    var debtors: [DebtorEntry] = []
    var letters: [SentLetter] = []

    var isEmpty: Bool { debtors.isEmpty && letters.isEmpty }
}
