import Values
import XMLStream

/// What the workbook's own part tells: its sheets in order, and where its days begin.
struct WorkbookContents {
    private(set) var sheets: [WorkbookSheet] = []
    private(set) var is1904 = false

    private static let part = "xl/workbook.xml"
    private static let links = "xl/_rels/workbook.xml.rels"

    /// Field numbers of the two parts.
    private enum Tag {
        static let sheet: UInt16 = 1
        static let name: UInt16 = 2
        static let link: UInt16 = 3
        static let date1904: UInt16 = 4
        static let relation: UInt16 = 5
        static let id: UInt16 = 6
        static let target: UInt16 = 7
        static let state: UInt16 = 8
    }

    /// ISO/IEC 29500-1, 18.2.27 and 18.2.28; the link is `r:id`, whose namespace has two forms.
    private static let vocabulary = XMLVocabulary(
        roots: ["workbook"],
        prefixes: [:],
        fields: [
            XMLField(Tag.sheet, "sheets/sheet/"), XMLField(Tag.name, "sheets/sheet/@name"),
            XMLField(Tag.state, "sheets/sheet/@state"), XMLField(Tag.link, "sheets/sheet/@*:id"),
            XMLField(Tag.date1904, "workbookPr/@date1904"),
        ]
    )

    /// ISO/IEC 29500-2, 9.3.
    private static let relations = XMLVocabulary(
        roots: ["Relationships"],
        prefixes: [:],
        fields: [
            XMLField(Tag.relation, "Relationship/"), XMLField(Tag.id, "Relationship/@Id"),
            XMLField(Tag.target, "Relationship/@Target"),
        ]
    )

    /// Reads the two parts; nil where there is no workbook.
    init?(_ parts: WorkbookPackage) throws {
        var named: [(name: String, state: String, link: String)] = []
        var is1904 = false
        let isThere = try parts.read(Self.part, Self.vocabulary) { tape in
            for event in tape.events {
                switch (event.tag, event.kind) {
                case (Tag.sheet, .begin): named.append(("", "", ""))
                case (Tag.name, _) where !named.isEmpty:
                    named[named.count - 1].name = tape.text(event).string
                case (Tag.state, _) where !named.isEmpty:
                    named[named.count - 1].state = tape.text(event).string
                case (Tag.link, _) where !named.isEmpty:
                    named[named.count - 1].link = tape.text(event).string
                case (Tag.date1904, _):
                    is1904 = ["1", "true", "on"].contains(tape.text(event).string)
                default: continue
                }
            }
        }
        guard isThere else { return nil }
        let targets = try Self.targets(parts)
        self.is1904 = is1904
        sheets = try named.map { sheet in
            guard let target = targets[sheet.link] else {
                throw WorkbookFault(.contradiction, part: Self.part)
            }
            let isHidden = sheet.state == "hidden" || sheet.state == "veryHidden"
            return WorkbookSheet(name: sheet.name, isHidden: isHidden, part: target)
        }
    }

    /// Part names by the ids of links.
    private static func targets(_ parts: WorkbookPackage) throws -> [String: String] {
        var targets: [String: String] = [:]
        var id = ""
        var target = ""
        try parts.read(links, relations) { tape in
            for event in tape.events {
                switch (event.tag, event.kind) {
                case (Tag.relation, .begin): (id, target) = ("", "")
                case (Tag.id, _): id = tape.text(event).string
                case (Tag.target, _): target = tape.text(event).string
                case (Tag.relation, .end):
                    targets[id] =
                        target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
                default: continue
                }
            }
        }
        return targets
    }
}
