package import Records
package import Values

/// Cases that go to an agency in one file.
package struct HandoffBatch: Sendable {
    /// Never used twice by a creditor; receipts refer to it.
    package let id: String
    package let day: Day
    package let creditor: Creditor
    package let agency: CollectionAgency
    /// At least one.
    package let cases: [HandoffCase]

    /// Gathers a batch.
    package init(
        id: String,
        day: Day,
        creditor: Creditor,
        agency: CollectionAgency,
        cases: [HandoffCase]
    ) {
        self.id = id
        self.day = day
        self.creditor = creditor
        self.agency = agency
        self.cases = cases
    }

    /// All that is owed per currency, in order of currency.
    package var totals: [Money] {
        var totals: [Currency: Int64] = [:]
        for one in cases { totals[one.currency, default: 0] += one.total }
        return totals.map { Money(minor: $0.value, $0.key) }.sorted { $0.currency < $1.currency }
    }
}

/// Who collects for a creditor; what is not known is empty.
package struct CollectionAgency: Hashable, Sendable {
    package let id: String
    package let name: String

    /// Names an agency.
    package init(id: String = "", name: String = "") {
        self.id = id
        self.name = name
    }
}
