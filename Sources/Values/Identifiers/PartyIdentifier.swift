/// What the number of a person or company says about its bearer.
package enum PartyIdentifier {
    /// What a bearer is, as far as the number tells.
    package enum Kind: Hashable, Sendable, CaseIterable {
        case person
        case company
        /// The country's numbers are not known here.
        case unknown
        /// No number of that country, or its check is wrong.
        case invalid
    }

    /// Tells what a number says about its bearer.
    ///
    /// A Swedish sole trader is known by a personal number and counts as a person, the stricter
    /// law; so does the estate of a deceased person (group number 1). A Norwegian sole trader has
    /// an organisation number and cannot be told from other businesses.
    ///
    /// - Parameters:
    ///   - number: as people write it; VAT forms (`SE…01`, `NO…MVA`) too.
    ///   - country: two capital letters.
    /// - Returns: the kind; `.unknown` for a country other than `SE` and `NO`.
    package static func kind(of number: Text, country: Text) -> Kind {
        if country == sweden { return swedish(number) }
        if country == norway { return norwegian(number) }
        return .unknown
    }

    private static let sweden: Text = "SE"
    private static let norway: Text = "NO"

    private static func swedish(_ number: Text) -> Kind {
        if SwedishPersonalNumber(number) != nil { return .person }
        let organisation = SwedishOrganisationNumber(number) ?? .init(vat: number)
        guard let organisation else { return .invalid }
        if organisation.isLegalPerson { return organisation.isEstate ? .person : .company }
        return SwedishPersonalNumber(organisation.text) == nil ? .invalid : .person
    }

    private static func norwegian(_ number: Text) -> Kind {
        if NorwegianOrganisationNumber(number) != nil { return .company }
        if NorwegianPersonalNumber(number) != nil { return .person }
        return NorwegianOrganisationNumber(vat: number) == nil ? .invalid : .company
    }
}
