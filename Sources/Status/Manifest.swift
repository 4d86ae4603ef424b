import Formats
package import Records
package import Values

/// What one kind's folder of a night holds, as `manifest.json` (`urn:forfall:manifest:1`).
package struct Manifest: Hashable, Sendable {
    /// Never used twice, such as `norrsken-reminders-2026-11-30-1`.
    package let batch: String
    package let day: Day
    /// The creditor's committed run of that date, from 1.
    package let run: Int
    /// Hash of the ledger's chain that the files stand on.
    package let chainHead: [UInt8]
    package let files: [ManifestFile]

    /// Gathers a manifest; it does not list itself.
    package init(
        batch: String,
        day: Day,
        run: Int,
        chainHead: [UInt8],
        files: [ManifestFile]
    ) {
        self.batch = batch
        self.day = day
        self.run = run
        self.chainHead = chainHead
        self.files = files
    }

    /// Writes the manifest, once all other files of the folder are complete.
    ///
    /// Files stand in byte order of their names; without files there is no manifest.
    ///
    /// - Throws: what the folder threw.
    package func write(into folder: OutputFolder) throws {
        guard !files.isEmpty else { return }
        var json = JSONWriter(try folder.file("manifest.json"))
        json.beginObject()
        json.member("schema", "urn:forfall:manifest:1")
        json.member("batch", batch)
        json.member("date", day)
        json.member("run", Int64(run))
        json.member("chain-head", hexadecimal)
        json.member("count", Int64(files.count))
        json.beginArray("files", eachOnALine: true)
        for file in files.sorted(by: ManifestFile.comesBefore) {
            json.beginObject()
            json.member("name", file.name)
            json.member("size", file.size)
            json.member("sha256", file.sha256)
            try json.endObject()
        }
        json.endArray()
        try json.endObject()
        try json.finish()
    }

    private var hexadecimal: String {
        var text: [UInt8] = []
        for byte in chainHead {
            for digit in [byte >> 4, byte & 0xF] {
                text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// One file of a folder.
package struct ManifestFile: Hashable, Sendable {
    package let name: String
    /// In bytes.
    package let size: Int64
    /// 64 hexadecimal digits.
    package let sha256: String

    /// Notes a file.
    package init(name: String, size: Int64, sha256: String) {
        self.name = name
        self.size = size
        self.sha256 = sha256
    }

    fileprivate static func comesBefore(_ left: ManifestFile, _ right: ManifestFile) -> Bool {
        left.name.precedesByBytes(right.name)
    }
}
