import Classification
import Files
import Intake
import Law
import Ledger
import Matching
import Reading
import Records
import Remittance
import Values

/// Steps 4 and 5 of the night: reads, matches, decides, and proves that it adds up.
struct NightPlanner {
    let settings: CreditorSettings
    let ledger: Ledger
    let head: LedgerHead
    let law: LawBook
    let order: NightOrder
    let digests: PlanningDigests
    let asked: [String]
    let progress: (NightStage, Int) -> Void
    /// Takes what happens, as it happens; nil in a dry run.
    let writing: LedgerWriting?
    /// What was asked of the ledger before anything was written to it.
    private let accounts: [KnownAccount]
    private let opening: [LedgerTotal]

    /// Files found unsound after some of them was taken, by number.
    private var unsound: [Int32: InputResult] = [:]

    init(
        settings: CreditorSettings,
        ledger: Ledger,
        head: LedgerHead,
        law: LawBook,
        order: NightOrder,
        digests: PlanningDigests,
        asked: [String],
        writing: LedgerWriting?,
        progress: @escaping (NightStage, Int) -> Void
    ) throws {
        self.settings = settings
        self.ledger = ledger
        self.head = head
        self.law = law
        self.order = order
        self.digests = digests
        self.asked = asked
        self.writing = writing
        self.progress = progress
        accounts = try ledger.accounts()
        opening = try ledger.totals()
    }

    /// Plans the whole night in memory.
    mutating func plan(_ intake: NightIntake, _ mark: ReadingMark?) throws -> PlannedNight {
        let reader = Reader(creditor: settings.creditor, settings: settings.stages.reading)
        while true {
            do {
                return try attempt(intake, reader, mark)
            } catch let fault as Unsound {
                for number in intake.numbers(meantBy: fault) { unsound[number] = fault.result }
                writing?.restart()
            }
        }
    }

    private func attempt(
        _ intake: NightIntake,
        _ reader: Reader,
        _ mark: ReadingMark?
    ) throws -> PlannedNight {
        let home = settings.stages.classification.lawCountry(of: settings.creditor, in: law)
        var desk = try NightDesk(
            settings,
            ledger,
            order,
            head: head,
            home: Jurisdiction(home, in: law),
            writing: writing,
            progress: progress
        )
        desk.outcomes = unsound
        try desk.expect(intake.inputs)
        for input in intake.inputs where input.verdict == .fresh {
            guard desk.outcomes[input.name.number] == nil else { continue }
            try desk.read(input, reader, mark)
        }
        writing?.addKeys(&desk.book)
        try desk.settle(accounts)
        desk.forgetPayments()
        try Faults.hit(.matched)
        let decided = try decide(&desk)
        try Faults.hit(.classified)
        return try close(desk, decided, intake)
    }

    private struct Decided {
        var plan: Plan
        /// Slots of all claims in the order of their debtors.
        var order: [Int32]
        var next: [Action]
        /// By slot: whether the day or the reason of the next look changed.
        var planned: [Bool]
        /// By slot: whether the reason changed, which the creditor is told.
        var told: [Bool]
        /// By slot: whether the ledger was given the claim's row as it is now.
        var written: [Bool]
        /// Digest of what the claims are planned with.
        var asOf: [UInt8]
        var paymentsThrough: PaymentsThrough?
    }

    /// Classifies every claim that is due, touched, or of a debtor that is.
    private func decide(_ desk: inout NightDesk) throws -> Decided {
        progress(.deciding, desk.book.claims.count)
        let isReplanned = head.planned != digests.planner
        if !order.isIntakeOnly {
            if isReplanned {
                try ledger.loadOpen(into: &desk.book)
            } else {
                try ledger.loadDue(through: order.date, into: &desk.book)
                try ledger.load(debtors: desk.matcher.debtorsFreed, into: &desk.book)
                if desk.matcher.freesPayers {
                    try ledger.load(waiting: .unmatchedPayment, into: &desk.book)
                }
            }
        }
        let claims = try askedClaims(&desk)
        writing?.add(desk.matcher.booked)
        let byDebtor = desk.book.slotsByDebtor()
        guard !order.isIntakeOnly else {
            let count = desk.book.claims.count
            return Decided(
                plan: .nothing,
                order: byDebtor,
                next: Array(repeating: .none, count: count),
                planned: lookTonight(&desk.book),
                told: Array(repeating: false, count: count),
                written: Array(repeating: false, count: count),
                asOf: head.planned
            )
        }
        let paymentsThrough = AccountsInUse(settings).paymentsThrough(accounts + desk.accounts)
        var classifier = Classifier(
            creditor: settings.creditor,
            settings: settings.stages.classification,
            law: law,
            date: order.date,
            paymentsThrough: paymentsThrough,
            asked: claims
        )
        let written = classify(&desk, byDebtor, with: &classifier)
        let plan = classifier.finish(firstLetter: desk.nextLetter)
        var decided = keep(plan, byDebtor, written, &desk)
        decided.paymentsThrough = paymentsThrough
        return decided
    }

