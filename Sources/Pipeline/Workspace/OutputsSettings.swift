package import Files
package import Settings

/// Whose the files are that are picked up: the section `outputs` of `pipeline.yml`.
package struct OutputsSettings: Hashable, Sendable {
    /// For the owner alone, unless said otherwise.
    package var rights = Rights.owner

    /// The usual settings.
    package init() {}

    /// Decodes a section over settings that hold where it is silent.
    package init(_ section: SettingsSection?, over base: OutputsSettings = .init()) {
        self = base
        guard let section else { return }
        rights = Rights(
            file: section.string("file-mode").map {
                Mode(key: "file-mode", owner: 0o600, never: 0o7113, such: "0640").bits($0, section)
            } ?? base.rights.file,
            folder: section.string("folder-mode").map {
                Mode(key: "folder-mode", owner: 0o700, never: 0o5002, such: "0750")
                    .bits($0, section)
            } ?? base.rights.folder
        )
        section.finish()
    }
}

/// What permission bits of a kind may be.
private struct Mode {
    let key: String
    /// Bits that have to be there: the owner's, who has to be able to work.
    let owner: UInt32
    /// Bits that are refused: the whole world's to write, and what makes no sense.
    let never: UInt32
    let such: String

    /// Reads bits in octal, as `chmod` takes them; what will not do is a fault, and the owner's.
    func bits(_ text: String, _ section: SettingsSection) -> UInt32 {
        let isOctal = text.utf8.allSatisfy { (0x30...0x37).contains($0) }
        guard isOctal, (3...4).contains(text.utf8.count), let bits = UInt32(text, radix: 8),
            bits & owner == owner
        else {
            section.fault(
                key,
                "'\(key)' should be octal as chmod takes it, with all rights for the owner, such "
                    + "as \(such)"
            )
            return owner
        }
        guard bits & never == 0 else {
            section.fault(
                key,
                "'\(key)' should not let everybody write, nor set bits that have no use there; "
                    + "\(such) lets a group read"
            )
            return owner
        }
        return bits
    }
}
