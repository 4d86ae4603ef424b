public import Values

/// A person or company as a document names it; what is not stated is empty.
@usableFromInline
package struct Party: Hashable, Sendable {
    @usableFromInline package var name: Text
    @usableFromInline package var kind: PartyKind
    /// Organisation, personal or coordination number: digits only, as far as it was stated.
    @usableFromInline package var identifier: Text
    @usableFromInline package var email: Text
    @usableFromInline package var street: Text
    @usableFromInline package var postcode: Text
    @usableFromInline package var city: Text
    /// Two-letter country code, capitals; `ZZ` where a country was stated that is not known.
    @usableFromInline package var country: Text
    /// E-invoice address as `scheme:id`, for example `0007:5567778899`.
    @usableFromInline package var endpoint: Text
    /// Two-letter language code the party wants to be written to in.
    @usableFromInline package var language: Text

    /// Makes a party; only what is given is stated.
    @inlinable
    package init(
        name: Text = .empty,
        kind: PartyKind = .unknown,
        identifier: Text = .empty,
        email: Text = .empty,
        street: Text = .empty,
        postcode: Text = .empty,
        city: Text = .empty,
        country: Text = .empty,
        endpoint: Text = .empty,
        language: Text = .empty
    ) {
        self.name = name
        self.kind = kind
        self.identifier = identifier
        self.email = email
        self.street = street
        self.postcode = postcode
        self.city = city
        self.country = country
        self.endpoint = endpoint
        self.language = language
    }

    /// Stands for a country that was stated and is not known (CLDR; ISO 3166 leaves it to users).
    package static let unknownCountry: Text = "ZZ"

    /// This party with what a newer document states; what that leaves out stays.
    package func updated(by newer: Party) -> Party {
        func latest(_ new: Text, _ old: Text) -> Text { new.isEmpty ? old : new.detached }
        return Party(
            name: latest(newer.name, name),
            kind: newer.kind == .unknown ? kind : newer.kind,
            identifier: latest(newer.identifier, identifier),
            email: latest(newer.email, email),
            street: latest(newer.street, street),
            postcode: latest(newer.postcode, postcode),
            city: latest(newer.city, city),
            country: latest(newer.country, country),
            endpoint: latest(newer.endpoint, endpoint),
            language: latest(newer.language, language)
        )
    }

    /// The same party in buffers of its own, to outlive the batch it was read in.
    package var detached: Party {
        Party(
            name: name.detached,
            kind: kind,
            identifier: identifier.detached,
            email: email.detached,
            street: street.detached,
            postcode: postcode.detached,
            city: city.detached,
            country: country.detached,
            endpoint: endpoint.detached,
            language: language.detached
        )
    }
}

/// What a party is in the eyes of the law; unknown counts as private, the stricter law.
@usableFromInline
package enum PartyKind: UInt8, Sendable, CaseIterable {
    case unknown
    case person
    case company

    /// Whether the rules for businesses apply.
    package var isBusiness: Bool { self == .company }
}
