import Records
import Tabular
package import Values
import XMLStream

/// Writes corrections of cases for an agency, as XML (`Corrections` of handoff-1.xsd) and as CSV.
package enum CorrectionWriter {
    /// The columns of the table, in order; columns are only ever appended.
    package static let columns = [
        "batch", "date", "agency-id", "agency", "creditor-id", "creditor", "case-number", "kind",
        "cause", "day", "currency", "principal", "fees", "interest", "left-principal",
        "left-fees", "left-interest", "left-total",
    ]

    /// Writes the XML.
    package static func writeXML(_ batch: CorrectionBatch, to sink: ByteSink) throws {
        var xml = XMLWriter(sink)
        let attributes = [
            ("xmlns", "urn:forfall:handoff:1"), ("batch", batch.id),
            ("date", batch.day.description), ("corrections", String(batch.corrections.count)),
        ]
        try xml.element("Corrections", attributes) { xml in
            try xml.element("Agency") { xml in
                xml.leaf("Id", batch.agency.id)
                xml.leaf("Name", batch.agency.name)
            }
            try HandoffXMLWriter.creditor(batch.creditor, &xml)
            for one in batch.corrections { try write(one, &xml) }
        }
        try xml.finish()
    }

    private static func write(_ one: HandoffCorrection, _ xml: inout XMLWriter) throws {
        var attributes = [
            ("number", one.caseNumber), ("kind", one.kind.rawValue),
            ("currency", one.currency.description),
        ]
        if let cause = one.cause { attributes.append(("cause", cause.name)) }
        try xml.element("Correction", attributes) { xml in
            xml.leaf("Day", one.day)
            for (name, minor) in [
                ("Principal", one.principal), ("Fees", one.fees), ("Interest", one.interest),
            ] {
                xml.leaf(name, Money(minor: minor, one.currency).digits)
            }
            try xml.element("Left") { xml in
                for (name, minor) in [
                    ("Principal", one.left.principal), ("Fees", one.left.fees),
                    ("Interest", one.left.interest), ("Total", one.left.total),
                ] {
                    xml.leaf(name, Money(minor: minor, one.currency).digits)
                }
            }
        }
    }

    /// Writes the table.
    package static func writeCSV(_ batch: CorrectionBatch, to sink: ByteSink) throws {
        var rows = CSVWriter(sink)
        try rows.row(columns)
        for one in batch.corrections {
            rows.field(batch.id)
            rows.field(batch.day)
            for text in [
                batch.agency.id, batch.agency.name, batch.creditor.id.description,
                batch.creditor.name, one.caseNumber, one.kind.rawValue, one.cause?.name ?? "",
            ] {
                rows.field(text)
            }
            rows.field(one.day)
            rows.field(one.currency.description)
            for minor in [
                one.principal, one.fees, one.interest, one.left.principal, one.left.fees,
                one.left.interest, one.left.total,
            ] {
                rows.field(minor: minor, one.currency)
            }
            try rows.endRow()
        }
        try rows.finish()
    }
}
