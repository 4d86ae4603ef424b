import Values
import XMLStream

extension EInvoiceDraft {
    /// Takes in one thing that was found.
    ///
    /// - Parameters:
    ///   - event: what it is.
    ///   - tape: where its text stands.
    ///   - point: the decimal point of the syntax.
    @inline(__always)
    mutating func take(_ event: XMLEvent, of tape: XMLTape, point: UInt8) {
        guard let tag = EInvoiceTag(rawValue: event.tag) else { return }
        switch event.kind {
        case .begin: begin(tag, line: event.line)
        case .end: break
        case .text where event.count == 0: pending = .none
        case .text: take(event, as: tag, of: tape, point: point)
        }
    }

    private mutating func begin(_ tag: EInvoiceTag, line: Int32) {
        let place = (tag: tag, line: line)
        switch tag {
        case .payment: Self.add(EInvoicePayment(line: line), to: &payments, &excess, place)
        case .terms: Self.add(EInvoiceTerms(line: line), to: &terms, &excess, place)
        case .adjustment: Self.add(EInvoiceAdjustment(line: line), to: &adjustments, &excess, place)
        case .tax:
            Self.add(EInvoiceTax(line: line), to: &taxes, &excess, place)
            if taxTotalOfRow != taxTotals.count { taxTotalsWithRows += 1 }
            taxTotalOfRow = taxTotals.count
        case .preceding:
            if unnamedPreceding == 0 { unnamedPreceding = openPreceding }
            openPreceding = line
        case .paymentTransfer: payments.last { $0.transferLine = line }
        case .line:
            let most = EInvoiceLimits.lines
            Self.add(EInvoiceLine(line: line), to: &lines, &excess, place, most: most)
        default: break
        }
    }

    /// Keeps a row of a group, unless there are too many of them.
    @inline(__always)
    private static func add<Row>(
        _ row: Row,
        to rows: inout [Row],
        _ excess: inout (tag: EInvoiceTag, line: Int32)?,
        _ place: (tag: EInvoiceTag, line: Int32),
        most: Int = EInvoiceLimits.rows
    ) {
        if rows.count < most {
            rows.append(row)
        } else if excess == nil {
            excess = place
        }
    }

    private mutating func take(
        _ event: XMLEvent,
        as tag: EInvoiceTag,
        of tape: XMLTape,
        point: UInt8
    ) {
        let start = Int(event.start)
        let bytes = tape.texts.span.extracting(start..<start + Int(event.count))
        switch tag {
        case .amountCurrency: pending = .currency(Currency(bytes))
        case .lineTotal, .allowanceTotal, .chargeTotal, .netTotal, .grossTotal, .prepaid,
            .rounding, .payable, .remaining, .taxTotal, .deduction, .taxable, .taxAmount,
            .taxPercent, .adjustmentAmount, .adjustmentPercent, .termsAmount, .lineNet,
            .linePercent, .lineQuantity, .linePrice, .linePriceBase, .lineAdjustment:
            let number = EInvoiceNumber(bytes, point: point, line: event.line, beside: pending)
            pending = .none
            take(number, as: tag)
        case .taxCategory: taxes.last { $0.category = EInvoiceCode(bytes) }
        case .linePriceCurrency: lines.last { $0.priceCurrency = Currency(bytes) }
        case .lineCategory: lines.last { $0.category = EInvoiceCode(bytes) }
        case .adjustmentCategory: adjustments.last { $0.category = EInvoiceCode(bytes) }
        case .adjustmentIsCharge:
            adjustments.last { $0.isCharge = bytes[0] == 0x74 || bytes[0] == 0x31 }
        default: takeText(tape.text(event), as: tag, line: event.line)
        }
    }

    private mutating func take(_ number: EInvoiceNumber, as tag: EInvoiceTag) {
        switch tag {
        case .taxTotal: Self.add(number, to: &taxTotals, &excess, (tag, number.line))
        case .deduction: Self.add(number, to: &deductions, &excess, (tag, number.line))
        case .taxable: taxes.last { $0.taxable = number }
        case .taxAmount: taxes.last { $0.amount = number }
        case .taxPercent: taxes.last { $0.percent = number }
        case .adjustmentAmount: adjustments.last { $0.amount = number }
        case .adjustmentPercent: adjustments.last { $0.percent = number }
        case .termsAmount: terms.last { $0.amount = number }
        case .lineNet: lines.last { $0.net = number }
        case .linePercent: lines.last { $0.percent = number }
        case .lineQuantity: sumOfLine { $0.quantity = number }
        case .linePrice: sumOfLine { $0.price = number }
        case .linePriceBase: sumOfLine { $0.base = number }
        case .lineAdjustment: sumOfLine { $0.add(number) }
        default: if !total(tag).isStated { set(tag, to: number) }
        }
    }

