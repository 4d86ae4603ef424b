import CLibArchive
import Values

/// What libarchive reads an archive's bytes from: its callbacks, and what they are at.
@safe final class ArchiveFeed {
    private static let blockSize = 1 << 16

    private let store: ByteStore
    private let block: UnsafeMutableRawBufferPointer
    private var position: Int64 = 0
    /// What the store threw, to be thrown on once the library has returned.
    private(set) var failure: (any Error)?

    init(_ store: ByteStore) {
        self.store = store
        unsafe block = .allocate(byteCount: Self.blockSize, alignment: 16)
    }

    deinit {
        unsafe block.deallocate()
    }

    /// Gives the library its callbacks; the feed has to outlive the handle.
    func install(in handle: OpaquePointer) {
        unsafe archive_read_set_read_callback(handle) { _, client, buffer in
            guard let feed = unsafe ArchiveFeed.of(client) else { return -1 }
            unsafe buffer?.pointee = unsafe UnsafeRawPointer(feed.block.baseAddress)
            return feed.fill()
        }
        unsafe archive_read_set_seek_callback(handle) { _, client, offset, whence in
            unsafe ArchiveFeed.of(client)?.seek(offset, whence) ?? -1
        }
        unsafe archive_read_set_skip_callback(handle) { _, client, count in
            unsafe ArchiveFeed.of(client)?.skip(count) ?? 0
        }
        unsafe archive_read_set_callback_data(handle, Unmanaged.passUnretained(self).toOpaque())
    }

    private static func of(_ client: UnsafeMutableRawPointer?) -> ArchiveFeed? {
        guard let client = unsafe client else { return nil }
        return unsafe Unmanaged<ArchiveFeed>.fromOpaque(client).takeUnretainedValue()
    }

    private func fill() -> Int {
        do {
            let count = try unsafe store.read(at: position, into: block)
            position += Int64(count)
            return count
        } catch {
            failure = error
            return -1
        }
    }

    private func seek(_ offset: Int64, _ whence: Int32) -> Int64 {
        let base: Int64
        switch whence {
        case 0: base = 0
        case 1: base = position
        default: base = store.size
        }
        let (target, overflow) = base.addingReportingOverflow(offset)
        guard !overflow, target >= 0 else { return Int64(ARCHIVE_FATAL) }
        position = min(target, store.size)
        return position
    }

    private func skip(_ count: Int64) -> Int64 {
        let skipped = max(0, min(count, store.size - position))
        position += skipped
        return skipped
    }
}
