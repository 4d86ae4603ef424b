import Fingerprint
import Law

/// SHA-256 of what claims are planned with: where a ledger's differ, all of its claims are planned
/// anew.
struct PlanningDigests {
    /// Of the settings file.
    let settings: [UInt8]
    /// Of every row of law in effect, those that are compiled in among them.
    let law: [UInt8]
    /// Of both, and the version of this program.
    let planner: [UInt8]

    init(settings file: [UInt8], law book: LawBook) {
        settings = Self.digest(file)
        law = Self.digest(book.canonicalBytes)
        planner = Self.digest(Array(Program.version.utf8) + settings + law)
    }

    private static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var fingerprint = Fingerprinter()
        fingerprint.update(bytes)
        return fingerprint.finalize().bytes
    }
}
