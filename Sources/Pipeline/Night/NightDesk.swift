import Classification
import Files
import Intake
import Law
import Ledger
import Matching
import Reading
import Records
import Values

/// What a night reads: the files of one creditor, put onto claims.
///
/// A file that turns out to be unsound after some of its invoices were taken cannot be untaken:
/// the desk is thrown away and the night is read anew without it.
struct NightDesk {
    let settings: CreditorSettings
    let ledger: Ledger
    let order: NightOrder
    var book: ClaimBook
    var matcher: Matcher
    /// What became of each input, by number.
    var outcomes: [Int32: InputResult] = [:]
    /// A row of a list with few columns; documents take far more.
    private static let bytesPerInvoice: Int64 = 128
    /// As far as room is made at once.
    private static let bytesMax: Int64 = 1 << 29
    /// Days by which two kinds of file may tell of the same money apart.
    private static let nearbyDays = 14
    private let isLedgerEmpty: Bool
    private var payments: [PaymentFile] = []
    private var instructions: [InstructionFile] = []
    var tables: [TableFile] = []
    /// Number of the next letter; those that were sent before have numbers too.
    var nextLetter: Int64
    private let writing: LedgerWriting?
    private let shelf: ArchiveShelf
    private let progress: (NightStage, Int) -> Void

    init(
        _ settings: CreditorSettings,
        _ ledger: Ledger,
        _ order: NightOrder,
        head: LedgerHead,
        home: Jurisdiction,
        writing: LedgerWriting?,
        progress: @escaping (NightStage, Int) -> Void
    ) throws {
        self.settings = settings
        self.ledger = ledger
        self.order = order
        self.writing = writing
        self.progress = progress
        shelf = ArchiveShelf(settings.stages.intake)
        book = ClaimBook(
            nextClaim: head.nextClaim,
            nextDebtor: head.nextDebtor,
            nextEvent: head.nextEvent
        )
        matcher = Matcher(
            creditor: settings.creditor,
            settings: settings.stages.matching,
            allocation: home.allocations(on: order.date),
            rentDays: home.rentDays(on: order.date),
            planFee: Self.planFee(settings, home, on: order.date),
            date: order.date,
            nextBankDay: { home.calendar.adding(bankDays: 1, to: $0) }
        )
        nextLetter = head.nextLetter
        isLedgerEmpty = try ledger.isEmpty()
    }

    /// The most that an instalment plan costs by law, in minor units; 0 where no policy asks.
    private static func planFee(
        _ settings: CreditorSettings,
        _ home: Jurisdiction,
        on day: Day
    ) -> Int64 {
        let policies = settings.stages.classification.policies
        guard policies.contains(where: \.hasInstalmentFee) else { return 0 }
        let currency = settings.creditor.currency
        return [LawRow.Audience.person, .business].compactMap { audience in
            try? home.instalmentFee(on: day, for: audience, currency: currency).get()?.amount
        }
        .max() ?? 0
    }

    /// Makes room for what the files may hold, and takes in the questions that they may answer.
    mutating func expect(_ inputs: [NightInput]) throws {
        let fresh = inputs.filter { $0.verdict == .fresh }
        let bytes = fresh.reduce(0) { $0 + $1.size }
        book.reserve(claims: Int(min(bytes, Self.bytesMax) / Self.bytesPerInvoice))
        guard !isLedgerEmpty, !fresh.isEmpty else { return }
        matcher.expect(asked: try ledger.openTasks())
    }

    /// Reads one file whole: invoices are taken at once, payments wait for all invoices.
    ///
    /// - Returns: nil when all went well, or the file was refused before any of it was taken.
    /// - Throws: `Unsound` when some of it was taken and the night has to be read anew without it;
    ///   what the disk threw.
    mutating func read(_ input: NightInput, _ reader: Reader, _ mark: ReadingMark?) throws {
        let number = input.name.number
        let name = input.name.name
        var file = PaymentFile(number: number, name: name, format: .camt053)
        var findings: [Finding] = []
        var taken = 0
        var asked: [Instruction] = []
        var table = TableFile(number: number, name: name)
        matcher.begin(
            file: name,
            input: number,
            source: reader.source(of: name),
            meaning: reader.meaning(of: name)
        )
        do {
            let summary = try input.read(mark, shelf) { source in
                try reader.read(name: name, source: source) { batch in
                    findings += batch.findings
                    file.take(batch.payments)
                    asked += batch.instructions
                    table.debtors += batch.debtors
                    table.letters += batch.letters
                    taken += batch.invoices.count
                    try take(batch.invoices)
                    progress(.reading, taken + file.payments.count)
                }
            }
            guard let summary else {
                let result = InputResult.waits(input.changedFinding)
                guard taken == 0, input.entry == nil else {
                    throw Unsound(number: number, result: result)
                }
                outcomes[number] = result
                return
            }
            file.statements = summary.statements
            file.format = summary.format
            outcomes[number] = .read(summary, findings)
            if summary.format.isPayments { payments.append(file) }
            if !table.isEmpty { tables.append(table) }
            if !asked.isEmpty {
                instructions.append(InstructionFile(number: number, name: name, asked: asked))
            }
            if summary.format == .csvInvoices {
                matcher.endList(isWhole: !findings.contains { $0.severity == .error })
            }
        } catch let refusal as FileRefused {
            let told = findings.contains(refusal.finding) ? [] : [refusal.finding]
            let result = InputResult.refused(told + refusal.others + findings)
            guard taken == 0 else { throw Unsound(number: number, result: result) }
            outcomes[number] = result
        }
    }

