package import Values

/// The claims and debtors that a night works on, and the events that it makes of them.
///
/// It holds what is due, what the night's files touch, and all other claims of those debtors.
/// Matching finds claims here by number and reference; nothing changes a claim but `record(_:)`.
package struct ClaimBook: Sendable {
    package private(set) var claims: [Claim] = []
    package private(set) var debtors: [Debtor] = []
    /// Everything that happened tonight, in order.
    package private(set) var events: [Event] = []
    /// For each of them, the id of its claim's event before; 0 for none.
    private var previousEvents: [Int64] = []
    /// What the loaded claims came to when they were loaded, by currency.
    package private(set) var loadedSums: [Currency: BookSums] = [:]
    /// Ids below this were in the ledger before tonight.
    package let firstNewClaim: Int64
    /// Ids below this were in the ledger before tonight.
    package let firstNewDebtor: Int64
    /// The id of tonight's first event.
    package let firstEvent: Int64

    private(set) var keys: KeyIndex
    /// Whether a claim here may be the first instalment of an invoice.
    private(set) var hasInstalments = false
    private(set) var debtorKeys: KeyIndex
    private(set) var debtorContents: [UInt64] = []
    /// First and last claim of each debtor slot, and each claim's next of the same debtor: -1 for
    /// none.
    private var firstClaim: [Int32] = []
    private(set) var lastClaim: [Int32] = []
    private(set) var nextClaimOfDebtor: [Int32] = []
    private var oldDebtorSlots: [Int64: Int] = [:]
    private var newDebtorSlots: [Int] = []
    private var oldClaimSlots: [Int64: Int] = [:]
    private var newClaimSlots: [Int] = []
    private var changedDebtors: Set<Int64> = []
    /// How much of the new debtors, claims and events was given out as news.
    private var told = (debtors: 0, claims: 0, events: 0)

    /// Makes an empty book.
    ///
    /// - Parameters:
    ///   - nextClaim: the id that the first new claim gets.
    ///   - nextDebtor: the id that the first new debtor gets.
    ///   - nextEvent: the id that the first event gets.
    package init(nextClaim: Int64, nextDebtor: Int64, nextEvent: Int64 = 1) {
        firstNewClaim = nextClaim
        firstNewDebtor = nextDebtor
        firstEvent = nextEvent
        keys = KeyIndex(capacity: 1 << 12)
        debtorKeys = KeyIndex(capacity: 1 << 10)
    }

    /// Makes room, so that a large list does not have the book copied again and again.
    ///
    /// - Parameter count: about how many claims are to come; room that is not used costs nothing.
    package mutating func reserve(claims count: Int) {
        claims.reserveCapacity(claims.count + count)
        nextClaimOfDebtor.reserveCapacity(claims.count + count)
        newClaimSlots.reserveCapacity(newClaimSlots.count + count)
        events.reserveCapacity(events.count + 2 * count)
        previousEvents.reserveCapacity(events.count + 2 * count)
        keys.reserve(2 * count)
    }

    /// The id that the next new claim gets.
    package var nextClaim: Int64 { firstNewClaim + Int64(newClaimSlots.count) }
    /// The id that the next new debtor gets.
    package var nextDebtor: Int64 { firstNewDebtor + Int64(newDebtorSlots.count) }
    /// The id that the next event gets.
    package var nextEvent: Int64 { firstEvent + Int64(events.count) }
    /// Known debtors whose register data changed tonight, in order of id.
    package var debtorsChanged: [Debtor] {
        changedDebtors.sorted().compactMap { debtor($0) }
    }

    /// Number of events since news was taken last.
    package var eventsUntold: Int { events.count - told.events }

    /// What is new since this was asked last.
    ///
    /// A debtor whose register data changes after it was given out is among ``debtorsChanged``.
    package mutating func takeNews() -> BookNews {
        defer { told = (newDebtorSlots.count, newClaimSlots.count, events.count) }
        return BookNews(
            debtors: newDebtorSlots[told.debtors...].map { debtors[$0] },
            claims: newClaimSlots[told.claims...].map { claims[$0] },
            events: Array(events[told.events...]),
            previousEvents: Array(previousEvents[told.events...]),
            firstEvent: firstEvent + Int64(told.events)
        )
    }

    // MARK: - Loading

    /// Whether a debtor and so all its claims are here.
    package func hasDebtor(_ id: Int64) -> Bool { debtorSlot(id) != nil }

    /// Takes in a debtor from the ledger.
    package mutating func load(_ debtor: Debtor) {
        guard debtorSlot(debtor.id) == nil else { return }
        add(debtor, content: debtor.party.content)
    }

    /// Takes in a claim from the ledger.
    package mutating func load(_ claim: Claim) {
        guard oldClaimSlots[claim.id] == nil else { return }
        oldClaimSlots[claim.id] = claims.count
        loadedSums[claim.currency, default: BookSums()].add(
            principal: claim.open,
            charges: claim.charges,
            isOpen: !claim.isSettled
        )
        keys.insert(ClaimKey.number(claim.number), slot: claims.count)
        if !claim.reference.isEmpty {
            keys.insert(ClaimKey.reference(claim.reference), slot: claims.count)
        }
        append(claim, ofDebtorAt: debtorSlot(claim.debtor))
    }

    // MARK: - Finding

    /// The claim with an invoice number, invoices and credit notes alike.
    package func slot(number: Text) -> Int? {
        keys.first(ClaimKey.number(number)) { number.equals(claims[$0].number) }
    }

    /// Every claim with a payment reference, in the order they came.
    package func slots(reference: Text) -> [Int] {
        keys.all(ClaimKey.reference(reference)) {
            claims[$0].kind == .invoice
                && ClaimKey.isReference(reference, of: claims[$0].reference)
        }
    }

    /// Slots of a debtor's claims, in the order they came.
    package func slots(debtor id: Int64) -> [Int] {
        guard let debtor = debtorSlot(id) else { return [] }
        var slots: [Int] = []
        var next = firstClaim[debtor]
        while next >= 0 {
            slots.append(Int(next))
            next = nextClaimOfDebtor[Int(next)]
        }
        return slots
    }

    /// The claim with an id.
    package func slot(id: Int64) -> Int? {
        guard id >= firstNewClaim else { return oldClaimSlots[id] }
        let offset = Int(id - firstNewClaim)
        return offset < newClaimSlots.count ? newClaimSlots[offset] : nil
    }

    /// The debtor with an id.
    package func debtor(_ id: Int64) -> Debtor? { debtorSlot(id).map { debtors[$0] } }

    /// The number that the creditor's system knows a debtor by; empty where it gave none.
    package func customerNumber(_ id: Int64) -> String {
        // The number alone: a copy of a debtor counts references for all of its fields.
        debtorSlot(id).map { Debtor.customerNumber(key: debtors[$0].number) } ?? ""
    }

    /// What holds every claim of a debtor; alone, for a copy of a debtor is dear.
    package func holds(debtor id: Int64) -> Holds {
        debtorSlot(id).map { debtors[$0].holds } ?? []
    }

    /// Whether a debtor is a person or a company; alone, for a copy of a debtor is dear.
    package func kind(debtor id: Int64) -> PartyKind? {
        debtorSlot(id).map { debtors[$0].party.kind }
    }

    /// The debtor with a customer number.
    package func debtor(number: Text) -> Debtor? {
        debtorKeys.first(ClaimKey.debtor(number)) { number.equals(debtors[$0].number) }
            .map { debtors[$0] }
    }

    // MARK: - What happens

    /// Notes an event and folds it into its claim.
    package mutating func record(_ event: Event) {
        guard event.claim != 0, let slot = slot(id: event.claim) else {
            append(event, after: 0)
            return
        }
        let id = nextEvent
        append(event, after: claims[slot].lastEvent)
        claims[slot].apply(event.body)
        claims[slot].lastEvent = id
    }

    /// Makes a claim of an invoice or credit note that is not known yet.
    ///
    /// - Parameters:
    ///   - invoice: what was read.
    ///   - due: the due date to follow up by.
    ///   - total: what the debtor is asked for; negative for a credit note.
    ///   - input: number of the input file.
    ///   - source: number of the source that the file belongs to.
    ///   - day: the night's date.
    /// - Returns: the claim's slot.
    package mutating func register(
        _ invoice: Invoice,
        due: Day,
        total: Int64,
        input: Int32,
        source: Int32,
        on day: Day
    ) -> Int {
        let debtor = intern(invoice)
        let slot = claims.count
        let reference = invoice.kind == .creditNote ? invoice.credits : invoice.reference.text
        var claim = Claim(
            id: nextClaim,
            debtor: debtors[debtor].id,
            source: source,
            kind: invoice.kind,
            nature: invoice.nature,
            number: invoice.number.string,
            reference: reference.string,
            currency: invoice.total.currency,
            issued: invoice.issued,
            due: due,
            total: total
        )
        newClaimSlots.append(slot)
        keys.insert(ClaimKey.number(invoice.number), slot: slot)
        if !reference.isEmpty { keys.insert(ClaimKey.reference(reference), slot: slot) }
        claim.lastEvent = nextEvent
        append(claim, ofDebtorAt: debtor)
        append(
            Event(
                claim: claim.id,
                day: day,
                input: input,
                line: invoice.line,
                .registered(
                    Registration(
                        kind: invoice.kind,
                        nature: invoice.nature,
                        currency: claim.currency,
                        issued: claim.issued,
                        due: due,
                        total: total,
                        deduction: invoice.deduction?.minor ?? 0,
                        debtor: claim.debtor
                    )
                )
            ),
            after: 0
        )
        return slot
    }

    /// Finds the debtor of an invoice, or adds it, and keeps its register data up to date.
    ///
    /// - Returns: the debtor's slot.
    private mutating func intern(_ invoice: Invoice) -> Int {
        let number =
            invoice.customerNumber.isEmpty
            ? Text(Debtor.key(customerNumber: .empty, party: invoice.debtor))
            : invoice.customerNumber
        let content = invoice.debtor.content
        let known = debtorKeys.first(ClaimKey.debtor(number)) {
            number.equals(debtors[$0].number)
        }
        guard let slot = known else { return enter(number, invoice.debtor, content: content) }
        update(slot, by: invoice.debtor, content: content)
        return slot
    }

    /// Adds a debtor whose number neither book nor ledger knows; returns its slot.
    @discardableResult
    package mutating func enter(_ number: Text, _ party: Party, content: UInt64? = nil) -> Int {
        let debtor = Debtor(id: nextDebtor, number: number.string, party: party.detached)
        newDebtorSlots.append(debtors.count)
        return add(debtor, content: content ?? party.content)
    }

    /// Keeps the register data of a known debtor up to date.
    package mutating func update(debtor id: Int64, by party: Party) {
        guard let slot = debtorSlot(id) else { return }
        update(slot, by: party, content: party.content)
    }

    private mutating func update(_ slot: Int, by newer: Party, content: UInt64) {
        guard debtorContents[slot] != content else { return }
        debtorContents[slot] = content
        let party = debtors[slot].party.updated(by: newer)
        guard party != debtors[slot].party else { return }
        debtors[slot].party = party
        if isTold(debtors[slot].id) { changedDebtors.insert(debtors[slot].id) }
    }

    /// Notes what holds every claim of a debtor: more of it, or none any more.
    ///
    /// - Parameters:
    ///   - id: the debtor's.
    ///   - holds: what comes to those known; none ends them all.
    package mutating func hold(debtor id: Int64, _ holds: Holds) {
        guard let slot = debtorSlot(id) else { return }
        let all = holds.isEmpty ? [] : debtors[slot].holds.union(holds)
        guard all != debtors[slot].holds else { return }
        debtors[slot].holds = all
        if isTold(id) { changedDebtors.insert(id) }
    }

    // MARK: - Planning

    /// Slots of all claims, those of each debtor side by side, in order of debtor and claim id.
    package func slotsByDebtor() -> [Int32] {
        var grouped: [Int32] = []
        grouped.reserveCapacity(claims.count)
        let known = oldDebtorSlots.sorted { $0.key < $1.key }.map(\.value)
        for debtor in known + newDebtorSlots {
            let start = grouped.count
            var next = firstClaim[debtor]
            while next >= 0 {
                grouped.append(next)
                next = nextClaimOfDebtor[Int(next)]
            }
            // Known claims may have come in any order, new ones come in the order of their ids.
            if debtors[debtor].id < firstNewDebtor {
                grouped[start...].sort { claims[Int($0)].id < claims[Int($1)].id }
            }
        }
        return grouped
    }

    /// Slots of all claims in order of claim id.
    package var slotsById: [Int32] {
        let known = oldClaimSlots.sorted { $0.key < $1.key }.map { Int32($0.value) }
        return known + newClaimSlots.map { Int32($0) }
    }

    /// Keeps the plan that was made for a claim.
    package mutating func plan(slot: Int, nextOn: Day?, reason: Reason) {
        claims[slot].nextOn = nextOn
        claims[slot].reason = reason
    }

    // MARK: - Inside

    func debtorSlot(_ id: Int64) -> Int? {
        guard id >= firstNewDebtor else { return oldDebtorSlots[id] }
        let offset = Int(id - firstNewDebtor)
        return offset < newDebtorSlots.count ? newDebtorSlots[offset] : nil
    }

    /// Whether the ledger has a debtor, from earlier nights or told as news.
    private func isTold(_ debtor: Int64) -> Bool {
        debtor < firstNewDebtor + Int64(told.debtors)
    }

    private mutating func append(_ event: Event, after previous: Int64) {
        events.append(event)
        previousEvents.append(previous)
    }

    private mutating func append(_ claim: Claim, ofDebtorAt debtor: Int?) {
        let slot = Int32(claims.count)
        if let key = InstalmentNumber.key(ofFirst: claim.number) {
            keys.insert(key, slot: claims.count)
            hasInstalments = true
        }
        claims.append(claim)
        nextClaimOfDebtor.append(-1)
        guard let debtor else { return }
        if firstClaim[debtor] < 0 {
            firstClaim[debtor] = slot
        } else {
            nextClaimOfDebtor[Int(lastClaim[debtor])] = slot
        }
        lastClaim[debtor] = slot
    }

    @discardableResult
    private mutating func add(_ debtor: Debtor, content: UInt64) -> Int {
        let slot = debtors.count
        if debtor.id < firstNewDebtor { oldDebtorSlots[debtor.id] = slot }
        debtorKeys.insert(ClaimKey.debtor(Text(debtor.number)), slot: slot)
        debtors.append(debtor)
        debtorContents.append(content)
        firstClaim.append(-1)
        lastClaim.append(-1)
        return slot
    }
}
