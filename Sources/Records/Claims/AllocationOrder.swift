/// The order in which a payment goes to the parts of what is owed.
package struct AllocationOrder: Hashable, Sendable {
    /// First comes first; what is not named gets nothing.
    package let parts: [Part]
    /// Id of the row of law; empty where none is in force.
    package let row: String

    /// Orders parts.
    package init(_ parts: [Part], row: String) {
        self.parts = parts
        self.row = row
    }

    /// A part of what is owed; the raw values are those of the tables.
    package enum Part: String, Sendable, CaseIterable {
        /// Fees and compensation.
        case costs
        case interest
        case principal
    }

    /// The order that costs a debtor least: it stands in where no row is in force, since a payment
    /// is booked all the same and must not be used against whom it came from.
    package static let leastCostly = AllocationOrder([.principal, .interest, .costs], row: "")
}

/// The orders of one country tonight, by whom a payment comes from.
package struct AllocationOrders: Hashable, Sendable {
    package let person: AllocationOrder
    package let business: AllocationOrder

    /// Gathers the orders.
    package init(person: AllocationOrder, business: AllocationOrder) {
        self.person = person
        self.business = business
    }

    /// The order for a debtor of a kind; nil counts as a person, the stricter law.
    package func order(for kind: PartyKind?) -> AllocationOrder {
        kind?.isBusiness ?? false ? business : person
    }
}
