package import Records
import Values

/// Payers whose money waits without a claim, looked up by who owes.
package struct WaitingPayers: Sendable {
    private var byIdentifier: Set<Text> = []
    private var byName: [Text: [Payer]] = [:]

    /// Takes in a payer that is told of at all.
    mutating func insert(_ payer: Payer) {
        if !payer.identifier.isEmpty { byIdentifier.insert(payer.identifier) }
        if !payer.name.isEmpty { byName[payer.name, default: []].append(payer) }
    }

    /// Whether nobody waits.
    package var isEmpty: Bool { byIdentifier.isEmpty && byName.isEmpty }

    /// Whether a party may be one of them: of several of one name, each may.
    package func include(_ party: Party) -> Bool {
        guard !isEmpty else { return false }
        let payer = Payer(party)
        return byIdentifier.contains(payer.identifier)
            || byName[payer.name]?.contains { $0.isLike(payer) } == true
    }
}
