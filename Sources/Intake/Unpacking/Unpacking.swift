import Archive
import Files
import Fingerprint
import Records
import Values

/// Looks into a dropped archive: which files it holds, and the fingerprint of each.
///
/// Everything is unpacked once and kept nowhere, so that an archive whose end is missing or whose
/// sums are wrong is known before anything of it is read.
struct Unpacking {
    /// What every document of Office Open XML has in its archive (ISO/IEC 29500-2, 10.1.2.1), and
    /// what begins every OpenDocument file (part 3, 3.3): they are read as what they are.
    private static let documentParts: [[UInt8]] = [
        Array("[Content_Types].xml".utf8), Array("mimetype".utf8),
    ]

    private let settings: IntakeSettings

    init(_ settings: IntakeSettings) {
        self.settings = settings
    }

    /// Looks into a file.
    ///
    /// - Parameters:
    ///   - source: the file, and how it was when it was fingerprinted.
    ///   - name: the name that places are told under.
    /// - Returns: what it is.
    /// - Throws: `FilesError`.
    func unpack(_ source: FileSource, name: String) throws -> Unpacked {
        let head = try source.store.bytes(at: 0, count: ArchiveKind.headBytes)
        guard let kind = ArchiveKind(head) else { return .no }
        let found: Unpacked
        do {
            found = try unpack(source.store, kind, name)
        } catch let fault as ArchiveFault {
            found = .refused(Self.finding(fault, name))
        }
        return try source.isStillSame() ? found : .changed
    }

    private func unpack(
        _ store: ByteStore,
        _ kind: ArchiveKind,
        _ name: String
    ) throws -> Unpacked {
        if kind == .zip, try isDocument(store) { return .no }
        let reader = try ArchiveReader(store, kind, limits: settings.archives)
        var files: [UnpackedFile] = []
        var names: Set<String> = []
        var passedOver = 0
        while let entry = try reader.nextEntry() {
            guard entry.kind != .folder else { continue }
            guard !EntryName.isOfSystem(entry.path) else {
                passedOver += 1
                continue
            }
            let path = kind == .gzip ? Self.gzipName(name) : entry.path
            let file = try look(entry, path, reader, name)
            guard names.insert(file.name).inserted else {
                let words = "two files in the archive have the same name"
                return .refused(Finding(.archiveDamaged, at: Place(file: name), words))
            }
            files.append(file)
        }
        guard !files.isEmpty else {
            let words = "the archive holds no files"
            return .refused(Finding(.fileEmpty, at: Place(file: name), words))
        }
        return .files(files, kind, told: Self.told(files.count, passedOver, name))
    }

    /// Whether a zip is one document of an office program.
    private func isDocument(_ store: ByteStore) throws -> Bool {
        let reader = try ArchiveReader(store, .zip, limits: settings.archives)
        while let entry = try reader.nextEntry() {
            if Self.documentParts.contains(entry.path) { return true }
        }
        return false
    }

    /// Looks at one file and fingerprints it where it may be read.
    private func look(
        _ entry: ArchiveEntry,
        _ path: [UInt8],
        _ reader: ArchiveReader,
        _ archive: String
    ) throws -> UnpackedFile {
        let shown = EntryName.shown(path)
        let place = Place(file: archive + "/" + shown)
        func file(_ refusal: Finding?, _ size: Int64 = 0, _ sha: SHA256Digest? = nil)
            -> UnpackedFile
        {
            UnpackedFile(
                index: entry.index,
                name: shown,
                size: size,
                sha256: sha,
                refusal: refusal
            )
        }
        if let refusal = Self.refusal(entry.kind, at: place) { return file(refusal) }
        var fingerprinter = Fingerprinter()
        var head: [UInt8] = []
        var size: Int64 = 0
        let most = Int64(settings.megabytesMax) << 20
        let contents = reader.contents
        var block = [UInt8](repeating: 0, count: FileSource.blockSize)
        while true {
            let count = try unsafe block.withUnsafeMutableBytes { room in
                try unsafe contents.read(into: room)
            }
            guard count > 0 else { break }
            size += Int64(count)
            guard size <= most else { return file(Self.tooLarge(settings, place), size) }
            if head.count < ArchiveKind.headBytes {
                head += block[..<min(count, ArchiveKind.headBytes)]
            }
            fingerprinter.update(block.span.extracting(..<count))
        }
        let sha256 = fingerprinter.finalize()
        guard EntryName.isAllowed(path) else { return file(Self.badName(place), size, sha256) }
        // A workbook in an archive is a zip in a zip, and is read; what else it may be is not
        // known before it is looked into, and nothing is looked into twice.
        let isNested = ArchiveKind(head) == .gzip || ArchiveKind(head) == .zip && !Self.isBook(path)
        return file(isNested ? Self.nested(place) : nil, size, sha256)
    }

    private static func isBook(_ path: [UInt8]) -> Bool {
        let ending = path.suffix(5).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return ending == Array(".xlsx".utf8)
    }

    /// The name of the file in a gzip archive: the archive's own, without its ending.
    private static func gzipName(_ name: String) -> [UInt8] {
        let bytes = Array(name.utf8)
        let ending = bytes.suffix(3).map { $0 | 0x20 }
        guard bytes.count > 3, ending == Array(".gz".utf8) else { return Array("contents".utf8) }
        return Array(bytes.dropLast(3))
    }
}

extension Unpacking {
    private static func refusal(_ kind: ArchiveEntryKind, at place: Place) -> Finding? {
        switch kind {
        case .file, .folder: return nil
        case .special:
            let words = "a link or a special file in an archive; expected a regular file"
            return Finding(.fileKindRefused, at: place, words)
        case .encrypted:
            let words = "the file is under a password; pack it without one"
            return Finding(.archiveLocked, at: place, words)
        case .method:
            let words = "the file is packed in a way that is not read here; expected deflate"
            return Finding(.archiveDamaged, at: place, words)
        }
    }

    private static func tooLarge(_ settings: IntakeSettings, _ place: Place) -> Finding {
        Finding(
            .fileTooLarge,
            at: place,
            "unpacked the file is larger than \(settings.megabytesMax) MiB ('max-megabytes')"
        )
    }

    private static func badName(_ place: Place) -> Finding {
        Finding(
            .fileNameRefused,
            at: place,
            "the file's path in the archive is no UTF-8, leads out of the archive, or holds "
                + "control characters; expected plain names with / between them"
        )
    }

    private static func nested(_ place: Place) -> Finding {
        let words = "an archive inside an archive is not opened; drop it by itself"
        return Finding(.archiveNested, at: place, words)
    }

    private static func told(_ files: Int, _ passedOver: Int, _ name: String) -> Finding {
        let rest =
            passedOver == 0 ? "" : "; \(passedOver) that systems add for themselves passed over"
        return Finding(
            .archiveUnpacked,
            at: Place(file: name),
            "an archive of \(files) files, each with a receipt of its own" + rest
        )
    }

    private static func finding(_ fault: ArchiveFault, _ name: String) -> Finding {
        let code: FindingCode = fault == .damaged ? .archiveDamaged : .archiveLimit
        return Finding(code, at: Place(file: name), fault.description)
    }
}
