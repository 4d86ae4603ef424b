import Records
import Values

/// The rarely used part of a claim's state as bytes; nil where a claim has none of it.
enum StateCodec {
    static func encode(_ state: ClaimState) -> [UInt8]? {
        guard
            state.interestCharged != 0 || state.feeLetters != 0 || state.letterOn != nil
                || !state.settlements.isEmpty || state.isHandedOff
        else { return nil }
        var out = ByteBuilder(capacity: 32)
        out.append(byte: 1)
        out.append(signed: state.interestCharged)
        out.append(byte: state.feeLetters)
        out.append(byte: state.tally.rawValue)
        out.append(byte: state.isHandedOff ? 1 : 0)
        out.append(stored: state.letterOn)
        out.append(stored: state.deadline)
        for part in state.settlements { EventCodec.encode(part, into: &out) }
        return out.bytes
    }

    static func decode(_ stored: [UInt8], into state: inout ClaimState) throws(LedgerError) {
        var bytes = ByteReader(stored)
        let version = try bytes.byte()
        guard version == 1 else { throw .damaged("a claim's state has version \(version)") }
        state.interestCharged = try bytes.signed()
        state.feeLetters = try bytes.byte()
        state.tally = LetterTally(rawValue: try bytes.byte())
        state.isHandedOff = try bytes.byte() == 1
        state.letterOn = try bytes.optionalDay()
        state.deadline = try bytes.optionalDay()
        while !bytes.isAtEnd { state.settlements.append(try EventCodec.settlement(&bytes)) }
    }
}
