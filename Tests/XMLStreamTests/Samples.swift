import Values
import XMLStream

/// A small vocabulary and documents of it.
enum Samples {
    enum Tag {
        static let name: UInt16 = 1
        static let amount: UInt16 = 2
        static let currency: UInt16 = 3
        static let item: UInt16 = 4
        static let state: UInt16 = 5
        static let stateCode: UInt16 = 6
    }

    static let vocabulary = XMLVocabulary(
        roots: ["Order", "Bill"],
        prefixes: ["x": "urn:test:extra"],
        fields: [
            XMLField(Tag.item, "Item|Part/"),
            XMLField(Tag.name, "Item|Part/Name"),
            XMLField(Tag.amount, "Item|Part/x:Amount"),
            XMLField(Tag.currency, "Item|Part/x:Amount/@unit"),
            XMLField(Tag.state, "State"),
            XMLField(Tag.stateCode, "State/Code"),
        ]
    )

    /// Two items, in 12 lines.
    static let order = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Order xmlns="urn:test:order" xmlns:x="urn:test:extra">
          <!-- a comment -->
          <Item>
            <Name>Ål &amp; &#65;<![CDATA[<b>]]></Name>
            <x:Amount unit="kg">12.50</x:Amount>
            <Other><Name>not this one</Name></Other>
          </Item>
          <Part><Name>
            two	words
          </Name></Part>
        </Order>
        """

    /// What a reader tells of a document, one line per event.
    static func told(
        _ reader: XMLReader,
        _ bytes: [UInt8],
        piece: Int = .max
    ) throws -> [String] {
        reader.open(source(bytes, piece: piece))
        var lines: [String] = []
        while let tape = try reader.next() {
            for event in tape.events {
                lines.append("\(event.tag) \(event.kind) \(event.line) \(tape.text(event))")
            }
        }
        return lines
    }

    static func told(_ text: String) throws -> [String] {
        try told(XMLReader(vocabulary), Array(text.utf8))
    }

    /// The fault that a document is refused for; nil when it is not.
    static func fault(
        _ bytes: [UInt8],
        _ reader: XMLReader = XMLReader(vocabulary)
    ) -> XMLFault? {
        do {
            _ = try told(reader, bytes)
            return nil
        } catch {
            return error as? XMLFault
        }
    }

    static func fault(_ text: String) -> XMLFault? { fault(Array(text.utf8)) }

    /// A source that gives at most so many bytes at a time.
    private static func source(_ bytes: [UInt8], piece: Int) -> ByteSource {
        var offset = 0
        return unsafe ByteSource { buffer in
            let count = min(buffer.count, piece, bytes.count - offset)
            for index in 0..<count { unsafe buffer[index] = bytes[offset + index] }
            offset += count
            return count
        }
    }
}