    /// Decides debtor by debtor, and hands what is decided of tonight's claims to the ledger as it
    /// goes.
    ///
    /// - Returns: by slot, whether the ledger was given the claim's row.
    private func classify(
        _ desk: inout NightDesk,
        _ slots: [Int32],
        with classifier: inout Classifier
    ) -> [Bool] {
        var written = [Bool](repeating: false, count: desk.book.claims.count)
        var rows = HotRows(capacity: LedgerWriting.rowsMax)
        let unmatched = desk.matcher.debtorsWithMoney
        let payers = desk.matcher.waitingPayers
        var first = 0
        while first < slots.count {
            let debtor = desk.book.claims[Int(slots[first])].debtor
            var end = first + 1
            while end < slots.count, desk.book.claims[Int(slots[end])].debtor == debtor { end += 1 }
            for place in first + 16..<end + 16 where place < slots.count {
                desk.book.approachClaim(at: Int(slots[place]))
            }
            defer { first = end }
            guard let known = desk.book.debtor(debtor) else { continue }
            classifier.decide(
                desk.book.claims,
                at: slots[first..<end],
                of: known,
                unmatched.contains(debtor) || payers.include(known.party)
            )
            guard writing != nil, debtor >= desk.book.firstNewDebtor else { continue }
            for place in first..<end {
                let slot = Int(slots[place])
                let plan = classifier.decision(at: place)
                desk.book.plan(slot: slot, nextOn: plan.nextOn, reason: plan.reason)
                rows.append(desk.book.claims, slot)
                written[slot] = true
            }
            guard rows.count >= LedgerWriting.rowsMax else { continue }
            writing?.add(rows)
            rows = HotRows(capacity: LedgerWriting.rowsMax)
        }
        writing?.add(rows)
        return written
    }

    /// Records what the plan does, and keeps the day and reason of each claim's next look.
    ///
    /// - Parameters:
    ///   - plan: what was decided.
    ///   - order: slots in the order of its decisions.
    ///   - early: by slot, whether the ledger was given the claim's row before the plan was made.
    ///   - desk: whose book takes it.
    /// - Returns: what was decided, by slot.
    private func keep(
        _ plan: Plan,
        _ order: [Int32],
        _ early: [Bool],
        _ desk: inout NightDesk
    ) -> Decided {
        var written = early
        for event in plan.events {
            desk.book.record(event)
            if let slot = desk.book.slot(id: event.claim) { written[slot] = false }
        }
        let count = desk.book.claims.count
        var planned = [Bool](repeating: false, count: count)
        var told = planned
        var next = [Action](repeating: .none, count: count)
        for (slot, decision) in zip(order.lazy.map { Int($0) }, plan.decisions) {
            next[slot] = decision.next ?? .none
            told[slot] = desk.book.claims[slot].reason != decision.reason
            planned[slot] = told[slot] || desk.book.claims[slot].nextOn != decision.nextOn
            if planned[slot] { written[slot] = false }
            desk.book.plan(slot: slot, nextOn: decision.nextOn, reason: decision.reason)
        }
        return Decided(
            plan: plan,
            order: order,
            next: next,
            planned: planned,
            told: told,
            written: written,
            asOf: digests.planner
        )
    }

