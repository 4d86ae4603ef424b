/// Who may do what with files and folders that are made: permission bits, whatever the umask.
package struct Rights: Hashable, Sendable {
    /// Bits of a file, such as 0o640.
    package let file: UInt32
    /// Bits of a folder, such as 0o750.
    package let folder: UInt32

    /// Everything for the owner, nothing for anybody else.
    package static let owner = Rights(file: 0o600, folder: 0o700)

    /// Chooses rights.
    package init(file: UInt32, folder: UInt32) {
        self.file = file
        self.folder = folder
    }
}
