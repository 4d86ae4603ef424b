package import Records
import Values

/// What changes of claims, as the ledger's rows: taken while a claim is at hand, written by whoever
/// writes.
package struct HotRows: Sendable {
    struct Row {
        let debtor: Int64
        let claim: Int64
        let step: Int64
        let hold: Int64
        let reason: Int64
        let due: Int64
        let nextOn: Int64?
        let open: Int64
        let fees: Int64
        let interest: Int64
        let lastEvent: Int64
        /// Where the rarely used part of the state ends; it begins where that of the row before
        /// ends, and takes no room where a claim has none.
        let end: Int
    }

    private(set) var rows: [Row] = []
    private(set) var states = ByteBuilder()

    /// Makes room for some rows.
    package init(capacity: Int) {
        rows.reserveCapacity(capacity)
    }

    /// How many there are.
    package var count: Int { rows.count }

    /// Adds the row of a claim, field by field: a copy of a claim counts references for all of
    /// them.
    ///
    /// - Parameters:
    ///   - claims: among which it is.
    ///   - index: its place.
    package mutating func append(_ claims: [Claim], _ index: Int) {
        if !claims[index].isUntouched { StateCodec.encode(claims[index].state, into: &states) }
        rows.append(
            Row(
                debtor: claims[index].debtor,
                claim: claims[index].id,
                step: Int64(claims[index].step),
                hold: Int64(claims[index].hold.rawValue),
                reason: Int64(claims[index].reason.rawValue),
                due: Int64(claims[index].due.number),
                nextOn: claims[index].nextOn.map { Int64($0.number) },
                open: claims[index].open,
                fees: claims[index].fees,
                interest: claims[index].interest,
                lastEvent: claims[index].lastEvent,
                end: states.count
            )
        )
    }

    mutating func removeAll() {
        rows.removeAll(keepingCapacity: true)
        states.removeAll()
    }
}
