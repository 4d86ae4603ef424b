import GRDB
import Records

extension LedgerAudit {
    /// Holds notes against the events that name them: words may be erased, and rows may not.
    mutating func checkRemarks(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            "SELECT input, line, debtor, claim FROM remark ORDER BY input, line"
        )
        var left = remarks
        while try rows.step() {
            let place = RemarkPlace(
                Int32(truncatingIfNeeded: rows.int(0)),
                Int32(truncatingIfNeeded: rows.int(1))
            )
            let name = "\(place.input) \(place.line)"
            guard let named = left.removeValue(forKey: place) else {
                note("remark", name, expected: LedgerFault.noRow, found: "a row")
                continue
            }
            var row = RowComparison("remark", name)
            if rows.int(3) != 0 { row.compare("claim", named.min(), rows.int(3)) }
            if let owner = named.compactMap({ claims[$0]?.claim.debtor }).first {
                row.compare("debtor", owner, rows.int(2))
            }
            note(row.fault)
        }
        for place in left.keys.sorted() {
            let name = "\(place.input) \(place.line)"
            note("remark", name, expected: "a row", found: LedgerFault.noRow)
        }
    }
}
