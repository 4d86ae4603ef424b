import Formats
import Glibc
import Records
import Values

/// Reads one bank file and tells what came out.
enum MeasureCamt {
    /// Runs over a file.
    static func run(_ arguments: [String]) throws {
        guard let path = arguments.first else { throw MeasureError.usage }
        let started = ContinuousClock.now
        let file = unsafe open(path, O_RDONLY)
        defer { _ = close(file) }
        let source = unsafe ByteSource { buffer in
            max(0, unsafe Glibc.read(file, buffer.baseAddress, buffer.count))
        }
        var payments = 0
        _ = try CamtReader().read(source, name: path) { payments += $0.payments.count }
        Measurement(records: payments, elapsed: ContinuousClock.now - started).report()
    }
}
