import GRDB
import Records
import Values

/// Folds a ledger's whole chain anew and holds every table that follows from it against it.
///
/// Not in any event, and so only held against their neighbours: a claim's number and reference,
/// debtors' data, the plan of the next look, bank accounts and files.
struct LedgerAudit {
    private(set) var faults: [LedgerFault] = []
    /// Claims by id, as their events make them.
    private(set) var claims: [Int64: AuditedClaim] = [:]
    /// Claims with an agency, by id.
    private(set) var handoffs: [Int64: AuditedHandoff] = [:]
    /// For each payment's hash, the claim that it went to first, 0 for none.
    private(set) var payments: [UInt64: Int64] = [:]
    /// Money that found no claim, by the hash of its payment.
    private(set) var money: [UInt64: AuditedMoney] = [:]
    /// Claims that were missing from a complete list, with the events that say so, oldest first.
    private(set) var missing: [Int64: [AuditedEvent]] = [:]
    /// Where the notes came from that the events name, with the claims that they name for each.
    private(set) var remarks: [RemarkPlace: Set<Int64>] = [:]
    /// What bank files told, by what it is known by.
    private(set) var told: [ToldKey: ToldMoney] = [:]
    /// The kind that booked each account first, by the account's hash.
    private(set) var firstKinds: [UInt64: FileFormat] = [:]
    /// What payments came to that went onto claims or back, by currency; wraps where it must.
    private(set) var paid: [Currency: Int64] = [:]

    /// Recounts a ledger.
    ///
    /// - Returns: what does not agree, table by table.
    static func run(_ database: Database) throws -> [LedgerFault] {
        var audit = LedgerAudit()
        try audit.checkChain(database)
        try audit.checkClaims(database)
        try audit.checkState(database)
        try audit.checkHandoffs(database)
        try audit.checkPayments(database)
        try audit.checkUnapplied(database)
        try audit.checkTasks(database)
        try audit.checkRemarks(database)
        try audit.checkTotals(database)
        try audit.checkTold(database)
        try audit.checkAccounts(database)
        return audit.faults
    }

    /// Counts what a payment brought or took back.
    private mutating func pay(_ part: Settlement, _ claim: Int64) {
        guard let currency = claims[claim]?.claim.currency else { return }
        paid[currency, default: 0] &+= part.amount
    }

    mutating func note(_ fault: LedgerFault?) {
        if let fault { faults.append(fault) }
    }

    mutating func note(_ table: String, _ key: String, expected: String, found: String) {
        faults.append(LedgerFault(table: table, key: key, expected: expected, found: found))
    }

    private mutating func checkChain(_ database: Database) throws {
        let rows = try HotStatement(
            database,
            """
            SELECT s.id, s.night, s.count, s.prev, s.hash, s.bytes, n.seq
            FROM segment s LEFT JOIN night n ON n.seq = s.night ORDER BY s.id
            """
        )
        var previous = [UInt8](repeating: 0, count: 32)
        var next: Int64 = 1
        while try rows.step() {
            let id = rows.int(0)
            let bytes = rows.blob(5) ?? []
            let header = EventChain.header(id: id, night: rows.int(1), count: rows.int(2))
            let hash = EventChain.hash(previous: previous, header: header, bytes: bytes)
            var row = RowComparison("segment", String(id))
            row.compare("id", next, id)
            row.compare("night", rows.int(1), rows.optionalInt(6))
            if rows.blob(3) != previous || rows.blob(4) != hash {
                row.note("hash", expected: "of what was sealed", found: "another")
            }
            note(row.fault)
            fold(bytes, from: id, count: rows.int(2), night: rows.int(1))
            previous = rows.blob(4) ?? []
            next = id + rows.int(2)
        }
        let head = try Ledger.head(database)
        var row = RowComparison("head", "1")
        row.compare("next_event", next, head.nextEvent)
        if head.hash != previous {
            row.note("hash", expected: "of the last segment", found: "another")
        }
        note(row.fault)
    }

    private mutating func fold(_ bytes: [UInt8], from first: Int64, count: Int64, night: Int64) {
        var reader = ByteReader(bytes)
        for id in first..<first + max(count, 0) {
            guard let stored = try? EventCodec.decode(&reader) else {
                note("segment", String(first), expected: "event \(id)", found: "no event")
                return
            }
            take(stored, id: id, night: night)
        }
        if !reader.isAtEnd {
            note("segment", String(first), expected: "\(count) events", found: "more bytes")
        }
    }

