import Records
import Values

/// Invents a plan's payments one story after the other, in order of their days.
struct PaymentStream {
    private let plan: RehearsalPlan
    private let banks: [RehearsalPaymentFormat]
    private let stride: Int
    private var cursor = 0
    private var creditCursor = 0
    private var made = 0

    /// Starts before a plan's first payment.
    init(_ plan: RehearsalPlan) {
        self.plan = plan
        banks = RehearsalPaymentFormat.allCases.filter {
            $0 != .csv && plan.paymentFormats.contains($0)
        }
        var stride = 7_919
        while Self.commonDivisor(stride, plan.invoices) != 1 { stride += 2 }
        self.stride = stride
    }

    /// Visits every payment.
    mutating func visit(_ body: (InventedPayment) throws -> Void) throws {
        while made < plan.payments {
            for payment in nextStory() { try body(payment) }
        }
    }

    private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }

    // MARK: - Stories

    private mutating func nextStory() -> [InventedPayment] {
        var dice = Dice(seed: plan.seed, .payment, made)
        let bank = banks[dice.below(banks.count)]
        var story = PaymentStory(&dice)
        let needsTwo = story == .twoForOne || story == .reversal
        if needsTwo, made + 2 > plan.payments { story = .exact }
        if story == .oneForMany, bank == .ocrGiro { story = .exact }
        let invoice = nextOpen()
        let open = invoice.openMinor > 0 ? invoice.openMinor : invoice.totalMinor
        switch story {
        case .exact: return [pay(invoice, open, bank)]
        case .part: return [pay(invoice, max(1, open * Int64(1 + dice.below(99)) / 100), bank)]
        case .over: return [pay(invoice, open + Int64(1 + dice.below(50_000)), bank)]
        case .wrongReference: return [payWrongly(invoice, open, bank, &dice)]
        case .twoForOne:
            guard open > 1 else { return [pay(invoice, open, bank)] }
            let first = max(1, open * Int64(1 + dice.below(98)) / 100)
            return [pay(invoice, first, bank), pay(invoice, open - first, bank)]
        case .oneForMany: return [payMany(invoice, open, bank, &dice)]
        case .words: return [payInWords(invoice, open, bank)]
        case .reversal:
            return bank == .bgMax
                ? payLessCredit(invoice, open) : payAndReverse(invoice, open, bank)
        }
    }

    private mutating func pay(
        _ invoice: InventedInvoice,
        _ minor: Int64,
        _ bank: RehearsalPaymentFormat,
        _ kind: PaymentKind = .incoming
    ) -> InventedPayment {
        let part = PaidPart(reference: invoice.reference, minor: kind == .incoming ? minor : -minor)
        return entry(invoice, minor, bank, kind, parts: [part], isSplit: false)
    }

    private mutating func payWrongly(
        _ invoice: InventedInvoice,
        _ minor: Int64,
        _ bank: RehearsalPaymentFormat,
        _ dice: inout Dice
    ) -> InventedPayment {
        var out = ByteBuilder(capacity: 24)
        out.append(100_000 + invoice.debtor)
        out.append(99_000_000 + dice.below(999_999))
        if let digit = CheckDigit.luhn(of: out.bytes.span) { out.append(byte: digit) }
        let part = PaidPart(reference: out.bytes, minor: minor)
        return entry(invoice, minor, bank, parts: [part], isSplit: false)
    }

    private mutating func payMany(
        _ invoice: InventedInvoice,
        _ minor: Int64,
        _ bank: RehearsalPaymentFormat,
        _ dice: inout Dice
    ) -> InventedPayment {
        var parts = [PaidPart(reference: invoice.reference, minor: minor)]
        for _ in 0..<1 + dice.below(3) {
            let other = nextOpen()
            let open = other.openMinor > 0 ? other.openMinor : other.totalMinor
            parts.append(PaidPart(reference: other.reference, minor: open))
        }
        let sum = parts.reduce(0) { $0 + $1.minor }
        return entry(invoice, sum, bank, parts: parts, isSplit: dice.below(2) == 0)
    }

    private mutating func payInWords(
        _ invoice: InventedInvoice,
        _ minor: Int64,
        _ bank: RehearsalPaymentFormat
    ) -> InventedPayment {
        let part = PaidPart(reference: [], minor: minor)
        var paid = entry(invoice, minor, bank, parts: [part], isSplit: false)
        paid.payment.references = []
        paid.payment.message = Text("Faktura \(invoice.number), tack på förhand")
        return paid
    }

    private mutating func payAndReverse(
        _ invoice: InventedInvoice,
        _ minor: Int64,
        _ bank: RehearsalPaymentFormat
    ) -> [InventedPayment] {
        [pay(invoice, minor, bank), pay(invoice, minor, bank, .reversal)]
    }

    private mutating func payLessCredit(
        _ invoice: InventedInvoice,
        _ minor: Int64
    ) -> [InventedPayment] {
        let first = pay(invoice, minor, .bgMax)
        for _ in 0..<200 {
            let credit = InventedInvoice(index(creditCursor), plan)
            creditCursor += 1
            guard credit.isCreditNote, credit.totalMinor < minor else { continue }
            return [first, pay(credit, credit.totalMinor, .bgMax, .deduction)]
        }
        return [first]
    }

    // MARK: - Parts

    private func index(_ step: Int) -> Int { (step % plan.invoices) * stride % plan.invoices }

    /// The next open invoice; when none is open, any.
    private mutating func nextOpen() -> InventedInvoice {
        for _ in 0..<plan.invoices {
            let invoice = InventedInvoice(index(cursor), plan)
            cursor += 1
            if invoice.openMinor > 0 { return invoice }
        }
        cursor += 1
        return InventedInvoice(index(cursor), plan)
    }

    private mutating func entry(
        _ invoice: InventedInvoice,
        _ minor: Int64,
        _ bank: RehearsalPaymentFormat,
        _ kind: PaymentKind = .incoming,
        parts: [PaidPart],
        isSplit: Bool
    ) -> InventedPayment {
        let day = plan.date.adding(days: made * 3 / plan.payments - 2)
        made += 1
        let debtor = InventedDebtor(
            invoice.debtor,
            plan,
            companiesOnly: plan.invoiceFormat.isDocument
        )
        let (year, month, dayOfMonth) = day.civil
        var reference = ByteBuilder(capacity: 20)
        reference.append("BR")
        reference.append(digits: UInt64(year * 10_000 + month * 100 + dayOfMonth), atLeast: 8)
        reference.append(digits: UInt64(made), atLeast: 9)
        let payment = Payment(
            kind: kind,
            account: Text(plan.country.account.number),
            bankReference: Text(bytes: reference.bytes),
            bookedOn: day,
            amount: Money(minor: minor, plan.country.currency),
            references: parts.map {
                ReferencedAmount(
                    PaymentReference(plan.country.scheme, Text(bytes: $0.reference)),
                    minor: isSplit ? $0.minor : nil
                )
            },
            payerName: Text(bytes: debtor.name),
            payerAccount: Text(bytes: plan.country.payerAccount(invoice.debtor)),
            payerIdentifier: Text(bytes: debtor.identifier)
        )
        return InventedPayment(payment: payment, parts: parts, format: bank, sequence: made)
    }
}
