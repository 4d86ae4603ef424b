/// What a column of a bank's list of payments can mean; the raw values are the keys of `columns:`.
package enum PaymentField: String, Sendable, CaseIterable {
    /// Booking day.
    case day
    /// Money in, and with a minus sign money out.
    case amount
    /// Money in, where it has a column of its own.
    case incoming = "in"
    /// Money out, where it has a column of its own, with or without a sign.
    case outgoing = "out"
    case currency
    /// OCR, KID, RF, viitenumero or FIK.
    case reference
    case message
    case payer
    case payerAccount = "payer-account"
    /// The bank's own reference of the transaction.
    case bankReference = "bank-reference"
    /// Balance of the account after the row.
    case balance
}
