import GRDB
import GRDBSQLite

/// A prepared statement for the few queries that run a million times: binds and steps by hand.
///
/// Everything else goes through GRDB. It lives within one database access and never leaves it.
@safe
struct HotStatement: ~Copyable {
    private let handle: OpaquePointer
    private let connection: OpaquePointer

    init(_ database: Database, _ sql: String) throws {
        guard let connection = unsafe database.sqliteConnection else {
            throw LedgerError.damaged("the database is closed")
        }
        var handle: OpaquePointer?
        let code = unsafe sqlite3_prepare_v2(connection, sql, -1, &handle, nil)
        guard code == SQLITE_OK, let prepared = unsafe handle else {
            throw unsafe Self.error(code, connection)
        }
        unsafe self.handle = prepared
        unsafe self.connection = connection
    }

    deinit {
        unsafe sqlite3_finalize(handle)
    }

    /// Copies of bound bytes are made at once.
    private static var copied: sqlite3_destructor_type {
        unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }

    func bind(_ value: Int64, at index: Int32) {
        unsafe sqlite3_bind_int64(handle, index, value)
    }

    func bind(_ value: Int64?, at index: Int32) {
        if let value {
            unsafe sqlite3_bind_int64(handle, index, value)
        } else {
            unsafe sqlite3_bind_null(handle, index)
        }
    }

    func bind(hash value: UInt64, at index: Int32) {
        bind(Int64(bitPattern: value), at: index)
    }

    func bind(_ text: String, at index: Int32) {
        var copy = text
        copy.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = unsafe sqlite3_bind_text(
                    handle,
                    index,
                    characters.baseAddress,
                    Int32(characters.count),
                    Self.copied
                )
            }
        }
    }

    func bind(_ bytes: [UInt8]?, at index: Int32) {
        guard let bytes else {
            unsafe sqlite3_bind_null(handle, index)
            return
        }
        unsafe bytes.withUnsafeBytes { raw in
            _ = unsafe sqlite3_bind_blob(
                handle,
                index,
                raw.baseAddress,
                Int32(raw.count),
                Self.copied
            )
        }
    }

    /// Binds some of the bytes of a buffer; NULL where they are none.
    func bind(_ bytes: [UInt8], _ range: Range<Int>, at index: Int32) {
        guard !range.isEmpty else {
            unsafe sqlite3_bind_null(handle, index)
            return
        }
        unsafe bytes.withUnsafeBytes { raw in
            let part = unsafe raw[range]
            _ = unsafe sqlite3_bind_blob(
                handle,
                index,
                UnsafeRawBufferPointer(rebasing: part).baseAddress,
                Int32(range.count),
                Self.copied
            )
        }
    }

    /// Steps to the next row.
    ///
    /// - Returns: whether there is one.
    func step() throws -> Bool {
        let code = unsafe sqlite3_step(handle)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw unsafe Self.error(code, connection)
        }
    }

    /// Runs a statement that returns no rows, and makes it ready for the next.
    func run() throws {
        let code = unsafe sqlite3_step(handle)
        unsafe sqlite3_reset(handle)
        guard code == SQLITE_DONE else { throw unsafe Self.error(code, connection) }
    }

    /// Makes the statement ready for new values.
    func reset() {
        unsafe sqlite3_reset(handle)
    }

    func int(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(handle, column) }

    func optionalInt(_ column: Int32) -> Int64? {
        unsafe sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : int(column)
    }

    func text(_ column: Int32) -> String {
        guard let start = unsafe sqlite3_column_text(handle, column) else { return "" }
        let count = Int(unsafe sqlite3_column_bytes(handle, column))
        return unsafe String(
            decoding: UnsafeBufferPointer(start: start, count: count),
            as: UTF8.self
        )
    }

    func blob(_ column: Int32) -> [UInt8]? {
        guard let start = unsafe sqlite3_column_blob(handle, column) else { return nil }
        let count = Int(unsafe sqlite3_column_bytes(handle, column))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    private static func error(_ code: Int32, _ connection: OpaquePointer) -> LedgerError {
        let words = unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) }
        return .sqlite(code: code, words ?? "no words")
    }
}
