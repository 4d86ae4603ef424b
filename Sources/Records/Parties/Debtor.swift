package import Values

/// A customer who owes, known once per creditor by customer number.
package struct Debtor: Hashable, Sendable {
    /// Row in the ledger; 0 until it has one.
    package var id: Int64
    /// Customer number; without one, `id:` and the identifier or `name:` and the name.
    package let number: String
    package var party: Party
    /// What is known of the debtor that holds every claim, also those to come.
    package var holds: Holds

    /// Makes a debtor.
    package init(id: Int64, number: String, party: Party, holds: Holds = []) {
        self.id = id
        self.number = number
        self.party = party
        self.holds = holds
    }

    /// The key that a debtor is known by.
    package static func key(customerNumber: Text, party: Party) -> String {
        guard customerNumber.isEmpty else { return customerNumber.string }
        return party.identifier.isEmpty
            ? "name:" + party.name.string : "id:" + party.identifier.string
    }

    /// The number in the creditor's own system; empty where the creditor gave none.
    package var customerNumber: String { Self.customerNumber(key: number) }

    /// The number in the creditor's own system that a key is; empty where it is made of a name or
    /// an identifier.
    package static func customerNumber(key: String) -> String {
        key.hasPrefix("id:") || key.hasPrefix("name:") ? "" : key
    }
}
