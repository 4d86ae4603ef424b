import Tabular
import TestSupport
import Testing

/// The fast scan against the plain one, and any size of block against any other.
struct CSVScanTests {
    private static let alphabet = Array("\"\"\";;;,\n\n\r\nab \t'é€".utf8)

    @Test(arguments: 0..<30)
    func `the fast scan agrees with the plain one on random bytes`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<40 {
            let length = Int.random(in: 0...400, using: &random)
            let quotes = Int.random(in: 0...12, using: &random)
            let bytes = (0..<length).map { _ -> UInt8 in
                let byte = Self.alphabet.randomElement(using: &random) ?? 0x61
                return byte == 0x22 && Int.random(in: 0...12, using: &random) > quotes ? 0x61 : byte
            }
            let plain = try Table(bytes, delimiter: 0x3B, encoding: .utf8, isPlain: true)
            let fast = try Table(bytes, delimiter: 0x3B, encoding: .utf8)
            #expect(fast == plain, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<30)
    func `regular tables come back as they were written, whatever the block`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let cells: [(written: String, read: String)] = [
            ("", ""), ("a", "a"), ("\"\"", ""), ("\"a;b\"", "a;b"), ("\"a\"\"b\"", "a\"b"),
            ("\"\"\"\"", "\""), ("\"x\ny\"", "x\ny"), ("12,50", "12,50"), ("Åse", "Åse"),
            ("\"say \"\"hi\"\"\"", "say \"hi\""), (" x ", "x"), ("=\"0012\"", "0012"),
        ]
        for _ in 0..<12 {
            var text = ""
            var rows: [[String]] = []
            let width = Int.random(in: 2...9, using: &random)
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                let row = (0..<width).compactMap { _ in cells.randomElement(using: &random) }
                rows.append(row.map(\.read))
                text += row.map(\.written).joined(separator: ";")
                text += Bool.random(using: &random) ? "\r\n" : "\n"
            }
            let bytes = Array(text.utf8)
            for block in [1, 2, 3, 7, 63, 64, 65, 130, 1 << 18] {
                let table = try Table(bytes, block: block, delimiter: 0x3B)
                #expect(table.rows == rows, "seed \(seed), block \(block)")
                #expect(table.fault == nil && table.broken.isEmpty, "seed \(seed), block \(block)")
            }
        }
    }

    @Test(arguments: 0..<20)
    func `the fast check of UTF-8 agrees with the plain one`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let pieces: [[UInt8]] = [
            [0x61], [0x3B], [0x0A], [0xC3, 0xA5], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80],
            [0xC3], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0],
        ]
        for _ in 0..<60 {
            let damage = Int.random(in: 6...pieces.count, using: &random)
            let parts = (0..<Int.random(in: 1...150, using: &random)).map { _ in
                pieces[Int.random(in: 0..<damage, using: &random)]
            }
            let bytes = Array(parts.joined()) + [0x0A]
            let plain = try Table(bytes, delimiter: 0x3B, encoding: .utf8, isPlain: true)
            let fast = try Table(bytes, delimiter: 0x3B, encoding: .utf8)
            #expect(fast.fault == plain.fault, "seed \(seed)")
        }
    }

    @Test func `lines are those of an editor, also below fields of several lines`() throws {
        let text = "a;b\r\n\"one\r\ntwo\r\nthree\";x\r\n\r\nlast;y"
        for block in [1, 5, 1 << 18] {
            let table = try Table(text, block: block)
            #expect(
                table.rows == [["a", "b"], ["one\r\ntwo\r\nthree", "x"], [""], ["last", "y"]]
            )
            #expect(table.lines == [1, 2, 5, 6])
        }
    }
}
