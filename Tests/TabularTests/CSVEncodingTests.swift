import Tabular
import Testing

struct CSVEncodingTests {
    private static let text = "Namn;Ort\nÅse Øvergård;Köge\n\"Æ; ö\";é\n"
    private static let rows = [["Namn", "Ort"], ["Åse Øvergård", "Köge"], ["Æ; ö", "é"]]

    private static func latin1(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
            let high = UInt8(unit >> 8)
            let low = UInt8(unit & 0xFF)
            return isBig ? [high, low] : [low, high]
        }
    }

    @Test(arguments: [1, 3, 64, 1 << 18])
    func `every encoding gives the same rows`(block: Int) throws {
        let encoded: [[UInt8]] = [
            Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8),
            Self.latin1(Self.text), Self.utf16(Self.text, isBig: true),
            Self.utf16(Self.text, isBig: false),
        ]
        for bytes in encoded {
            let table = try Table(bytes, block: block, delimiter: 0x3B)
            #expect(table.rows == Self.rows)
            #expect(table.lines == [1, 2, 3])
            #expect(table.fault == nil)
        }
    }

    @Test(arguments: [1, 3, 64, 1 << 18])
    func `code page 865 is read where it is named`(block: Int) throws {
        // Namn;Ort, Åse Øvergård;Köge, Æ;é: 8F Å, 9D Ø, 86 å, 94 ö, 92 Æ, 82 é, 9B ø.
        let bytes: [UInt8] =
            Array("Namn;Ort\n".utf8) + [0x8F] + Array("se ".utf8) + [0x9D] + Array("verg".utf8)
            + [0x86] + Array("rd;K".utf8) + [0x94] + Array("ge\n".utf8)
            + [0x92, 0x3B, 0x82, 0x9B, 0xAF, 0xFF, 0x21, 0x0A]
        let table = try Table(bytes, block: block, delimiter: 0x3B, encoding: .codePage865)
        #expect(table.rows == [["Namn", "Ort"], ["Åse Øvergård", "Köge"], ["Æ", "éø¤\u{A0}!"]])
    }

    @Test(arguments: [1, 9, 64, 1 << 18])
    func `a byte order mark in the middle of a file is a blank`(block: Int) throws {
        let text = "\u{FEFF}Namn;Ort\nÅse;Gävle\n\u{FEFF}Namn;Ort\nBo;\u{FEFF}Ystad\n\u{FEFF}"
        let table = try Table(Array(text.utf8), block: block, delimiter: 0x3B)
        #expect(
            table.rows.prefix(4) == [
                ["Namn", "Ort"], ["Åse", "Gävle"], ["Namn", "Ort"], ["Bo", "Ystad"],
            ]
        )
        #expect(table.fault == nil)
    }

    @Test func `characters of Windows-1252 outside ISO-8859-1 are read`() throws {
        let table = try Table(Array("a;".utf8) + [0x80, 0x3B, 0x96, 0x99, 0x0A])
        #expect(table.rows == [["a", "€", "–™"]])
    }

    @Test func `characters outside the first plane come out of pairs`() throws {
        let table = try Table(Self.utf16("a;😀\n", isBig: false), block: 3)
        #expect(table.rows == [["a", "😀"]])
    }

    @Test func `the first letters past ASCII decide, even late in the file`() throws {
        let plain = String(repeating: "a;b\n", count: 100)
        let table = try Table(Array(plain.utf8) + Self.latin1("ö;å\n"), block: 64)
        #expect(table.rows.last == ["ö", "å"])
        #expect(table.fault == nil)
    }

    @Test func `bytes that UTF-8 does not have are told by line and byte`() throws {
        let start = Array("é;b\n".utf8) + Array(String(repeating: "a;b\n", count: 100).utf8)
        let table = try Table(start + Array("ab;".utf8) + [0xE5, 0x0A], block: 64)
        #expect(table.fault == CSVFault(.encoding(.utf8), line: 102, column: 4))
    }

    @Test func `two encodings in one place are refused`() throws {
        let table = try Table(Array("é;b\n".utf8) + [0xE5, 0x3B, 0x62, 0x0A])
        #expect(table.fault == CSVFault(.mixedEncodings, line: 2, column: 1))
    }

    @Test func `an encoding that is named is kept to`() throws {
        let named = try Table(Array("é;b\n".utf8), encoding: .windows1252)
        #expect(named.rows == [["Ã©", "b"]])
        let wrong = try Table([0x61, 0x3B, 0xE5, 0x0A], encoding: .utf8)
        #expect(wrong.fault?.kind == .encoding(.utf8))
    }

    @Test(
        arguments: [
            [UInt8(0xFF), 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xDC], [0xFF, 0xFE, 0x00, 0xD8],
            [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00],
        ]
    )
    func `halves of characters in UTF-16 are refused`(bytes: [UInt8]) throws {
        #expect(try Table(bytes).fault?.kind == .encoding(.utf16LittleEndian))
    }

    @Test func `a byte that Windows-1252 does not define is refused`() throws {
        let table = try Table([0x61, 0x3B, 0xE5, 0x0A, 0x62, 0x3B, 0x81, 0x0A])
        #expect(table.fault?.kind == .encoding(.windows1252))
        #expect(table.fault?.line == 2)
    }
}
