import Classification
import Ledger
package import Records
package import Values

/// Claims that wait for somebody rather than for a day.
package struct WaitingClaims: Hashable, Sendable {
    package let reason: Reason
    /// The reason as half a sentence.
    package let words: String
    package let count: Int
}

extension CreditorReport {
    /// Whether anything happened that somebody would want to read of.
    package var hasNews: Bool {
        failure != nil || finished != nil || !receipts.isEmpty || !letters.isEmpty || proposals > 0
            || !cases.isEmpty
            || !findings.isEmpty || !waiting.isEmpty
    }

    /// Claims whose step was open tonight and that wait for somebody, by reason.
    package var waiting: [WaitingClaims] {
        reasons.filter { $0.reason.waitsForSomebody }.map {
            WaitingClaims(reason: $0.reason, words: $0.reason.words, count: $0.count)
        }
    }

    /// Money that found no claim so far, by currency.
    package var unapplied: [Money] {
        totals.filter { $0.unapplied != 0 }.map { Money(minor: $0.unapplied, $0.currency) }
    }
}

extension Reason {
    /// Whether neither time nor the debtor ends it: a file, an answer or a setting does.
    ///
    /// What a finding of the same night tells already is not among them.
    fileprivate var waitsForSomebody: Bool {
        switch self {
        case .rateMissing, .lawNotReviewed, .addressMissing, .identityMissing, .identityInvalid,
            .unmatchedCredit, .unmatchedPayment, .licenceMissing, .contentMissing, .noticeMissing,
            .owedBack, .limitationPassed:
            true
        case .new, .notDue, .grace, .waiting, .deadlineRunning, .reminded, .noticed, .demanded,
            .handedOff, .withAgency, .settled, .creditNote, .stepsDone, .belowMinimum, .paused,
            .disputed, .instalmentPlan, .goneFromExport, .identityConflict, .stopped,
            .notActivated, .beforeStart, .currencyNotAccepted, .proposed, .brake,
            .remindedElsewhere, .onlyCharges, .insolvent, .deceased, .minor, .protectedIdentity,
            .kindNotAccepted, .taxShare, .paymentsStale:
            false
        }
    }
}
