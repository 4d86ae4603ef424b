package import Records

extension Reason {
    /// The reason as half a sentence, for people.
    package var words: String {
        switch self {
        case .new: "it is new and was not looked at yet"
        case .notDue: "it is not due yet"
        case .grace: "it is due, and the policy's first step waits for its day"
        case .waiting: "the next step waits for its day"
        case .deadlineRunning: "the deadline of the last letter has not passed"
        case .reminded: "a reminder goes out"
        case .noticed: "a collection notice goes out"
        case .demanded: "a demand goes out"
        case .handedOff: "it is handed to the collection agency"
        case .withAgency: "the collection agency has it"
        case .settled: "nothing is owed"
        case .creditNote: "it is a credit note"
        case .stepsDone: "every step that the policy has was taken"
        case .belowMinimum: "so small an amount is not followed up"
        case .paused: "it is paused"
        case .disputed: "it is disputed"
        case .instalmentPlan: "an instalment plan is kept"
        case .goneFromExport: "it has gone from the creditor's list of open items"
        case .identityConflict: "two documents say different things of it"
        case .stopped: "nothing is to be sent for it"
        case .paymentsStale: "payments are not known up to the last bank day"
        case .rateMissing: "a row of law that the step needs is missing"
        case .lawNotReviewed: "the law of tonight was not reviewed"
        case .notActivated: "the creditor has not activated the service"
        case .beforeStart: "it was due before the service began"
        case .currencyNotAccepted: "its currency is not followed up"
        case .addressMissing: "there is no address to send to"
        case .identityMissing: "the debtor's number, which the agency asks for, is missing"
        case .unmatchedCredit: "a credit on the debtor's account is not set off yet"
        case .unmatchedPayment: "money from the debtor has not found its claim yet"
        case .proposed: "the letter is proposed to the creditor"
        case .brake: "too many letters at once: all of them are only proposed"
        case .licenceMissing: "the letter needs a licence when it is sent for others"
        case .remindedElsewhere: "somebody else reminds of it"
        case .onlyCharges: "only fees and interest are left"
        case .contentMissing: "the letter would not say all that it has to"
        case .noticeMissing: "no letter of the kind that has to come before collection was sent"
        case .owedBack: "more was paid than is owed, since charges were given back"
        }
    }
}
