import Formats
import Glibc
import Records
import Values

/// Reads one bank file and tells what came out.
enum MeasureCamt {
    /// Runs over a file.
    ///
    /// - Parameter path: a camt.053 or camt.054 file.
    /// - Throws: what the reader threw.
    static func run(_ path: String) throws {
        let started = ContinuousClock.now
        let file = unsafe open(path, O_RDONLY)
        defer { _ = close(file) }
        let source = unsafe ByteSource { buffer in
            max(0, unsafe Glibc.read(file, buffer.baseAddress, buffer.count))
        }
        var payments = 0
        let summary = try CamtReader().read(source, name: path) { payments += $0.payments.count }
        let elapsed = ContinuousClock.now - started
        print("camt: \(payments) payments, \(summary.sums), \(elapsed)")
    }
}
