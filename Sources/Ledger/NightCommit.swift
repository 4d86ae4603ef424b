package import Records
package import Values

/// What one creditor's night writes, apart from the claims and events themselves.
package struct NightCommit: Sendable {
    package var day: Day
    package var run: Int
    /// Version of the program.
    package var binary: String
    /// Digests of the effective settings and of the law tables.
    package var settings: [UInt8]
    package var law: [UInt8]
    /// Digest of settings, law and planner that every open claim is planned with by now.
    package var planned: [UInt8]
    package var inputs: [CommittedInput]
    /// Money without a claim that is new or that has found one: `minor` is what is left of it.
    package var unapplied: [UnappliedPayment]
    package var tasks: [OpenTask]
    /// Questions that are resolved, in order.
    package var answered: [TaskAnswer]
    /// Numbers of questions that somebody closed by word, in order.
    package var closed: [Int64]
    package var handoffs: [HandedOffClaim]
    /// Claims that the agency has no longer, in order.
    package var recalls: [Int64]
    /// Ids of the requests carried out, in order.
    package var requests: [String]
    /// What was noted, in order of input and line.
    package var remarks: [Remark]
    package var accounts: [KnownAccount]
    /// What bank files told tonight, to be added to what they told before.
    package var told: [ToldMoney]
    package var totals: [LedgerTotal]
    package var nextLetter: Int64
    package var nextVoucher: Int64

    /// Begins a commit with nothing in it.
    package init(day: Day, run: Int, binary: String, head: LedgerHead) {
        self.day = day
        self.run = run
        self.binary = binary
        settings = []
        law = []
        planned = head.planned
        inputs = []
        unapplied = []
        tasks = []
        answered = []
        closed = []
        handoffs = []
        recalls = []
        requests = []
        remarks = []
        accounts = []
        told = []
        totals = []
        nextLetter = head.nextLetter
        nextVoucher = head.nextVoucher
    }
}

/// An input file as it is remembered.
package struct CommittedInput: Hashable, Sendable {
    package let number: Int32
    package let name: String
    package let sha256: [UInt8]
    package let size: Int64
    package let outcome: InputOutcome
    /// Records that were taken from it: a file without any is never a duplicate.
    package let records: Int

    /// Notes an input.
    package init(
        number: Int32,
        name: String,
        sha256: [UInt8],
        size: Int64,
        outcome: InputOutcome,
        records: Int
    ) {
        self.number = number
        self.name = name
        self.sha256 = sha256
        self.size = size
        self.outcome = outcome
        self.records = records
    }
}

/// A claim that tonight's files hand to an agency.
package struct HandedOffClaim: Hashable, Sendable {
    package let claim: Int64
    package let attempt: Int64

    /// Notes a handoff.
    package init(claim: Int64, attempt: Int64) {
        self.claim = claim
        self.attempt = attempt
    }
}

/// A file that tonight publishes.
package struct CommittedOutput: Hashable, Sendable {
    /// Relative to the creditor's outbox, such as `reminders/2026-11-20-1/batch-001.csv`.
    package let path: String
    package let sha256: [UInt8]
    package let size: Int64

    /// Notes a file.
    package init(path: String, sha256: [UInt8], size: Int64) {
        self.path = path
        self.sha256 = sha256
        self.size = size
    }
}
