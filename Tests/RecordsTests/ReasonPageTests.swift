import Records
import TestSupport
import Testing

/// Whoever asks why a claim stands where it stands can look it up.
struct ReasonPageTests {
    @Test func `every reason has a row`() throws {
        let path = "Sources/forfall/Forfall.docc/Reasons.md"
        let text = String(decoding: try Repository.bytes(of: path), as: UTF8.self)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let heads = rows.map { $0.split(separator: "|")[0] }
        for reason in Reason.allCases {
            #expect(heads.contains { $0.contains("`\(reason.code)`") }, "\(reason.code)")
        }
    }
}
