import Foundation
import TestSupport
import Testing

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
    @Test func `The README shows the demonstration's real output`() throws {
        let scratch = try ScratchFolder()
        for name in ["pipeline.yml", "fixtures"] {
            try FileManager.default.copyItem(
                atPath: Repository.root + name,
                toPath: scratch.path + "/" + name
            )
        }
        let outcome = try BuiltProgram.run(["run", "--demonstration"], in: scratch.path)
        #expect(outcome.status == 0)
        #expect(outcome.complaints == "")
        let shown = try shownOutput()
        #expect(shown.count > 2)
        var rest = outcome.output[...]
        for part in shown {
            let place = try #require(rest.firstRange(of: part), "no longer said: \(part)")
            rest = rest[place.upperBound...]
        }
    }

    /// The parts of the README's block below its mark, between lines that say `[...]`.
    private func shownOutput() throws -> [String] {
        let bytes = try Repository.bytes(of: "README.md")
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
        let mark = try #require(lines.firstIndex(of: "<!-- output: demonstration -->"))
        let block = lines[mark...].drop { !$0.hasPrefix("```") }.dropFirst()
            .prefix { !$0.hasPrefix("```") }
        return block.split(separator: "[...]").map { $0.joined(separator: "\n") }
    }
}
