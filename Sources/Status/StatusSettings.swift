package import Settings

/// What is written back about claims: the section `status` of `pipeline.yml`.
package struct StatusSettings: Sendable, Hashable {
    /// Whether `status.csv` is written.
    package var csv: Bool
    /// Whether `status.json` is written.
    package var json: Bool

    /// Chooses: both, unless said otherwise.
    package init(csv: Bool = true, json: Bool = true) {
        self.csv = csv
        self.json = json
    }

    /// The files that are written.
    package var forms: [StatusForm] { (csv ? [.table] : []) + (json ? [.document] : []) }

    /// Decodes a section over settings that hold where it is silent.
    package init(_ section: SettingsSection?, over base: StatusSettings = .init()) {
        self = base
        guard let section else { return }
        csv = section.bool("csv") ?? base.csv
        json = section.bool("json") ?? base.json
        section.finish()
    }
}
