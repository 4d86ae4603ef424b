import Foundation

/// Places that tests read from.
package enum Repository {
    /// The repository's top folder, ending in a slash.
    package static let root: String = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/"
    }()

    /// A folder of the third-party data beside the repository; nil where it is absent.
    ///
    /// - Parameter path: such as `samples/bgmax` or `schemas`.
    /// - Returns: the folder's path, or nil.
    package static func shared(_ path: String) -> String? {
        let folder = root + "../shared/" + path
        return FileManager.default.fileExists(atPath: folder) ? folder : nil
    }

    /// Bytes of a file in the repository or beside it.
    package static func bytes(of path: String) throws -> [UInt8] {
        let url = URL(fileURLWithPath: path.hasPrefix("/") ? path : root + path)
        return Array(try Data(contentsOf: url))
    }
}
