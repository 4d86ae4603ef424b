import CFiles
import Glibc

/// What became of a move that is tried again after a crash.
package enum Moved: Sendable {
    /// It was moved now.
    case now
    /// The source is gone and the target is there: it was moved before.
    case before
    /// Neither is there: it was moved before, and somebody took it since.
    case gone
}

extension Disk {
    /// Renames a file, a link or a folder, and never replaces what is there.
    ///
    /// - Parameters:
    ///   - path: what to rename; a link is renamed itself.
    ///   - target: its new place, on the same file system.
    /// - Throws: `FilesError`: `.exists` when the target is there, `.notFound`, `.crossDevice`;
    ///   `.unsupported` for a folder on a file system that cannot do it at one moment.
    package static func rename(_ path: Path, to target: Path) throws(FilesError) {
        try Faults.hit(.rename, path)
        do throws(FilesError) {
            try unsafe SystemCall.on(path, to: target, .rename) { from, to in
                unsafe forfall_rename_no_replace(from, to)
            }
        } catch  where error.problem == .unsupported {
            try renameByLinking(path, to: target)
        }
    }

    /// Renames where the file system has no such call: a second name, then away with the first.
    ///
    /// A crash in between leaves both names for one file, which the next try recognises. A folder
    /// can have only one name, so it is refused rather than moved with a gap in which a folder of
    /// somebody else could be replaced.
    package static func renameByLinking(_ path: Path, to target: Path) throws(FilesError) {
        guard let source = try status(path) else {
            throw FilesError(.rename, path, to: target, errno: ENOENT)
        }
        guard source.kind != .folder else {
            throw FilesError(.rename, path, to: target, .unsupported)
        }
        do throws(FilesError) {
            try unsafe SystemCall.on(path, to: target, .rename) { from, to in
                unsafe linkat(AT_FDCWD, from, AT_FDCWD, to, 0)
            }
        } catch {
            guard error.problem == .exists, let there = try status(target),
                there.inode == source.inode, there.device == source.device
            else { throw error }
        }
        try remove(path)
    }

    /// Renames as a step that may be tried again: what was done before counts as done.
    ///
    /// - Parameters:
    ///   - path: what to rename.
    ///   - target: its new place.
    /// - Returns: what became of it.
    /// - Throws: `FilesError`; `.exists` when source and target are both there and differ.
    @discardableResult
    package static func moveOnce(_ path: Path, to target: Path) throws(FilesError) -> Moved {
        do throws(FilesError) {
            try rename(path, to: target)
            return .now
        } catch {
            switch error.problem {
            case .notFound where try status(path) == nil:
                return try status(target) == nil ? .gone : .before
            case .exists:
                // One file under two names is a rename by linking that did not get to its end.
                guard let source = try status(path), let there = try status(target),
                    source.kind != .folder, source.inode == there.inode,
                    source.device == there.device
                else { throw error }
                try remove(path)
                return .now
            default:
                throw error
            }
        }
    }
}
