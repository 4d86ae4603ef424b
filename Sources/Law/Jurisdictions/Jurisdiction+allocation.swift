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

extension Jurisdiction {
    /// The days that payments of rent count from; where no row is in force, those of booking.
    package func rentDays(on day: Day) -> RentDays {
        let counted = { (audience: LawRow.Audience) -> PaymentDay in
            let row = try? row(.rentPaymentDay, on: day, for: audience).get()
            return row.flatMap { $0.words.first.flatMap(PaymentDay.init(rawValue:)) } ?? .booked
        }
        return RentDays(person: counted(.person), business: counted(.business))
    }
}
