import Formats
import Records
import TestSupport
import Testing
import Values

/// Files that contradict themselves: refused whole, with both figures and the line.
@Suite struct OCRGiroRefusalTests {
    private static let payment = OCRGiroText.payment(1, amount: 500)
    private static let whole = OCRGiroText.file(payment, count: 1, sum: 500)

    @Test(arguments: [
        ("sum", 1, 501, 4, 5, "declares 5.01 NOK, the payments add up to 5.00 NOK"),
        ("count", 2, 500, 4, 5, "counts 2 transactions, the file has 1"),
        ("records", 1, 500, 5, 5, "counts 5 records, the file has 4"),
    ])
    func `wrong totals of an assignment are refused`(
        what: String,
        count: Int,
        sum: Int,
        records: Int,
        line: Int,
        words: String
    ) throws {
        let lines =
            [OCRGiroText.start, OCRGiroText.section] + Self.payment + [
                OCRGiroText.end(count: count, records: records, sum: sum),
                OCRGiroText.end("0000", type: "89", count: count, records: 6, sum: sum),
            ]
        try expectRefusal(lines, .controlSum, line, words)
    }

    @Test(arguments: [
        (1, 6, 499, "declares 4.99 NOK"), (2, 6, 500, "counts 2 transactions"),
        (1, 7, 500, "counts 7 records, the file has 6"),
    ])
    func `wrong totals of the transmission are refused`(
        count: Int,
        records: Int,
        sum: Int,
        words: String
    ) throws {
        let lines =
            [OCRGiroText.start, OCRGiroText.section] + Self.payment + [
                OCRGiroText.end(count: 1, records: 4, sum: 500),
                OCRGiroText.end("0000", type: "89", count: count, records: records, sum: sum),
            ]
        try expectRefusal(lines, .controlSum, 6, words)
    }

    @Test(arguments: [
        (0, "a payment (30-32)"), (1, "does not follow the record 30"),
        (2, "has no record 31"), (3, "has no end record (88)"),
    ])
    func `a missing record is refused`(missing: Int, words: String) throws {
        var lines =
            [OCRGiroText.section] + Self.payment + [
                OCRGiroText.end(count: 1, records: 4, sum: 500),
                OCRGiroText.end("0000", type: "89", count: 1, records: 6, sum: 500),
            ]
        lines.remove(at: missing)
        try expectRefusal([OCRGiroText.start] + lines, .recordOrder, nil, words)
    }

    @Test func `free text of other types is refused`() throws {
        let lines = OCRGiroText.payment(1, amount: 500, type: "10", text: "hei")
        try expectRefusal(
            [OCRGiroText.start, OCRGiroText.section] + lines,
            .recordOrder,
            5,
            "only types 20 and 21"
        )
    }

    /// What is replaced in a sound file by what, the code, and the line.
    @Test(arguments: [
        ("110526132", "310226132", FindingCode.dateInvalid, 3),
        ("100526", "450526", .dateInvalid, 4), ("00000500 ", "0000050O ", .amountInvalid, 3),
        ("014640", "01464?", .amountInvalid, 3), ("NY091030", "NY092230", .fieldMissing, 3),
        ("NY091030", "XX091030", .recordOrder, 3), ("NY091030", "NY091077", .recordOrder, 3),
        ("99991042764", "9999104276X", .fieldMissing, 2), ("1883206", "188320", .recordLength, 4),
        ("NY000010", "NY000020", .documentKind, 1),
    ])
    func `a wrong field is refused`(
        field: String,
        other: String,
        code: FindingCode,
        line: Int
    ) throws {
        let text = String(decoding: Self.whole, as: UTF8.self)
        let error = try #require(throws: FileRefused.self) {
            try ReadResult.ocrGiro(
                Array(text.replacing(field, with: other, maxReplacements: 1).utf8)
            )
        }
        #expect(error.finding.code == code)
        #expect(error.finding.place.line == line)
    }

    @Test func `a file cut off at any byte is refused`() throws {
        let lines =
            Self.payment + OCRGiroText.payment(2, amount: 700, type: "21", text: "Bås 7, Røros")
        let bytes = OCRGiroText.file(lines, count: 2, sum: 1200)
        for count in 0..<bytes.count - 1 {
            #expect(throws: FileRefused.self, "cut at \(count)") {
                try ReadResult.ocrGiro(Array(bytes[..<count]))
            }
        }
        #expect(try ReadResult.ocrGiro(bytes.dropLast()).payments.count == 2)
    }

    @Test func `two files in one are refused with advice`() throws {
        let error = try #require(throws: FileRefused.self) {
            try ReadResult.ocrGiro(Self.whole + Self.whole)
        }
        #expect(error.finding.code == .recordOrder)
        #expect(error.finding.message.contains("one by one"))
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `bytes changed at random never crash the reader`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            var broken = Self.whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: broken.indices, using: &random)
                broken[index] = UInt8.random(in: 0...255, using: &random)
            }
            do {
                let result = try ReadResult.ocrGiro(broken)
                #expect(result.payments.allSatisfy { $0.amount.minor == 500 }, "seed \(seed)")
            } catch is FileRefused {}
        }
    }

    private func expectRefusal(
        _ lines: [String],
        _ code: FindingCode,
        _ line: Int?,
        _ words: String
    ) throws {
        let error = try #require(throws: FileRefused.self) {
            try ReadResult.ocrGiro(OCRGiroText.bytes(lines))
        }
        #expect(error.finding.code == code)
        if let line { #expect(error.finding.place.line == line) }
        #expect(error.finding.message.contains(words), "\(error.finding.message)")
    }
}
