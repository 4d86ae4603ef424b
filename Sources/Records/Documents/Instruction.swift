package import Values

/// What somebody asks to be done about an invoice or a customer, from a line of an instruction
/// file.
package struct Instruction: Hashable, Sendable {
    /// Known once: the same id again is not carried out again.
    package let request: String
    package let kind: InstructionKind
    /// Invoice or case number; empty where a customer is meant.
    package let invoice: Text
    /// Customer number; empty where an invoice is meant.
    package let customer: Text
    /// Number of the question that it answers; 0 for none.
    package let task: Int64
    /// Day that money counts from; nil: the night.
    package let day: Day?
    /// Last day of a pause; nil: without an end.
    package let until: Day?
    /// Due date of what is asked for anew.
    package let due: Day?
    /// Minor units; nil: all of it.
    package let minor: Int64?
    /// The payments of an instalment plan, in order of day.
    package let instalments: [Instalment]
    /// What is noted; empty for all other kinds.
    package let text: String
    /// Who notes it; empty where nobody says.
    package let author: String
    /// 1-based line in the file.
    package let line: Int32

    /// Notes a line.
    package init(
        request: String,
        kind: InstructionKind,
        invoice: Text = .empty,
        customer: Text = .empty,
        task: Int64 = 0,
        day: Day? = nil,
        until: Day? = nil,
        due: Day? = nil,
        minor: Int64? = nil,
        instalments: [Instalment] = [],
        text: String = "",
        author: String = "",
        line: Int32
    ) {
        self.request = request
        self.kind = kind
        self.invoice = invoice
        self.customer = customer
        self.task = task
        self.day = day
        self.until = until
        self.due = due
        self.minor = minor
        self.instalments = instalments
        self.text = text
        self.author = author
        self.line = line
    }
}

/// What an instruction asks for; the raw values are those of the files.
package enum InstructionKind: String, Sendable, CaseIterable {
    /// No steps for a time, or until `resume`; interest runs on.
    case pause
    /// Ends what an instruction began.
    case resume
    /// No more steps; the claim stays open.
    case stop
    /// The debtor objects to this invoice.
    case dispute
    /// No steps while the agreed payments come.
    case instalments
    case insolvent
    case deceased
    case minor
    case protectedIdentity = "protected-identity"
    /// Skatteverket refuses a ROT/RUT share: the debtor owes it, as a claim with a due date of its
    /// own.
    case deductionRefused = "deduction-refused"
    /// The agency gives the case back; it goes there again only after `resume`.
    case withdraw
    /// It was paid in a way that no file tells of.
    case pay
    /// So much of it is not asked for any more.
    case credit
    /// What is owed back, or money that waits, was paid back.
    case refund
    /// Money that waits, or what is owed back, goes to this invoice.
    case apply
    /// A question is answered.
    case done
    /// Something is to be remembered, and nothing else changes.
    case note

    /// The hold that it puts; nil where it puts none.
    package var hold: Hold? {
        switch self {
        case .pause: .paused
        case .resume, .deductionRefused, .withdraw, .pay, .credit, .refund, .apply, .done,
            .note:
            nil
        case .stop: .stopped
        case .dispute: .disputed
        case .instalments: .instalmentPlan
        case .insolvent: .insolvent
        case .deceased: .deceased
        case .minor: .minor
        case .protectedIdentity: .protectedIdentity
        }
    }
}
