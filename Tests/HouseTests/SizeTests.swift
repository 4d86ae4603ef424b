import Testing

/// How large things may grow.
struct SizeTests {
    static let fileLinesMax = 400
    static let bodyLinesMax = 70
    static let columnsMax = 100

    @Test func `a file has at most 400 lines`() {
        let breaches = House.swiftFiles.filter { $0.lines.count - 1 > Self.fileLinesMax }
            .map { "\($0.path): \($0.lines.count - 1) lines" }
        House.expectNone(breaches, "files of more than \(Self.fileLinesMax) lines")
    }

    @Test func `a function has at most 70 lines`() {
        let breaches = House.swiftFiles.flatMap { file in
            file.bodies.filter { $0.count > Self.bodyLinesMax }
                .map { "\(file.place($0.line)): \($0.count) lines" }
        }
        House.expectNone(breaches, "functions of more than \(Self.bodyLinesMax) lines")
    }

    @Test func `a line has at most 100 columns`() {
        let breaches = House.swiftFiles.flatMap { file in
            file.lines.indices.filter { line in
                // Counting bytes first: they are never fewer, and counted much faster.
                let text = file.lines[line]
                return text.utf8.count > Self.columnsMax && text.count > Self.columnsMax
            }
            .map { "\(file.place($0)): \(file.lines[$0].count) columns" }
        }
        House.expectNone(breaches, "lines of more than \(Self.columnsMax) columns")
    }
}
