import Archive
import TestSupport
import Testing
import Values

@Suite struct ArchiveReaderTests {
    /// What an archive holds, file by file.
    static func read(
        _ bytes: [UInt8],
        limits: ArchiveLimits = ArchiveLimits()
    ) throws -> [(entry: ArchiveEntry, text: String)] {
        let kind = try #require(ArchiveKind(Array(bytes.prefix(ArchiveKind.headBytes))))
        let reader = try ArchiveReader(ByteStore(bytes: bytes), kind, limits: limits)
        var files: [(ArchiveEntry, String)] = []
        while let entry = try reader.nextEntry() {
            let contents =
                entry.kind == .file ? try reader.contents.readAll(limit: 1 << 30) : []
            files.append((entry, String(decoding: contents, as: UTF8.self)))
        }
        return files
    }

    @Test func `a zip is read file by file, packed or not`() throws {
        let files = try Self.read(
            ZipSample.zip([
                .init("ordnad/åäö.csv", "ett;två"), .init("b", Array("rak".utf8)),
                .init("many", 0x41, times: 100_000),
            ])
        )
        #expect(
            files.map { String(decoding: $0.entry.path, as: UTF8.self) } == [
                "ordnad/åäö.csv", "b", "many",
            ]
        )
        #expect(files.map(\.entry.index) == [0, 1, 2])
        #expect(files[0].text == "ett;två")
        #expect(files[1].text == "rak")
        #expect(files[2].text == String(repeating: "A", count: 100_000))
    }

    @Test func `a file that is not read is passed over, and gone from the next`() throws {
        let bytes = ZipSample.zip([.init("a", "first"), .init("b", "second")])
        let reader = try ArchiveReader(ByteStore(bytes: bytes), .zip)
        _ = try reader.nextEntry()
        let first = reader.contents
        #expect(try reader.nextEntry()?.index == 1)
        #expect(try first.readAll(limit: 99) == [])
        #expect(try reader.contents.readAll(limit: 99) == Array("second".utf8))
        #expect(try reader.nextEntry() == nil)
    }

    @Test func `what an entry is comes from the zip's table of contents`() throws {
        var link = ZipSample.Entry("link", Array("/etc/passwd".utf8))
        link.mode = 0o120777
        var locked = ZipSample.Entry("locked", "x")
        locked.flags |= 1
        var odd = ZipSample.Entry("odd", "x")
        odd.method = 12
        var folder = ZipSample.Entry("folder/", [UInt8]())
        folder.mode = 0o040755
        let files = try Self.read(ZipSample.zip([link, locked, odd, folder]))
        #expect(files.map(\.entry.kind) == [.special, .encrypted, .method, .folder])
    }

    @Test func `a name that is not UTF-8 is given as it stands`() throws {
        var entry = ZipSample.Entry("x", "1")
        entry.name = [0x66, 0xF6, 0x72]
        entry.flags = 0
        let files = try Self.read(ZipSample.zip([entry]))
        #expect(files.map(\.entry.path) == [[0x66, 0xF6, 0x72]])
        entry.flags = 0x800
        #expect(try Self.read(ZipSample.zip([entry])).map(\.entry.path) == [[]])
    }

    @Test func `gzip is one file without a name`() throws {
        let files = try Self.read(ZipSample.gzip(Array("ett;två".utf8)))
        #expect(files.map(\.text) == ["ett;två"])
        #expect(files[0].entry == ArchiveEntry(index: 0, path: [], kind: .file))
    }

    @Test func `a wrong checksum is a damaged archive`() throws {
        var entry = ZipSample.Entry("a", "text")
        entry.checksum = 1
        #expect(throws: ArchiveFault.damaged) { try Self.read(ZipSample.zip([entry])) }
        var bytes = ZipSample.gzip(Array("text".utf8))
        bytes[bytes.count - 5] ^= 1
        #expect(throws: ArchiveFault.damaged) { try Self.read(bytes) }
    }

    @Test func `two gzip members in one file are refused, as only one is vouched for`() throws {
        let one = ZipSample.gzip(Array("text".utf8))
        #expect(throws: ArchiveFault.damaged) { try Self.read(one + one) }
    }

    @Test(arguments: [true, false])
    func `an archive cut off before any of its bytes is damaged or none`(_ isZip: Bool) throws {
        let text = "Fakturanr;Belopp\n1001;250,00\n"
        let whole =
            isZip
            ? ZipSample.zip([.init("a.csv", text), .init("b.csv", text)])
            : ZipSample.gzip(Array(text.utf8))
        for end in 0..<whole.count {
            let cut = Array(whole[..<end])
            guard ArchiveKind(Array(cut.prefix(4))) != nil else { continue }
            #expect(throws: ArchiveFault.self, "cut at \(end)") { try Self.read(cut) }
        }
    }

    @Test func `broken bytes are refused, or what is read has the right checksum`() throws {
        let seed: UInt64 = 20_261_123
        let text = "Fakturanr;Belopp\n1001;250,00\n"
        var mutation = Mutation(
            of: ZipSample.zip([.init("a.csv", text), .init("b.csv", text)]),
            seed: seed
        )
        for number in 0..<2000 {
            let broken = mutation.next()
            guard let kind = ArchiveKind(Array(broken.prefix(4))), kind == .zip else { continue }
            guard let files = try? Self.read(broken) else { continue }
            for file in files where file.entry.kind == .file {
                #expect(file.text == text || file.text.isEmpty, "seed \(seed), \(number)")
            }
        }
    }

    @Test func `an archive of too many files is refused`() throws {
        let bytes = ZipSample.zip((1...5).map { .init("\($0)", "x") })
        let limits = ArchiveLimits(entries: 4)
        #expect(throws: ArchiveFault.tooManyEntries(limit: 4)) {
            try Self.read(bytes, limits: limits)
        }
        #expect(try Self.read(bytes, limits: ArchiveLimits(entries: 5)).count == 5)
    }

    @Test func `an archive that unpacks to too much is refused before it has`() throws {
        let bytes = ZipSample.zip([
            .init("a", 0x20, times: 600_000), .init("b", 0x20, times: 600_000),
        ])
        #expect(throws: ArchiveFault.tooLarge(limit: 1 << 20)) {
            _ = try Self.read(bytes, limits: ArchiveLimits(unpackedBytes: 1 << 20))
        }
        #expect(throws: ArchiveFault.ratio(limit: 100)) {
            _ = try Self.read(bytes, limits: ArchiveLimits(ratio: 100, ratioFreeBytes: 1 << 19))
        }
        let zeros = [UInt8](repeating: 0, count: 20 << 20)
        let bomb = ZipSample.gzip(zeros, packed: Deflate.repeated(0, 20 << 20))
        #expect(throws: ArchiveFault.ratio(limit: 100)) {
            _ = try Self.read(bomb, limits: ArchiveLimits(ratio: 100)).count
        }
    }

    @Test func `what the outside world throws is passed on`() throws {
        struct Broken: Error {}
        let bytes = ZipSample.zip([.init("a", "text")])
        let store = unsafe ByteStore(size: Int64(bytes.count)) { _, _ in throw Broken() }
        #expect(throws: Broken.self) {
            let reader = try ArchiveReader(store, .zip)
            _ = try reader.nextEntry()
        }
    }

    @Test(arguments: [
        ("PK\u{3}\u{4}rest", ArchiveKind.zip), ("PK\u{5}\u{6}", .zip), ("PK\u{1}\u{2}", nil),
        ("PK", nil), ("", nil), ("Fakturanr;Belopp", nil),
    ])
    func `a zip is known by its first bytes`(_ head: String, _ kind: ArchiveKind?) {
        #expect(ArchiveKind(Array(head.utf8)) == kind)
        #expect(ArchiveKind([0x1F, 0x8B, 8, 0]) == .gzip)
        #expect(ArchiveKind([0x1F, 0x8B, 7, 0]) == nil)
    }
}
