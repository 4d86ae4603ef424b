import Records
import Values

extension EventCodec {
    /// Reads a body of a known kind and version.
    static func decodeBody(
        _ kind: UInt8,
        _ version: UInt8,
        on day: Day,
        _ bytes: inout ByteReader
    ) throws(LedgerError) -> EventBody {
        guard version == 1 || (version == 2 && [1, 11].contains(kind)) else {
            throw .damaged("event kind \(kind) has version \(version)")
        }
        return switch kind {
        case 1: .registered(try registration(version, &bytes))
        case 2: .paid(try settlement(&bytes))
        case 3: .credited(try settlement(&bytes))
        case 4: .creditUsed(try settlement(&bytes))
        case 5: .reversed(try settlement(&bytes))
        case 6: .reportedPaid(try settlement(&bytes))
        case 7: .letter(try letter(&bytes))
        case 8: .waived(fees: try bytes.signed(), interest: try bytes.signed())
        case 9: .held(try raw(Hold(rawValue: bytes.byte()), "hold"))
        case 10: .released
        case 11: .handedOff(try handoff(version, on: day, &bytes))
        case 12: .unapplied(try unapplied(&bytes))
        case 13: .noted(try raw(EventNote(rawValue: bytes.byte()), "note"))
        case 14: .letterUndone(try undone(&bytes))
        case 15: .interestCorrected(try bytes.signed())
        case 16: .moved(try settlement(&bytes))
        case 17:
            .known(
                KnownPayment(
                    origin: try bytes.hash(),
                    claim: Int64(truncatingIfNeeded: try bytes.unsigned())
                )
            )
        case 18: .lifted(try raw(Hold(rawValue: bytes.byte()), "hold"))
        case 19: .paused(until: try bytes.day())
        case 20: .planned(try plan(&bytes))
        case 21: .told(try told(&bytes))
        case 22: .surcharged(try surcharge(&bytes), law: try law(&bytes))
        case 23: .shareRefused(try settlement(&bytes))
        case 24: .repaid(try settlement(&bytes))
        case 25: .moneyRepaid(try unapplied(&bytes))
        case 26: .recalled(try recall(&bytes))
        case 27: .planRaised(try bytes.signed())
        default: throw .damaged("there is no event kind \(kind)")
        }
    }

    /// Reads a settlement.
    static func settlement(_ bytes: inout ByteReader) throws(LedgerError) -> Settlement {
        Settlement(
            day: try bytes.day(),
            principal: try bytes.signed(),
            fees: try bytes.signed(),
            interest: try bytes.signed(),
            origin: try bytes.hash()
        )
    }

    /// Reads an instalment plan.
    static func plan(_ bytes: inout ByteReader) throws(LedgerError) -> [Instalment] {
        var plan: [Instalment] = []
        for _ in 0..<(try bytes.unsigned()) {
            plan.append(Instalment(due: try bytes.day(), minor: try bytes.signed()))
        }
        return plan
    }

    /// Reads a surcharge.
    static func surcharge(_ bytes: inout ByteReader) throws(LedgerError) -> Surcharge {
        Surcharge(
            try raw(SurchargeKind(rawValue: bytes.byte()), "surcharge"),
            letter: Int64(truncatingIfNeeded: try bytes.unsigned()),
            day: try bytes.day(),
            minor: try bytes.signed()
        )
    }

    /// Version 1 is that of ordinary claims.
    private static func registration(
        _ version: UInt8,
        _ bytes: inout ByteReader
    ) throws(LedgerError) -> Registration {
        let kind = try raw(InvoiceKind(rawValue: bytes.byte()), "invoice kind")
        let currency = try bytes.currency()
        let issued = try bytes.day()
        let due = try bytes.day()
        let total = try bytes.signed()
        let deduction = try bytes.signed()
        let debtor = Int64(truncatingIfNeeded: try bytes.unsigned())
        let nature =
            version == 1 ? .ordinary : try raw(ClaimNature(rawValue: bytes.byte()), "nature")
        return Registration(
            kind: kind,
            nature: nature,
            currency: currency,
            issued: issued,
            due: due,
            total: total,
            deduction: deduction,
            debtor: debtor
        )
    }

    private static func letter(_ bytes: inout ByteReader) throws(LedgerError) -> LetterNote {
        let kind = try raw(LetterKind(rawValue: bytes.byte()), "letter kind")
        let level = try bytes.byte()
        let step = try bytes.byte()
        let number = Int64(truncatingIfNeeded: try bytes.unsigned())
        let day = try bytes.day()
        let deadline = try bytes.day()
        let fee = try bytes.signed()
        let interest = try bytes.signed()
        return LetterNote(
            kind: kind,
            level: level,
            step: step,
            letter: number,
            day: day,
            deadline: deadline,
            fee: fee,
            interest: interest,
            law: try law(&bytes)
        )
    }

    private static func law(_ bytes: inout ByteReader) throws(LedgerError) -> [String] {
        var law: [String] = []
        for _ in 0..<(try bytes.unsigned()) { law.append(try bytes.text().string) }
        return law
    }

    /// Version 1 charged no interest.
    private static func handoff(
        _ version: UInt8,
        on day: Day,
        _ bytes: inout ByteReader
    ) throws(LedgerError) -> HandoffNote {
        let attempt = try bytes.byte()
        let step = try bytes.byte()
        guard version > 1 else {
            return HandoffNote(attempt: attempt, step: step, day: day, interest: 0)
        }
        return HandoffNote(
            attempt: attempt,
            step: step,
            day: try bytes.day(),
            interest: try bytes.signed()
        )
    }

    private static func undone(_ bytes: inout ByteReader) throws(LedgerError) -> LetterUndone {
        LetterUndone(
            letter: Int64(truncatingIfNeeded: try bytes.unsigned()),
            fee: try bytes.signed(),
            interest: try bytes.signed()
        )
    }

    private static func recall(_ bytes: inout ByteReader) throws(LedgerError) -> Recall {
        Recall(
            try raw(RecallCause(rawValue: bytes.byte()), "cause of a recall"),
            day: try bytes.day(),
            fees: try bytes.signed(),
            interest: try bytes.signed()
        )
    }

    private static func unapplied(_ bytes: inout ByteReader) throws(LedgerError) -> UnappliedMoney {
        UnappliedMoney(
            currency: try bytes.currency(),
            minor: try bytes.signed(),
            bookedOn: try bytes.day(),
            origin: try bytes.hash()
        )
    }

    private static func told(_ bytes: inout ByteReader) throws(LedgerError) -> ToldMoney {
        let day = try bytes.day()
        let account = try bytes.hash()
        let format = try raw(FileFormat(number: try bytes.byte()), "kind of file")
        let state = try raw(ToldState(rawValue: try bytes.byte()), "state of money")
        let key = ToldKey(
            day: day,
            account: account,
            format: format,
            state: state,
            part: try bytes.hash(),
            currency: try bytes.currency()
        )
        return ToldMoney(
            key,
            count: try bytes.signed(),
            minor: try bytes.signed(),
            isMet: try bytes.byte() == 1
        )
    }

    private static func raw<Value>(_ value: Value?, _ what: String) throws(LedgerError) -> Value {
        guard let value else { throw .damaged("an unknown \(what)") }
        return value
    }
}
