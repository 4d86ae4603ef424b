import Values

/// How a document asks to be paid.
struct EInvoicePaymentChoice {
    let reference: Text
    let account: Text
    let due: Text
}

extension EInvoiceDocument {
    /// The way to pay that counts: what the first one states, and of the others what that leaves
    /// out.
    var payment: EInvoicePaymentChoice {
        func first(_ field: KeyPath<EInvoicePayment, Text>) -> Text {
            draft.payments.first { !$0[keyPath: field].isEmpty }?[keyPath: field] ?? .empty
        }
        return EInvoicePaymentChoice(
            reference: first(\.id),
            account: first(\.account),
            due: first(\.due)
        )
    }
}
