import Archive
import Files
import Fingerprint
package import Values

/// The way back from what was read to the originals in archive and quarantine.
package struct Originals {
    private let folders: CreditorFolders
    private let settings: IntakeSettings

    /// Looks in a creditor's folders.
    package init(_ folders: CreditorFolders, _ settings: IntakeSettings) {
        self.folders = folders
        self.settings = settings
    }

    /// Lends the bytes of an original, once it is known to be what was read.
    ///
    /// - Parameters:
    ///   - input: the file: one that was dropped, or one in an archive.
    ///   - archives: the archives of that night that it may be in, by its name.
    ///   - body: reads the bytes; it need not read all of them.
    /// - Returns: what the body returned.
    /// - Throws: `OriginalFault`; `FilesError`; what the body threw.
    package func read<Result>(
        _ input: KeptInput,
        in archives: [KeptInput],
        _ body: (ByteSource) throws -> Result
    ) throws -> Result {
        guard input.filed.isEntry else {
            let source = try open(input.filed)
            guard try source.fingerprint().sha256.bytes == input.sha256 else {
                throw OriginalFault.changed(input.filed.place)
            }
            return try body(try open(input.filed).bytes)
        }
        for archive in archives {
            let source = try open(archive.filed)
            let head = try source.store.bytes(at: 0, count: ArchiveKind.headBytes)
            guard let kind = ArchiveKind(head),
                let index = try index(of: input.sha256, in: source.store, kind)
            else { continue }
            let reader = try ArchiveReader(source.store, kind, limits: settings.archives)
            while let entry = try reader.nextEntry() {
                if entry.index == index { return try body(reader.contents) }
            }
        }
        throw OriginalFault.changed(archives.first?.filed.place ?? input.filed.name)
    }

    /// Where the original lies, below the creditor's folder.
    package static func place(_ input: KeptInput, in archives: [KeptInput]) -> String {
        input.filed.isEntry ? archives.first?.filed.place ?? "" : input.filed.place
    }

    private func open(_ input: FiledInput) throws -> FileSource {
        let path = folders.root / input.place
        guard try Disk.status(path) != nil else { throw OriginalFault.gone(input.place) }
        return try FileSource(path)
    }

    /// Place in an archive of the file with some contents; nil where it holds none.
    private func index(
        of sha256: [UInt8],
        in store: ByteStore,
        _ kind: ArchiveKind
    ) throws -> Int? {
        let reader = try ArchiveReader(store, kind, limits: settings.archives)
        var block = [UInt8](repeating: 0, count: FileSource.blockSize)
        while let entry = try reader.nextEntry() {
            guard entry.kind == .file else { continue }
            var fingerprinter = Fingerprinter()
            let contents = reader.contents
            while true {
                let count = try unsafe block.withUnsafeMutableBytes { room in
                    try unsafe contents.read(into: room)
                }
                guard count > 0 else { break }
                fingerprinter.update(block.span.extracting(..<count))
            }
            if fingerprinter.finalize().bytes == sha256 { return entry.index }
        }
        return nil
    }
}

/// A committed input with the fingerprint of its contents.
package struct KeptInput: Hashable, Sendable {
    package let filed: FiledInput
    package let sha256: [UInt8]

    /// Describes an input as the ledger has it.
    package init(_ filed: FiledInput, sha256: [UInt8]) {
        self.filed = filed
        self.sha256 = sha256
    }
}

/// Why an original cannot be shown.
package enum OriginalFault: Error, Hashable, CustomStringConvertible {
    /// Nothing is where it was filed.
    case gone(String)
    /// It is not what was read.
    case changed(String)

    /// What is wrong, and where.
    package var description: String {
        switch self {
        case .gone(let place): "the original is gone: \(place)"
        case .changed(let place): "\(place) is not the file that was read"
        }
    }
}
