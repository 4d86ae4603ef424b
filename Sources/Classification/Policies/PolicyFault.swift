/// Something that a policy asks for and the law does not allow.
package struct PolicyFault: Hashable, Sendable, CustomStringConvertible {
    /// The policy's name.
    package let policy: String
    /// 1-based step; 0 for the whole policy.
    package let step: Int
    /// What is asked and what is allowed: lower case, no full stop.
    package let message: String
    /// Id of the row of law; empty where no row stands behind it.
    package let row: String
    /// Where the row was read; empty where there is none.
    package let source: String

    /// What is wrong, with the rule and its source.
    package var description: String {
        let place = step > 0 ? "policy '\(policy)', step \(step)" : "policy '\(policy)'"
        return row.isEmpty
            ? "\(place): \(message)" : "\(place): \(message) [\(row): \(source)]"
    }
}
