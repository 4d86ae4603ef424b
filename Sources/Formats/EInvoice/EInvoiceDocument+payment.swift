import Records
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
        var reference = draft[.remittance]
        var account = Text.empty
        var due = Text.empty
        for payment in draft.payments {
            if reference.isEmpty { reference = payment.id }
            if account.isEmpty { account = payment.account }
            if due.isEmpty { due = payment.due }
        }
        return EInvoicePaymentChoice(reference: reference, account: account, due: due)
    }

    /// The instalments of an invoice, each a claim of its own with a number, a day and maybe a
    /// reference of its own; none where it is paid at once.
    ///
    /// Several terms that all ask for the whole amount are ways to choose from.
    ///
    /// - Throws: `EInvoiceFault` where they do not add up to the amount due, or one has no day.
    mutating func instalments(of whole: Invoice) throws(EInvoiceFault) -> [Invoice] {
        let stated = draft.terms.filter { $0.amount.isStated }
        guard stated.count > 1, whole.kind == .invoice else { return [] }
        let currency = whole.total.currency
        var amounts: [Int64] = []
        for terms in stated {
            amounts.append(try minor(terms.amount, .termsAmount, currency))
        }
        let payable = whole.total.minor - (whole.deduction?.minor ?? 0)
        if amounts.allSatisfy({ $0 == payable }) { return [] }
        let areParts = amounts.allSatisfy { $0 > 0 && $0 <= payable }
        guard areParts, amounts.reduce(Int128(0), { $0 + Int128($1) }) == Int128(payable) else {
            let words = "the instalments do not add up to the amount due"
            throw fault(.controlSum, .termsAmount, words)
        }
        guard whole.deduction == nil else {
            let words = "instalments of an invoice with a ROT/RUT share are read as one claim"
            note(Finding(.sectionSkipped, at: place(.termsAmount), words))
            return []
        }
        var parts: [Invoice] = []
        for (index, terms) in stated.enumerated() {
            let part = try instalment(terms, amounts[index], number: index + 1, of: whole)
            parts.append(part)
        }
        return parts
    }

    private func instalment(
        _ terms: EInvoiceTerms,
        _ minor: Int64,
        number: Int,
        of whole: Invoice
    ) throws(EInvoiceFault) -> Invoice {
        let payment = draft.payments.first { !$0.key.isEmpty && $0.key == terms.payment }
        let due = terms.due.isEmpty ? payment?.due ?? .empty : terms.due
        guard !due.isEmpty else {
            throw fault(.fieldMissing, .termsDue, "an instalment has no due date")
        }
        var part = whole
        part.number = whole.number.joined(Text(String(number)), with: "/")
        part.total = Money(minor: minor, whole.total.currency)
        part.due = try day(.termsDue, due)
        part.remaining = nil
        let quoted = terms.reference.isEmpty ? payment?.id ?? .empty : terms.reference
        if !quoted.isEmpty { part.reference = reference(quoted) }
        if let account = payment?.account, !account.isEmpty {
            part.payeeAccount = AccountText.normal(account)
        }
        return part
    }
}
