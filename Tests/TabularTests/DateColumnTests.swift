import Tabular
import TestSupport
import Testing
import Values

struct DateColumnTests {
    private func read(_ text: String, _ order: DateOrder) throws(DateFault) -> Day {
        let bytes = Array(text.utf8)
        return try DateColumn(order: order).day(bytes.span, 0..<bytes.count)
    }

    @Test(
        arguments: [
            "2026-11-03", "20261103", "03.11.2026", "3.11.2026", "03-11-2026", "2026/11/03",
            "2026.11.03", "2026-11-03T00:00:00", "2026-11-03 14:05", "2026-11-03T14:05:06.123Z",
            "2026-11-03T14:05:06+01:00", "03.11.2026 00:00:00", "2026-11-3",
        ]
    )
    func `a date that can be read in one way needs no hint`(text: String) throws {
        #expect(try read(text, .undecided) == Day(2026, 11, 3))
    }

    @Test(
        arguments: [
            ("", DateFault.empty), ("soon", .form), ("31.02.2026", .noSuchDay),
            ("2026-02-31", .noSuchDay), ("29/02/2026", .noSuchDay), ("2026-13-01", .noSuchDay),
            ("03/11/2026", .ambiguous), ("31.12.26", .shortYear), ("45992", .serial),
            ("2026-11", .form), ("2026-11-03x", .form), ("03.11-2026", .form),
            ("0.1.2026", .noSuchDay),
            ("31/31/2026", .noSuchDay), ("--", .form), ("2026--03", .form), ("123456789", .form),
            ("2026-11-03 tomorrow", .form), ("00000000", .noSuchDay),
        ]
    )
    func `what is no date, or two, is refused with its reason`(text: String, fault: DateFault) {
        #expect(throws: fault) { try read(text, .undecided) }
    }

    @Test func `slashes follow the order of the column`() throws {
        #expect(try read("03/11/2026", .dayFirst) == Day(2026, 11, 3))
        #expect(try read("11/03/2026", .monthFirst) == Day(2026, 11, 3))
        #expect(try read("11-03-2026", .monthFirst) == Day(2026, 11, 3))
        #expect(try read("03.11.2026", .monthFirst) == Day(2026, 11, 3))
        #expect(try read("31/12/2026", .undecided) == Day(2026, 12, 31))
        #expect(try read("05/05/2026", .undecided) == Day(2026, 5, 5))
        #expect(throws: DateFault.noSuchDay) { try read("31/12/2026", .monthFirst) }
    }

    @Test(
        arguments: [
            (["03/11/2026", "31/12/2026"], DateOrder.dayFirst),
            (["03/11/2026", "12/31/2026"], .monthFirst), (["03/11/2026"], .undecided),
            (["31/12/2026", "12/31/2026"], .mixed), (["2026-12-31", "31.12.2026"], .undecided),
        ]
    )
    func `a column learns its order from what can be read in one way`(
        texts: [String],
        order: DateOrder
    ) {
        var column = DateColumn()
        for text in texts {
            let bytes = Array(text.utf8)
            column.learn(bytes, 0..<bytes.count)
        }
        #expect(column.order == order)
    }

    @Test(arguments: 0..<10)
    func `the quick way agrees with the long one`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let alphabet = Array("0123456789-".utf8)
        let column = DateColumn()
        for _ in 0..<2000 {
            var text = Array("2026-11-03".utf8)
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0..<10, using: &random)
                text[place] = alphabet.randomElement(using: &random) ?? 0x30
            }
            let bytes = text + Array("        ".utf8)
            let long = try? column.day(bytes.span, 0..<10)
            if let quick = column.isoDay(bytes.span, 0..<10) {
                #expect(quick == long, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
            }
        }
        let usual = Array("2026-11-03        ".utf8)
        #expect(column.isoDay(usual.span, 0..<10) == Day(2026, 11, 3))
    }
}
