/// Why a claim got its decision: a closed list, never renamed, never reused; numbers are stored.
package enum Reason: UInt8, Sendable, CaseIterable {
    case new = 0
    case notDue = 1
    case grace = 2
    case waiting = 3
    case deadlineRunning = 4
    case reminded = 5
    case noticed = 6
    case demanded = 7
    case handedOff = 8
    case withAgency = 9
    case settled = 10
    case creditNote = 11
    case stepsDone = 12
    case belowMinimum = 13
    case paused = 14
    case disputed = 15
    case instalmentPlan = 16
    case goneFromExport = 17
    case identityConflict = 18
    case stopped = 19
    case paymentsStale = 20
    case rateMissing = 21
    case lawNotReviewed = 22
    case notActivated = 23
    case beforeStart = 24
    case currencyNotAccepted = 25
    case addressMissing = 26
    case identityMissing = 27
    case unmatchedCredit = 28
    case unmatchedPayment = 29
    case proposed = 30
    case brake = 31
    case licenceMissing = 32
    case remindedElsewhere = 33
    case onlyCharges = 34
    case contentMissing = 35
    case noticeMissing = 36
    case owedBack = 37
    case insolvent = 38
    case deceased = 39
    case minor = 40
    case protectedIdentity = 41
    case limitationPassed = 42
    case kindNotAccepted = 43
    case taxShare = 44
    case identityInvalid = 45

    /// The code in files and on screen.
    package var code: String {
        switch self {
        case .new: "new"
        case .notDue: "not-due"
        case .grace: "grace"
        case .waiting: "waiting"
        case .deadlineRunning: "deadline-running"
        case .reminded: "reminded"
        case .noticed: "notice-sent"
        case .demanded: "demand-sent"
        case .handedOff: "handed-off"
        case .withAgency: "with-agency"
        case .settled: "settled"
        case .creditNote: "credit-note"
        case .stepsDone: "steps-done"
        case .belowMinimum: "below-minimum"
        case .paused: "paused"
        case .disputed: "disputed"
        case .instalmentPlan: "instalment-plan"
        case .goneFromExport: "gone-from-export"
        case .identityConflict: "identity-conflict"
        case .stopped: "stopped"
        case .paymentsStale: "payments-stale"
        case .rateMissing: "rate-missing"
        case .lawNotReviewed: "law-not-reviewed"
        case .notActivated: "not-activated"
        case .beforeStart: "before-start"
        case .currencyNotAccepted: "currency-not-accepted"
        case .addressMissing: "address-missing"
        case .identityMissing: "identity-missing"
        case .unmatchedCredit: "unmatched-credit"
        case .unmatchedPayment: "unmatched-payment"
        case .proposed: "proposed"
        case .brake: "letters-brake"
        case .licenceMissing: "licence-missing"
        case .remindedElsewhere: "reminded-elsewhere"
        case .onlyCharges: "only-charges"
        case .contentMissing: "content-missing"
        case .noticeMissing: "notice-missing"
        case .owedBack: "owed-back"
        case .insolvent: "insolvent"
        case .deceased: "deceased"
        case .minor: "minor"
        case .protectedIdentity: "protected-identity"
        case .limitationPassed: "limitation-passed"
        case .kindNotAccepted: "kind-not-accepted"
        case .taxShare: "tax-share"
        case .identityInvalid: "identity-invalid"
        }
    }
}
