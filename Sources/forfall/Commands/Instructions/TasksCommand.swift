import ArgumentParser
import Pipeline
import Records
import Values

/// Lists the questions to the creditor.
struct TasksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tasks",
        abstract: "List the questions to a creditor that are not answered.",
        discussion: """
            EXAMPLES
              forfall tasks --creditor granbygg
              forfall tasks --json
            """
    )

    @OptionGroup var workspace: WorkspaceOptions
    @OptionGroup var creditor: CreditorOption

    @Flag(help: "Print the list as JSON.")
    var json = false

    func run() throws {
        let workspace = try self.workspace.open()
        let settings = try creditor.pick(from: workspace)
        let tasks = try Screen.failing { try Inquiry(workspace, settings).tasks() }
        if json {
            Screen.print(TaskView.json(tasks))
            return
        }
        var table = Table([
            ("task", .right), ("since", .left), ("question", .left), ("invoice", .left),
            ("amount", .right),
        ])
        for view in tasks {
            table.add([
                String(view.task.id), view.task.day.description, view.task.code.rawValue,
                view.invoice, view.task.amount?.grouped ?? "",
            ])
        }
        Screen.print(table.isEmpty ? "Nothing is asked." : table.text)
        var told: Set<String> = []
        for view in tasks where told.insert(view.task.code.rawValue).inserted {
            Screen.print("\n\(view.task.code.rawValue): \(view.words.what) \(view.words.advice)")
        }
    }
}
