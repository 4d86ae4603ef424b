/// What a claim is for, where law counts by it; raw values are stored.
@usableFromInline
package enum ClaimNature: UInt8, Sendable, CaseIterable {
    case ordinary = 0
    /// Rent of a dwelling or of premises.
    case rent = 1
}

/// The day that a payment counts from; the raw values are those of the tables of law.
package enum PaymentDay: String, Sendable, CaseIterable {
    /// The day that the payee's bank booked it.
    case booked
    /// The day that the payer's bank took the order, where the bank's file tells it.
    case ordered
}

/// The days that payments of rent count from in one country tonight, by whom they come from.
package struct RentDays: Hashable, Sendable {
    package let person: PaymentDay
    package let business: PaymentDay

    /// Gathers the days.
    package init(person: PaymentDay = .booked, business: PaymentDay = .booked) {
        self.person = person
        self.business = business
    }

    /// The day for a debtor of a kind; nil counts as a person, the stricter law.
    package func day(for kind: PartyKind?) -> PaymentDay {
        kind?.isBusiness ?? false ? business : person
    }
}
