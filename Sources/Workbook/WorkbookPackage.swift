import Archive
import Values
import XMLStream

/// The parts of a workbook's file, each read front to back when it is asked for.
struct WorkbookPackage {
    private static let limits = ArchiveLimits(entries: 10_000)

    private let store: ByteStore

    init(_ store: ByteStore) {
        self.store = store
    }

    /// The bytes of a part; nil where there is none of that name.
    func part(_ name: String) throws -> ByteSource? {
        try translated(name) {
            let wanted = Array(name.utf8)
            let reader = try ArchiveReader(store, .zip, limits: Self.limits)
            while let entry = try reader.nextEntry() {
                guard entry.path == wanted else { continue }
                guard entry.kind == .file else { throw ArchiveFault.damaged }
                return reader.contents
            }
            return nil
        }
    }

    /// Reads a part's markup to its end; nothing where there is no such part.
    ///
    /// - Returns: whether the part is there.
    @discardableResult
    func read(
        _ name: String,
        _ vocabulary: XMLVocabulary,
        _ take: (XMLTape) throws -> Void
    ) throws -> Bool {
        guard let bytes = try part(name) else { return false }
        try translated(name) {
            let xml = XMLReader(vocabulary, limits: Self.markup)
            xml.open(bytes)
            while let tape = try xml.next() { try take(tape) }
        }
        return true
    }

    /// A cell holds up to 32 767 characters.
    static let markup = XMLLimits(textBytes: 1 << 18)

    /// Does something, and tells faults of the layers below as the workbook's.
    func translated<Result>(_ part: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let fault as ArchiveFault {
            throw WorkbookFault(fault, part: part)
        } catch let fault as XMLFault {
            throw WorkbookFault(fault, part: part)
        }
    }
}
