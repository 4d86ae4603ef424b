import Classification
import Files
import Intake
import Records
package import Values

extension Workspace {
    /// What is wrong with the workspace beyond its settings file's form.
    ///
    /// - Parameter day: the day whose law is asked.
    /// - Returns: faults in words, in the order of the creditors; empty when all is well.
    /// - Throws: `FilesError` when a folder cannot be looked at.
    package func check(on day: Day) throws -> [String] {
        var faults: [String] = []
        for settings in settings.creditors {
            let id = settings.creditor.id
            faults += settings.stages.classification.check(settings.creditor, law: law, on: day)
                .map { "\(id): \($0)" }
            let folders = folders(of: id)
            guard try Disk.status(folders.root) != nil else { continue }
            if let apart = try folders.firstApart() {
                faults.append(
                    "\(id): \(apart.first) and \(apart.apart) are on two file systems; files are "
                        + "moved between them by renaming, so put them on one"
                )
            }
        }
        return faults
    }
}
