import Foundation

/// The `forfall` that was built beside the tests, run as a user runs it.
package enum BuiltProgram {
    /// How it ended and what it said.
    package struct Outcome: Sendable {
        /// Exit status; nil where a signal ended it.
        package let status: Int32?
        /// The signal that ended it; nil where it ended by itself.
        package let signal: Int32?
        /// What it said on standard output.
        package let output: String
        /// What it said on standard error.
        package let complaints: String
    }

    /// Where the program is.
    ///
    /// - Throws: when the system does not say where the tests run from.
    package static func path() throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/forfall"
    }

    /// Runs the program to its end.
    ///
    /// - Parameters:
    ///   - arguments: command and options.
    ///   - fault: the failure asked for, as `FORFALL_FAULT` spells it; nil for none.
    ///   - folder: the folder to run in; nil for the tests' own.
    ///   - wrapper: a program and its arguments that start it, such as one that gives up rights.
    /// - Returns: how it ended.
    /// - Throws: when it cannot be started.
    package static func run(
        _ arguments: [String],
        fault: String? = nil,
        in folder: String? = nil,
        through wrapper: [String] = []
    ) throws -> Outcome {
        let scratch = try ScratchFolder()
        let output = scratch.path + "/output"
        let complaints = scratch.path + "/complaints"
        let command = wrapper + [try path()] + arguments
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        var environment = ProcessInfo.processInfo.environment
        environment["FORFALL_FAULT"] = fault
        // A screen of its own width would make help texts differ from machine to machine.
        environment["COLUMNS"] = "80"
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try open(output)
        process.standardError = try open(complaints)
        try process.run()
        process.waitUntilExit()
        let isKilled = process.terminationReason == .uncaughtSignal
        return Outcome(
            status: isKilled ? nil : process.terminationStatus,
            signal: isKilled ? process.terminationStatus : nil,
            output: try String(contentsOfFile: output, encoding: .utf8),
            complaints: try String(contentsOfFile: complaints, encoding: .utf8)
        )
    }

    private static func open(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(fileURLWithPath: path))
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
}
