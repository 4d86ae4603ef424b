package import Records
package import Values

extension Jurisdiction {
    /// The order in which a payment goes to the parts of what is owed, and the row that says so.
    package func allocation(
        on day: Day,
        for audience: LawRow.Audience
    ) -> Result<AllocationOrder, MissingRow> {
        row(.allocation, on: day, for: audience).map { row in
            AllocationOrder(
                row.words.compactMap(AllocationOrder.Part.init(rawValue:)),
                row: row.id
            )
        }
    }

    /// The orders of a day; where no row is in force, the one that costs a debtor least.
    package func allocations(on day: Day) -> AllocationOrders {
        let order = { (audience: LawRow.Audience) -> AllocationOrder in
            (try? allocation(on: day, for: audience).get()) ?? .leastCostly
        }
        return AllocationOrders(person: order(.person), business: order(.business))
    }
}
