import Law
import Records
import Values

/// What a look at one claim's dates and state tells, before any letter is made.
enum Outlook {
    /// Nothing to do tonight.
    case quiet(Reason, nextOn: Day?, next: Action?)
    /// A step is open tonight.
    case open(policy: Int, step: Int)
    /// Only charges are left, and so little of them that they are waived.
    case waive
}

extension Classifier {
    /// Looks at a claim: this runs for every claim and allocates nothing.
    func outlook(_ claim: Claim, policyOfDebtor: Int) -> Outlook {
        if let reason = claim.closing { return .quiet(reason, nextOn: nil, next: nil) }
        if claim.open <= 0 {
            return claim.charges
                <= claim.currency.minor(hundredths: night.settings.waivedCharges)
                ? .waive : .quiet(.onlyCharges, nextOn: nil, next: nil)
        }
        if claim.hold != .none { return held(claim) }
        if let reason = elsewhere(claim) { return .quiet(reason, nextOn: nil, next: nil) }
        let index = policyIndex(claim, ofDebtor: policyOfDebtor)
        guard index >= 0 else { return .quiet(.stopped, nextOn: nil, next: nil) }
        let step = Int(claim.step)
        guard step < policies[index].timings.count else {
            return .quiet(.stepsDone, nextOn: nil, next: nil)
        }
        let timing = policies[index].timings[step]
        guard timing.action != .handOff || night.settings.hasAgency else {
            return .quiet(.stepsDone, nextOn: nil, next: nil)
        }
        var opens = timing.opens(claim, night.law.calendar)
        if !night.asked.isEmpty, night.asked.contains(claim.id) {
            opens = min(opens, timing.lawful(claim, night.law.calendar))
        }
        guard let activated = night.settings.activated, activated <= night.date else {
            let nextOn = night.settings.activated.map { max($0, opens) }
            return .quiet(.notActivated, nextOn: nextOn, next: nextOn == nil ? nil : timing.action)
        }
        guard opens <= night.date else {
            return .quiet(waiting(claim), nextOn: opens, next: timing.action)
        }
        return .open(policy: index, step: step)
    }

    /// What a held claim waits for: a pause or an instalment ends by time, the rest by somebody.
    private func held(_ claim: Claim) -> Outlook {
        switch claim.hold {
        case .paused:
            let nextOn = claim.held.pausedUntil.map { $0.adding(days: 1) }
            return .quiet(.paused, nextOn: nextOn, next: nil)
        case .instalmentPlan:
            let nextOn = plan(of: claim).nextOn
            return .quiet(.instalmentPlan, nextOn: nextOn, next: nil)
        default:
            return .quiet(claim.hold.reason, nextOn: nil, next: nil)
        }
    }

    /// Why a claim with its time to come waits.
    private func waiting(_ claim: Claim) -> Reason {
        if claim.letterOn == nil { return claim.due >= night.date ? .notDue : .grace }
        if let deadline = claim.deadline, deadline >= night.date { return .deadlineRunning }
        return .waiting
    }

    /// Why this pipeline never sends anything for a claim; nil: it does.
    func elsewhere(_ claim: Claim) -> Reason? {
        switch night.settings.service {
        case .service: break
        case .own, .external: return .remindedElsewhere
        case .none: return .stopped
        }
        if let start = night.settings.startFrom, claim.due < start { return .beforeStart }
        return night.currencies.contains(claim.currency) ? nil : .currencyNotAccepted
    }

    /// The policy of a claim: the invoice's, the debtor's or the creditor's; -1: nothing is sent.
    func policyIndex(_ claim: Claim, ofDebtor debtor: Int) -> Int {
        guard !invoicePolicies.isEmpty else { return debtor }
        return invoicePolicies[claim.number] ?? debtor
    }
}

extension Claim {
    /// Why nothing more comes of a claim; nil: something may.
    var closing: Reason? {
        if kind == .creditNote { return open == 0 ? .settled : .creditNote }
        if kind == .taxShare { return open == 0 ? .settled : .taxShare }
        if open <= 0, charges <= 0 { return charges < 0 ? .owedBack : .settled }
        return isHandedOff ? .withAgency : nil
    }
}

extension Hold {
    /// The reason that a hold is told as.
    fileprivate var reason: Reason {
        switch self {
        case .none: .waiting
        case .paused: .paused
        case .disputed: .disputed
        case .instalmentPlan: .instalmentPlan
        case .goneFromExport: .goneFromExport
        case .identityConflict: .identityConflict
        case .stopped: .stopped
        case .insolvent: .insolvent
        case .deceased: .deceased
        case .minor: .minor
        case .protectedIdentity: .protectedIdentity
        }
    }
}
