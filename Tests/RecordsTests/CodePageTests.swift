import Records
import TestSupport
import Testing

/// Whoever meets a code can look it up.
struct CodePageTests {
    private static let page = "Sources/forfall/Forfall.docc/FindingCodes.md"

    private func rows() throws -> [Substring] {
        let text = String(decoding: try Repository.bytes(of: Self.page), as: UTF8.self)
        return text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    }

    @Test func `every finding code has a row`() throws {
        let rows = try rows()
        for code in FindingCode.allCases {
            let row = rows.first { $0.hasPrefix("| `\(code.rawValue)` |") }
            #expect(row != nil, "\(code.rawValue)")
        }
    }

    @Test func `every reason has a row`() throws {
        let heads = try rows().map { $0.split(separator: "|")[0] }
        for reason in Reason.allCases {
            #expect(heads.contains { $0.contains("`\(reason.code)`") }, "\(reason.code)")
        }
    }
}
