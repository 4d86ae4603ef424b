import Formats
import Records
import Values

/// Writes an invented invoice as an e-invoice.
struct InvoiceDocument {
    private let invoice: InventedInvoice
    private let plan: RehearsalPlan

    /// Prepares one invoice.
    init(_ invoice: InventedInvoice, _ plan: RehearsalPlan) {
        self.invoice = invoice
        self.plan = plan
    }

    /// Writes the document.
    func write(to sink: ByteSink) throws {
        let buyer = InventedDebtor(invoice.debtor, plan, companiesOnly: true)
        let credited = max(0, invoice.index - 1)
        let document = OutgoingInvoice(
            isCreditNote: invoice.isCreditNote,
            number: String(invoice.number),
            issued: invoice.issued,
            due: invoice.due,
            currency: plan.country.currency,
            note: "Fakturan avser leveranser enligt överenskommelse; tack för förtroendet",
            buyerReference: "Kund \(buyer.number)",
            orderReference: "PO-\(invoice.index)",
            delivered: invoice.issued,
            terms: "\(invoice.due.days(since: invoice.issued)) dagar netto",
            credits: invoice.isCreditNote ? String(InventedInvoice(credited, plan).number) : "",
            seller: plan.country.creditor,
            buyer: buyer.party(plan.country),
            paymentReference: String(decoding: invoice.reference, as: UTF8.self),
            payeeAccount: plan.country.account.number,
            payeeBranch: plan.country == .sweden ? "SE:BANKGIRO" : "",
            taxPercent: invoice.taxPercent,
            taxMinor: invoice.taxMinor,
            lines: lines
        )
        if plan.invoiceFormat == .cii {
            try CIIInvoiceWriter.write(document, to: sink)
        } else {
            try UBLInvoiceWriter.write(document, to: sink)
        }
    }

    /// Two to five lines that add up to the net amount.
    private var lines: [OutgoingInvoiceLine] {
        var dice = Dice(seed: plan.seed &+ 1, .invoice, invoice.index)
        let count = 2 + dice.below(4)
        var rest = invoice.netMinor
        var lines: [OutgoingInvoiceLine] = []
        for number in 1...count {
            let quantity = number == count ? 1 : Int64(1 + dice.below(20))
            let share = number == count ? rest : invoice.netMinor / Int64(count)
            let price = share / quantity
            rest -= price * quantity
            let name = String(decoding: dice.pick(Vocabulary.goods), as: UTF8.self)
            lines.append(
                OutgoingInvoiceLine(
                    name: name,
                    description: "\(name) enligt order PO-\(invoice.index), rad \(number)",
                    item: "ART-\(dice.below(100_000))",
                    quantity: quantity,
                    priceMinor: price
                )
            )
        }
        return lines
    }
}
