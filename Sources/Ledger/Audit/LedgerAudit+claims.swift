import GRDB
import Records
import Values

extension LedgerAudit {
    /// Holds the registrations and the keys that claims are found by against the events.
    mutating func checkClaims(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            """
            SELECT id, debtor, kind, currency, issued, total, registered_event, number, reference,
                nature
            FROM claim ORDER BY id
            """
        )
        var keys: [Int64: ClaimKeys] = [:]
        while try rows.step() {
            let id = rows.int(0)
            guard let audited = claims[id] else {
                note("claim", String(id), expected: LedgerFault.noRow, found: "a row")
                continue
            }
            let claim = audited.claim
            var row = RowComparison("claim", String(id))
            row.compare("debtor", claim.debtor, rows.int(1))
            row.compare("kind", Int64(claim.kind.rawValue), rows.int(2))
            row.compare("nature", Int64(claim.nature.rawValue), rows.int(9))
            row.compare("currency", Int64(claim.currency.code), rows.int(3))
            row.compare("issued", Int64(claim.issued.number), rows.int(4))
            row.compare("total", claim.total, rows.int(5))
            row.compare("registered_event", audited.registered, rows.int(6))
            note(row.fault)
            keys[id] = ClaimKeys(claim, number: rows.text(7), reference: rows.text(8))
        }
        for id in claims.keys.sorted() where keys[id] == nil {
            note("claim", String(id), expected: "a row", found: LedgerFault.noRow)
        }
        try check(&keys, database)
    }

    private mutating func check(_ keys: inout [Int64: ClaimKeys], _ database: Database) throws {
        let rows = try HotStatement(database, "SELECT hash, claim, debtor FROM key")
        while try rows.step() {
            let (hash, id) = (UInt64(bitPattern: rows.int(0)), rows.int(1))
            guard let debtor = keys[id]?.take(hash) else {
                let key = ClaimKeys.name(hash, id)
                note("key", key, expected: LedgerFault.noRow, found: "a row")
                continue
            }
            var row = RowComparison("key", ClaimKeys.name(hash, id))
            row.compare("debtor", debtor, rows.int(2))
            note(row.fault)
        }
        for (id, claim) in keys.sorted(by: { $0.key < $1.key }) {
            for hash in claim.left {
                let key = ClaimKeys.name(hash, id)
                note("key", key, expected: "a row", found: LedgerFault.noRow)
            }
        }
    }

    /// Holds the folded state of each claim against the table that nights read.
    mutating func checkState(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            """
            SELECT claim, debtor, due, step, hold, open, fees, interest, more, last_event
            FROM hot ORDER BY claim
            """
        )
        var seen: Set<Int64> = []
        while try rows.step() {
            guard let claim = claims[rows.int(0)]?.claim, seen.insert(claim.id).inserted else {
                let key = String(rows.int(0))
                note("hot", key, expected: LedgerFault.noRow, found: "a row")
                continue
            }
            var row = RowComparison("hot", String(claim.id))
            row.compare("debtor", claim.debtor, rows.int(1))
            row.compare("due", Int64(claim.due.number), rows.int(2))
            row.compare("step", Int64(claim.step), rows.int(3))
            row.compare("hold", Int64(claim.hold.rawValue), rows.int(4))
            row.compare("open", claim.open, rows.int(5))
            row.compare("fees", claim.fees, rows.int(6))
            row.compare("interest", claim.interest, rows.int(7))
            if try StateCodec.state(rows.blob(8), of: claim) != claim.state {
                row.note("more", expected: "what the events fold to", found: "something else")
            }
            row.compare("last_event", claim.lastEvent, rows.int(9))
            note(row.fault)
        }
        for id in claims.keys.sorted() where !seen.contains(id) {
            note("hot", String(id), expected: "a row", found: LedgerFault.noRow)
        }
    }

    /// Holds the list of what an agency has against the events.
    mutating func checkHandoffs(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            "SELECT claim, night, attempt FROM handoff ORDER BY claim"
        )
        var seen: Set<Int64> = []
        while try rows.step() {
            guard let handoff = handoffs[rows.int(0)] else {
                let key = String(rows.int(0))
                note("handoff", key, expected: LedgerFault.noRow, found: "a row")
                continue
            }
            seen.insert(rows.int(0))
            var row = RowComparison("handoff", String(rows.int(0)))
            row.compare("night", handoff.night, rows.int(1))
            row.compare("attempt", handoff.attempt, rows.int(2))
            note(row.fault)
        }
        for id in handoffs.keys.sorted() where !seen.contains(id) {
            note("handoff", String(id), expected: "a row", found: LedgerFault.noRow)
        }
    }
}

/// The hashes that a claim is to be found by, and which of them were found.
private struct ClaimKeys {
    private let debtor: Int64
    /// Hashes that no row was found for yet.
    private(set) var left: [UInt64]

    init(_ claim: Claim, number: String, reference: String) {
        debtor = claim.debtor
        left = [ClaimKey.number(number)]
        if let whole = InstalmentNumber.key(ofFirst: number) { left.append(whole) }
        if claim.kind == .invoice, !reference.isEmpty { left.append(ClaimKey.reference(reference)) }
    }

    /// Takes a hash off the list.
    ///
    /// - Returns: the debtor that its row is to name; nil when the claim has no such key.
    mutating func take(_ hash: UInt64) -> Int64? {
        guard let index = left.firstIndex(of: hash) else { return nil }
        left.remove(at: index)
        return debtor
    }

    static func name(_ hash: UInt64, _ claim: Int64) -> String {
        "\(hash.hexadecimal) of claim \(claim)"
    }
}
