import Formats
import Glibc
import Records
import Values

/// Reads every file of a folder as an e-invoice, one reader for all.
enum MeasureUBL {
    /// Runs over a folder; files whose names begin with a dot are left out.
    static func run(_ arguments: [String]) throws {
        guard let folder = arguments.first else { throw MeasureError.usage }
        let started = ContinuousClock.now
        let reader = EInvoiceReader()
        var documents = 0
        let names = try names(in: folder)
        for name in names {
            let file = unsafe open(folder + "/" + name, O_RDONLY)
            guard file >= 0 else { continue }
            defer { _ = close(file) }
            let source = unsafe ByteSource { buffer in
                unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
            }
            _ = try reader.read(source, name: name) { batch in
                documents += batch.invoices.count
            }
        }
        Measurement(records: documents, elapsed: ContinuousClock.now - started).report()
    }

    private static func names(in folder: String) throws -> [String] {
        guard let stream = unsafe opendir(folder) else { return [] }
        defer { _ = unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
                unsafe start.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
