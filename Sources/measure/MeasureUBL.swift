import Formats
import Glibc
import Records
import Values

/// Reads every file of a folder as an e-invoice, one reader for all, and tells what came out.
enum MeasureUBL {
    /// Runs over a folder.
    ///
    /// - Parameter folder: a path; files whose names begin with a dot are left out.
    /// - Throws: what a reader threw.
    static func run(_ folder: String) throws {
        let started = ContinuousClock.now
        let reader = UBLReader()
        var documents = 0
        var sum: Int64 = 0
        let names = try names(in: folder)
        for name in names {
            let file = unsafe open(folder + "/" + name, O_RDONLY)
            guard file >= 0 else { continue }
            defer { _ = close(file) }
            let source = unsafe ByteSource { buffer in
                unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
            }
            _ = try reader.read(source, name: name) { batch in
                for invoice in batch.invoices { sum += invoice.total.minor }
                documents += batch.invoices.count
            }
        }
        let elapsed = ContinuousClock.now - started
        print("ubl: \(documents) documents, sum \(sum), \(elapsed)")
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
