package import Archive
package import Settings

/// When a dropped file is taken: the `intake` section of `pipeline.yml`.
package struct IntakeSettings: Hashable, Sendable {
    /// Seconds that a file must have been still; 0 takes it at once.
    package var settleSeconds = 60
    /// Ending of the name of an empty file that says that the file named before it is complete,
    /// such as `.ready`; nil where completeness is told by stillness alone.
    package var readyEnding: String?
    /// Endings of names that files have while they are being sent, in lower case.
    package var temporaryEndings = [".tmp", ".part", ".filepart", ".crdownload"]
    /// Largest file taken, in MiB; a million invoices are about 190 MB as CSV.
    package var megabytesMax = 2048
    /// The most that a dropped archive may hold.
    package var archives = ArchiveLimits()

    /// The usual settings.
    package init() {}

    /// Decodes a section over other settings; what is wrong is noted as a fault of the file.
    package init(_ section: SettingsSection?, over base: IntakeSettings = .init()) {
        self = base
        guard let section else { return }
        settleSeconds = section.int("settle-seconds", in: 0...86_400) ?? settleSeconds
        megabytesMax = section.int("max-megabytes", in: 1...1_048_576) ?? megabytesMax
        if let most = section.int("max-unpacked-megabytes", in: 1...1_048_576) {
            archives.unpackedBytes = Int64(most) << 20
        }
        archives.entries = section.int("max-entries", in: 1...1_000_000) ?? archives.entries
        if let ending = section.string("ready-ending") {
            if Self.isEnding(ending) {
                readyEnding = ending
            } else {
                section.fault("ready-ending", "'ready-ending' should be an ending such as .ready")
            }
        }
        if section.has("temporary-endings") {
            temporaryEndings = section.strings("temporary-endings").map { $0.lowercased() }
            if !temporaryEndings.allSatisfy(Self.isEnding) {
                section.fault(
                    "temporary-endings",
                    "'temporary-endings' should list endings such as .part"
                )
            }
        }
        section.finish()
    }

    private static func isEnding(_ text: String) -> Bool {
        text.utf8.count >= 2 && text.hasPrefix(".") && !text.utf8.contains(0x2F)
    }
}
