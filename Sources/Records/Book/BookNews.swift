/// What came into a book since somebody asked last: new debtors and claims, and what happened.
package struct BookNews: Sendable {
    /// In order of id.
    package let debtors: [Debtor]
    /// In order of id, as their registrations are among the events.
    package let claims: [Claim]
    /// In order of id.
    package let events: [Event]
    /// For each event, the id of its claim's event before; 0 for none.
    package let previousEvents: [Int64]
    /// The id of the first event; those of the others follow.
    package let firstEvent: Int64
}
