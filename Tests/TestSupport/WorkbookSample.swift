/// Workbooks as tests need them, written part by part (ISO/IEC 29500).
package struct WorkbookSample {
    /// A cell of a sheet, as its markup.
    package struct Cell: ExpressibleByStringLiteral {
        /// Attributes besides the reference, and what stands inside.
        let markup: @Sendable (inout [String]) -> (attributes: String, inside: String)

        /// A text among the shared ones.
        package init(stringLiteral text: String) {
            self = .text(text)
        }

        init(_ markup: @escaping @Sendable (inout [String]) -> (String, String)) {
            self.markup = markup
        }

        /// A text among the shared ones.
        package static func text(_ text: String) -> Cell {
            Cell { strings in
                strings.append("<si><t>\(text)</t></si>")
                return (" t=\"s\"", "<v>\(strings.count - 1)</v>")
            }
        }

        /// A shared text in runs of different looks.
        package static func runs(_ runs: [String]) -> Cell {
            Cell { strings in
                let parts = runs.map { "<r><rPr><b/></rPr><t xml:space=\"preserve\">\($0)</t></r>" }
                strings.append("<si>\(parts.joined())<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>")
                return (" t=\"s\"", "<v>\(strings.count - 1)</v>")
            }
        }

        /// A text in the cell itself.
        package static func inline(_ text: String) -> Cell {
            Cell { _ in (" t=\"inlineStr\"", "<is><t>\(text)</t></is>") }
        }

        /// A number, as its markup has it, with the style of a place in `styles`.
        package static func number(_ text: String, style: Int = 0) -> Cell {
            Cell { _ in (" s=\"\(style)\"", "<v>\(text)</v>") }
        }

        /// A cell of a type: `b`, `e`, `d`, `str`.
        package static func typed(_ type: String, _ value: String) -> Cell {
            Cell { _ in (" t=\"\(type)\"", "<f>A1</f><v>\(value)</v>") }
        }

        /// A cell with nothing in it.
        package static let empty = Cell { _ in (" s=\"1\"", "") }
    }

    /// A sheet: rows by their 1-based number.
    package struct Sheet {
        package var name: String
        package var rows: [(number: Int, cells: [Cell?])]
        /// Such as `hidden`; empty where none is stated.
        package var state: String

        /// A sheet whose rows follow each other from the first.
        package init(_ name: String, state: String = "", _ rows: [[Cell?]]) {
            self.name = name
            self.state = state
            self.rows = rows.enumerated().map { ($0.offset + 1, $0.element) }
        }
    }

    /// Places in the table of styles: number, empty, day (14), day of its own format, money, time.
    package static let day = 2
    package static let ownDay = 3
    package static let money = 4
    package static let time = 5

    package var sheets: [Sheet]
    package var is1904 = false
    /// Parts that replace or add to those that are made.
    package var parts: [String: String] = [:]

    /// A workbook of some sheets.
    package init(_ sheets: [Sheet]) {
        self.sheets = sheets
    }

    /// The file.
    package var bytes: [UInt8] {
        var strings: [String] = []
        var made: [(String, String)] = []
        for (index, sheet) in sheets.enumerated() {
            made.append(("xl/worksheets/sheet\(index + 1).xml", Self.markup(sheet, &strings)))
        }
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let tabs = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 7)\""
                + (sheet.state.isEmpty ? "" : " state=\"\(sheet.state)\"")
                + " r:id=\"rId\(index + 3)\"/>"
        }
        let links = sheets.indices.map { index in
            "<Relationship Id=\"rId\(index + 3)\" Type=\"\(office)/worksheet\" "
                + "Target=\"worksheets/sheet\(index + 1).xml\"/>"
        }
        made += [
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">"
                    + "<workbookPr date1904=\"\(is1904 ? 1 : 0)\"/>"
                    + "<sheets>\(tabs.joined())</sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                    + "relationships\">\(links.joined())</Relationships>"
            ),
            ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings.joined())</sst>"),
            ("xl/styles.xml", Self.styles(main)),
        ]
        let types =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
        var entries = [ZipSample.Entry("[Content_Types].xml", types)]
        for (name, text) in made where parts[name] == nil {
            entries.append(ZipSample.Entry(name, text))
        }
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) where !text.isEmpty {
            entries.append(ZipSample.Entry(name, text))
        }
        return ZipSample.zip(entries)
    }

    private static func markup(_ sheet: Sheet, _ strings: inout [String]) -> String {
        var rows = ""
        for (number, cells) in sheet.rows {
            rows += "<row r=\"\(number)\">"
            for (column, cell) in cells.enumerated() {
                guard let cell else { continue }
                let (attributes, inside) = cell.markup(&strings)
                rows += "<c r=\"\(letters(column))\(number)\"\(attributes)>\(inside)</c>"
            }
            rows += "</row>"
        }
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData>\(rows)</sheetData></worksheet>"
    }

    private static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(0x41 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }

    private static func styles(_ main: String) -> String {
        let own =
            "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"[$-41D]yyyy\\-mm;@\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00 &quot;dkr&quot;\"/></numFmts>"
        let ids = [0, 0, 14, 164, 165, 20].map { "<xf numFmtId=\"\($0)\"/>" }.joined()
        return "<styleSheet xmlns=\"\(main)\">\(own)"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>\(ids)</cellXfs>"
            + "</styleSheet>"
    }
}
