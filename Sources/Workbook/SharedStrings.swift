import Values
import XMLStream

/// The texts that a workbook's cells share (ISO/IEC 29500-1, 18.4), in one buffer.
struct SharedStrings {
    private var bytes: [UInt8] = []
    /// Offset past each text.
    private var ends: [Int] = []

    private enum Tag {
        static let item: UInt16 = 1
        static let text: UInt16 = 2
        static let run: UInt16 = 3
    }

    private static let part = "xl/sharedStrings.xml"

    /// A text, or runs of it that differ in looks; how it is pronounced (`rPh`) is passed over.
    private static let vocabulary = XMLVocabulary(
        roots: ["sst"],
        prefixes: [:],
        fields: [
            XMLField(Tag.item, "si/"), XMLField(Tag.text, "si/t"), XMLField(Tag.run, "si/r/t"),
        ],
        keepsBlanks: true
    )

    init(_ parts: WorkbookPackage, limits: WorkbookLimits) throws {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        try parts.read(Self.part, Self.vocabulary) { tape in
            for event in tape.events {
                switch (event.tag, event.kind) {
                case (Tag.item, .end): ends.append(bytes.count)
                case (Tag.text, _), (Tag.run, _):
                    tape.text(event).withBytes { more in
                        for index in more.indices { bytes.append(more[index]) }
                    }
                default: continue
                }
                guard ends.count <= limits.strings,
                    bytes.count + 8 * ends.count <= limits.stringBytes
                else { throw WorkbookFault(.tooLarge, part: Self.part) }
            }
        }
        self.bytes = bytes
        self.ends = ends
    }

    /// The text of a number; nil where there is none.
    subscript(index: Int) -> ArraySlice<UInt8>? {
        guard ends.indices.contains(index) else { return nil }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}
