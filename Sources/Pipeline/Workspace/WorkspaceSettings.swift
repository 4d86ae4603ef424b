package import Files
package import Records
package import Settings
package import Values

/// All of `pipeline.yml`: what holds for everyone, and each creditor's own over it.
package struct WorkspaceSettings: Sendable {
    /// In the order of the file.
    package let creditors: [CreditorSettings]
    /// Creditors at work side by side.
    package let creditorsAtOnce: Int
    /// Whether rows of law that are recalled rather than sourced are refused.
    package let isLawStrict: Bool
    package let demonstration: Demonstration?
    /// Rights of what belongs to no creditor: the nights' reports.
    package let rights: Rights

    /// Decodes a settings file whole.
    ///
    /// - Parameter file: the file; every fault in it is found before anything is thrown.
    /// - Throws: `SettingsInvalid` with all faults.
    package init(_ file: SettingsFile) throws(SettingsInvalid) {
        let root = file.root
        if root.required("version") != "1", root.has("version") {
            root.fault("version", "'version' should be 1, the only version there is")
        }
        let night = root.section("night")
        creditorsAtOnce = night?.int("creditors-at-once", in: 1...64) ?? 2
        night?.finish()
        let law = root.section("law")
        isLawStrict = law?.bool("strict") ?? false
        law?.finish()
        demonstration = root.section("demonstration").map(Demonstration.init)
        let defaults = StageSettings(root, over: StageSettings())
        rights = defaults.outputs.rights
        creditors = root.sections("creditors").map { CreditorSettings($0, over: defaults) }
        if creditors.isEmpty { root.fault("creditors", "'creditors' should list at least one") }
        Self.checkUnique(creditors, root)
        root.finish()
        try file.check()
    }

    /// The creditor with an id; nil when there is none.
    package func creditor(_ id: CreditorID) -> CreditorSettings? {
        creditors.first { $0.creditor.id == id }
    }

    private static func checkUnique(_ creditors: [CreditorSettings], _ root: SettingsSection) {
        for (index, settings) in creditors.enumerated() {
            for earlier in creditors[..<index] {
                if earlier.creditor.id == settings.creditor.id {
                    root.fault("creditors", "two creditors have the id '\(settings.creditor.id)'")
                }
                if earlier.creditor.serial == settings.creditor.serial {
                    root.fault(
                        "creditors",
                        "two creditors have the serial \(settings.creditor.serial), which their "
                            + "case numbers begin with"
                    )
                }
            }
        }
    }
}

/// What a demonstration runs: dates, and files that are copied in and never moved.
package struct Demonstration: Hashable, Sendable {
    /// Folder of files to copy: `<creditor>/<date>/<file>`.
    package let fixtures: String
    /// Folder that is made anew each time.
    package let workspace: String
    package let from: Day
    package let to: Day

    init(_ section: SettingsSection) {
        fixtures = section.required("fixtures")
        workspace = section.required("workspace")
        from = section.day("from") ?? Day(number: 0)
        to = section.day("to") ?? from
        if !section.has("from") { section.fault("from", "'from' is missing here") }
        if to < from { section.fault("to", "'to' should not lie before 'from'") }
        section.finish()
    }
}
