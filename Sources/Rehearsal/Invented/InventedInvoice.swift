import Values

/// An invoice or credit note that nobody was sent, made of its number alone.
struct InventedInvoice {
    /// 0-based.
    let index: Int
    let number: Int
    /// 0-based index of the debtor.
    let debtor: Int
    let isCreditNote: Bool
    let issued: Day
    let due: Day
    /// Before tax, in minor units; never negative.
    let netMinor: Int64
    let taxPercent: Int
    let taxMinor: Int64
    /// What is open by the creditor's books; 0 for credit notes.
    let openMinor: Int64

    /// Tax included; never negative.
    var totalMinor: Int64 { netMinor + taxMinor }

    /// Makes the invoice.
    init(_ index: Int, _ plan: RehearsalPlan) {
        var dice = Dice(seed: plan.seed, .invoice, index)
        self.index = index
        number = 10_000_000 + index
        debtor = dice.below(plan.debtors)
        isCreditNote = dice.below(100) < 3
        issued = plan.date.adding(days: -dice.below(330))
        due = issued.adding(days: dice.pick([10, 14, 15, 20, 30, 30, 30, 45]))
        // Three dice added make middling amounts the most common: 40 to 40 000 and more.
        let size = 12 + dice.below(4) + dice.below(4) + dice.below(4)
        netMinor = 1 << Int64(size) + Int64(dice.below(1 << size))
        taxPercent = dice.pick(
            plan.country == .sweden ? [25, 25, 25, 12, 6] : [25, 25, 25, 15, 12]
        )
        taxMinor = (netMinor * Int64(taxPercent) + 50) / 100
        let state = dice.below(100)
        let total = netMinor + taxMinor
        let part = total * Int64(dice.below(1_000)) / 1_000
        openMinor = isCreditNote || state < 50 ? 0 : state < 55 ? max(1, part) : total
    }

    /// The OCR or KID: debtor's and invoice's numbers and a modulus 10 digit.
    var reference: [UInt8] {
        var out = ByteBuilder(capacity: 24)
        out.append(100_000 + debtor)
        out.append(number)
        if let digit = CheckDigit.luhn(of: out.bytes.span) { out.append(byte: digit) }
        return out.bytes
    }
}
