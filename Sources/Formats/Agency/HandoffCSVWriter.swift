import Records
import Tabular
package import Values

/// Writes cases for an agency as CSV: the same facts as ``HandoffXMLWriter``.
///
/// Three tables joined by `case-number`: cases, periods of interest, settlements. UTF-8, `;`
/// between fields, CRLF after rows; columns are only ever appended; texts from outside are guarded
/// against formulas.
package enum HandoffCSVWriter {
    /// The columns of the table of cases, in order.
    package static let caseColumns = [
        "batch", "date", "agency-id", "agency", "creditor-id", "creditor",
        "creditor-organisation-number", "creditor-street", "creditor-postcode", "creditor-city",
        "creditor-country", "creditor-email", "creditor-phone", "creditor-accounts",
        "case-number", "attempt", "debtor-kind", "customer-number", "debtor-identifier",
        "debtor-name", "street", "postcode", "city", "country", "email", "language", "invoice",
        "reference", "issued", "due", "currency", "original", "principal", "fees", "interest",
        "total", "last-letter", "last-deadline", "collection-cost", "collection-cost-heavy",
        "collection-cost-second", "collection-cost-cap", "collection-cost-law",
        "compensation",
    ]
    /// The columns of the table of interest, in order.
    package static let interestColumns = [
        "case-number", "first-day", "last-day", "principal", "rate", "amount", "law",
    ]
    /// The columns of the table of settlements, in order.
    package static let settlementColumns = [
        "case-number", "day", "principal", "fees", "interest",
    ]

    /// Writes the table of cases.
    package static func writeCases(_ batch: HandoffBatch, to sink: ByteSink) throws {
        var rows = CSVWriter(sink)
        try rows.row(caseColumns)
        for one in batch.cases {
            head(batch, &rows)
            rows.field(one.caseNumber)
            rows.field(Int64(one.attempt))
            debtor(one.debtor, &rows)
            rows.field(outside: one.invoice)
            rows.field(outside: one.reference)
            rows.field(one.issued)
            rows.field(one.due)
            rows.field(one.currency.description)
            for minor in [one.original, one.principal, one.fees, one.interest, one.total] {
                rows.field(minor: minor, one.currency)
            }
            rows.field(one.lastLetterOn)
            rows.field(one.lastDeadline)
            costs(one.costs, one.currency, &rows)
            rows.field(minor: one.compensation, one.currency)
            try rows.endRow()
        }
        try rows.finish()
    }

    /// Writes the table of interest.
    package static func writeInterest(_ batch: HandoffBatch, to sink: ByteSink) throws {
        var rows = CSVWriter(sink)
        try rows.row(interestColumns)
        for one in batch.cases {
            for segment in one.segments {
                rows.field(one.caseNumber)
                rows.field(segment.firstDay)
                rows.field(segment.through)
                rows.field(minor: segment.principal, one.currency)
                rows.field(segment.percent)
                rows.field(minor: segment.amount, one.currency)
                rows.field(segment.row)
                try rows.endRow()
            }
        }
        try rows.finish()
    }

    /// Writes the table of settlements.
    package static func writeSettlements(_ batch: HandoffBatch, to sink: ByteSink) throws {
        var rows = CSVWriter(sink)
        try rows.row(settlementColumns)
        for one in batch.cases {
            for settlement in one.settlements {
                rows.field(one.caseNumber)
                rows.field(settlement.day)
                for minor in [settlement.principal, settlement.fees, settlement.interest] {
                    rows.field(minor: minor, one.currency)
                }
                try rows.endRow()
            }
        }
        try rows.finish()
    }

    private static func head(_ batch: HandoffBatch, _ rows: inout CSVWriter) {
        let creditor = batch.creditor
        rows.field(batch.id)
        rows.field(batch.day)
        let accounts = creditor.accounts.map { "\($0.kind.rawValue):\($0.number)" }
        for text in [
            batch.agency.id, batch.agency.name, creditor.id.description, creditor.name,
            creditor.organisationNumber, creditor.street, creditor.postcode, creditor.city,
            creditor.country, creditor.email, creditor.phone, accounts.joined(separator: " "),
        ] {
            rows.field(text)
        }
    }

    private static func costs(
        _ costs: CollectionCost?,
        _ currency: Currency,
        _ rows: inout CSVWriter
    ) {
        for minor in [costs?.amount, costs?.heavy, costs?.second, costs?.cap] {
            if let minor { rows.field(minor: minor, currency) } else { rows.field("") }
        }
        rows.field(costs?.rows.joined(separator: " ") ?? "")
    }

    private static func debtor(_ debtor: Debtor, _ rows: inout CSVWriter) {
        let party = debtor.party
        rows.field(party.kind.name)
        rows.field(outside: debtor.customerNumber)
        for text in [
            party.identifier, party.name, party.street, party.postcode, party.city, party.country,
            party.email, party.language,
        ] {
            rows.field(outside: text)
        }
    }
}
