package import Formats
package import Records
package import Settings

/// How dropped files are read: the `reading` section of `pipeline.yml`.
package struct ReadingSettings: Hashable, Sendable {
    /// The first whose pattern fits a file's name counts.
    package var sources: [ReadingSource] = []
    /// What files mean whose source does not say.
    package var meaning = ExportMeaning.changes
    /// Whether bank files that are marked as a test are read.
    package var acceptsTestFiles = false
    /// What e-invoices mean where the standard leaves it open.
    package var einvoices = UBLLayout()
    /// How strictly the rules for e-invoices are taken.
    package var profile = RuleProfile.standard

    /// The usual settings.
    package init() {}

    /// Decodes a section over other settings; what is wrong is noted as a fault of the file.
    package init(_ section: SettingsSection?, over base: ReadingSettings = .init()) {
        self = base
        guard let section else { return }
        meaning = section.choice("meaning") ?? meaning
        acceptsTestFiles = section.bool("accept-test-files") ?? acceptsTestFiles
        profile = section.choice("profile") ?? profile
        if let path = section.string("deduction-element") {
            if let layout = UBLLayout(deduction: path) {
                einvoices = layout
            } else {
                section.fault(
                    "deduction-element",
                    "'deduction-element' should be a path such as "
                        + "cac:LegalMonetaryTotal/cbc:PrepaidAmount"
                )
            }
        }
        if section.has("sources") {
            sources = section.sections("sources").map { ReadingSource($0, meaning: meaning) }
        }
        section.finish()
    }

    /// The source that a file belongs to by its name, and its 1-based number; nil for none.
    ///
    /// A file in an archive belongs to the source of its own name: `a.csv` of `all.zip/a.csv`.
    package func source(of name: String) -> (number: Int32, source: ReadingSource)? {
        let own = name.split(separator: "/").last.map(String.init) ?? name
        for (index, source) in sources.enumerated()
        where FileNamePattern(source.match).matches(own) {
            return (Int32(index + 1), source)
        }
        return nil
    }
}
