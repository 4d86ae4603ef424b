package import Values

/// A customer who owes, known once per creditor by customer number.
package struct Debtor: Hashable, Sendable {
    /// Row in the ledger; 0 until it has one.
    package var id: Int64
    /// Customer number; without one, `id:` and the identifier, or `name:`, name and address.
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

    /// The key that a debtor is known by: customer number, else identifier, else name and address.
    ///
    /// Two people of one name live at two addresses and get letters of their own; spelling does not
    /// count. Where no address is stated, the e-mail address stands in.
    package static func key(customerNumber: Text, party: Party) -> String {
        guard customerNumber.isEmpty else { return customerNumber.string }
        guard party.identifier.isEmpty else { return "id:" + party.identifier.string }
        var out = nameKey(of: party)
        let bare = out.count
        for part in [party.street, party.postcode, party.city] { out.append(part.folded) }
        if out.count == bare { out.append(party.email.folded) }
        return out.string
    }

    /// Whether a document that states neither number nor identifier names this debtor, wherever it
    /// says that the debtor lives now.
    package func isNamed(customerNumber: Text, party: Party) -> Bool {
        customerNumber.isEmpty && party.identifier.isEmpty
            && number.hasPrefix(Self.nameKey(of: party).string)
    }

    private static func nameKey(of party: Party) -> ByteBuilder {
        var out = ByteBuilder(capacity: 64)
        out.append("name:")
        out.append(party.name.folded)
        out.append(byte: 0x7C)
        return out
    }

    /// The number in the creditor's own system; empty where the creditor gave none.
    package var customerNumber: String { Self.customerNumber(key: number) }

    /// The number in the creditor's own system that a key is; empty where it is made of a name or
    /// an identifier.
    package static func customerNumber(key: String) -> String {
        key.hasPrefix("id:") || key.hasPrefix("name:") ? "" : key
    }
}
