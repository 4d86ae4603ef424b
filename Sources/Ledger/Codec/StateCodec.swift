import Records
import Values

/// The rarely used part of a claim's state as bytes; nil where a claim has none of it.
enum StateCodec {
    /// Appends what there is of it, be it nothing out of the ordinary: ``Claim/isUntouched`` tells
    /// whether it is worth keeping.
    static func encode(_ state: ClaimState, into out: inout ByteBuilder) {
        out.append(byte: 3)
        out.append(signed: state.interestCharged)
        out.append(byte: state.feeLetters)
        out.append(byte: state.tally.rawValue)
        out.append(byte: state.isHandedOff ? 1 : 0)
        out.append(stored: state.letterOn)
        out.append(stored: state.deadline)
        encode(state.held, into: &out)
        out.append(unsigned: UInt64(state.taken.count))
        for step in state.taken { encode(step, into: &out) }
        out.append(unsigned: UInt64(state.surcharges.count))
        for surcharge in state.surcharges { EventCodec.encode(surcharge, into: &out) }
        for part in state.settlements { EventCodec.encode(part, into: &out) }
    }

    /// The state that the ledger keeps of a claim, of whichever version, beside the columns that
    /// tables have for the rest.
    static func state(_ stored: [UInt8]?, of claim: Claim) throws(LedgerError) -> ClaimState {
        var state = ClaimState(
            open: claim.open,
            fees: claim.fees,
            interest: claim.interest,
            interestCharged: 0,
            held: HoldState(holds: Holds(claim.hold)),
            isHandedOff: false,
            step: claim.step,
            feeLetters: 0,
            letterOn: nil,
            deadline: nil,
            settlements: []
        )
        if let stored { try decode(stored, into: &state) }
        return state
    }

    static func decode(_ stored: [UInt8], into state: inout ClaimState) throws(LedgerError) {
        var bytes = ByteReader(stored)
        let version = try bytes.byte()
        guard (1...3).contains(version) else {
            throw .damaged("a claim's state has version \(version)")
        }
        state.interestCharged = try bytes.signed()
        state.feeLetters = try bytes.byte()
        state.tally = LetterTally(rawValue: try bytes.byte())
        state.isHandedOff = try bytes.byte() == 1
        state.letterOn = try bytes.optionalDay()
        state.deadline = try bytes.optionalDay()
        if version > 1 {
            state.held = try held(&bytes)
            for _ in 0..<(try bytes.unsigned()) { state.taken.append(try step(&bytes)) }
        }
        if version > 2 {
            for _ in 0..<(try bytes.unsigned()) {
                state.surcharges.append(try EventCodec.surcharge(&bytes))
            }
        }
        while !bytes.isAtEnd { state.settlements.append(try EventCodec.settlement(&bytes)) }
    }

    private static func encode(_ held: HoldState, into out: inout ByteBuilder) {
        out.append(unsigned: UInt64(held.holds.rawValue))
        out.append(stored: held.pausedUntil)
        EventCodec.encode(held.plan, into: &out)
        out.append(unsigned: UInt64(held.planKnown))
    }

    private static func held(_ bytes: inout ByteReader) throws(LedgerError) -> HoldState {
        HoldState(
            holds: Holds(rawValue: UInt16(truncatingIfNeeded: try bytes.unsigned())),
            pausedUntil: try bytes.optionalDay(),
            plan: try EventCodec.plan(&bytes),
            planKnown: UInt16(truncatingIfNeeded: try bytes.unsigned())
        )
    }

    private static func encode(_ step: TakenStep, into out: inout ByteBuilder) {
        out.append(byte: step.kind?.rawValue ?? 0)
        out.append(unsigned: UInt64(step.letter))
        out.append(stored: step.day)
        out.append(stored: step.deadline)
        out.append(signed: step.fee)
        out.append(signed: step.interest)
        out.append(byte: step.step)
        out.append(unsigned: UInt64(step.known))
    }

    private static func step(_ bytes: inout ByteReader) throws(LedgerError) -> TakenStep {
        TakenStep(
            kind: LetterKind(rawValue: try bytes.byte()),
            letter: Int64(truncatingIfNeeded: try bytes.unsigned()),
            day: try bytes.day(),
            deadline: try bytes.day(),
            fee: try bytes.signed(),
            interest: try bytes.signed(),
            step: try bytes.byte(),
            known: UInt16(truncatingIfNeeded: try bytes.unsigned())
        )
    }
}
