package import Files
package import Intake
package import Law
package import Records
import Settings
import Values

/// A workspace on disk: its settings, the law it goes by, and where its creditors' folders are.
package struct Workspace: Sendable {
    /// Folder that holds `creditors`, `law` and `nights`.
    package let root: Path
    package let settings: WorkspaceSettings
    /// Without recalled rows where the settings say so.
    package let law: LawBook
    /// All rows, recalled or not.
    let wholeLaw: LawBook
    /// Digests of what claims are planned with.
    let digests: PlanningDigests

    /// Opens a workspace by its settings file, which lies at its root.
    ///
    /// - Parameter file: path of `pipeline.yml`.
    /// - Throws: `SettingsInvalid` with every fault at once; `FilesError` when a file cannot be
    ///   read.
    package init(settings file: String) throws {
        try self.init(settings: Path(file), root: nil)
    }

    /// Opens the scratch workspace of a settings file's demonstration, as it stands.
    ///
    /// - Throws: as ``init(settings:)``; `WorkspaceError.noDemonstration`.
    package static func demonstration(of file: String) throws -> Workspace {
        let outer = try Workspace(settings: file)
        guard let demonstration = outer.settings.demonstration else {
            throw WorkspaceError.noDemonstration(file)
        }
        let path = Path(file)
        return try Workspace(settings: path, root: path.parent / demonstration.workspace)
    }

    private init(settings file: Path, root: Path?) throws {
        guard let bytes = try Disk.read(file, limit: 16 << 20) else {
            throw WorkspaceError.noSettings(file.string)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let parsed = SettingsFile(name: file.name, text: text)
        settings = try WorkspaceSettings(parsed)
        self.root = root ?? file.parent
        wholeLaw = try Self.law(self.root)
        law = settings.isLawStrict ? wholeLaw.strict : wholeLaw
        digests = PlanningDigests(settings: bytes, law: law)
    }

    /// Folders of a creditor.
    package func folders(of creditor: CreditorID) -> CreditorFolders {
        CreditorFolders(
            workspace: root,
            creditor: creditor,
            rights: settings.creditor(creditor)?.stages.outputs.rights ?? .owner
        )
    }

    /// Folder of the nights' reports.
    package var nights: Path { root / "nights" }

    /// The built-in tables with the workspace's own rows over them.
    private static func law(_ root: Path) throws -> LawBook {
        var book = LawBook.builtIn
        let folder = root / "law"
        guard try Disk.status(folder) != nil else { return book }
        for entry in try Disk.list(folder) {
            guard let name = entry.name, name.hasSuffix(".yml"),
                let bytes = try Disk.read(entry.path, limit: 4 << 20)
            else { continue }
            let file = SettingsFile(
                name: "law/" + name,
                text: String(decoding: bytes, as: UTF8.self)
            )
            let table = LawTable(reading: file, over: book)
            try file.check()
            book = book.adding(table)
        }
        return book
    }
}

/// Why a workspace could not be opened.
package enum WorkspaceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no settings file.
    case noSettings(String)
    /// The settings describe no demonstration.
    case noDemonstration(String)
    /// There is no creditor with an id.
    case noCreditor(String)
    /// The scratch workspace was not made by a demonstration.
    case notScratch(String)

    /// What is wrong and what to do, in words.
    package var description: String {
        switch self {
        case .noSettings(let path):
            "there is no settings file at \(path); 'forfall init' makes one, '--settings' names "
                + "another"
        case .noDemonstration(let path): "\(path) has no section 'demonstration'"
        case .noCreditor(let id): "there is no creditor '\(id)' in the settings"
        case .notScratch(let path):
            "\(path) was not made by a demonstration and is not replaced; move it away first"
        }
    }
}
