import Files
import Foundation
import Glibc
import Testing

/// The problem of the error that a body throws; nil, and an issue, when it throws none.
func problem(
    sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
) -> FilesProblem? {
    #expect(throws: FilesError.self, sourceLocation: sourceLocation, performing: body)?.problem
}

/// Makes a symbolic link.
func makeLink(_ path: Path, to target: String) throws {
    try FileManager.default.createSymbolicLink(
        atPath: path.string,
        withDestinationPath: target
    )
}

/// Makes a pipe.
func makePipe(_ path: Path) throws {
    try #require(unsafe mkfifo(path.string, 0o600) == 0)
}

/// A folder on another file system than the scratch folders; nil where there is none.
func otherFileSystem() throws -> Path? {
    let shared = Path("/dev/shm")
    guard try Disk.status(shared)?.kind == .folder,
        try SameFileSystem.firstApart(among: [Path(NSTemporaryDirectory()), shared]) != nil
    else { return nil }
    let folder = shared / "forfall-\(UUID().uuidString)"
    try Disk.makeFolders(folder)
    return folder
}
