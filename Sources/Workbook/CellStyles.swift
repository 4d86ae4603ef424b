import Values
import XMLStream

/// Which of a workbook's cell styles show a number as a day (ISO/IEC 29500-1, 18.8.30).
struct CellStyles {
    private var areDates: [Bool] = []

    private enum Tag {
        static let format: UInt16 = 1
        static let formatID: UInt16 = 2
        static let code: UInt16 = 3
        static let style: UInt16 = 4
        static let styleFormat: UInt16 = 5
    }

    private static let vocabulary = XMLVocabulary(
        roots: ["styleSheet"],
        prefixes: [:],
        fields: [
            XMLField(Tag.format, "numFmts/numFmt/"),
            XMLField(Tag.formatID, "numFmts/numFmt/@numFmtId"),
            XMLField(Tag.code, "numFmts/numFmt/@formatCode"),
            XMLField(Tag.style, "cellXfs/xf/"),
            XMLField(Tag.styleFormat, "cellXfs/xf/@numFmtId"),
        ]
    )

    init(_ parts: WorkbookPackage) throws {
        var areDates: [Bool] = []
        var own: [String: Bool] = [:]
        var id = ""
        var code = ""
        try parts.read("xl/styles.xml", Self.vocabulary) { tape in
            for event in tape.events {
                switch (event.tag, event.kind) {
                case (Tag.format, .begin): (id, code) = ("", "")
                case (Tag.formatID, _): id = tape.text(event).string
                case (Tag.code, _): code = tape.text(event).string
                case (Tag.format, .end): own[id] = Self.isDate(format: code)
                case (Tag.style, .begin): areDates.append(false)
                case (Tag.styleFormat, _) where !areDates.isEmpty:
                    let number = tape.text(event).string
                    areDates[areDates.count - 1] = own[number] ?? Self.isDate(number: number)
                default: continue
                }
            }
        }
        self.areDates = areDates
    }

    /// Whether a style shows a day; a style that is not listed shows numbers.
    func isDate(_ style: Int) -> Bool {
        areDates.indices.contains(style) && areDates[style]
    }

    /// Whether a format that every workbook has shows a day: 14 to 17 and 22, and 27 to 36 and 50
    /// to 58 in the languages of East Asia; 18 to 21 and 45 to 47 are times.
    private static func isDate(number: String) -> Bool {
        guard let number = Int(number) else { return false }
        return (14...17).contains(number) || number == 22 || (27...36).contains(number)
            || (50...58).contains(number)
    }

    /// Whether a format of the workbook's own shows a day: it asks for day or year, outside of
    /// quotes, brackets and what a backslash or an underscore takes along (18.8.31).
    static func isDate(format: String) -> Bool {
        var isQuoted = false
        var isBracketed = false
        var skipsNext = false
        for letter in format.lowercased().utf8 {
            if skipsNext {
                skipsNext = false
                continue
            }
            switch letter {
            case 0x22 where !isBracketed: isQuoted.toggle()
            case _ where isQuoted: continue
            case 0x5B: isBracketed = true
            case 0x5D: isBracketed = false
            case _ where isBracketed: continue
            case 0x5C, 0x5F, 0x2A: skipsNext = true
            case 0x64, 0x79: return true
            case 0x3B: return false
            default: continue
            }
        }
        return false
    }
}
