import Records
import Values
import XMLStream

extension ReminderWriter {
    func supplier(_ xml: inout XMLWriter) throws {
        try xml.element("cac:AccountingSupplierParty") { xml in
            try xml.element("cac:Party") { xml in
                try identification(creditor.organisationNumber, of: creditor.country, &xml)
                try name(creditor.name, &xml)
                try address(
                    creditor.street,
                    creditor.postcode,
                    creditor.city,
                    creditor.country,
                    &xml
                )
                try legalEntity(creditor.name, creditor.organisationNumber, &xml)
                try contact(phone: creditor.phone, email: creditor.email, &xml)
            }
        }
    }

    /// A private debtor's personal number is left out: the document does not need it.
    func customer(_ debtor: Debtor, _ xml: inout XMLWriter) throws {
        let party = debtor.party
        let identifier = party.kind == .company ? party.identifier.string : ""
        let country = party.country.string
        try xml.element("cac:AccountingCustomerParty") { xml in
            xml.leaf("cbc:SupplierAssignedAccountID", debtor.customerNumber)
            try xml.element("cac:Party") { xml in
                endpoint(party.endpoint.string, &xml)
                try identification(identifier, of: country, &xml)
                try name(party.name.string, &xml)
                try address(
                    party.street.string,
                    party.postcode.string,
                    party.city.string,
                    country,
                    &xml
                )
                if party.kind == .company {
                    try legalEntity(party.name.string, identifier, &xml)
                }
                try contact(phone: "", email: party.email.string, &xml)
            }
        }
    }

    private func endpoint(_ address: String, _ xml: inout XMLWriter) {
        let parts = address.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return }
        xml.leaf("cbc:EndpointID", String(parts[1]), [("schemeID", String(parts[0]))])
    }

    /// Organisation numbers by ISO 6523: 0007 Sweden, 0192 Norway, 0184 Denmark, 0212 Finland.
    private func identification(
        _ number: String,
        of country: String,
        _ xml: inout XMLWriter
    ) throws {
        guard !number.isEmpty else { return }
        let scheme: [(String, String)] =
            switch country {
            case "SE": [("schemeID", "0007")]
            case "NO": [("schemeID", "0192")]
            case "DK": [("schemeID", "0184")]
            case "FI": [("schemeID", "0212")]
            default: []
            }
        try xml.element("cac:PartyIdentification") { xml in
            xml.leaf("cbc:ID", number, scheme)
        }
    }

    private func name(_ name: String, _ xml: inout XMLWriter) throws {
        guard !name.isEmpty else { return }
        try xml.element("cac:PartyName") { xml in
            xml.leaf("cbc:Name", name)
        }
    }

    private func address(
        _ street: String,
        _ postcode: String,
        _ city: String,
        _ country: String,
        _ xml: inout XMLWriter
    ) throws {
        guard ![street, postcode, city, country].allSatisfy(\.isEmpty) else { return }
        try xml.element("cac:PostalAddress") { xml in
            xml.leaf("cbc:StreetName", street)
            xml.leaf("cbc:CityName", city)
            xml.leaf("cbc:PostalZone", postcode)
            guard !country.isEmpty else { return }
            try xml.element("cac:Country") { xml in
                xml.leaf("cbc:IdentificationCode", country)
            }
        }
    }

    private func legalEntity(
        _ name: String,
        _ number: String,
        _ xml: inout XMLWriter
    ) throws {
        try xml.element("cac:PartyLegalEntity") { xml in
            xml.leaf("cbc:RegistrationName", name)
            xml.leaf("cbc:CompanyID", number)
        }
    }

    private func contact(
        phone: String,
        email: String,
        _ xml: inout XMLWriter
    ) throws {
        guard !phone.isEmpty || !email.isEmpty else { return }
        try xml.element("cac:Contact") { xml in
            xml.leaf("cbc:Telephone", phone)
            xml.leaf("cbc:ElectronicMail", email)
        }
    }
}
