package import Records
package import Values

/// What was owed when: a principal and its changes.
package struct PrincipalHistory: Hashable, Sendable {
    /// A day's change; what is paid on a day still bears that day's interest.
    package struct Change: Hashable, Sendable {
        package let day: Day
        /// Minor units; negative for a payment.
        package let amount: Int64

        /// Notes a change.
        package init(day: Day, amount: Int64) {
            self.day = day
            self.amount = amount
        }
    }

    /// Minor units owed before any change.
    package let start: Int64
    /// In order of day.
    package let changes: [Change]

    /// Tells a history; the changes may come in any order.
    package init(_ start: Int64, changes: [Change] = []) {
        self.start = start
        let real = changes.filter { $0.amount != 0 }
        self.changes = real.count < 2 ? real : real.sorted { $0.day < $1.day }
    }

    /// The history of a claim's principal: what was paid and taken back was never paid.
    package init(_ claim: Claim) {
        self.init(
            claim.total,
            changes: Settlement.standing(claim.settlements).map {
                Change(day: $0.day, amount: -$0.principal)
            }
        )
    }

    /// What is owed when a day begins.
    package func owed(before day: Day) -> Int64 {
        changes.prefix { $0.day < day }.reduce(start) { $0 + $1.amount }
    }
}