    private mutating func take(_ invoices: [Invoice]) throws {
        guard !invoices.isEmpty else { return }
        if !isLedgerEmpty {
            var keys: [UInt64] = []
            keys.reserveCapacity(invoices.count)
            for invoice in invoices {
                keys.append(ClaimKey.number(invoice.number))
                if !invoice.credits.isEmpty { keys.append(ClaimKey.number(invoice.credits)) }
            }
            try ledger.load(keys, into: &book)
            try ledger.load(debtorNumbers: unknownDebtors(of: invoices), into: &book)
        }
        matcher.take(invoices, into: &book)
        writing?.add(&book)
    }

    /// Numbers of debtors that the ledger may know and the book does not yet.
    private func unknownDebtors(of invoices: [Invoice]) -> [String] {
        var numbers: Set<String> = []
        for invoice in invoices {
            let key = Debtor.key(customerNumber: invoice.customerNumber, party: invoice.debtor)
            if book.debtor(number: Text(key)) == nil { numbers.insert(key) }
        }
        return numbers.sorted()
    }

    /// Puts all money onto claims, once every invoice is known.
    ///
    /// - Parameter accounts: what was known of them before tonight.
    /// - Throws: what the ledger refused.
    mutating func settle(_ accounts: [KnownAccount]) throws {
        progress(.matching, 0)
        var earlier: [UnappliedPayment] = []
        if !isLedgerEmpty, isQuiet {
            let money = try ledger.waitingMoney()
            matcher.expect(debtors: money.debtors, unknown: money.unknown)
        } else if !isLedgerEmpty {
            earlier = try ledger.unapplied()
            matcher.expect(earlier)
            // Earlier money is offered again only to claims that came tonight.
            try loadQuoted(book.nextClaim > book.firstNewClaim ? earlier : [])
            if !matcher.completeSources.isEmpty { try ledger.loadOpen(into: &book) }
        }
        matcher.settleConflicts(in: &book)
        try takeTables()
        try carryOutInstructions()
        matcher.holdMissing(in: &book)
        matcher.settleCredits(in: &book)
        try expectTold(accounts)
        try takePayments()
        matcher.closeAccounts(into: &book)
        guard book.nextClaim > book.firstNewClaim else { return }
        matcher.retry(into: &book)
    }

    /// Whether no file was read: what waited in the ledger goes on waiting.
    private var isQuiet: Bool {
        outcomes.values.allSatisfy { result in
            if case .read = result { return false }
            return true
        }
    }

    /// Carries out what files ask for, once every invoice is known; each line gets its answer.
    private mutating func carryOutInstructions() throws {
        for file in instructions {
            let numbers = file.asked.map(\.invoice).filter { !$0.isEmpty }
            let serial = settings.creditor.serial
            try ledger.load(numbers.map { ClaimKey.number($0) }, into: &book)
            let cases = numbers.compactMap { CaseNumber.claim($0, creditor: serial) }
            let asked = file.asked.compactMap { matcher.claim(ofTask: $0.task) }
            try ledger.load(claims: cases + asked, into: &book)
            let customers = file.asked.map(\.customer.string).filter { !$0.isEmpty }
            try ledger.load(debtorNumbers: customers, into: &book)
            matcher.begin(file: file.name, input: file.number, source: 0, meaning: .changes)
            let known = try ledger.requests(among: file.asked.map(\.request))
            let answers = matcher.carryOut(file.asked, known: known, into: &book)
            guard case .read(var summary, let findings) = outcomes[file.number] else { continue }
            let refused = answers.count { $0.code == .instructionRefused }
            summary.accepted -= refused
            summary.refused += refused
            outcomes[file.number] = .read(summary, findings + answers)
        }
    }

