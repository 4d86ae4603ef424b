import ArgumentParser
import Foundation

/// What people see: results on standard output, everything else on standard error.
enum Screen {
    /// Whether somebody watches standard error.
    static var isWatched: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

    /// Prints a result.
    static func print(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// Writes bytes of a result as they are.
    static func write(_ bytes: [UInt8]) {
        FileHandle.standardOutput.write(Data(bytes))
    }

    /// Tells something beside the result.
    static func tell(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// Runs what may fail; a failure is told in its own words and ends the command with status 1.
    static func failing<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let exit as ExitCode {
            throw exit
        } catch let fault as ValidationError {
            throw fault
        } catch {
            tell("forfall: \(error)")
            throw Outcome.failed.exit
        }
    }
}
