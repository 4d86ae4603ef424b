/// The closed list of finding codes: never renamed, never reused.
///
/// What each means, how much it matters and what to do about it is its `FindingEntry`.
package enum FindingCode: String, Sendable, CaseIterable {
    // Intake
    case fileNameRefused = "file-name"
    case fileKindRefused = "file-special"
    case fileChanging = "file-changing"
    case fileDuplicate = "file-duplicate"
    case fileFailedTwice = "file-failed-twice"
    case fileUnreadable = "file-unreadable"
    case fileUnknown = "file-unknown"
    case fileTooLarge = "file-too-large"

    // Reading: every format
    case encoding = "encoding"
    case fieldMissing = "field-missing"
    case fieldTooLong = "field-too-long"
    case dateInvalid = "date"
    case amountInvalid = "amount"
    case currencyInvalid = "currency"
    case checkDigit = "check-digit"
    case controlSum = "control-sum"
    case recordOrder = "record-order"
    case recordLength = "record-length"
    case fileTruncated = "file-truncated"
    case fileEmpty = "file-empty"
    case documentKind = "document-kind"
    case sellerOther = "seller-other"
    case payeeOther = "payee-other"
    case statementGap = "statement-gap"
    case sectionSkipped = "section-skipped"
    case documentSkipped = "document-skipped"
    case referenceDamaged = "reference-damaged"
    case wordUnknown = "word-unknown"

    // Reading: CSV
    case csvColumnUnknown = "csv-column-unknown"
    case csvColumnMissing = "csv-column-missing"
    case csvColumnTwice = "csv-column-twice"
    case csvRowLength = "csv-row-length"
    case csvQuoteOpen = "csv-quote-open"
    case csvQuoteBroken = "csv-quote-broken"

    // Reading: XML
    case xmlMalformed = "xml-malformed"
    case xmlForbidden = "xml-forbidden"

    // Matching
    case invoiceConflict = "invoice-conflict"
    case invoiceTwice = "invoice-twice"
    case remainingHigher = "remaining-higher"
    case paymentUnmatched = "payment-unmatched"
    case paymentTwice = "payment-twice"
    case paymentOver = "payment-over"
    case creditUnmatched = "credit-unmatched"
    case reversalUnmatched = "reversal-unmatched"
    case authorityDiffers = "authority-differs"
    case agencyAccount = "agency-account"
    case deductionShort = "deduction-short"
    case deductionOver = "deduction-over"
    case owedBack = "owed-back"
    case bookingChanged = "booking-changed"
    case depositTold = "deposit-told"
    case paymentsCompared = "payments-compared"
    case paymentsDiffer = "payments-differ"
    case goneFromExport = "gone-from-export"
    case instructionDone = "instruction-done"
    case instructionTwice = "instruction-twice"
    case instructionRefused = "instruction-refused"

    // Classification
    case rateMissing = "rate-missing"
    case lawNotReviewed = "law-not-reviewed"
    case letterContent = "letter-content"
    case brake = "letters-brake"
    case limitationNear = "limitation-near"

    // Outputs
    case characterReplaced = "character-replaced"
    case currencyNotBooked = "currency-not-booked"

    // The night
    case creditorFailed = "creditor-failed"
    case unbalanced = "unbalanced"
}

extension FindingCode {
    /// What there is to say of the code.
    package var entry: FindingEntry { Self.entries[self] ?? Self.missing(self) }

    /// How much a finding of this code usually matters.
    package var severity: Severity { entry.severity }

    /// Entries by code: findings are made by the thousand.
    private static let entries: [FindingCode: FindingEntry] = Dictionary(
        FindingChapter.all.flatMap(\.entries).map { ($0.code, $0) }
    ) { first, _ in first }

    /// Stands in for an entry that nobody wrote, which a test finds.
    private static func missing(_ code: FindingCode) -> FindingEntry {
        FindingEntry(code, .error, english: "\(code.rawValue)\n-\n-")
    }
}
