package import Files

/// The name of a claimed file: `<k>-<name>`, or `<k>~<name>` where the name it was dropped under
/// was refused and had to be escaped.
///
/// Everything that has to be known of a claimed file after a crash is in its name and its contents.
package struct ClaimedName: Hashable, Sendable {
    /// The creditor's running number of the input, from 1.
    package let number: Int32
    /// The name it was dropped under, or what is left of it.
    package let name: String
    package let isRefused: Bool

    /// Names a claimed file.
    init(number: Int32, name: String, isRefused: Bool) {
        self.number = number
        self.name = name
        self.isRefused = isRefused
    }

    /// Numbers a dropped file.
    init(number: Int32, dropped bytes: [UInt8]) {
        let isAllowed = DropName.isAllowed(bytes)
        self.init(
            number: number,
            name: isAllowed ? String(decoding: bytes, as: UTF8.self) : DropName.escaped(bytes),
            isRefused: !isAllowed
        )
    }

    /// Reads the name of a file in `work/claimed`; nil for what intake never put there.
    init?(_ fileName: String) {
        let digits = fileName.prefix { $0.isASCII && $0.isNumber }
        let rest = fileName.dropFirst(digits.count)
        guard digits.first != "0", let number = Int32(digits), rest.count >= 2,
            let mark = rest.first, mark == "-" || mark == "~"
        else { return nil }
        self.init(number: number, name: String(rest.dropFirst()), isRefused: mark == "~")
    }

    /// The file's name while it is claimed.
    package var fileName: String { "\(number)\(isRefused ? "~" : "-")\(name)" }

    /// The name of a file in this archive.
    ///
    /// - Parameters:
    ///   - number: its own running number.
    ///   - path: its path in the archive; no name that can be dropped has a `/` in it.
    /// - Returns: the name, such as `invoices.zip/1001.xml`.
    func entry(number: Int32, _ path: String) -> ClaimedName {
        ClaimedName(number: number, name: name + "/" + path, isRefused: false)
    }

    /// The file's name in the archive and in quarantine.
    package var filedName: String { "\(number)-\(name)" }

    /// Where the file lies while it is claimed.
    package func path(in folders: CreditorFolders) -> Path { folders.claimed / fileName }
}
