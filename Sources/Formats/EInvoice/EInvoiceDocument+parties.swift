import Records
import Values

extension EInvoiceDocument {
    /// The seller's organisation number: of the legal entity, or by whichever of its other
    /// identifiers is of the Swedish or Norwegian register; empty when none is.
    var sellerIdentifier: Text {
        identifier(
            company: draft[.sellerCompanyNumber],
            other: draft.sellerNumber,
            endpoint: draft[.sellerEndpoint],
            scheme: draft[.sellerEndpointScheme],
            tax: draft[.sellerTaxNumber]
        )
    }

    /// The seller's country, by its address or the register it is in.
    var sellerCountry: Text {
        let stated = draft[.sellerCountry]
        return stated.isEmpty
            ? OrganisationScheme.country(of: draft[.sellerEndpointScheme]) : stated
    }

    /// Who is to pay.
    ///
    /// - Throws: `EInvoiceFault` when the buyer has no name.
    func buyer() throws(EInvoiceFault) -> Party {
        let legal = draft[.buyerName]
        let name =
            legal.isEmpty
            ? try required(.buyerTradingName, "the buyer's name (BT-44)") : legal
        let endpoint = draft[.buyerEndpoint]
        let scheme = draft[.buyerEndpointScheme]
        let identifier = identifier(
            company: draft[.buyerCompanyNumber],
            other: draft.buyerNumber,
            endpoint: endpoint,
            scheme: scheme,
            tax: draft[.buyerTaxNumber]
        )
        return Party(
            name: name,
            kind: buyerKind(identifier),
            identifier: identifier,
            email: draft[.buyerEmail],
            street: street,
            postcode: draft[.buyerPostcode],
            city: draft[.buyerCity],
            country: draft[.buyerCountry],
            endpoint: scheme.isEmpty ? .empty : scheme.joined(endpoint, with: ":")
        )
    }

    /// Street and number, floor and room, and what lines there are more.
    private var street: Text {
        draft[.buyerStreet].joined(draft[.buyerBuilding], with: " ")
            .joined(draft[.buyerFloor], with: ", ").joined(draft[.buyerStreetMore], with: ", ")
    }

    /// A company only where a number says so: what is not known counts as private.
    private func buyerKind(_ identifier: Text) -> PartyKind {
        var scheme = draft[.buyerCompanyScheme]
        if scheme.isEmpty, draft[.buyerCompanyNumber].isEmpty { scheme = buyerRegister }
        let isBusiness = OrganisationScheme.isBusiness(
            identifier,
            scheme: scheme,
            country: draft[.buyerCountry]
        )
        return isBusiness ? .company : .unknown
    }

    /// The register that the buyer's e-invoice address is of, where it is one.
    private var buyerRegister: Text {
        let scheme = draft[.buyerEndpointScheme]
        return OrganisationScheme.isNordicRegister(scheme) ? scheme : .empty
    }

    private func identifier(
        company: Text,
        other: Text,
        endpoint: Text,
        scheme: Text,
        tax: Text
    ) -> Text {
        if !company.isEmpty { return OrganisationScheme.number(company) }
        if !other.isEmpty { return OrganisationScheme.number(other) }
        if OrganisationScheme.isNordicRegister(scheme) {
            return OrganisationScheme.number(endpoint)
        }
        return OrganisationScheme.number(tax)
    }
}
