package import Records
package import Values

/// Corrections that go to an agency in one file.
package struct CorrectionBatch: Sendable {
    /// Never used twice by a creditor.
    package let id: String
    package let day: Day
    package let creditor: Creditor
    package let agency: CollectionAgency
    /// At least one.
    package let corrections: [HandoffCorrection]

    /// Gathers a batch.
    package init(
        id: String,
        day: Day,
        creditor: Creditor,
        agency: CollectionAgency,
        corrections: [HandoffCorrection]
    ) {
        self.id = id
        self.day = day
        self.creditor = creditor
        self.agency = agency
        self.corrections = corrections
    }
}
