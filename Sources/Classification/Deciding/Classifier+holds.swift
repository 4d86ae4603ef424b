import Law
import Records
import Values

extension Classifier {
    /// Ends what holds a claim for a time: a pause that is over, a plan that is broken or done.
    ///
    /// What was the next step before is the next step then.
    mutating func endHolds(_ claim: inout Claim) {
        if let until = claim.held.pausedUntil, until < night.date {
            happen(.lifted(.paused), &claim)
        }
        if !claim.held.plan.isEmpty, plan(of: claim).isOver {
            happen(.lifted(.instalmentPlan), &claim)
        }
    }

    /// What is still to be paid by a claim's instalment plan, in minor units.
    func planLeft(of claim: Claim) -> Int64 {
        let paid = claim.settlements.dropFirst(Int(claim.held.planKnown))
        return claim.held.plan.reduce(0) { $0 + $1.minor }
            - Settlement.standing(Array(paid)).reduce(0) { $0 + $1.amount }
    }

    /// How a claim's instalment plan is kept.
    ///
    /// A payment is in time by the last day that banks are open for it, with the days of grace.
    func plan(of claim: Claim) -> PlanStanding {
        let paid = claim.settlements.dropFirst(Int(claim.held.planKnown))
        var owed: Int64 = 0
        for part in claim.held.plan {
            owed += part.minor
            let last = night.law.calendar.payable(part.due)
                .adding(days: night.settings.graceDays)
            guard last < night.date else {
                return PlanStanding(isOver: false, nextOn: last.adding(days: 1))
            }
            let inTime = Settlement.standing(paid.filter { $0.day <= last })
                .reduce(0) { $0 + $1.amount }
            if inTime < owed { return PlanStanding(isOver: true, nextOn: nil) }
        }
        return PlanStanding(isOver: true, nextOn: nil)
    }
}

/// How an instalment plan is kept.
struct PlanStanding {
    /// Whether it was broken, or came to its end.
    let isOver: Bool
    /// The day after the next payment has to be there; nil where the plan is over.
    let nextOn: Day?
}