    /// For each payment, the claim that it is booked on already; nothing is in an empty ledger.
    private func claims(of payments: [Payment]) throws -> [Int64?] {
        guard !isLedgerEmpty else { return Array(repeating: nil, count: payments.count) }
        return try ledger.claims(ofPayments: payments.map(\.key))
    }

    /// Tells the matcher which kind of file booked each account, and what was told of days near
    /// those that tonight's files tell of.
    private mutating func expectTold(_ accounts: [KnownAccount]) throws {
        payments.sort { ($0.format.detail, $0.number) < ($1.format.detail, $1.number) }
        let days = payments.lazy.map { file in
            (file.payments.lazy.map(\.settledOn).min(), file.statements.lazy.map(\.through).min())
        }
        guard let oldest = days.flatMap({ [$0.0, $0.1].compactMap { $0 } }).min() else { return }
        matcher.expect(
            first: Dictionary(
                uniqueKeysWithValues: accounts.compactMap { account in
                    account.books.map { (account.number, $0) }
                }
            ),
            told: isLedgerEmpty
                ? [] : try ledger.told(from: oldest.adding(days: -Self.nearbyDays))
        )
        for file in payments {
            for statement in file.statements { matcher.meet(statement.account, file.format) }
        }
    }

    /// Puts payments onto claims: files that book an account before those that do not.
    private mutating func takePayments() throws {
        for pass in PaymentRole.allCases {
            for file in payments {
                let accounts = Set(file.statements.map(\.account))
                let hasRole = accounts.contains { matcher.roles($0, file.format).contains(pass) }
                guard hasRole else { continue }
                matcher.begin(file: file.name, input: file.number, source: 0, meaning: .changes)
                matcher.take(
                    file.payments,
                    of: file.format,
                    as: pass,
                    known: try claims(of: file.payments),
                    originals: try originals(of: file.payments),
                    into: &book
                )
                writing?.add(&book)
            }
        }
    }

    /// Lets go of the payments' memory; what the files say of their accounts is kept.
    mutating func forgetPayments() {
        for index in payments.indices { payments[index].payments = [] }
    }

    /// Loads every claim that a payment may be for.
    private mutating func loadQuoted(_ earlier: [UnappliedPayment]) throws {
        let all = payments.flatMap(\.payments) + earlier.map(\.payment)
        var keys: [UInt64] = []
        var claims: [Int64] = []
        var amounts: Set<Int64> = []
        for payment in all {
            keys += Quoted.keys(of: payment)
            claims += Quoted.cases(of: payment, creditor: settings.creditor.serial)
            if payment.kind == .incoming { amounts.insert(payment.amount.minor) }
        }
        for claim in try originals(of: all) { if let claim, claim != 0 { claims.append(claim) } }
        try ledger.load(keys, into: &book)
        try ledger.load(claims: claims, into: &book)
        if all.contains(where: matcher.isTaxAgency) {
            try ledger.load(waiting: .taxShare, into: &book)
        }
        if settings.stages.matching.matchesByAmount {
            try ledger.load(owing: amounts, into: &book)
        }
    }

    /// For each reversal, the claim that the payment it takes back went to.
    private func originals(of payments: [Payment]) throws -> [Int64?] {
        guard payments.contains(where: { $0.kind == .reversal }) else {
            return Array(repeating: nil, count: payments.count)
        }
        return try payments.map { payment in
            guard payment.kind == .reversal else { return nil }
            var incoming = payment
            incoming.kind = .incoming
            let claim = try ledger.claims(ofPayments: [incoming.key])[0]
            return claim == BookedPayment.toldOnly ? nil : claim
        }
    }

    /// What tonight's files tell of each account: the last day they cover.
    var statements: [(file: PaymentFile, statement: AccountStatement)] {
        payments.flatMap { file in file.statements.map { (file, $0) } }
    }
}

/// One file of payments, waiting for all invoices to be known.
struct PaymentFile {
    let number: Int32
    let name: String
    var format: FileFormat
    var payments: [Payment] = []
    var statements: [AccountStatement] = []

    /// Takes what was read; most files come in one piece, of which no copy is made.
    mutating func take(_ more: [Payment]) {
        if payments.isEmpty { payments = more } else { payments += more }
    }
}

/// One file of instructions, waiting for all invoices to be known.
struct InstructionFile {
    let number: Int32
    let name: String
    let asked: [Instruction]
}

/// What became of an input's contents.
enum InputResult {
    case read(ReadSummary, [Finding])
    case refused([Finding])
    /// It changed while it was read: it stays for the next night.
    case waits(Finding)
}

/// A file was found unsound after some of it was taken.
struct Unsound: Error {
    let number: Int32
    let result: InputResult
}
