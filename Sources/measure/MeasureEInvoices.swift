import Dispatch
import Formats
import Glibc
import Records
import Synchronization
import Values

/// Reads every file of a folder as e-invoices, with a reader for each thread.
enum MeasureEInvoices {
    /// Runs over a folder; files whose names begin with a dot are left out.
    ///
    /// `--threads N` reads it by so many threads, each taking the next some files.
    static func run(_ arguments: [String]) throws {
        guard let folder = arguments.first else { throw MeasureError.usage }
        let threads = try threads(arguments)
        let started = ContinuousClock.now
        let names = try names(in: folder)
        let documents = Atomic(0)
        let next = Atomic(0)
        let failure = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            let reader = EInvoiceReader()
            do {
                while true {
                    let first = next.add(share, ordering: .relaxed).oldValue
                    guard first < names.count else { return }
                    for name in names[first..<min(first + share, names.count)] {
                        let count = try read(folder + "/" + name, name, reader)
                        documents.add(count, ordering: .relaxed)
                    }
                }
            } catch {
                failure.withLock { $0 = error }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        let count = documents.load(ordering: .relaxed)
        Measurement(records: count, elapsed: ContinuousClock.now - started).report()
    }

    /// Files that a thread takes at a time.
    private static let share = 64

    private static func threads(_ arguments: [String]) throws -> Int {
        guard let place = arguments.firstIndex(of: "--threads") else { return 1 }
        guard place + 1 < arguments.count, let threads = Int(arguments[place + 1]), threads > 0
        else { throw MeasureError.usage }
        return threads
    }

    private static func read(_ path: String, _ name: String, _ reader: EInvoiceReader) throws
        -> Int
    {
        let file = unsafe open(path, O_RDONLY)
        guard file >= 0 else { throw MeasureError.unreadable(path) }
        defer { _ = close(file) }
        let source = unsafe ByteSource { buffer in
            unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
        }
        var documents = 0
        _ = try reader.read(source, name: name) { documents += $0.invoices.count }
        return documents
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
