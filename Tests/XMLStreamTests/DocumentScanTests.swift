import TestSupport
import Testing
import XMLStream

/// What is read without the library is what the library reads.
///
/// A file that is followed by more blanks than a block holds is the library's in any case, and says
/// the same: that is how one is held against the other.
@Suite struct DocumentScanTests {
    private static let plain = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Order xmlns="urn:test:order" xmlns:x="urn:test:extra" x:mark="å" mark='"'>
          <!-- a comment - of two
               lines -->
          <Item>
            <Name>Ål &amp; &lt;Öl&gt; &quot;€ 𝄞&apos;</Name>
            <x:Amount unit="kg">12.50</x:Amount>
            <Other><Name>not this one</Name><empty/><empty a="1" /></Other>
          </Item>
          <Part><Name
            >
            two	words
          </Name><y:Amount xmlns:y="urn:test:extra"
             unit='a > b'>1</y:Amount></Part>
          <State><Code>BOOK</Code></State>
        </Order>
        <!-- the end -->

        """

    private static let blanks = [UInt8](repeating: 0x20, count: 70_000)

    /// What is told of a document, and whether it was scanned.
    private static func told(_ bytes: [UInt8]) -> (events: [String]?, root: XMLRoot?, Bool) {
        let reader = XMLReader(Samples.vocabulary)
        let events = try? Samples.told(reader, bytes)
        return (events, reader.root, reader.isScanned)
    }

    /// Holds a document that was scanned against what the library says of it.
    ///
    /// - Returns: whether it was scanned.
    private static func compare(_ bytes: [UInt8], _ about: Comment) -> Bool {
        let (events, root, isScanned) = told(bytes)
        guard isScanned else { return false }
        let (others, otherRoot, isOther) = told(bytes + blanks)
        #expect(!isOther, about)
        #expect(events == others, about)
        #expect(root == otherRoot, about)
        return true
    }

    @Test(arguments: [
        plain, plain.replacing("\n", with: "\r\n"), "\u{FEFF}" + plain, "<Order/>", "\n<Order/>",
        plain.replacing("UTF-8", with: "utf-8"),
        plain.replacing("\"UTF-8\"", with: "\"UTF-8\" standalone=\"yes\""),
        "<Order xmlns='a b'/>".replacing("a b", with: "relative"), "<!---->\n<Order></Order>",
        "<Order>\(String(repeating: "<Item><Name>n</Name></Item>\n", count: 2_000))</Order>",
    ])
    func `a plain document is read without the library, and as the library reads it`(
        text: String
    ) {
        #expect(Self.compare(Array(text.utf8), Comment(rawValue: String(text.prefix(80)))))
    }

    @Test(arguments: [
        // Sound, and not plain.
        "<Order><![CDATA[<b>]]></Order>", "<Order>&#229;</Order>", "<Order a='&amp;'/>",
        "<?xml version='1.0'?><Order/>", "<?xml version=\"1.1\"?><Order/>", "<Order ></Order >",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Order/>", "<Order a = '1'/>",
        "<Order><?pi x?></Order>", "<Ördër/>", "<Order>\r</Order>", "<Order a='\n'/>",
        "<Order>a]b</Order>", "<Order xmlns=''/>", "<Order xml:lang='sv'/>",
        "<Order \((0..<17).map { "a\($0)=''" }.joined(separator: " "))/>",
        "<Order>\(String(repeating: "<a>", count: 64))",
        "<!DOCTYPE Order><Order/>", "<Order>\(String(repeating: "n", count: 65_536))</Order>",
        // Not well-formed.
        "", " ", "<Order>", "<Order></order>", "<Order></Orde></Order>", "<Order/><Order/>",
        "<Order/>x", "x<Order/>", " <?xml version=\"1.0\"?><Order/>", "<Order>&nbsp;</Order>",
        "<Order><a></b></Order>", "<Order a='1' a='2'/>", "<x:Order/>", "<Order x:a='1'/>",
        "<Order xmlns:a='u:a' xmlns:b='u:a' a:k='' b:k=''/>", "<Order xmlns='u:a' xmlns='u:b'/>",
        "<Order xmlns:xml='u:a'/>", "<Order xmlns:xmlns='u:a'/>", "<Order xmlns='a b'/>",
        "<Order xmlns:a='http://www.w3.org/2000/xmlns/'/>", "<a:b:Order xmlns:a='u:a'/>",
        "<Order xmlns:a='http://www.w3.org/XML/1998/namespace'/>", "<:Order/>", "<Order:/>",
        "<Order a='1'b='2'/>", "<Order a=1/>", "<Order a/>", "<Order a='<'/>", "<Order / >",
        "<Order><!-- a -- b --></Order>", "<Order><!-- a ---></Order>", "<Order><!-- a </Order>",
        "<Order>]]></Order>", "<Order>\u{1}</Order>", "<Order>\u{FFFE}</Order>", "<1Order/>",
        "<Order>&amp</Order>", "<Order><", "<Order></", "<Order></Order", "<", "<!", "<!-", "&",
        "<Order>&", "<Order a", "<Order a=", "<Order a='", "<Order><!--", "<Order/", "</Order>",
    ])
    func `what is not plain is left to the library`(text: String) {
        #expect(!Self.told(Array(text.utf8)).2)
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xC3], [0x80], [0xED, 0xA0, 0x80], [0xE0, 0x80, 0x80],
            [0xEF, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xE2, 0x82], [0xFF], [0x00], [0x0B], [0x1F],
        ] as [[UInt8]]
    )
    func `bytes that are no character of XML are left to the library`(bytes: [UInt8]) {
        for before in 0..<20 {
            let head = "<Order>" + String(repeating: "x", count: before)
            #expect(!Self.told(Array(head.utf8) + bytes + Array("</Order>".utf8)).2)
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `whatever is changed in a document, the library agrees with what was read of it`(
        seed: UInt64
    ) {
        var mutation = Mutation(of: Array(Self.plain.utf8), seed: seed)
        var scanned = 0
        for turn in 0..<1_500 {
            let bytes = mutation.next()
            let about = Comment(rawValue: "seed \(seed), turn \(turn)")
            if Self.compare(bytes, about) { scanned += 1 }
        }
        #expect((100...1_400).contains(scanned), "\(scanned) were read without the library")
    }

    @Test func `a document cut off anywhere is left to the library`() {
        let bytes = Array("<Order><Item><Name a='b'>å&amp;</Name><!-- c --></Item></Order>".utf8)
        for end in bytes.indices { #expect(!Self.told(Array(bytes[..<end])).2, "\(end)") }
        #expect(Self.told(bytes).2)
    }

    @Test func `one reader goes from a scan to the library and back`() throws {
        let reader = XMLReader(Samples.vocabulary)
        let plain = Array(Self.plain.utf8)
        let whole = try Samples.told(reader, plain)
        #expect(throws: XMLFault.self) { try Samples.told(reader, Array("<Order><a>".utf8)) }
        #expect(try Samples.told(reader, plain) == whole)
        #expect(reader.isScanned)
        #expect(try Samples.told(reader, plain + Self.blanks) == whole)
        #expect(!reader.isScanned)
        #expect(try Samples.told(reader, plain) == whole)
    }

    @Test func `more names than the table holds are still told apart`() throws {
        let reader = XMLReader(Samples.vocabulary, limits: XMLLimits(names: 1_000_000))
        for turn in 0..<40 {
            let names = (0..<100).map { "n\(turn * 100 + $0)" }
            let items = names.map { "<\($0)/><Item><Name>\($0)</Name></Item>" }
            let bytes = Array("<Order>\(items.joined())</Order>".utf8)
            let told = try Samples.told(reader, bytes).filter { $0.hasPrefix("1 ") }
            #expect(told == names.map { "1 text 1 \($0)" })
            #expect(reader.isScanned)
        }
    }
}
