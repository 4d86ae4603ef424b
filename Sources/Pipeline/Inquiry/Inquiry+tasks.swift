import Formats
import Ledger
package import Records
import Values

/// A question to the creditor as somebody looks at it.
package struct TaskView: Sendable {
    package let task: OpenTask
    /// Number of the invoice it is about; empty where it is about none.
    package let invoice: String

    /// What it asks and what to do, as the page of its code says.
    package var words: (what: String, advice: String) {
        (task.code.entry.english.meaning, task.code.entry.english.advice)
    }
}

extension Inquiry {
    /// Questions that are not answered yet, oldest first.
    ///
    /// - Throws: what the ledger refused.
    package func tasks() throws -> [TaskView] {
        guard let ledger = try ledger() else { return [] }
        defer { try? ledger.close() }
        let tasks = try ledger.openTasks()
        var book = ClaimBook(nextClaim: .max, nextDebtor: .max)
        try ledger.load(claims: tasks.map(\.claim).filter { $0 != 0 }, into: &book)
        return tasks.map { task in
            let slot = book.slot(id: task.claim)
            return TaskView(task: task, invoice: slot.map { book.claims[$0].number } ?? "")
        }
    }
}

extension TaskView {
    /// Questions as one JSON document (`urn:forfall:tasks:1`), for programs.
    package static func json(_ views: [TaskView]) -> String {
        let document = JSONWriter.document { json in
            json.member("schema", "urn:forfall:tasks:1")
            json.beginArray("tasks", eachOnALine: true)
            for view in views {
                json.beginObject()
                json.member("task", view.task.id)
                json.member("code", view.task.code.rawValue)
                json.member("day", view.task.day)
                json.member("invoice", view.invoice)
                if let amount = view.task.amount {
                    json.member("currency", amount.currency.description)
                    json.member(
                        "amount",
                        minor: amount.minor,
                        decimals: amount.currency.decimals
                    )
                }
                json.member("input", Int64(view.task.input))
                json.member("line", Int64(view.task.line))
                try json.endObject()
            }
            json.endArray()
        }
        return String(decoding: document, as: UTF8.self)
    }
}
