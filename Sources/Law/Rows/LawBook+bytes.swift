import Values

extension LawBook {
    /// All that the tables say, row by row: two books with the same bytes decide the same.
    package var bytes: [UInt8] {
        var out = ByteBuilder(capacity: 1 << 16)
        for table in tables {
            out.append(fields: [table.country, table.reviewedThrough?.description ?? ""])
            for row in table.rows { out.append(fields: row.fields) }
        }
        return out.bytes
    }
}

extension LawRow {
    /// Every field as text, in the order of declaration.
    fileprivate var fields: [String] {
        [
            id, rule.rawValue, audience.rawValue, from.description, through?.description ?? "",
            value, "\(unit)", String(number), key.rawValue, feePer?.rawValue ?? "",
            status.rawValue, source, note,
        ]
    }
}

extension ByteBuilder {
    /// Appends texts, each with what no text holds behind it, and an end.
    fileprivate mutating func append(fields: [String]) {
        for field in fields {
            append(field)
            append(byte: 0x1F)
        }
        append(byte: 0x1E)
    }
}
