/// A path as the file system knows it: bytes, which need not be text.
///
/// Anything a folder can hold can be named, so a file with a name that is no UTF-8 can still be
/// moved out of the way.
package struct Path: Hashable, Sendable {
    /// The bytes, without slashes at the end (but for the root itself) and without a closing NUL.
    package let bytes: [UInt8]

    /// Names a place by text, absolute or relative to the current folder.
    package init(_ string: String) {
        self.init(bytes: Array(string.utf8))
    }

    /// Names a place by bytes.
    package init(bytes: [UInt8]) {
        var end = bytes.count
        while end > 1, bytes[end - 1] == Path.slash { end -= 1 }
        self.bytes = Array(bytes[..<end])
    }

    private static let slash: UInt8 = 0x2F

    /// The path as text; bytes that are no UTF-8 show as replacement characters.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The last part as text.
    package var name: String {
        String(decoding: bytes[start...], as: UTF8.self)
    }

    /// The folder that the path lies in: `.` for a bare name, the root for the root.
    package var parent: Path {
        let start = start
        switch start {
        case 0: return Path(".")
        case 1: return Path("/")
        default: return Path(bytes: Array(bytes[..<(start - 1)]))
        }
    }

    /// A place in a folder: a name, or a path further down.
    package static func / (folder: Path, name: String) -> Path {
        folder.appending(Array(name.utf8))
    }

    /// A place in a folder by a name's bytes.
    package func appending(_ name: [UInt8]) -> Path {
        bytes.last == Path.slash
            ? Path(bytes: bytes + name)
            : Path(bytes: bytes + [Path.slash] + name)
    }

    /// Offset of the last part.
    private var start: Int {
        (bytes.lastIndex(of: Path.slash) ?? -1) + 1
    }
}

extension Path: Comparable {
    /// Orders by bytes.
    package static func < (left: Path, right: Path) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension Path: ExpressibleByStringLiteral {
    /// Names a place by a literal.
    package init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Path: CustomStringConvertible {
    /// The path as text.
    package var description: String { string }
}
