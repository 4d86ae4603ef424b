import Foundation
package import Testing

/// Compares bytes with a file that was reviewed; `RECORD=1` rewrites the file instead.
package enum Golden {
    /// Whether goldens are being recorded.
    package static var isRecording: Bool {
        ProcessInfo.processInfo.environment["RECORD"] == "1"
    }

    /// Expects some bytes to be those of a golden file.
    ///
    /// - Parameters:
    ///   - bytes: what was made.
    ///   - path: the golden, relative to the repository's top.
    ///   - sourceLocation: where a difference is reported.
    /// - Throws: when a golden cannot be recorded.
    package static func expect(
        _ bytes: [UInt8],
        _ path: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let url = URL(fileURLWithPath: Repository.root + path)
        if isRecording {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: url)
            return
        }
        guard let golden = try? Data(contentsOf: url) else {
            Issue.record(
                "no golden at \(path); record it with RECORD=1",
                sourceLocation: sourceLocation
            )
            return
        }
        guard Array(golden) != bytes else { return }
        let made = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let wanted = String(decoding: golden, as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let line = zip(made, wanted).enumerated().first { $0.element.0 != $0.element.1 }
        let place = line.map { "line \($0.offset + 1): '\($0.element.0)' for '\($0.element.1)'" }
        Issue.record(
            "\(path) differs at \(place ?? "its end")",
            sourceLocation: sourceLocation
        )
    }
}
