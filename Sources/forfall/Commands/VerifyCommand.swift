import ArgumentParser
import Pipeline
import Records

/// Recounts what is remembered.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Recount a ledger: its chain, every claim, all money, the published files.",
        discussion: """
            Every hash is reckoned anew, every event is folded anew, and each row that follows \
            from the events is held against them; a row that differs is named. Published files \
            that are still in the outbox are held against their manifests; those that were picked \
            up are passed over. Nothing is changed.

            EXAMPLES
              forfall verify
              forfall verify --creditor granbygg
            """
    )

    @OptionGroup var workspace: WorkspaceOptions

    @Option(help: ArgumentHelp("Only this creditor.", valueName: "id"))
    var creditor: String?

    func run() throws {
        let workspace = try self.workspace.open()
        var isSound = true
        for settings in workspace.settings.creditors
        where creditor == nil || settings.creditor.id.description == creditor {
            let faults = try Screen.failing { try Inquiry(workspace, settings).verify() }
            isSound = isSound && faults.isEmpty
            Screen.print("\(settings.creditor.id): \(faults.isEmpty ? "sound" : "NOT SOUND")")
            for fault in faults.prefix(20) { Screen.print("  \(fault)") }
            if faults.count > 20 { Screen.print("  and \(faults.count - 20) more") }
        }
        if !isSound { throw Outcome.withFindings.exit }
    }
}
