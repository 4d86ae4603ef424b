import Values

/// What a cell says, as the text that a delimited file would have in its place.
struct CellTexts {
    let strings: SharedStrings
    let styles: CellStyles
    /// Whether day 0 is 1 January 1904 (ISO/IEC 29500-1, 18.17.4.1).
    let is1904: Bool

    /// A cell as its markup has it.
    struct Cell {
        /// `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`, or empty for a number.
        var type = ""
        /// Place in the table of styles; nil where none is named.
        var style: Int?
        var value: [UInt8] = []
        /// Text that stands in the cell itself.
        var inline: [UInt8] = []

        var isEmpty: Bool { value.isEmpty && inline.isEmpty }
    }

    /// Why a cell says nothing.
    enum Fault: Error {
        /// `#N/A` and the like.
        case error
        /// A shared string that is not there, a number that is none, or an unknown type.
        case contradiction
    }

    /// The text of a cell that is not empty.
    func text(_ cell: Cell) throws(Fault) -> [UInt8] {
        switch cell.type {
        case "s":
            let number = Int(String(decoding: cell.value, as: UTF8.self))
            guard let number, let text = strings[number] else { throw .contradiction }
            return Array(text)
        case "inlineStr": return cell.inline
        case "str": return cell.value
        case "b": return Array((cell.value == [0x31] ? "TRUE" : "FALSE").utf8)
        case "e": throw .error
        // An ISO 8601 date, maybe with a time behind it.
        case "d": return Array(cell.value.prefix(10))
        case "", "n": return try number(cell)
        default: throw .contradiction
        }
    }

    private func number(_ cell: Cell) throws(Fault) -> [UInt8] {
        guard !cell.value.isEmpty else { return [] }
        if let style = cell.style, styles.isDate(style), let day = day(cell.value[...]) {
            var out = ByteBuilder(capacity: 10)
            out.append(day)
            return out.bytes
        }
        guard let number = CellNumber.plain(cell.value[...]) else { throw .contradiction }
        return number
    }

    /// The day of a serial number; nil outside 1900 (or 1904) to 9999, and for 29 February 1900,
    /// which spreadsheets count and no calendar has.
    private func day(_ value: ArraySlice<UInt8>) -> Day? {
        guard let serial = CellNumber.wholePart(value), serial <= 2_958_465 else { return nil }
        // Day 0 is 1970-01-01.
        if is1904 { return Day(number: Int32(serial) - 24_107) }
        guard serial > 0, serial != 60 else { return nil }
        return Day(number: Int32(serial) - (serial < 60 ? 25_568 : 25_569))
    }
}
