import Classification
import Ledger
import Records
import Values

/// A night that is decided and not written yet: everything that files and ledger are made of.
struct PlannedNight: Sendable {
    var book: ClaimBook
    var plan: Plan
    /// The book's events by claim.
    var events: EventsByClaim
    /// Next step by slot of the book.
    var next: [Action]
    /// How far payments are known; nil where they are not, or nothing was decided.
    var paymentsThrough: PaymentsThrough?
    /// Slots of claims that are new, changed or planned anew, and not yet in the ledger as they are
    /// now, in order of debtor.
    var touched: [Int32]
    /// Slots of claims that a status line is written for, in order of case number.
    var told: [Int32]
    var applied: [AppliedPayment]
    var vouchers: [Voucher]
    var receipts: [Receipt]
    /// Inputs of which something was not booked, to be read again when they are dropped again.
    var unbooked: Set<Int32>
    var findings: [Finding]
    var balance: NightBalance
    var commit: NightCommit
    /// Origins of the agency's own money that went to claims.
    var ofAgency: Set<UInt64> = []

    /// Whether there is anything to write.
    var isEmpty: Bool {
        receipts.isEmpty && book.events.isEmpty && touched.isEmpty && plan.proposals.isEmpty
    }
}
