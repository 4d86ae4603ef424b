import Records
import TestSupport
import Testing
import Values

struct FindingTests {
    @Test(
        arguments: [
            (Place(file: "a.csv"), "a.csv"), (Place(file: "a.csv", line: 7), "a.csv:7"),
            (Place(file: "a.csv", line: 7, column: 3), "a.csv:7:3"),
            (Place(file: "a.xml", line: 7, element: "Invoice/cbc:ID"), "a.xml:7 Invoice/cbc:ID"),
            (Place(file: "a.xml", element: "cbc:ID"), "a.xml cbc:ID"),
        ]
    )
    func `a place leaves out what is unknown`(place: Place, text: String) {
        #expect(place.description == text)
    }

    @Test func `a finding tells place, words and code`() {
        let finding = Finding(
            .dateInvalid,
            at: Place(file: "a.csv", line: 7),
            "no such day; expected YYYY-MM-DD"
        )
        #expect(finding.description == "a.csv:7: no such day; expected YYYY-MM-DD [date]")
        #expect(finding.severity == .error)
        #expect(FileRefused(finding).description == finding.description)
    }

    @Test func `a finding may matter more than its code usually does`() {
        let finding = Finding(.paymentTwice, .error, at: Place(file: "a"), "seen before")
        #expect(FindingCode.paymentTwice.severity == .note)
        #expect(finding.severity == .error)
        #expect(Severity.allCases.sorted() == [.note, .warning, .error])
    }

    @Test func `an output folder starts files by name`() throws {
        let memory = MemoryFolder()
        try memory.folder.file("a.csv").write(Array("x".utf8))
        try memory.folder.file("b.csv").write(Array("y".utf8))
        #expect(memory.text("a.csv") == "x")
        #expect(memory.files.keys.sorted() == ["a.csv", "b.csv"])
    }
}