    private mutating func take(_ stored: StoredEvent, id: Int64, night: Int64) {
        let event = stored.event
        let origin = AuditedEvent(event, night: night)
        switch event.body {
        case .registered(let registration) where claims[event.claim] == nil:
            claims[event.claim] = AuditedClaim(event.claim, registration, event: id)
        case .paid(let part):
            if isUnbooked(part.origin) { payments[part.origin] = event.claim }
            pay(part, event.claim)
        case .reversed(let part):
            pay(part, event.claim)
        case .known(let payment) where isUnbooked(payment.origin):
            payments[payment.origin] = payment.claim
        case .told(let money):
            told[money.key, default: ToldMoney(money.key)].add(money)
            guard money.key.state == .booked, firstKinds[money.key.account] == nil else { break }
            firstKinds[money.key.account] = money.key.format
        case .unapplied(let part):
            if isUnbooked(part.origin) { payments[part.origin] = 0 }
            money[part.origin, default: AuditedMoney(part, origin)].add(part.minor, night: night)
        case .moneyRepaid(let part):
            money[part.origin]?.add(part.minor, night: night)
            paid[part.currency, default: 0] &-= part.minor
        case .recalled:
            handoffs[event.claim] = nil
        case .handedOff(let handoff):
            handoffs[event.claim] = AuditedHandoff(night: night, attempt: Int64(handoff.attempt))
        case .noted(.remarked):
            remarks[RemarkPlace(event.input, event.line), default: []].insert(event.claim)
        case .held(.goneFromExport):
            missing[event.claim, default: []].append(origin)
        default:
            break
        }
        guard event.claim != 0 else { return }
        guard let last = claims[event.claim]?.claim.lastEvent else {
            let claim = "a registered claim"
            note("event", String(id), expected: claim, found: "claim \(event.claim)")
            return
        }
        if last != stored.previous {
            note("event", String(id), expected: "after \(last)", found: "after \(stored.previous)")
        }
        claims[event.claim]?.claim.apply(event.body)
        claims[event.claim]?.claim.lastEvent = id
    }
}

extension LedgerAudit {
    /// Whether a payment was told of at most.
    private func isUnbooked(_ origin: UInt64) -> Bool {
        payments[origin] ?? BookedPayment.toldOnly == BookedPayment.toldOnly
    }
}

/// A claim as its events make it; what no event holds of it is empty.
struct AuditedClaim {
    var claim: Claim
    /// Id of the event that registered it.
    let registered: Int64

    init(_ id: Int64, _ registration: Registration, event: Int64) {
        registered = event
        claim = Claim(
            id: id,
            debtor: registration.debtor,
            kind: registration.kind,
            nature: registration.nature,
            number: "",
            reference: "",
            currency: registration.currency,
            issued: registration.issued,
            due: registration.due,
            total: registration.total
        )
    }
}

/// A handoff as its event tells it.
struct AuditedHandoff {
    let night: Int64
    let attempt: Int64
}

/// What a note is named by.
struct RemarkPlace: Hashable, Comparable {
    let input: Int64
    let line: Int64

    init(_ input: Int32, _ line: Int32) {
        (self.input, self.line) = (Int64(input), Int64(line))
    }

    static func < (left: RemarkPlace, right: RemarkPlace) -> Bool {
        (left.input, left.line) < (right.input, right.line)
    }
}

/// Where something came from that the creditor was asked about.
struct AuditedEvent {
    let night: Int64
    let day: Day
    let input: Int32
    let line: Int32

    init(_ event: Event, night: Int64) {
        self.night = night
        day = event.day
        input = event.input
        line = event.line
    }
}

/// Money that found no claim, as the events about it tell.
struct AuditedMoney {
    let currency: Currency
    /// What it was when it came, in minor units.
    let first: Int64
    let event: AuditedEvent
    /// What is left of it, in minor units.
    private(set) var minor: Int64 = 0
    /// The night that nothing was left of it; nil while something is.
    private(set) var closed: Int64?

    init(_ money: UnappliedMoney, _ event: AuditedEvent) {
        currency = money.currency
        first = money.minor
        self.event = event
    }

    mutating func add(_ part: Int64, night: Int64) {
        minor &+= part
        closed = minor == 0 ? night : nil
    }
}