    /// In a run that takes no steps, whatever was touched is looked at the coming night.
    private func lookTonight(_ book: inout ClaimBook) -> [Bool] {
        let touched = Set(book.events.map(\.claim))
        return book.claims.indices.map { slot in
            let claim = book.claims[slot]
            guard touched.contains(claim.id), claim.nextOn != order.date else { return false }
            book.plan(slot: slot, nextOn: order.date, reason: claim.reason)
            return true
        }
    }

    private func askedClaims(_ desk: inout NightDesk) throws -> Set<Int64> {
        var claims: Set<Int64> = []
        for number in asked {
            try ledger.load([ClaimKey.number(number)], into: &desk.book)
            guard let slot = desk.book.slot(number: Text(number)) else {
                throw NightError.noClaim(number)
            }
            claims.insert(desk.book.claims[slot].id)
        }
        return claims
    }

    /// Gathers what was decided into what will be written, and proves it.
    private func close(
        _ read: consuming NightDesk,
        _ decided: Decided,
        _ intake: NightIntake
    ) throws -> PlannedNight {
        var desk = read
        var balance = NightBalance(
            opening: opening,
            book: desk.book,
            decided: order.isIntakeOnly ? nil : decided.plan.decisions.count
        )
        balance.check(received: desk.matcher.received, applied: desk.matcher.applied)
        balance.check(received: desk.matcher.received, told: desk.matcher.told)
        guard balance.faults.isEmpty else { throw NightError.unbalanced(balance.faults) }
        let vouchers = Remittance.vouchers(
            from: desk.matcher.applied,
            settings: settings.stages.remittance,
            on: order.date,
            firstNumber: head.nextVoucher,
            broughtForward: Dictionary(
                uniqueKeysWithValues: opening.map { ($0.currency, $0.carried) }
            )
        )
        for voucher in vouchers { balance.carry(voucher.carriedForward, voucher.currency) }
        try Faults.hit(.balanced)
        let events = EventsByClaim(desk.book)
        let (touched, told) = changed(desk.book, events, decided)
        let receipts = intake.receipts(desk.outcomes)
        let series = desk.series(accounts)
        let findings =
            intake.findings + receipts.flatMap(\.findings) + intake.waiting(desk.outcomes)
            + desk.matcher.findings + series.findings
            + decided.plan.findings
        if !order.isIntakeOnly { desk.matcher.askOwedBack(desk.book) }
        let answers = desk.matcher.answers(desk.book)
        let recalls = desk.book.events.filter { $0.body.isRecall }.map(\.claim)
        var night = PlannedNight(
            book: desk.takeBook(),
            plan: decided.plan,
            events: events,
            next: decided.next,
            paymentsThrough: decided.paymentsThrough,
            touched: touched,
            told: told,
            applied: desk.matcher.applied,
            vouchers: vouchers,
            receipts: receipts,
            unbooked: desk.matcher.unbookedInputs,
            findings: findings,
            balance: balance,
            commit: NightCommit(day: order.date, run: 0, binary: Program.version, head: head)
        )
        desk.fill(&night.commit, accounts, series.notifications)
        night.commit.answered = answers
        night.commit.recalls = recalls.sorted()
        night.ofAgency = desk.matcher.ofAgency
        night.commit.planned = decided.asOf
        night.commit.law = digests.law
        night.commit.settings = digests.settings
        night.commit.totals = balance.totals
        night.commit.handoffs = decided.plan.cases.map {
            HandedOffClaim(claim: $0.claim, attempt: Int64($0.attempt))
        }
        night.commit.nextLetter = desk.nextLetter + Int64(decided.plan.letters.count)
        night.commit.nextVoucher = head.nextVoucher + Int64(vouchers.count)
        return night
    }

    /// Slots of the claims yet to be written in order of debtor, and of those that the creditor is
    /// told of in order of case number.
    private func changed(
        _ book: ClaimBook,
        _ events: EventsByClaim,
        _ decided: Decided
    ) -> (touched: [Int32], told: [Int32]) {
        let told = book.slotsById.filter { events.has(Int($0)) || decided.told[Int($0)] }
        let touched = decided.order.filter {
            !decided.written[Int($0)] && (events.has(Int($0)) || decided.planned[Int($0)])
        }
        return (touched, told)
    }
}
