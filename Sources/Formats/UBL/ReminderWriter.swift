package import Records
package import Values
import XMLStream

/// Writes a letter as an UBL 2.1 Reminder document (OASIS UBL 2.1, UBL-Reminder-2.1.xsd).
///
/// One ReminderLine per claim with its open principal and the invoice it stands on; fees and
/// interest are document-level charges that name their case number. The elements stand in the
/// order of the schema.
package struct ReminderWriter {
    let creditor: Creditor

    /// Makes a writer of one creditor's documents.
    package init(creditor: Creditor) {
        self.creditor = creditor
    }

    /// Writes one document.
    ///
    /// - Throws: what the sink threw.
    package func write(_ letter: Letter, to sink: ByteSink) throws {
        var xml = XMLWriter(sink)
        try xml.element("Reminder", Self.namespaces) { xml in
            head(letter, &xml)
            try supplier(&xml)
            try customer(letter.debtor, &xml)
            try payment(letter, &xml)
            try charges(letter, &xml)
            try total(letter, &xml)
            for (index, line) in letter.lines.enumerated() {
                try reminderLine(line, index + 1, letter, &xml)
            }
        }
        try xml.finish()
    }

    private static let namespaces = [
        ("xmlns", "urn:oasis:names:specification:ubl:schema:xsd:Reminder-2"),
        (
            "xmlns:cac",
            "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
        ),
        ("xmlns:cbc", "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"),
    ]

    private func head(_ letter: Letter, _ xml: inout XMLWriter) {
        let words = ReminderWords(language: letter.language)
        let level = letter.lines.map(\.level).max() ?? 1
        xml.leaf("cbc:UBLVersionID", "2.1")
        xml.leaf("cbc:CustomizationID", "urn:forfall:reminder:1")
        xml.leaf("cbc:ID", String(letter.number))
        xml.leaf("cbc:IssueDate", letter.day)
        xml.leaf(
            "cbc:ReminderTypeCode",
            letter.kind.name,
            [("listID", "urn:forfall:letter-kind:1")]
        )
        xml.leaf("cbc:ReminderSequenceNumeric", String(level))
        xml.leaf(
            "cbc:Note",
            words.note(letter.kind, deadline: letter.deadline),
            [("languageID", letter.language)]
        )
        xml.leaf("cbc:DocumentCurrencyCode", letter.currency.description)
        xml.leaf("cbc:LineCountNumeric", String(letter.lines.count))
    }

    /// Where and what to pay; without an account the means is "not defined" (UNCL4461 code 1).
    private func payment(_ letter: Letter, _ xml: inout XMLWriter) throws {
        let account = creditor.payee(in: letter.currency)
        try xml.element("cac:PaymentMeans") { xml in
            xml.leaf("cbc:PaymentMeansCode", account == nil ? "1" : "30")
            xml.leaf("cbc:PaymentDueDate", letter.deadline)
            xml.leaf("cbc:PaymentID", letter.reference)
            guard let account else { return }
            try xml.element("cac:PayeeFinancialAccount") { xml in
                xml.leaf("cbc:ID", account.number)
                guard let branch = Self.branch(account.kind) else { return }
                try xml.element("cac:FinancialInstitutionBranch") { xml in
                    xml.leaf("cbc:ID", branch)
                }
            }
        }
    }

    /// The clearing system of a Swedish giro, as Peppol BIS Billing 3 names it (BT-86).
    private static func branch(_ kind: PayeeAccountKind) -> String? {
        switch kind {
        case .bankgiro: "SE:BANKGIRO"
        case .plusgiro: "SE:PLUSGIRO"
        case .norwegian, .iban: nil
        }
    }

    private func charges(_ letter: Letter, _ xml: inout XMLWriter) throws {
        let words = ReminderWords(language: letter.language)
        for (index, line) in letter.lines.enumerated() {
            for (code, reason, minor) in [
                ("fee", words.fee, line.fee),
                ("earlier-fees", words.earlierFees, line.earlierFees),
                ("compensation", words.compensation, line.compensation),
                ("interest", words.interest, line.interest),
            ] where minor != 0 {
                try xml.element("cac:AllowanceCharge") { xml in
                    xml.leaf("cbc:ID", line.caseNumber)
                    xml.leaf("cbc:ChargeIndicator", "true")
                    xml.leaf(
                        "cbc:AllowanceChargeReasonCode",
                        code,
                        [("listID", "urn:forfall:charge-kind:1")]
                    )
                    xml.leaf("cbc:AllowanceChargeReason", reason)
                    xml.leaf("cbc:SequenceNumeric", String(index + 1))
                    xml.leaf("cbc:Amount", minor: minor, letter.currency)
                }
            }
        }
    }

    private func total(_ letter: Letter, _ xml: inout XMLWriter) throws {
        let principal = letter.lines.reduce(0) { $0 + $1.principal }
        try xml.element("cac:LegalMonetaryTotal") { xml in
            xml.leaf("cbc:LineExtensionAmount", minor: principal, letter.currency)
            xml.leaf("cbc:ChargeTotalAmount", minor: letter.total - principal, letter.currency)
            xml.leaf("cbc:PayableAmount", minor: letter.total, letter.currency)
        }
    }

    private func reminderLine(
        _ line: LetterLine,
        _ number: Int,
        _ letter: Letter,
        _ xml: inout XMLWriter
    ) throws {
        let words = ReminderWords(language: letter.language)
        let currency = letter.currency
        try xml.element("cac:ReminderLine") { xml in
            xml.leaf("cbc:ID", String(number))
            for segment in line.segments {
                xml.leaf("cbc:Note", words.reckoning(segment, in: currency))
            }
            if line.principal < 0 {
                xml.leaf("cbc:CreditLineAmount", minor: -line.principal, currency)
            } else {
                xml.leaf("cbc:DebitLineAmount", minor: line.principal, currency)
            }
            xml.leaf("cbc:PenaltySurchargePercent", line.segments.last?.percent ?? "")
            xml.leaf("cbc:Amount", minor: line.amount, currency)
            try xml.element("cac:ReminderPeriod") { xml in
                xml.leaf("cbc:StartDate", line.due)
                xml.leaf("cbc:EndDate", letter.day)
            }
            try billing(line, currency, &xml)
        }
    }

    /// The invoice, the case number that the claim is followed up under, and what was asked first.
    private func billing(
        _ line: LetterLine,
        _ currency: Currency,
        _ xml: inout XMLWriter
    ) throws {
        try xml.element("cac:BillingReference") { xml in
            try xml.element("cac:InvoiceDocumentReference") { xml in
                xml.leaf("cbc:ID", line.invoice)
                xml.leaf("cbc:IssueDate", line.issued)
            }
            try xml.element("cac:AdditionalDocumentReference") { xml in
                xml.leaf("cbc:ID", line.caseNumber)
                xml.leaf("cbc:DocumentTypeCode", "case")
            }
            try xml.element("cac:BillingReferenceLine") { xml in
                xml.leaf("cbc:ID", "original")
                xml.leaf("cbc:Amount", minor: line.original, currency)
            }
        }
    }
}
