/// What became of one input file.
package struct Receipt: Hashable, Sendable {
    /// The creditor's running number of the input.
    package let number: Int32
    /// The name it was dropped under.
    package let name: String
    package let sha256: String
    package let size: Int64
    package let outcome: InputOutcome
    /// What was read, where it was read.
    package let summary: ReadSummary?
    package let findings: [Finding]

    /// Makes a receipt.
    package init(
        number: Int32,
        name: String,
        sha256: String,
        size: Int64,
        outcome: InputOutcome,
        summary: ReadSummary?,
        findings: [Finding]
    ) {
        self.number = number
        self.name = name
        self.sha256 = sha256
        self.size = size
        self.outcome = outcome
        self.summary = summary
        self.findings = findings
    }
}

/// What became of an input; the raw values stand in receipts and in the ledger.
package enum InputOutcome: String, Sendable, CaseIterable {
    case read
    case duplicate
    case quarantined
}
