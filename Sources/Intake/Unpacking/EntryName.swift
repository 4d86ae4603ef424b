/// What is asked of the path of a file in an archive: it names places and files nothing, but what
/// tries to climb out of an archive is nobody's invoice.
enum EntryName {
    /// Whether a path is taken: names as they may be dropped, with `/` between them.
    static func isAllowed(_ path: [UInt8]) -> Bool {
        parts(path).allSatisfy { part in
            part != [0x2E] && part != [0x2E, 0x2E] && DropName.isAllowed(Array(part))
        }
    }

    /// A path with what is wrong in it escaped.
    static func shown(_ path: [UInt8]) -> String {
        parts(path).map { DropName.escaped(Array($0)) }.joined(separator: "/")
    }

    /// Whether a system put the file there for itself: a hidden name, or macOS's `__MACOSX`.
    static func isOfSystem(_ path: [UInt8]) -> Bool {
        let parts = parts(path)
        guard !parts.contains([0x2E]), !parts.contains([0x2E, 0x2E]) else { return false }
        return parts.first == Array("__MACOSX".utf8)[...] || parts.contains { $0.first == 0x2E }
    }

    private static func parts(_ path: [UInt8]) -> [ArraySlice<UInt8>] {
        path.split(separator: 0x2F, omittingEmptySubsequences: false)
    }
}
