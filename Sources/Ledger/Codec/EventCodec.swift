import Records
import Values

/// Events as bytes: every kind has a number and a version that never change.
///
/// An event does not hold its own id: it is the segment's first id plus its place. It names its
/// claim's previous event, so that a claim's history is a chain.
enum EventCodec {
    /// Bumped when the layout around the bodies changes.
    static let format: Int64 = 1

    /// Appends an event.
    ///
    /// - Parameters:
    ///   - event: what happened.
    ///   - previous: id of the claim's event before, 0 for its first.
    ///   - out: the segment's bytes so far.
    static func encode(_ event: Event, previous: Int64, into out: inout ByteBuilder) {
        out.append(byte: kind(of: event.body))
        out.append(byte: version(of: event.body))
        out.append(unsigned: UInt64(event.claim))
        out.append(unsigned: UInt64(previous))
        out.append(signed: Int64(event.day.number))
        out.append(unsigned: UInt64(event.input))
        out.append(unsigned: UInt64(event.line))
        encode(event.body, into: &out)
    }

    /// Takes the next event off a segment.
    static func decode(_ bytes: inout ByteReader) throws(LedgerError) -> StoredEvent {
        let kind = try bytes.byte()
        let version = try bytes.byte()
        let claim = Int64(truncatingIfNeeded: try bytes.unsigned())
        let previous = Int64(truncatingIfNeeded: try bytes.unsigned())
        let day = try bytes.day()
        let input = Int32(truncatingIfNeeded: try bytes.unsigned())
        let line = Int32(truncatingIfNeeded: try bytes.unsigned())
        let body = try decodeBody(kind, version, on: day, &bytes)
        return StoredEvent(
            event: Event(claim: claim, day: day, input: input, line: line, body),
            previous: previous
        )
    }

    private static func kind(of body: EventBody) -> UInt8 {
        switch body {
        case .registered: 1
        case .paid: 2
        case .credited: 3
        case .creditUsed: 4
        case .reversed: 5
        case .reportedPaid: 6
        case .letter: 7
        case .waived: 8
        case .held: 9
        case .released: 10
        case .handedOff: 11
        case .unapplied: 12
        case .noted: 13
        case .letterUndone: 14
        case .interestCorrected: 15
        case .moved: 16
        case .known: 17
        case .lifted: 18
        case .paused: 19
        case .planned: 20
        case .told: 21
        case .surcharged: 22
        case .shareRefused: 23
        case .repaid: 24
        case .moneyRepaid: 25
        case .recalled: 26
        case .planRaised: 27
        }
    }

    private static func version(of body: EventBody) -> UInt8 {
        switch body {
        case .handedOff: 2
        case .registered(let note): note.nature == .ordinary ? 1 : 2
        default: 1
        }
    }

    private static func encode(_ body: EventBody, into out: inout ByteBuilder) {
        switch body {
        case .registered(let note):
            encode(note, into: &out)
        case .paid(let part), .credited(let part), .creditUsed(let part), .reversed(let part),
            .reportedPaid(let part), .moved(let part), .shareRefused(let part),
            .repaid(let part):
            encode(part, into: &out)
        case .letter(let note):
            encode(note, into: &out)
        case .waived(let fees, let interest):
            out.append(signed: fees)
            out.append(signed: interest)
        case .held(let hold), .lifted(let hold):
            out.append(byte: hold.rawValue)
        case .released:
            break
        case .handedOff(let note):
            out.append(byte: note.attempt)
            out.append(byte: note.step)
            out.append(stored: note.day)
            out.append(signed: note.interest)
        case .recalled(let recall):
            out.append(byte: recall.cause.rawValue)
            out.append(stored: recall.day)
            out.append(signed: recall.fees)
            out.append(signed: recall.interest)
        case .unapplied(let money), .moneyRepaid(let money):
            out.append(unsigned: UInt64(money.currency.code))
            out.append(signed: money.minor)
            out.append(stored: money.bookedOn)
            out.append(hash: money.origin)
        case .noted(let note):
            out.append(byte: note.rawValue)
        case .letterUndone(let undone):
            out.append(unsigned: UInt64(undone.letter))
            out.append(signed: undone.fee)
            out.append(signed: undone.interest)
        case .interestCorrected(let minor), .planRaised(let minor):
            out.append(signed: minor)
        case .known(let payment):
            out.append(hash: payment.origin)
            out.append(unsigned: UInt64(bitPattern: payment.claim))
        case .told(let money): encode(money, into: &out)
        case .surcharged(let surcharge, let law):
            encode(surcharge, into: &out)
            encode(law, into: &out)
        case .paused(let until):
            out.append(stored: until)
        case .planned(let plan):
            encode(plan, into: &out)
        }
    }

    /// Appends an instalment plan, as events and the hot table both keep it.
    static func encode(_ plan: [Instalment], into out: inout ByteBuilder) {
        out.append(unsigned: UInt64(plan.count))
        for part in plan {
            out.append(stored: part.due)
            out.append(signed: part.minor)
        }
    }

    /// Appends a surcharge, as events and the hot table both keep it.
    static func encode(_ surcharge: Surcharge, into out: inout ByteBuilder) {
        out.append(byte: surcharge.kind.rawValue)
        out.append(unsigned: UInt64(surcharge.letter))
        out.append(stored: surcharge.day)
        out.append(signed: surcharge.minor)
    }

    private static func encode(_ money: ToldMoney, into out: inout ByteBuilder) {
        out.append(stored: money.key.day)
        out.append(hash: money.key.account)
        out.append(byte: money.key.format.number)
        out.append(byte: money.key.state.rawValue)
        out.append(hash: money.key.part)
        out.append(unsigned: UInt64(money.key.currency.code))
        out.append(signed: money.count)
        out.append(signed: money.minor)
        out.append(byte: money.isMet ? 1 : 0)
    }

    private static func encode(_ note: Registration, into out: inout ByteBuilder) {
        out.append(byte: note.kind.rawValue)
        out.append(unsigned: UInt64(note.currency.code))
        out.append(stored: note.issued)
        out.append(stored: note.due)
        out.append(signed: note.total)
        out.append(signed: note.deduction)
        out.append(unsigned: UInt64(note.debtor))
        if note.nature != .ordinary { out.append(byte: note.nature.rawValue) }
    }

    /// Appends a settlement, as events and the hot table both keep it.
    static func encode(_ part: Settlement, into out: inout ByteBuilder) {
        out.append(stored: part.day)
        out.append(signed: part.principal)
        out.append(signed: part.fees)
        out.append(signed: part.interest)
        out.append(hash: part.origin)
    }

    private static func encode(_ note: LetterNote, into out: inout ByteBuilder) {
        out.append(byte: note.kind.rawValue)
        out.append(byte: note.level)
        out.append(byte: note.step)
        out.append(unsigned: UInt64(note.letter))
        out.append(stored: note.day)
        out.append(stored: note.deadline)
        out.append(signed: note.fee)
        out.append(signed: note.interest)
        encode(note.law, into: &out)
    }

    private static func encode(_ law: [String], into out: inout ByteBuilder) {
        out.append(unsigned: UInt64(law.count))
        for row in law { out.append(counted: row) }
    }
}

/// An event as it was read back.
struct StoredEvent: Hashable, Sendable {
    let event: Event
    /// Id of the claim's event before, 0 for its first.
    let previous: Int64
}
