import CLibArchive
package import Values

/// Reads an archive file by file, front to back, over libarchive.
///
/// Nothing is written anywhere, no entry's name is used for anything, and every checksum is held
/// against what was unpacked. Only what a zip's own table of contents lists counts. Not for use by
/// two threads at once.
@safe package final class ArchiveReader {
    private let kind: ArchiveKind
    private let store: ByteStore
    private let limits: ArchiveLimits
    private let feed: ArchiveFeed
    /// Owned, both: freed with the reader.
    private let handle: OpaquePointer
    private let names: UnsafeMutableRawPointer
    /// 0-based index of the next entry.
    private var next = 0
    private var unpacked: Int64 = 0
    /// Bytes and checksum of the entry that is being read.
    private var read: Int64 = 0
    private var checksum = CRC32()

    /// Opens an archive.
    ///
    /// - Parameters:
    ///   - store: the archive's bytes.
    ///   - kind: what its first bytes say it is.
    ///   - limits: the most that it may hold.
    /// - Throws: `ArchiveFault`; what the store threw.
    package init(
        _ store: ByteStore,
        _ kind: ArchiveKind,
        limits: ArchiveLimits = ArchiveLimits()
    ) throws {
        guard let made = unsafe archive_read_new(), let names = unsafe forfall_archive_locale()
        else { preconditionFailure("no memory for an archive, or no locale C.UTF-8") }
        unsafe (handle, self.names) = (made, names)
        self.kind = kind
        self.store = store
        self.limits = limits
        feed = ArchiveFeed(store)
        switch kind {
        case .zip: unsafe archive_read_support_format_zip_seekable(handle)
        case .gzip:
            unsafe archive_read_support_filter_gzip(handle)
            unsafe archive_read_support_format_raw(handle)
        }
        unsafe feed.install(in: handle)
        try check(unsafe forfall_archive_open(handle, names))
    }

    deinit {
        unsafe archive_read_free(handle)
        unsafe forfall_archive_forget(names)
    }

    /// Goes on to the next entry; what was not read of the one before is passed over.
    ///
    /// - Returns: nil at the end of the archive.
    /// - Throws: `ArchiveFault`; what the store threw.
    package func nextEntry() throws -> ArchiveEntry? {
        if kind == .gzip, next > 0 { return nil }
        var found: OpaquePointer?
        let status = unsafe forfall_archive_next(handle, &found, names)
        if status == ARCHIVE_EOF {
            guard kind == .zip else { throw ArchiveFault.damaged }
            return nil
        }
        // A warning is a name that is not in the encoding it says; it has none then.
        if status != ARCHIVE_WARN { try check(status) }
        guard let entry = unsafe found else { throw ArchiveFault.damaged }
        guard next < limits.entries else {
            throw ArchiveFault.tooManyEntries(limit: limits.entries)
        }
        defer { next += 1 }
        (read, checksum) = (0, CRC32())
        guard kind == .zip else { return ArchiveEntry(index: next, path: [], kind: .file) }
        return ArchiveEntry(
            index: next,
            path: unsafe path(of: entry),
            kind: unsafe kind(of: entry)
        )
    }

    /// The bytes of the entry that was gone to last; they end when it is gone on.
    package var contents: ByteSource {
        let index = next
        return unsafe ByteSource { [self] buffer in
            guard index == next else { return 0 }
            return try unsafe fill(buffer)
        }
    }

    private func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard buffer.count > 0 else { return 0 }
        let count = unsafe archive_read_data(handle, buffer.baseAddress, buffer.count)
        guard count >= 0 else {
            if let failure = feed.failure { throw failure }
            throw ArchiveFault.damaged
        }
        unpacked += Int64(count)
        read += Int64(count)
        guard unpacked <= limits.unpackedBytes else {
            throw ArchiveFault.tooLarge(limit: limits.unpackedBytes)
        }
        let (most, overflow) = store.size.multipliedReportingOverflow(by: limits.ratio)
        guard overflow || unpacked <= max(most, limits.ratioFreeBytes) else {
            throw ArchiveFault.ratio(limit: limits.ratio)
        }
        if kind == .gzip {
            unsafe checksum.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            if count == 0 { try checkTrailer() }
        }
        return count
    }

    /// Holds what was unpacked against the checksum and size at the end of a gzip file, which
    /// libarchive passes over (RFC 1952, 2.3.1); of several members in one file they are the last
    /// one's, and the file is refused.
    private func checkTrailer() throws {
        let trailer = try store.bytes(at: max(0, store.size - 8), count: 8)
        guard trailer.count == 8, Self.word(trailer[..<4]) == checksum.value,
            Self.word(trailer[4...]) == UInt32(truncatingIfNeeded: read)
        else { throw ArchiveFault.damaged }
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    private func kind(of entry: OpaquePointer) -> ArchiveEntryKind {
        if unsafe archive_entry_is_encrypted(entry) != 0 { return .encrypted }
        let type = unsafe archive_entry_filetype(entry)
        if type == 0o040000 { return .folder }
        guard type == 0o100000, unsafe archive_entry_symlink(entry) == nil,
            unsafe archive_entry_hardlink(entry) == nil
        else { return .special }
        guard let name = unsafe archive_format_name(handle) else { return .method }
        let words = unsafe String(cString: name)
        return words.hasSuffix("(deflation)") || words.hasSuffix("(uncompressed)")
            ? .file : .method
    }

    private func path(of entry: OpaquePointer) -> [UInt8] {
        guard var name = unsafe forfall_archive_path(entry, names) else { return [] }
        var path: [UInt8] = []
        while unsafe name.pointee != 0 {
            path.append(UInt8(bitPattern: unsafe name.pointee))
            unsafe name += 1
        }
        return path
    }

    private func check(_ status: Int32) throws {
        guard status != ARCHIVE_OK else { return }
        if let failure = feed.failure { throw failure }
        throw ArchiveFault.damaged
    }
}
