import Files
import Intake
import Records
package import Values

extension Workspace {
    /// Name of the file that says that a workspace was made by a demonstration.
    private static let mark = ".demonstration"

    /// Opens the scratch workspace of a demonstration, made anew.
    ///
    /// - Parameters:
    ///   - file: path of `pipeline.yml`.
    ///   - makingAnew: whether what an earlier demonstration left is removed first.
    /// - Returns: the workspace.
    /// - Throws: `WorkspaceError.notScratch` when the folder is there and is no demonstration's.
    package static func demonstration(of file: String, makingAnew: Bool) throws -> Workspace {
        let workspace = try demonstration(of: file)
        guard makingAnew else { return workspace }
        if try Disk.status(workspace.root) != nil {
            guard try Disk.status(workspace.root / mark) != nil else {
                throw WorkspaceError.notScratch(workspace.root.string)
            }
            try Disk.removeTree(workspace.root)
        }
        try Disk.makeFolders(workspace.root)
        try Disk.write(
            Array("made by forfall run --demonstration\n".utf8),
            to: workspace.root / mark
        )
        return workspace
    }

    /// Copies a date's fixtures into the inboxes: they are copied and never moved.
    ///
    /// - Throws: `FilesError`.
    package func copyFixtures(of date: Day) throws {
        guard let demonstration = settings.demonstration else { return }
        let fixtures = root.parent / demonstration.fixtures
        for creditor in settings.creditors {
            let folder = fixtures / creditor.creditor.id.description / date.description
            guard try Disk.status(folder) != nil else { continue }
            let folders = folders(of: creditor.creditor.id)
            try folders.make()
            try DropCopy.drop([folder], into: folders.inbox)
        }
    }
}
