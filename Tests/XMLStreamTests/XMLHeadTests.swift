import Testing
import XMLStream

@Suite struct XMLHeadTests {
    @Test(arguments: [
        ("<Invoice xmlns='urn:a'/>", "Invoice"),
        (
            "\u{FEFF}<?xml version=\"1.0\"?>\r\n<!-- <b> --><?x y?><n:Bill xmlns:n=\"urn:a\">",
            "Bill"
        ),
        ("<!DOCTYPE Order [<!ENTITY a '>'>]><Order xmlns='urn:a'>", "Order"),
        ("<!DOCTYPE Order><Order xmlns=\"urn:abc\">", "Order"),
    ])
    func `the root is found behind what may stand before it`(text: String, root: String) {
        let head = XMLHead(Array(text.utf8))
        #expect(head?.root == root)
        #expect(head?.declares(namespace: "urn:a") == true)
        #expect(head?.declares(namespace: "urn:b") == false)
    }

    @Test func `a head in UTF-16 is found as well`() {
        let wide = "\u{FEFF}<Order xmlns='urn:a'>".utf16
        #expect(XMLHead(wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })?.root == "Order")
    }

    @Test(arguments: ["", "  ", "name;amount", "<", "<!-- never closed", "<?xml ", "</a>"])
    func `what is not XML has no root`(text: String) {
        #expect(XMLHead(Array(text.utf8))?.root == nil)
    }
}
