package import Records
package import Values

/// Puts invoices, credit notes, payments and reversals onto claims.
///
/// A pure function of what it is given: the book holds every claim that tonight's files touch, and
/// the answers about earlier payments come in with the payments. What it decides are events.
package struct Matcher {
    /// What was found, in the order it was found.
    package private(set) var findings: [Finding] = []
    /// Questions to the creditor.
    package private(set) var tasks: [OpenTask] = []
    /// What became of each payment, part by part.
    package private(set) var applied: [AppliedPayment] = []
    /// Keys of payments that are booked now, with the claim that each went to first.
    package private(set) var booked: [BookedPayment] = []
    /// Money of the payments booked tonight, what went back taken off; minor units by currency.
    package private(set) var received: [Currency: Int128] = [:]
    /// Money without a claim, new or left over.
    package private(set) var unapplied: [UnappliedPayment] = []

    /// Ids of the requests carried out tonight.
    package internal(set) var requests: Set<String> = []

    /// What was noted tonight, in order.
    package internal(set) var remarks: [Remark] = []

    let creditor: Creditor
    let settings: MatchingSettings
    /// What a payment goes to first.
    let allocation: AllocationOrders
    /// What day payments of rent count from.
    let rentDays: RentDays
    /// What an instalment plan may come to beyond what is owed, in the creditor's currency.
    let planFee: Int64
    let date: Day
    /// The bank day after a day.
    let nextBankDay: (Day) -> Day
    var seenKeys: Set<String> = []
    /// Ids of the claims that lists of open items named tonight, by source.
    var named: [Int32: Set<Int64>] = [:]
    /// Lists of open items that were read to their end, by source: the last of each.
    var lists: [Int32: FileInHand] = [:]
    /// Sources of which a list was not whole, so that what it lacks tells nothing.
    var brokenSources: Set<Int32> = []
    /// Claims that an invoice of another identity came for tonight.
    var conflicts: Set<Int64> = []
    /// Claims held for such a conflict that tonight's files tell of as they are known.
    var agreed: Set<Int64> = []
    /// Tonight's credit notes by slot, with the file and line they came from.
    var creditNotes: [Int: (file: FileInHand, line: Int32)] = [:]
    /// What payers of the file under way took off for credit that was set off before.
    var takenOff: [TakenOff] = []
    /// Money without a claim as it stands now, by the key of its payment.
    var waiting: [String: UnappliedPayment] = [:]
    /// Whose money waits on a night that brings nothing it could be for.
    private var idle: (debtors: Set<Int64>, unknown: [Payment]) = ([], [])
    /// Keys of what waited when the night began, in order.
    var earlierKeys: [String] = []
    var amounts = AmountIndex()
    /// Which kind of bank file books which account.
    var sources: PaymentSources
    /// Keys of payments that were told of before and are booked only now.
    var promoted: Set<String> = []
    /// Inputs of which something was not booked: dropped again, they are to be read again.
    package internal(set) var unbookedInputs: Set<Int32> = []
    /// Questions about money that are answered by what came tonight, by origin.
    var answered: Set<UInt64> = []
    /// Questions about claims that stood open when the night began.
    var asked: Set<TaskAnswer> = []
    /// All questions that stood open when the night began, by number.
    var questions: [Int64: OpenTask] = [:]
    /// Numbers of questions that somebody closed by word.
    package internal(set) var closed: Set<Int64> = []
    /// Origins of money of the agency's own account that went to claims: the agency knows of it.
    package internal(set) var ofAgency: Set<UInt64> = []
    /// Those of them that are answered by what came tonight.
    var resolved: Set<TaskAnswer> = []
    /// The file under way.
    var file = FileInHand()

    /// Makes a matcher for one creditor's night.
    package init(
        creditor: Creditor,
        settings: MatchingSettings,
        allocation: AllocationOrders,
        rentDays: RentDays = RentDays(),
        planFee: Int64 = 0,
        date: Day,
        nextBankDay: @escaping (Day) -> Day
    ) {
        self.creditor = creditor
        self.settings = settings
        self.allocation = allocation
        self.rentDays = rentDays
        self.planFee = planFee
        self.date = date
        self.nextBankDay = nextBankDay
        sources = PaymentSources(settings)
    }

    /// Starts on a file: what follows is told under its name.
    ///
    /// - Parameters:
    ///   - name: the file's name.
    ///   - input: its number.
    ///   - source: number of the source it belongs to.
    ///   - meaning: what the source says its files are.
    package mutating func begin(
        file name: String,
        input: Int32,
        source: Int32,
        meaning: ExportMeaning
    ) {
        file = FileInHand(name: name, input: input, source: source, meaning: meaning)
    }

    /// Ends a list of invoices: what is missing from a complete one is missing from here on.
    ///
    /// A list that is refused, or is none of invoices, is never ended.
    ///
    /// - Parameter isWhole: whether each of its rows was taken.
    package mutating func endList(isWhole: Bool) {
        guard file.meaning == .openItems else { return }
        lists[file.source] = file
        if !isWhole { brokenSources.insert(file.source) }
    }

    mutating func note(
        _ code: FindingCode,
        _ severity: Severity? = nil,
        line: Int32,
        _ message: String
    ) {
        let place = Place(file: file.name, line: Int(line))
        findings.append(Finding(code, severity ?? code.severity, at: place, message))
    }

    mutating func ask(
        _ code: FindingCode,
        claim: Int64,
        line: Int32,
        amount: Money? = nil,
        origin: UInt64 = 0,
        cause: UInt64 = 0
    ) {
        tasks.append(
            OpenTask(
                code,
                claim: claim,
                input: file.input,
                line: line,
                day: date,
                amount: amount,
                origin: origin,
                cause: cause
            )
        )
    }

    mutating func book(_ key: String, claim: Int64) {
        let wasTold = !promoted.isEmpty && promoted.contains(key)
        booked.append(BookedPayment(key: key, claim: claim, wasTold: wasTold))
    }

    /// Makes room for what becomes of some more payments: for as many again as there were at least,
    /// or each of many files would have it all copied.
    mutating func makeRoom(forPayments count: Int) {
        let room = max(booked.count + count, 2 * booked.count)
        booked.reserveCapacity(room)
        applied.reserveCapacity(room)
        seenKeys.reserveCapacity(room)
    }

    mutating func receive(_ minor: Int64, _ currency: Currency) {
        received[currency, default: 0] += Int128(minor)
    }

    /// Keeps what is left of money without a claim.
    mutating func keep(_ payment: UnappliedPayment) {
        unapplied.append(payment)
        waiting[payment.key] = payment.minor == 0 ? nil : payment
    }

    /// Takes in the money that found no claim on earlier nights, before any payment.
    package mutating func expect(_ earlier: [UnappliedPayment]) {
        for row in earlier { waiting[row.key] = row }
        earlierKeys += earlier.map(\.key)
    }

    /// Takes in whose money waits, on a night that brings nothing it could be for.
    ///
    /// - Parameters:
    ///   - debtors: ids of those who are known.
    ///   - unknown: payments of which nobody is known.
    package mutating func expect(debtors: Set<Int64>, unknown: [Payment]) {
        idle = (debtors, unknown)
    }

    /// Debtors who paid more than they owe, and have not been told where the rest belongs.
    package var debtorsWithMoney: Set<Int64> {
        idle.debtors.union(
            waiting.values.lazy.filter { $0.minor > 0 && $0.debtor != 0 }.map(\.debtor)
        )
    }

    /// Payers whose money found no claim at all and nobody's claim is known for.
    package var waitingPayers: WaitingPayers {
        var payers = WaitingPayers()
        for payment in idle.unknown where !isAgency(payment) { payers.insert(Payer(payment)) }
        for row in waiting.values
        where row.minor > 0 && row.debtor == 0 && !isAgency(row.payment) {
            payers.insert(Payer(row.payment))
        }
        return payers
    }

    /// Whether money came from the agency's own account.
    func isAgency(_ payment: Payment) -> Bool {
        !settings.agencyAccounts.isEmpty
            && settings.agencyAccounts.contains(AccountNumber.normal(payment.payerAccount).string)
    }

    /// Debtors whose money waited and does no longer: what it held may go on.
    package var debtorsFreed: [Int64] {
        let freed = Set(unapplied.filter { $0.debtor != 0 }.map(\.debtor))
        return freed.subtracting(debtorsWithMoney).sorted()
    }

    /// Whether money waits no longer of which only the payer's name or number was known: letters
    /// that waited for it may go on, whoever's they are.
    package var freesPayers: Bool { unapplied.contains { $0.debtor == 0 && $0.minor == 0 } }

    mutating func tell(_ payment: AppliedPayment) { applied.append(payment) }
}

/// The file whose records are being matched.
struct FileInHand {
    var name = ""
    var input: Int32 = 0
    var source: Int32 = 0
    var meaning = ExportMeaning.changes
}