    private mutating func takeText(_ text: Text, as tag: EInvoiceTag, line: Int32) {
        switch tag {
        case .sellerIDScheme, .buyerIDScheme, .payeeIDScheme, .sellerTaxSchemeBefore,
            .buyerTaxSchemeBefore:
            pending = .scheme(text)
        case .termsPayment: terms.last { $0.payment = text }
        case .termsDue: takeDue(text)
        case .termsReference: takeReference(text)
        case .paymentKey, .paymentCode, .paymentDue, .paymentChannel, .paymentID,
            .paymentInstruction, .paymentNote, .paymentAccount, .paymentCreditor, .paymentBranch:
            payments.last { $0.take(text, as: tag) }
        case .sellerTaxScheme, .buyerTaxScheme: registrations.last { $0.scheme = text }
        case .sellerID, .buyerID, .payeeID, .sellerTaxNumber, .buyerTaxNumber:
            takeIdentifier(text, as: tag, line: line)
        case .lineAdjustmentIsCharge: sumOfLine { $0.isCharge = text.reads("true") }
        case .buyerStreet, .buyerStreetMore, .buyerFloor: takeAddress(text, as: tag, line: line)
        case .credited:
            openPreceding = 0
            if credited.count < 2, !credited.contains(text) { credited.append(text) }
            keep(text, as: tag, line: line)
        case .sellerEndpoint, .buyerEndpoint, .sellerCompanyNumber, .buyerCompanyNumber:
            identify(text, by: scheme(of: tag), (tag, line))
            keep(text, as: tag, line: line)
        default: keep(text, as: tag, line: line)
        }
    }

    /// Changes what the amount of the line that is open is made of.
    private mutating func sumOfLine(_ change: (inout EInvoiceLineSum) -> Void) {
        guard !lines.isEmpty else { return }
        while lineSums.count < lines.count { lineSums.append(EInvoiceLineSum()) }
        change(&lineSums[lines.count - 1])
    }

    /// Keeps the day of the terms that are open; where instalments are listed, of the first that
    /// has none.
    private mutating func takeDue(_ text: Text) {
        let index = listsInstalments ? terms.firstIndex { $0.due.isEmpty } : terms.indices.last
        if let index, terms[index].due.isEmpty { terms[index].due = text }
    }

    /// Keeps the reference of the first instalment that has none: only lists have any.
    private mutating func takeReference(_ text: Text) {
        guard let index = terms.firstIndex(where: { $0.reference.isEmpty }) else { return }
        terms[index].reference = text
    }

    /// An address may have several lines of a kind: those of a street go on in the next.
    private mutating func takeAddress(_ text: Text, as tag: EInvoiceTag, line: Int32) {
        guard !self[tag].isEmpty else { return keep(text, as: tag, line: line) }
        if tag == .buyerFloor {
            replace(tag, with: self[tag].joined(text, with: " "))
        } else {
            replace(.buyerStreetMore, with: self[.buyerStreetMore].joined(text, with: ", "))
        }
    }

    private mutating func takeIdentifier(_ text: Text, as tag: EInvoiceTag, line: Int32) {
        let scheme = pending.scheme
        pending = .none
        let isRegister = OrganisationScheme.isNordicRegister(scheme)
        if tag == .sellerID || tag == .buyerID { identify(text, by: scheme, (tag, line)) }
        switch tag {
        case .sellerID: if isRegister { sellerNumber = text }
        case .buyerID:
            if scheme.isEmpty {
                if customerNumber.isEmpty { customerNumber = text }
            } else if isRegister {
                buyerNumber = text
            }
        case .payeeID: if isRegister || payeeNumber.isEmpty { payeeNumber = text }
        default:
            let registration = EInvoiceRegistration(
                party: tag == .sellerTaxNumber ? .seller : .buyer,
                number: text,
                scheme: scheme,
                line: line
            )
            Self.add(registration, to: &registrations, &excess, (tag, line))
            // A party may state several, such as the Swedish approval for F-tax.
            guard EInvoiceRegistration.isVATNumber(text) else { return }
        }
        keep(text, as: tag, line: line)
    }
}

extension EInvoiceDraft {
    /// Keeps a party's number where it names its scheme.
    private mutating func identify(
        _ number: Text,
        by scheme: Text,
        _ place: (tag: EInvoiceTag, line: Int32)
    ) {
        guard !scheme.isEmpty else { return }
        let code = EInvoiceCode(scheme)
        let identifier = EInvoiceIdentifier(scheme: code, number: number, line: place.line)
        Self.add(identifier, to: &identifiers, &excess, place)
    }

    /// The scheme that was stated of a party's address or company number.
    private func scheme(of tag: EInvoiceTag) -> Text {
        switch tag {
        case .sellerEndpoint: self[.sellerEndpointScheme]
        case .buyerEndpoint: self[.buyerEndpointScheme]
        case .sellerCompanyNumber: self[.sellerCompanyScheme]
        default: self[.buyerCompanyScheme]
        }
    }
}

/// What was read of an attribute that the next text belongs to.
enum EInvoicePending {
    case none
    /// nil for what is no currency code.
    case currency(Currency?)
    case scheme(Text)

    /// The scheme; empty where none is pending.
    var scheme: Text {
        guard case .scheme(let scheme) = self else { return .empty }
        return scheme
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
