/// A note of what is being worked on, found by the next start if the process dies over it.
///
/// It outlives the process and not the machine: setting it is one write of 64 bytes without a
/// sync, cheap enough for every file, and a power cut is no file's fault.
package final class CrashMark {
    private static let length = 64
    private let file: OpenFile

    /// Opens the note, made when missing and empty from here on.
    package init(_ path: Path) throws(FilesError) {
        file = try OpenFile(keeping: path)
        try clear()
    }

    /// Notes what is begun: at most 64 bytes of text without NUL.
    package func set(_ text: String) throws(FilesError) {
        let bytes = Array(text.utf8)
        precondition(
            bytes.count <= CrashMark.length,
            "a mark of \(bytes.count) bytes is longer than \(CrashMark.length)"
        )
        try file.overwrite(bytes + [UInt8](repeating: 0, count: CrashMark.length - bytes.count))
    }

    /// Notes that it is done.
    package func clear() throws(FilesError) {
        try set("")
    }

    /// What a process was at when it died; nil when it was at nothing.
    package static func found(_ path: Path) throws(FilesError) -> String? {
        guard let bytes = try Disk.read(path, limit: length) else { return nil }
        let text = bytes.prefix { $0 != 0 }
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }
}
