import Foundation

/// An empty folder for one test, removed when the test lets go of it.
package final class ScratchFolder: Sendable {
    /// Absolute path without a slash at the end.
    package let path: String

    /// Makes a fresh folder under the system's temporary folder.
    package init() throws {
        path = NSTemporaryDirectory() + "forfall-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true
        )
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
