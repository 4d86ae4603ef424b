import Formats
import Glibc
import Reading
import Records
import Values

/// Streams an invoice list to typed records.
enum MeasureCSV {
    /// Runs over a file: the format's reader alone, or with `--checks` all that reading asks.
    static func run(_ arguments: [String]) throws {
        guard let file = arguments.first else { throw MeasureError.usage }
        let descriptor = unsafe open(file, O_RDONLY)
        guard descriptor >= 0 else { throw MeasureError.unreadable(file) }
        defer { _ = close(descriptor) }
        let source = unsafe ByteSource { buffer in
            max(0, unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count))
        }
        var count = 0
        let receive: RecordReceiver = { batch in count += batch.invoices.count }
        let started = ContinuousClock.now
        let reader = CSVExportReader(country: "SE", currency: .sek)
        _ = try reader.read(source, name: file, receive: receive)
        Measurement(records: count, elapsed: ContinuousClock.now - started).report()
    }
}
