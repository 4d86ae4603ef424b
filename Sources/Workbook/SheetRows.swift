import Values
import XMLStream

/// Turns a sheet's markup into the rows of a delimited table, as it streams.
///
/// A line is a row of the sheet, so that a place in the one is a place in the other: rows that the
/// markup leaves out are empty lines, and line breaks in cells are blanks.
struct SheetRows {
    /// Rows by which the width is told that all rows are filled up to.
    private static let sampleRows = 50
    /// ISO/IEC 29500-1, 18.3.1.73; spreadsheets have no more.
    private static let rowsMax = 1_048_576

    enum Tag {
        static let row: UInt16 = 1
        static let rowNumber: UInt16 = 2
        static let cell: UInt16 = 3
        static let reference: UInt16 = 4
        static let type: UInt16 = 5
        static let style: UInt16 = 6
        static let value: UInt16 = 7
        static let text: UInt16 = 8
        static let run: UInt16 = 9
    }

    static let vocabulary = XMLVocabulary(
        roots: ["worksheet"],
        prefixes: [:],
        fields: [
            XMLField(Tag.row, "sheetData/row/"), XMLField(Tag.rowNumber, "sheetData/row/@r"),
            XMLField(Tag.cell, "sheetData/row/c/"), XMLField(Tag.reference, "sheetData/row/c/@r"),
            XMLField(Tag.type, "sheetData/row/c/@t"), XMLField(Tag.style, "sheetData/row/c/@s"),
            XMLField(Tag.value, "sheetData/row/c/v"), XMLField(Tag.text, "sheetData/row/c/is/t"),
            XMLField(Tag.run, "sheetData/row/c/is/r/t"),
        ],
        keepsBlanks: true
    )

    private let texts: CellTexts
    private let part: String
    private let columnsMax: Int

    /// Cells that hold an error; their rows are empty lines.
    private(set) var errors: [CellError] = []
    /// What was made and not taken yet.
    private(set) var out: [UInt8] = []

    private var sample: [(row: Int, fields: [[UInt8]])]? = []
    private var width = 0
    /// Rows whose lines were written.
    private var written = 0
    private var row = 0
    private var fields: [[UInt8]] = []
    private var column = 0
    private var cell = CellTexts.Cell()

    init(_ texts: CellTexts, part: String, columnsMax: Int) {
        self.texts = texts
        self.part = part
        self.columnsMax = columnsMax
    }

    /// Hands over what was made.
    mutating func takeOut() -> [UInt8] {
        defer { out = [] }
        return out
    }

    /// Takes in the next part of the markup.
    mutating func take(_ tape: XMLTape) throws(WorkbookFault) {
        for event in tape.events {
            switch (event.tag, event.kind) {
            case (Tag.row, .begin):
                row += 1
                fields = []
                column = 0
            case (Tag.rowNumber, _): try setRow(tape.text(event))
            case (Tag.row, .end): endRow()
            case (Tag.cell, .begin):
                column += 1
                cell = CellTexts.Cell()
            case (Tag.reference, _): try setColumn(tape.text(event))
            case (Tag.type, _): cell.type = tape.text(event).string
            case (Tag.style, _): cell.style = Int(tape.text(event).string)
            case (Tag.value, _): cell.value += Array(tape.text(event).string.utf8)
            case (Tag.text, _), (Tag.run, _): cell.inline += Array(tape.text(event).string.utf8)
            case (Tag.cell, .end): try endCell()
            default: continue
            }
        }
    }

    /// Ends the sheet.
    mutating func finish() {
        flushSample()
    }

    private func fault(_ kind: WorkbookFaultKind) -> WorkbookFault {
        WorkbookFault(kind, part: part, row: row)
    }

    private mutating func setRow(_ text: Text) throws(WorkbookFault) {
        guard let number = Int(text.string), number >= row, number <= Self.rowsMax else {
            throw fault(.contradiction)
        }
        row = number
    }

    /// Takes the column of a reference such as `AB12`.
    private mutating func setColumn(_ text: Text) throws(WorkbookFault) {
        var number = 0
        for index in 0..<text.count {
            let letter = text[index] & 0xDF
            guard (0x41...0x5A).contains(letter), number < 1 << 20 else { break }
            number = number * 26 + Int(letter - 0x40)
        }
        guard number >= column else { throw fault(.contradiction) }
        column = number
    }

    private mutating func endCell() throws(WorkbookFault) {
        guard !cell.isEmpty else { return }
        guard column <= columnsMax else { throw fault(.tooManyColumns) }
        do throws(CellTexts.Fault) {
            let text = try texts.text(cell)
            while fields.count < column { fields.append([]) }
            fields[column - 1] = text
        } catch {
            guard error == .error else { throw fault(.contradiction) }
            if errors.last?.row != row { errors.append(CellError(row: row, column: column)) }
        }
    }

    private mutating func endRow() {
        if errors.last?.row == row { fields = [] }
        while fields.last?.isEmpty == true { fields.removeLast() }
        guard sample != nil else { return write(fields, row) }
        width = max(width, fields.count)
        sample?.append((row, fields))
        if sample?.count == Self.sampleRows { flushSample() }
    }

    private mutating func flushSample() {
        guard let rows = sample else { return }
        sample = nil
        for entry in rows { write(entry.fields, entry.row) }
    }

    /// Writes a row, filled up to the width of the first ones.
    private mutating func write(_ fields: [[UInt8]], _ row: Int) {
        while written < row - 1 {
            out.append(0x0A)
            written += 1
        }
        written = row
        if !fields.isEmpty {
            for place in 0..<max(fields.count, width) {
                if place > 0 { out.append(SheetTable.delimiter) }
                if place < fields.count, !fields[place].isEmpty { append(fields[place]) }
            }
        }
        out.append(0x0A)
    }

    private mutating func append(_ field: [UInt8]) {
        out.append(0x22)
        for byte in field {
            if byte == 0x22 { out.append(0x22) }
            out.append(byte < 0x20 ? 0x20 : byte)
        }
        out.append(0x22)
    }
}

/// A cell that holds an error such as `#N/A`, so that its row cannot be read.
package struct CellError: Hashable, Sendable {
    /// 1-based.
    package let row: Int
    /// 1-based.
    package let column: Int
}
