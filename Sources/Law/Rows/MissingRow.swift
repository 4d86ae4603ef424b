package import Values

/// A row of law that a step needs and the tables do not have: nothing is guessed in its place.
package struct MissingRow: Error, Hashable, Sendable, CustomStringConvertible {
    package let rule: Rule
    /// Two-letter code.
    package let country: String
    /// The key that no row covers.
    package let day: Day

    /// Names what is missing.
    package init(_ rule: Rule, country: String, day: Day) {
        self.rule = rule
        self.country = country
        self.day = day
    }

    /// What is missing, in words.
    package var description: String {
        "\(country) has no row of '\(rule.rawValue)' for \(day)"
    }
}
