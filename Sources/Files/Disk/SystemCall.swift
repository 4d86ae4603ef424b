import Glibc

/// The one way into the operating system: repeats what a signal broke off, turns errno into errors.
enum SystemCall {
    /// Calls with a path.
    @discardableResult
    static func on(
        _ path: Path,
        _ attempt: FilesAttempt,
        _ call: (UnsafePointer<CChar>) -> Int32
    ) throws(FilesError) -> Int32 {
        guard !path.bytes.contains(0) else { throw FilesError(attempt, path, errno: EINVAL) }
        while true {
            let (result, number) = unsafe withCharacters(path) { characters in
                (unsafe call(characters), errno)
            }
            if result >= 0 { return result }
            guard number == EINTR else { throw FilesError(attempt, path, errno: number) }
        }
    }

    /// Calls with two paths.
    static func on(
        _ path: Path,
        to target: Path,
        _ attempt: FilesAttempt,
        _ call: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
    ) throws(FilesError) {
        guard !path.bytes.contains(0), !target.bytes.contains(0) else {
            throw FilesError(attempt, path, to: target, errno: EINVAL)
        }
        while true {
            let (result, number) = unsafe withCharacters(path) { from in
                unsafe withCharacters(target) { to in (unsafe call(from, to), errno) }
            }
            if result >= 0 { return }
            guard number == EINTR else {
                throw FilesError(attempt, path, to: target, errno: number)
            }
        }
    }

    private static func withCharacters<Result>(
        _ path: Path,
        _ body: (UnsafePointer<CChar>) -> Result
    ) -> Result {
        // An empty path names nothing: the system answers ENOENT, and so do we.
        let characters = path.bytes.map { CChar(bitPattern: $0) } + [0]
        return unsafe characters.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else {
                preconditionFailure("a buffer of \(buffer.count) characters has no address")
            }
            return unsafe body(base)
        }
    }
}
