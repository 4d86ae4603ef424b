import Records
package import Values
import XMLStream

/// Writes cases for an agency as XML of our own, `urn:forfall:handoff:1` (handoff-1.xsd).
package enum HandoffXMLWriter {
    /// Writes one file.
    ///
    /// - Throws: what the sink threw.
    package static func write(_ batch: HandoffBatch, to sink: ByteSink) throws {
        var xml = XMLWriter(sink)
        let attributes = [
            ("xmlns", "urn:forfall:handoff:1"), ("batch", batch.id),
            ("date", batch.day.description), ("cases", String(batch.cases.count)),
        ]
        try xml.element("Handoff", attributes) { xml in
            try xml.element("Agency") { xml in
                xml.leaf("Id", batch.agency.id)
                xml.leaf("Name", batch.agency.name)
            }
            try creditor(batch.creditor, &xml)
            for total in batch.totals {
                xml.leaf("Total", total.digits, [("currency", total.currency.description)])
            }
            for one in batch.cases { try write(one, &xml) }
        }
        try xml.finish()
    }

    static func creditor(_ creditor: Creditor, _ xml: inout XMLWriter) throws {
        try xml.element("Creditor") { xml in
            xml.leaf("Id", creditor.id.description)
            xml.leaf("Name", creditor.name)
            xml.leaf("OrganisationNumber", creditor.organisationNumber)
            xml.leaf("Street", creditor.street)
            xml.leaf("Postcode", creditor.postcode)
            xml.leaf("City", creditor.city)
            xml.leaf("Country", creditor.country)
            xml.leaf("Email", creditor.email)
            xml.leaf("Phone", creditor.phone)
            for account in creditor.accounts {
                xml.leaf("Account", account.number, [("kind", account.kind.rawValue)])
            }
        }
    }

    private static func write(_ one: HandoffCase, _ xml: inout XMLWriter) throws {
        let attributes = [("number", one.caseNumber), ("attempt", String(one.attempt))]
        try xml.element("Case", attributes) { xml in
            try debtor(one.debtor, &xml)
            try xml.element("Invoice") { xml in
                xml.leaf("Number", one.invoice)
                xml.leaf("Reference", one.reference)
                xml.leaf("Issued", one.issued)
                xml.leaf("Due", one.due)
            }
            try claim(one, &xml)
            if let costs = one.costs { try write(costs, &xml) }
            for segment in one.segments { try period(segment, one.currency, &xml) }
            if let sent = one.lastLetterOn {
                try xml.element("LastLetter") { xml in
                    xml.leaf("Sent", sent)
                    if let deadline = one.lastDeadline { xml.leaf("Deadline", deadline) }
                }
            }
            for settlement in one.settlements {
                try write(settlement, one.currency, &xml)
            }
        }
    }

    private static func debtor(_ debtor: Debtor, _ xml: inout XMLWriter) throws {
        let party = debtor.party
        try xml.element("Debtor", [("kind", party.kind.name)]) { xml in
            xml.leaf("CustomerNumber", debtor.customerNumber)
            xml.leaf("Identifier", party.identifier.string)
            xml.leaf("Name", party.name.string)
            xml.leaf("Street", party.street.string)
            xml.leaf("Postcode", party.postcode.string)
            xml.leaf("City", party.city.string)
            xml.leaf("Country", party.country.string)
            xml.leaf("Email", party.email.string)
            xml.leaf("Language", party.language.string)
        }
    }

    private static func claim(_ one: HandoffCase, _ xml: inout XMLWriter) throws {
        let currency = one.currency
        try xml.element("Claim", [("currency", currency.description)]) { xml in
            amount("Original", one.original, currency, &xml)
            amount("Principal", one.principal, currency, &xml)
            amount("Fees", one.fees, currency, &xml)
            amount("Compensation", one.compensation, currency, &xml)
            amount("Interest", one.interest, currency, &xml)
            amount("Total", one.total, currency, &xml)
        }
    }

    private static func write(_ costs: CollectionCost, _ xml: inout XMLWriter) throws {
        let attributes = [("currency", costs.currency.description)]
        try xml.element("CollectionCost", attributes) { xml in
            amount("Amount", costs.amount, costs.currency, &xml)
            for (name, minor) in [
                ("Heavy", costs.heavy), ("Second", costs.second), ("Cap", costs.cap),
            ] {
                if let minor { amount(name, minor, costs.currency, &xml) }
            }
            for row in costs.rows { xml.leaf("Law", row) }
        }
    }

    private static func period(
        _ segment: InterestSegment,
        _ currency: Currency,
        _ xml: inout XMLWriter
    ) throws {
        try xml.element("InterestPeriod") { xml in
            xml.leaf("FirstDay", segment.firstDay)
            xml.leaf("LastDay", segment.through)
            amount("Principal", segment.principal, currency, &xml)
            xml.leaf("Rate", segment.percent)
            amount("Amount", segment.amount, currency, &xml)
            xml.leaf("Law", segment.row)
        }
    }

    private static func write(
        _ settlement: Settlement,
        _ currency: Currency,
        _ xml: inout XMLWriter
    ) throws {
        try xml.element("Settlement") { xml in
            xml.leaf("Day", settlement.day)
            amount("Principal", settlement.principal, currency, &xml)
            amount("Fees", settlement.fees, currency, &xml)
            amount("Interest", settlement.interest, currency, &xml)
        }
    }

    private static func amount(
        _ name: String,
        _ minor: Int64,
        _ currency: Currency,
        _ xml: inout XMLWriter
    ) {
        xml.leaf(name, Money(minor: minor, currency).digits)
    }
}
