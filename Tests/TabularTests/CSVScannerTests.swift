import TestSupport
import Testing

@testable import Tabular

struct CSVScannerTests {
    private static let alphabet = Array("\"\";;,\n\n\r\nab \t'é".utf8)

    private struct Scan: Equatable {
        var rows: [CSVRow]
        var ends: [UInt32]
        var broken: [CSVBrokenQuote]
        var used: Int
        var text: [UInt8]
    }

    private func scan(_ bytes: [UInt8], plain: Bool) -> Scan {
        var padded = bytes + [UInt8](repeating: 0x20, count: 64)
        var scanner = CSVScanner(dialect: CSVDialect())
        var used = 0
        if plain {
            scanner.begin(at: 0, line: 1, room: bytes.count)
            var position = 0
            scanner.scanPlain(padded, from: &position, to: bytes.count)
            scanner.fieldCount = scanner.firstField
            used = scanner.rowStart
        } else {
            used = scanner.scan(padded, from: 0, to: bytes.count, line: 1)
        }
        scanner.doubled.removeAll { $0 >= used }
        scanner.unescape(&padded)
        return Scan(
            rows: scanner.rows,
            ends: Array(scanner.ends.prefix(scanner.fieldCount)),
            broken: scanner.broken,
            used: used,
            text: Array(padded.prefix(used))
        )
    }

    @Test(arguments: 0..<40)
    func `the fast scan agrees with the plain one on random bytes`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<60 {
            let length = Int.random(in: 0...400, using: &random)
            let quotes = Int.random(in: 0...12, using: &random)
            let bytes = (0..<length).map { _ -> UInt8 in
                let byte = Self.alphabet.randomElement(using: &random) ?? 0x61
                return byte == 0x22 && Int.random(in: 0...12, using: &random) > quotes ? 0x61 : byte
            }
            #expect(scan(bytes, plain: false) == scan(bytes, plain: true), "seed \(seed)")
        }
    }

    @Test(arguments: 0..<40)
    func `the fast scan agrees with the plain one on regular tables`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let fields = ["", "a", "\"\"", "\"a;b\"", "\"a\"\"b\"", "\"\"\"\"", "\"x\ny\"", "12,50"]
        for _ in 0..<40 {
            var text = ""
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                let count = Int.random(in: 1...9, using: &random)
                let row = (0..<count).map { _ in fields.randomElement(using: &random) ?? "" }
                text += row.joined(separator: ";") + (Bool.random(using: &random) ? "\r\n" : "\n")
            }
            let bytes = Array(text.utf8)
            let fast = scan(bytes, plain: false)
            #expect(fast == scan(bytes, plain: true), "seed \(seed)")
            #expect(fast.used == bytes.count && fast.broken.isEmpty, "seed \(seed)")
        }
    }
}
