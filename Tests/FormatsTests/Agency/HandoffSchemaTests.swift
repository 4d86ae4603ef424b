import Formats
import TestSupport
import Testing

@Suite struct HandoffSchemaTests {
    private let source = "Sources/Formats/Agency/handoff-1.xsd"

    @Test func `the schema that is shipped is the schema that is embedded`() throws {
        #expect(try Array(HandoffSchema.text.utf8) == Repository.bytes(of: source))
        #expect(source.hasSuffix("/" + HandoffSchema.fileName))
    }

    /// Recording this golden is how the Swift file is made.
    @Test func `the embedded schema is generated from its file`() throws {
        let schema = String(decoding: try Repository.bytes(of: source), as: UTF8.self)
        let lines = schema.split(separator: "\n", omittingEmptySubsequences: false)
        let body = lines.map { $0.isEmpty ? "" : "        " + $0 }.joined(separator: "\n")
        let code = """
            // Made of handoff-1.xsd by 'RECORD=1 swift test --filter HandoffSchemaTests'.

            /// The schema of handoff files, written beside them.
            package enum HandoffSchema {
                /// Name of the schema's file.
                package static let fileName = "handoff-1.xsd"

                /// The schema's text.
                package static let text = #\"""
            \(body)
                    \"""#
            }

            """
        try Golden.expect(
            Array(code.utf8),
            "Sources/Formats/Agency/HandoffSchema+Generated.swift"
        )
    }
}
