import Law
import Records
import Values

/// When a step may be taken: all that most claims ever need of it.
struct StepTiming {
    let clock: StepClock
    /// Days on the clock, with grace and the boundary day.
    let days: Int
    let action: Action

    /// The first day that a claim may take the step.
    ///
    /// Never on the day it is due, nor before its last deadline has passed: so a night that was
    /// missed brings one step, and the next waits for its own letter's deadline.
    func opens(_ claim: Claim, _ calendar: BankCalendar) -> Day {
        if let letterOn = claim.letterOn {
            return opens(due: claim.due, letterOn: letterOn, deadline: claim.deadline ?? letterOn)
        }
        let start = clock == .monthEnd ? claim.due.endOfMonth : claim.due
        return max(start.adding(days: days), lawful(claim, calendar))
    }

    /// The same after a letter.
    func opens(due: Day, letterOn: Day, deadline: Day) -> Day {
        let start =
            switch clock {
            case .due: due
            case .letter: letterOn
            case .deadline: deadline
            case .monthEnd: due.endOfMonth
            }
        return max(start.adding(days: days), deadline.adding(days: 1))
    }

    /// The first day that anything may be sent at all, whatever the clock says.
    func lawful(_ claim: Claim, _ calendar: BankCalendar) -> Day {
        guard let letterOn = claim.letterOn else {
            return calendar.payable(claim.due).adding(days: 1)
        }
        return (claim.deadline ?? letterOn).adding(days: 1)
    }
}

/// One step of a policy with the law of a night: looked up once, asked for each claim.
///
/// A class, since a copy of all these rows would cost each letter more than all else.
final class StepTerms: Sendable {
    let step: PolicyStep
    /// 1-based: the number of steps taken once it is taken.
    let number: UInt8
    /// Which of the policy's letters of its kind it is, from 1; 1 for other letters than reminders.
    let level: UInt8
    /// Hundredths of the claim's currency.
    let minimum: Int64
    let channel: Channel
    let isProposal: Bool
    /// nil: the step has no fee by policy, or can have none by law.
    let fee: Result<FeeTerms, MissingRow>?
    let postedDeadline: Result<LetterDeadline, MissingRow>?
    let electronicDeadline: Result<LetterDeadline, MissingRow>?
    let contents: Result<LetterContents, MissingRow>?
    /// Whether it may not be taken for another's claims without a licence.
    let needsLicence: Result<Bool, MissingRow>
    /// Letters of which one has to come before a handoff.
    let lettersBefore: Result<[LetterKind], MissingRow>

    /// Looks a step up.
    ///
    /// - Parameters:
    ///   - index: 0-based, in the policy.
    ///   - policy: whose step it is.
    ///   - night: what holds tonight.
    ///   - audience: whom it is sent to.
    init(
        _ index: Int,
        of policy: Policy,
        _ night: NightTerms,
        for audience: LawRow.Audience
    ) {
        let step = policy.steps[index]
        let law = night.law
        self.step = step
        number = UInt8(clamping: index + 1)
        let before = policy.steps[...index].count { $0.kind == step.kind }
        level = step.kind == .reminder ? UInt8(clamping: before) : 1
        minimum = max(step.minimum, night.settings.minimumAmount)
        channel = step.channel ?? night.settings.channel
        isProposal = (step.send ?? night.settings.send) == .proposal
        guard let letter = step.kind.letter else {
            fee = nil
            postedDeadline = nil
            electronicDeadline = nil
            contents = nil
            needsLicence = .success(false)
            lettersBefore = law.lettersBeforeHandoff(on: night.date)
            return
        }
        let canCharge = step.hasFee && !policy.hasShortDeadline(before: index, law, night.date)
        fee = canCharge ? law.feeTerms(letter, on: night.date, for: audience) : nil
        let deadline = { (isPosted: Bool) in
            law.deadline(
                of: letter,
                sent: night.date,
                days: step.deadlineDays,
                isPosted: isPosted,
                for: audience
            )
        }
        postedDeadline = deadline(true)
        electronicDeadline = deadline(false)
        contents = law.contents(of: letter, on: night.date, for: audience)
        needsLicence = law.needsLicence(letter, on: night.date)
        lettersBefore = .success([])
    }
}

extension Policy {
    /// Whether a letter before a step charges the same fee with a deadline too short for a second.
    func hasShortDeadline(before index: Int, _ law: Jurisdiction, _ date: Day) -> Bool {
        guard steps[index].kind != .demand,
            let least = try? law.row(.secondFeeDeadlineDays, on: date).get()
        else { return false }
        return steps[..<index].contains {
            $0.kind == .reminder && $0.hasFee && $0.deadlineDays < least.number
        }
    }
}

/// A policy with the law of a night.
struct PolicyTerms {
    let policy: Policy
    let timings: [StepTiming]
    private let forPersons: [StepTerms]
    private let forBusinesses: [StepTerms]

    init(_ policy: Policy, _ night: NightTerms) {
        self.policy = policy
        timings = policy.steps.map { step in
            let isExclusive = (step.boundary ?? night.settings.boundary) == .exclusive
            let grace = step.clock == .letter ? 0 : night.settings.graceDays
            return StepTiming(
                clock: step.clock,
                days: step.days + grace + (isExclusive ? 1 : 0),
                action: step.kind.action
            )
        }
        let steps = { (audience: LawRow.Audience) in
            policy.steps.indices.map { StepTerms($0, of: policy, night, for: audience) }
        }
        forPersons = steps(.person)
        forBusinesses = steps(.business)
    }

    /// The step of an index, for a debtor.
    func step(_ index: Int, for debtor: Debtor) -> StepTerms {
        debtor.party.kind.isBusiness ? forBusinesses[index] : forPersons[index]
    }
}

extension Day {
    /// The last day of its month.
    var endOfMonth: Day {
        let (year, month, _) = (civil.year, civil.month, civil.day)
        let next = month == 12 ? Day(year + 1, 1, 1) : Day(year, month + 1, 1)
        return next?.adding(days: -1) ?? self
    }
}
