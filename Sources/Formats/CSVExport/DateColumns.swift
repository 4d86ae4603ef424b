import Tabular

/// Lets the date columns of a list tell the order of day and month to each other.
enum DateColumns {
    /// The columns after they looked at a block's rows.
    static func learned(
        _ block: CSVBlock,
        from first: Int,
        _ places: [Int],
        _ columns: [DateColumn]
    ) -> [DateColumn] {
        var columns = columns
        for (index, place) in places.enumerated()
        where place >= 0 && columns[index].order == .undecided {
            guard hasSlashes(block, first, place) else { continue }
            for row in block.rows[first...] where Int(row.fieldCount) > place {
                columns[index].learn(block.bytes, block.range(place, of: row))
            }
        }
        let told = Set(columns.map(\.order).filter { $0 != .undecided })
        guard told.count == 1, let known = columns.first(where: { $0.order != .undecided }) else {
            return columns
        }
        for index in columns.indices { columns[index].learn(from: known) }
        return columns
    }

    /// Whether the first date of a column is written with slashes: no other form leaves a doubt.
    private static func hasSlashes(_ block: CSVBlock, _ first: Int, _ place: Int) -> Bool {
        for row in block.rows[first...] where Int(row.fieldCount) > place {
            let range = block.range(place, of: row)
            if !range.isEmpty { return range.contains { block.bytes[$0] == 0x2F } }
        }
        return false
    }
}
