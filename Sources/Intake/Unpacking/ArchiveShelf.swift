import Archive
import Files
import Values

/// Keeps the archive open that was read from last: its files are read one after another.
package final class ArchiveShelf {
    private let limits: ArchiveLimits
    private var path: Path?
    private var source: FileSource?
    private var reader: ArchiveReader?
    /// Index of the entry that the reader is at; -1 before the first.
    private var index = -1

    /// Begins with nothing open.
    package init(_ settings: IntakeSettings = IntakeSettings()) {
        limits = settings.archives
    }

    /// Opens a file in an archive.
    ///
    /// - Returns: the archive as it was opened, and the file's bytes, to be read before the next
    ///   one is opened.
    func open(_ path: Path, _ entry: EntryPlace) throws -> (FileSource, ByteSource) {
        if let source, let reader, self.path == path, index < entry.index {
            return (source, try go(to: entry.index, reader))
        }
        let source = try FileSource(path)
        let reader = try ArchiveReader(source.store, entry.kind, limits: limits)
        (self.path, self.source, self.reader, index) = (path, source, reader, -1)
        return (source, try go(to: entry.index, reader))
    }

    private func go(to wanted: Int, _ reader: ArchiveReader) throws -> ByteSource {
        while index < wanted {
            guard let entry = try reader.nextEntry() else { throw ArchiveFault.damaged }
            index = entry.index
        }
        return reader.contents
    }
}
