package import Records
import Values

/// An output folder in memory.
package final class MemoryFolder {
    /// Contents by file name.
    package private(set) var files: [String: [UInt8]] = [:]

    /// Makes an empty folder.
    package init() {}

    /// The folder as stages see it.
    package var folder: OutputFolder {
        OutputFolder { [self] name in
            files[name] = []
            return ByteSink { [self] bytes in files[name, default: []].append(contentsOf: bytes) }
        }
    }

    /// A file's contents as a string; empty when there is no such file.
    package func text(_ name: String) -> String {
        String(decoding: files[name] ?? [], as: UTF8.self)
    }
}
