import Files
import Intake
import Records

extension Workspace {
    /// Makes what is missing of a workspace: its settings file and its creditors' folders.
    ///
    /// - Parameters:
    ///   - path: path of `pipeline.yml`.
    ///   - creditor: id of the first creditor, where the settings are new.
    ///   - country: its country, `SE` or `NO`.
    /// - Returns: the paths that were made.
    /// - Throws: `FilesError`; `SettingsInvalid` when settings that are there have faults.
    package static func make(
        settings path: String,
        creditor: String,
        country: String
    ) throws -> [String] {
        var made: [String] = []
        let file = Path(path)
        if try Disk.status(file) == nil {
            try Disk.makeFolders(file.parent)
            try Disk.write(Array(template(creditor, country).utf8), to: file)
            made.append(file.string)
        }
        let workspace = try Workspace(settings: path)
        try Disk.makeFolders(workspace.nights, mode: workspace.settings.rights.folder)
        for settings in workspace.settings.creditors {
            let folders = workspace.folders(of: settings.creditor.id)
            let isNew = try Disk.status(folders.root) == nil
            try folders.make()
            if isNew { made.append(folders.root.string) }
        }
        return made
    }

    private static func template(_ creditor: String, _ country: String) -> String {
        let isNorwegian = country == "NO"
        return """
            # Settings of a Forfall workspace. Unknown keys and wrong values are errors:
            # 'forfall check' tells all of them at once.
            version: 1

            # What holds for every creditor; each may say otherwise below.
            intake:
              settle-seconds: 60          # a dropped file is taken once it has been still so long
            classification:
              service: own                # 'service' once letters are to be sent from here
            reminders:
              batch-limit: 1000

            creditors:
              - id: \(creditor)
                serial: 1                 # case numbers begin with it; never change or reuse it
                name: Example Company \(isNorwegian ? "AS" : "AB")
                organisation-number: "\(isNorwegian ? "974760673" : "5566778899")"
                country: "\(country)"
                currency: \(isNorwegian ? "NOK" : "SEK")
                accounts:
                  - kind: \(isNorwegian ? "account" : "bankgiro")
                    number: "\(isNorwegian ? "86011117947" : "50501055")"
                reading:
                  sources:
                    - match: "*.csv"
                      meaning: changes    # or 'new', or 'open-items' for a complete list

            """
    }
}
