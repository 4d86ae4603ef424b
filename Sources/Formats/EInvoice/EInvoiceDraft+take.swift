import Values
import XMLStream

extension EInvoiceDraft {
    /// Takes in one block.
    ///
    /// - Parameters:
    ///   - tape: what was found.
    ///   - point: the decimal point of the syntax.
    mutating func take(_ tape: XMLTape, point: UInt8) {
        for event in tape.events {
            guard let tag = EInvoiceTag(rawValue: event.tag) else { continue }
            switch event.kind {
            case .begin: begin(tag, line: event.line)
            case .end: break
            case .text:
                guard event.count > 0 else {
                    pending = .empty
                    continue
                }
                take(tape.text(event), as: tag, line: event.line, point: point)
            }
        }
    }

    private mutating func begin(_ tag: EInvoiceTag, line: Int32) {
        switch tag {
        case .payment: payments.append(EInvoicePayment(line: line))
        case .terms: terms.append(EInvoiceTerms(line: line))
        case .adjustment: adjustments.append(EInvoiceAdjustment(line: line))
        case .tax: taxes.append(EInvoiceTax(line: line))
        case .line: lines.append(EInvoiceLine(line: line))
        default: break
        }
    }

    private mutating func take(_ text: Text, as tag: EInvoiceTag, line: Int32, point: UInt8) {
        switch tag {
        case .amountCurrency, .sellerIDScheme, .buyerIDScheme, .payeeIDScheme: pending = text
        case .lineTotal, .allowanceTotal, .chargeTotal, .netTotal, .grossTotal, .prepaid,
            .rounding, .payable, .taxTotal, .deduction, .taxable, .taxAmount, .taxPercent,
            .adjustmentAmount, .adjustmentPercent, .termsAmount, .lineNet, .linePercent:
            let number = EInvoiceNumber(text, point: point, line: line, currency: pending)
            pending = .empty
            take(number, as: tag)
        case .taxCategory: taxes.last { $0.category = EInvoiceCode(text) }
        case .lineCategory: lines.last { $0.category = EInvoiceCode(text) }
        case .adjustmentCategory: adjustments.last { $0.category = EInvoiceCode(text) }
        case .adjustmentIsCharge:
            adjustments.last { $0.isCharge = text.reads("true") || text.reads("1") }
        case .termsPayment: terms.last { $0.payment = text }
        case .termsDue: terms.last { $0.due = text }
        case .payment, .paymentKey, .paymentCode, .paymentDue, .paymentChannel, .paymentID,
            .paymentInstruction, .paymentNote, .paymentAccount, .paymentCreditor, .paymentBranch:
            payments.last { $0.take(text, as: tag) }
        default: takeField(text, as: tag, line: line)
        }
    }

    private mutating func take(_ number: EInvoiceNumber, as tag: EInvoiceTag) {
        switch tag {
        case .taxTotal: taxTotals.append(number)
        case .deduction: deductions.append(number)
        case .taxable: taxes.last { $0.taxable = number }
        case .taxAmount: taxes.last { $0.amount = number }
        case .taxPercent: taxes.last { $0.percent = number }
        case .adjustmentAmount: adjustments.last { $0.amount = number }
        case .adjustmentPercent: adjustments.last { $0.percent = number }
        case .termsAmount: terms.last { $0.amount = number }
        case .lineNet: lines.last { $0.net = number }
        case .linePercent: lines.last { $0.percent = number }
        default: if !total(tag).isStated { set(tag, to: number) }
        }
    }

    private mutating func takeField(_ text: Text, as tag: EInvoiceTag, line: Int32) {
        switch tag {
        case .sellerID:
            if OrganisationScheme.isNordicRegister(pending) { sellerNumber = text }
            pending = .empty
        case .buyerID:
            if pending.isEmpty {
                if customerNumber.isEmpty { customerNumber = text }
            } else if OrganisationScheme.isNordicRegister(pending) {
                buyerNumber = text
            }
            pending = .empty
        case .payeeID: pending = .empty
        case .sellerTaxNumber, .buyerTaxNumber:
            registrations.append(
                EInvoiceRegistration(
                    party: tag == .sellerTaxNumber ? .seller : .buyer,
                    number: text,
                    scheme: .empty,
                    line: line
                )
            )
            // A party may state several, such as the Swedish approval for F-tax.
            guard text.starts(with: "SE") || text.starts(with: "NO") else { return }
        case .sellerTaxScheme, .buyerTaxScheme:
            registrations.last { $0.scheme = text }
            return
        case .credited: if !credited.contains(text) { credited.append(text) }
        default: break
        }
        keep(text, as: tag, line: line)
    }
}

extension EInvoicePayment {
    /// Takes in one of its texts; the first of each counts.
    mutating func take(_ text: Text, as tag: EInvoiceTag) {
        switch tag {
        case .paymentKey: if key.isEmpty { key = text }
        case .paymentCode: if code.isEmpty { code = EInvoiceCode(text) }
        case .paymentDue: if due.isEmpty { due = text }
        case .paymentChannel: if channel.isEmpty { channel = text }
        case .paymentID: if id.isEmpty { id = text }
        case .paymentInstruction: if instruction.isEmpty { instruction = text }
        case .paymentNote: if note.isEmpty { note = text }
        case .paymentAccount: if account.isEmpty { account = text }
        case .paymentCreditor: if creditor.isEmpty { creditor = text }
        case .paymentBranch: if branch.isEmpty { branch = text }
        default: break
        }
    }
}

extension Array {
    /// Changes the last element where it stands; an empty array stays empty.
    fileprivate mutating func last(_ change: (inout Element) -> Void) {
        guard !isEmpty else { return }
        change(&self[count - 1])
    }
}
