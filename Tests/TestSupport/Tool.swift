import Foundation

/// Programs of others that check what we wrote.
package enum Tool {
    /// How a program ended and what it said.
    package struct Outcome: Sendable {
        package let status: Int32
        /// Output and complaints together.
        package let text: String
    }

    /// Path of a program on the search path; nil where it is not installed.
    package static func path(_ name: String) -> String? {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return folders.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Path of a Python that has some modules: the one that `OTHERS_PYTHON` names, or else the one
    /// on the search path.
    ///
    /// - Parameter modules: their names.
    /// - Returns: the path, or nil where one of them is not installed.
    /// - Throws: when it cannot be started.
    package static func python(with modules: [String]) throws -> String? {
        let named = ProcessInfo.processInfo.environment["OTHERS_PYTHON"]
        guard let python = named ?? path("python3"),
            try run(python, ["-c", "import " + modules.joined(separator: ", ")]).status == 0
        else { return nil }
        return python
    }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - path: the program's path.
    ///   - arguments: what it is called with.
    /// - Returns: how it ended.
    /// - Throws: when it cannot be started.
    package static func run(_ path: String, _ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            text: String(decoding: bytes, as: UTF8.self)
        )
    }

    /// Validates documents with xmllint against a schema.
    ///
    /// - Parameters:
    ///   - documents: contents by file name.
    ///   - schema: path of the schema.
    /// - Returns: how it ended; nil where xmllint is not installed.
    /// - Throws: when the documents cannot be written.
    package static func validate(
        _ documents: [String: [UInt8]],
        schema: String
    ) throws -> Outcome? {
        guard let xmllint = path("xmllint") else { return nil }
        let scratch = try ScratchFolder()
        let paths = try documents.sorted { $0.key < $1.key }.map { name, bytes in
            let path = scratch.path + "/" + name
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            return path
        }
        return try run(xmllint, ["--noout", "--nonet", "--schema", schema] + paths)
    }
}
