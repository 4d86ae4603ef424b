/// What a kind of bank file does for an account.
package enum PaymentRole: Sendable, CaseIterable {
    /// Its payments are booked.
    case books
    /// Its payments are booked that OCR giro, which books the account, cannot tell of: those
    /// without a KID.
    case complements
    /// Its payments are only compared with those of the kind that books.
    case compares
}
