import Files
import Intake
package import Records

/// Where a creditor's files lie, for whoever is told to look there.
package struct CreditorPlaces: Hashable, Sendable {
    package let inbox: String
    package let outbox: String
    package let quarantine: String
}

extension Workspace {
    /// Paths of a creditor's folders.
    package func places(of creditor: CreditorID) -> CreditorPlaces {
        let folders = folders(of: creditor)
        return CreditorPlaces(
            inbox: Self.shown(folders.inbox),
            outbox: Self.shown(folders.outbox),
            quarantine: Self.shown(folders.quarantine)
        )
    }

    /// Path of the folder of the nights' reports.
    package var placeOfNights: String { Self.shown(nights) }

    /// A path as people write it, from where they stand.
    private static func shown(_ path: Path) -> String {
        path.string.hasPrefix("./") ? String(path.string.dropFirst(2)) : path.string
    }
}
