package import Values

/// A country's rows, and the day through which somebody has looked that they still hold.
package struct LawTable: Hashable, Sendable {
    /// Two-letter code.
    package let country: String
    /// nil: the table says nothing of it, as one that only adds a row.
    package let reviewedThrough: Day?
    package let rows: [LawRow]

    /// Gathers a country's rows.
    package init(country: String, reviewedThrough: Day?, rows: [LawRow]) {
        self.country = country
        self.reviewedThrough = reviewedThrough
        self.rows = rows
    }
}
