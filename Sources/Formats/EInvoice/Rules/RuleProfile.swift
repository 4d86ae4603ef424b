/// How strictly the rules for e-invoices are taken; the raw values are those of `pipeline.yml`.
package enum RuleProfile: String, Hashable, Sendable, CaseIterable {
    /// As the rules' makers have it: what is fatal to them refuses the invoice.
    case strict
    /// Refuses what leaves in doubt how much is owed, tells of the rest.
    case standard
    /// Refuses only what there can be no claim without.
    case lenient
}
