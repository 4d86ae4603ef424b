import TestSupport
import Testing
import XMLStream

@Suite struct XMLFaultTests {
    @Test(arguments: [
        ("<!DOCTYPE Order><Order/>", 1),
        ("<?xml version='1.0'?>\n<!DOCTYPE Order [<!ENTITY a 'b'>]>\n<Order>&a;</Order>", 2),
        ("<!DOCTYPE Order SYSTEM 'http://example.invalid/o.dtd'><Order/>", 1),
        ("<!DOCTYPE Order [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><Order>&f;</Order>", 1),
    ])
    func `a document type is refused before anything of it is read`(text: String, line: Int) {
        let fault = Samples.fault(text)
        #expect(fault?.cause == .documentType)
        #expect(fault?.line == line)
    }

    @Test func `entities that multiply themselves are refused at once`() {
        var text = "<!DOCTYPE Order [<!ENTITY e0 'ha'>"
        for level in 1...30 {
            text += "<!ENTITY e\(level) '&e\(level - 1);&e\(level - 1);&e\(level - 1);'>"
        }
        text += "]><Order><State>&e30;</State></Order>"
        #expect(Samples.fault(text)?.cause == .documentType)
    }

    @Test func `nesting past the limit is refused`() {
        let limit = XMLLimits().depth
        let deep = { (levels: Int) in
            "<Order>" + String(repeating: "<a>", count: levels - 1)
                + String(repeating: "</a>", count: levels - 1) + "</Order>"
        }
        #expect(Samples.fault(deep(limit)) == nil)
        #expect(Samples.fault(deep(limit + 1))?.cause == .depth(limit: limit))
        #expect(Samples.fault(deep(100_000))?.cause == .depth(limit: limit))
    }

    @Test func `a text past the limit is refused with its element`() {
        let limit = XMLLimits().textBytes
        let text = { (count: Int) in
            "<Order>\n<Item><Name>\(String(repeating: "n", count: count))</Name></Item></Order>"
        }
        #expect(Samples.fault(text(limit)) == nil)
        let fault = Samples.fault(text(limit + 1))
        #expect(fault?.cause == .textLength(limit: limit))
        #expect(fault?.element == "Item|Part/Name")
        #expect(fault?.line == 2)
    }

    @Test func `a tag past the limit is refused`() {
        let limit = XMLLimits().tokenBytes
        let attributes = (0..<60_000).map { "a\($0)=''" }.joined(separator: " ")
        #expect(Samples.fault("<Order \(attributes)/>")?.cause == .tokenLength(limit: limit))
    }

    @Test(arguments: [
        ("<Order>", 1), ("<Order>\n<Item></Order>", 2), ("<Order>\n\n<Item a=b/></Order>", 3),
        ("<Order>&nbsp;</Order>", 1), ("<Order><x:Item/></Order>", 1), ("<Order/>\n<Order/>", 2),
        ("<Order>\u{0}</Order>", 1), ("<Order>&#0;</Order>", 1), ("<Order>a & b</Order>", 1),
        ("<Order a='1' a='2'/>", 1), ("no markup", 1), ("<Order>]]></Order>", 1),
    ])
    func `what is not well formed is refused with its line`(text: String, line: Int) {
        let fault = Samples.fault(text)
        #expect(fault?.line == line)
        #expect((fault?.column ?? 0) >= 0)
    }

    @Test func `bytes that are not of the encoding are refused`() {
        let start = Array("<Order>\n<State>".utf8)
        let end = Array("</State></Order>".utf8)
        for bad: [UInt8] in [[0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80]] {
            #expect(Samples.fault(start + bad + end)?.line == 2)
        }
        #expect(
            Samples.fault("<?xml version='1.0' encoding='klingon'?><Order/>")?.cause == .encoding
        )
    }

    @Test func `an empty file is refused as empty`() {
        #expect(Samples.fault("")?.cause == .empty)
    }

    @Test func `a document cut at any byte is refused`() {
        let bytes = Array(Samples.order.utf8)
        let reader = XMLReader(Samples.vocabulary)
        for count in bytes.indices {
            let fault = Samples.fault(Array(bytes[..<count]), reader)
            #expect(fault != nil, "cut at \(count)")
        }
        #expect(Samples.fault(bytes, reader) == nil)
    }

    @Test func `changed bytes are read or refused and never stop the program`() {
        let seed: UInt64 = 20_261_121
        var random = SplitMix64(seed: seed)
        let bytes = Array(Samples.order.utf8)
        let reader = XMLReader(Samples.vocabulary)
        for _ in 0..<2_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                changed[Int.random(in: changed.indices, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            _ = Samples.fault(changed, reader)
        }
        #expect(Samples.fault(bytes, reader) == nil, "seed \(seed)")
    }

    @Test func `messages never quote the document`() {
        for text in ["<Order><Kari></Order>", "<Order>&Kari;</Order>", "<Kari:Order/>"] {
            let words = Samples.fault(text)?.description ?? ""
            #expect(!words.isEmpty)
            #expect(!words.contains("Kari"))
        }
    }
}
