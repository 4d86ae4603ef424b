import TestSupport
import Testing
import Values
import XMLStream

@Suite struct XMLReaderTests {
    private let whole = [
        "4 begin 4 ", "1 text 5 Ål & A<b>", "3 text 6 kg", "2 text 6 12.50", "4 end 8 ",
        "4 begin 9 ", "1 text 9 two words", "4 end 11 ",
    ]

    @Test func `fields come in document order with the lines of their start tags`() throws {
        #expect(try Samples.told(Samples.order) == whole)
    }

    @Test func `the root is told with its namespace`() throws {
        let reader = XMLReader(Samples.vocabulary)
        _ = try Samples.told(reader, Array(Samples.order.utf8))
        #expect(reader.root == XMLRoot(name: "Order", namespace: "urn:test:order", line: 2))
    }

    @Test(arguments: [1, 3, 7, 64])
    func `a source may give its bytes in pieces of any size`(piece: Int) throws {
        let reader = XMLReader(Samples.vocabulary)
        #expect(try Samples.told(reader, Array(Samples.order.utf8), piece: piece) == whole)
    }

    @Test func `texts that lie across blocks are whole`() throws {
        // Blocks are 64 KiB: 4,000 items are some of them.
        let items = (0..<4_000).map { "<Item><Name>number \($0)</Name><Skip>x</Skip></Item>" }
        let text = "<Order xmlns='urn:o'>\(items.joined(separator: "\n"))</Order>"
        let names = try Samples.told(text).filter { $0.hasPrefix("1 ") }
        #expect(names == (0..<4_000).map { "1 text \($0 + 1) number \($0)" })
    }

    @Test func `what no field asks for is passed over whatever its size`() throws {
        let attachment = String(repeating: "QUJD", count: 500_000)
        let text = "<Order><Blob>\(attachment)</Blob><Item><Name>n</Name></Item></Order>"
        #expect(try Samples.told(text) == ["4 begin 1 ", "1 text 1 n", "4 end 1 "])
    }

    @Test(arguments: [
        ("<Order xmlns='urn:a'><Item xmlns='urn:b'><Name>n</Name></Item></Order>", 0),
        ("<Order xmlns='urn:a'><Item><Name xmlns='urn:b'>n</Name></Item></Order>", 2),
        ("<o:Order xmlns:o='urn:a'><o:Item><o:Name>n</o:Name></o:Item></o:Order>", 3),
        ("<o:Order xmlns:o='urn:a'><Item><Name>n</Name></Item></o:Order>", 0),
        ("<Order><Item><y:Amount xmlns:y='urn:test:extra'>1</y:Amount></Item></Order>", 3),
        ("<Order><Item><x:Amount xmlns:x='urn:test:else'>1</x:Amount></Item></Order>", 2),
        ("<Other><Item><Name>n</Name></Item></Other>", 0),
    ])
    func `names count by namespace and not by prefix`(text: String, events: Int) throws {
        #expect(try Samples.told(text).count == events)
    }

    @Test func `an element can hold a text or an element that is asked for`() throws {
        #expect(try Samples.told("<Order><State>BOOK</State></Order>") == ["5 text 1 BOOK"])
        let coded = "<Order><State>\n<Code>BOOK</Code>\n</State></Order>"
        #expect(try Samples.told(coded) == ["6 text 2 BOOK"])
    }

    @Test(arguments: ["", "  \n "])
    func `an element without text is told as empty`(inside: String) throws {
        let text = "<Order><State>\(inside)</State></Order>"
        #expect(try Samples.told(text) == ["5 text 1 "])
    }

    @Test func `other encodings are read as they state`() throws {
        let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><Order><State>".utf8)
        let tail = Array("</State></Order>".utf8)
        let reader = XMLReader(Samples.vocabulary)
        #expect(try Samples.told(reader, latin + [0xC5, 0x6C] + tail) == ["5 text 1 Ål"])
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let marked = mark + Array("<Order><State>Ål</State></Order>".utf8)
        #expect(try Samples.told(reader, marked) == ["5 text 1 Ål"])
        let wide = "\u{FEFF}<Order><State>Ål</State></Order>".utf16
        let little = wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try Samples.told(reader, little) == ["5 text 1 Ål"])
    }

    @Test func `a reader goes on after a document it refused`() throws {
        let reader = XMLReader(Samples.vocabulary)
        for bad in ["<Order><Item>", "<!DOCTYPE Order><Order/>", "", "<Order>&x;</Order>"] {
            #expect(Samples.fault(Array(bad.utf8), reader) != nil)
            #expect(try Samples.told(reader, Array(Samples.order.utf8)) == whole)
        }
    }

    @Test func `a document that was left half way is forgotten`() throws {
        let reader = XMLReader(Samples.vocabulary)
        let items = String(repeating: "<Item><Name>n</Name></Item>", count: 4_000)
        reader.open(.init(bytes: Array("<Order>\(items)</Order>".utf8)))
        _ = try reader.next()
        #expect(try Samples.told(reader, Array(Samples.order.utf8)) == whole)
    }

    @Test func `a parser that has kept too many names is made anew`() throws {
        let reader = XMLReader(Samples.vocabulary, limits: XMLLimits(names: 100))
        for round in 0..<3 {
            let others = (0..<200).map { "<n\(round)x\($0)/>" }.joined()
            _ = try Samples.told(reader, Array("<Order>\(others)</Order>".utf8))
            #expect(try Samples.told(reader, Array(Samples.order.utf8)) == whole)
        }
    }
}
