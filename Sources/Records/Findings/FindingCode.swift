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
    case archiveUnpacked = "archive-unpacked"
    case archiveDamaged = "archive-damaged"
    case archiveLimit = "archive-limit"
    case archiveLocked = "archive-locked"
    case archiveNested = "archive-nested"

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
    case documentReminder = "document-reminder"
    case invoiceCorrected = "invoice-corrected"
    case sellerOther = "seller-other"
    case payeeOther = "payee-other"
    case statementGap = "statement-gap"
    case sectionSkipped = "section-skipped"
    case documentSkipped = "document-skipped"
    case referenceDamaged = "reference-damaged"
    case orderUnknown = "order-unknown"
    case wordUnknown = "word-unknown"

    // Reading: CSV
    case csvColumnUnknown = "csv-column-unknown"
    case csvColumnMissing = "csv-column-missing"
    case csvColumnTwice = "csv-column-twice"
    case csvRowLength = "csv-row-length"
    case csvQuoteOpen = "csv-quote-open"
    case csvQuoteBroken = "csv-quote-broken"
    case cellError = "cell-error"

    // Reading: XML
    case xmlMalformed = "xml-malformed"
    case xmlForbidden = "xml-forbidden"

    // Rules for e-invoices, under their official ids: EN 16931
    case br01 = "BR-01"
    case br02 = "BR-02"
    case br03 = "BR-03"
    case br04 = "BR-04"
    case br05 = "BR-05"
    case br06 = "BR-06"
    case br07 = "BR-07"
    case br08 = "BR-08"
    case br09 = "BR-09"
    case br10 = "BR-10"
    case br11 = "BR-11"
    case br12 = "BR-12"
    case br13 = "BR-13"
    case br14 = "BR-14"
    case br15 = "BR-15"
    case br16 = "BR-16"
    case br24 = "BR-24"
    case br31 = "BR-31"
    case br36 = "BR-36"
    case br45 = "BR-45"
    case br46 = "BR-46"
    case br47 = "BR-47"
    case br48 = "BR-48"
    case br49 = "BR-49"
    case br50 = "BR-50"
    case br53 = "BR-53"
    case br55 = "BR-55"
    case br61 = "BR-61"
    case br62 = "BR-62"
    case br63 = "BR-63"
    case brCO03 = "BR-CO-03"
    case brCO04 = "BR-CO-04"
    case brCO09 = "BR-CO-09"
    case brCO10 = "BR-CO-10"
    case brCO11 = "BR-CO-11"
    case brCO12 = "BR-CO-12"
    case brCO13 = "BR-CO-13"
    case brCO14 = "BR-CO-14"
    case brCO15 = "BR-CO-15"
    case brCO16 = "BR-CO-16"
    case brCO17 = "BR-CO-17"
    case brCO18 = "BR-CO-18"
    case brCO25 = "BR-CO-25"
    case brCO26 = "BR-CO-26"
    case brDEC01 = "BR-DEC-01"
    case brDEC05 = "BR-DEC-05"
    case brDEC09 = "BR-DEC-09"
    case brDEC10 = "BR-DEC-10"
    case brDEC11 = "BR-DEC-11"
    case brDEC12 = "BR-DEC-12"
    case brDEC13 = "BR-DEC-13"
    case brDEC14 = "BR-DEC-14"
    case brDEC15 = "BR-DEC-15"
    case brDEC16 = "BR-DEC-16"
    case brDEC17 = "BR-DEC-17"
    case brDEC18 = "BR-DEC-18"
    case brDEC19 = "BR-DEC-19"
    case brDEC20 = "BR-DEC-20"
    case brDEC23 = "BR-DEC-23"

    // Rules for e-invoices: Peppol BIS Billing 3, Sweden and Norway in it
    case peppolR005 = "PEPPOL-EN16931-R005"
    case peppolR010 = "PEPPOL-EN16931-R010"
    case peppolR020 = "PEPPOL-EN16931-R020"
    case peppolR051 = "PEPPOL-EN16931-R051"
    case peppolR053 = "PEPPOL-EN16931-R053"
    case peppolR054 = "PEPPOL-EN16931-R054"
    case peppolR055 = "PEPPOL-EN16931-R055"
    case peppolR120 = "PEPPOL-EN16931-R120"
    case peppolGLN = "PEPPOL-COMMON-R040"
    case peppolOrganisationNO = "PEPPOL-COMMON-R041"
    case peppolOrganisationDK = "PEPPOL-COMMON-R042"
    case peppolOrganisationSE = "PEPPOL-COMMON-R049"
    case seR001 = "SE-R-001"
    case seR002 = "SE-R-002"
    case seR003 = "SE-R-003"
    case seR004 = "SE-R-004"
    case seR005 = "SE-R-005"
    case seR006 = "SE-R-006"
    case seR007 = "SE-R-007"
    case seR008 = "SE-R-008"
    case seR009 = "SE-R-009"
    case seR010 = "SE-R-010"
    case seR011 = "SE-R-011"
    case seR012 = "SE-R-012"
    case seR013 = "SE-R-013"
    case noR001 = "NO-R-001"
    case noR002 = "NO-R-002"

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
    case depositTold = "deposit-told"
    case paymentsCompared = "payments-compared"
    case paymentsDiffer = "payments-differ"
    case goneFromExport = "gone-from-export"
    case instructionDone = "instruction-done"
    case instructionTwice = "instruction-twice"
    case instructionRefused = "instruction-refused"
    case debtorConflict = "debtor-conflict"
    case letterKnown = "letter-known"
    case letterRefused = "letter-refused"

    // Classification
    case rateMissing = "rate-missing"
    case lawNotReviewed = "law-not-reviewed"
    case letterContent = "letter-content"
    case brake = "letters-brake"
    case limitationNear = "limitation-near"
    case paymentsStale = "payments-stale"

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
