import Values

/// A tax registration of a party (BT-31, BT-32, BT-48), with the scheme it is of.
struct EInvoiceRegistration: Sendable {
    let party: EInvoiceRole
    let number: Text
    /// `VAT`, `TAX` and the like, as the document writes it; empty where it does not.
    var scheme: Text
    let line: Int32

    /// Whether it is written as a Swedish, Norwegian, Danish or Finnish VAT number.
    static func isVATNumber(_ number: Text) -> Bool {
        number.starts(with: "SE") || number.starts(with: "NO") || number.starts(with: "DK")
            || number.starts(with: "FI")
    }
}

/// A number of a party with the scheme that it is of (ISO 6523).
struct EInvoiceIdentifier: Sendable {
    let scheme: EInvoiceCode
    let number: Text
    let line: Int32
}

/// Whose number it is.
enum EInvoiceRole: Sendable {
    case seller
    case buyer
}

/// A way to pay (BG-16, BG-17); OIOUBL has several with a due date each.
struct EInvoicePayment: Sendable {
    /// What terms refer to it by; empty where it has none.
    var key: Text = .empty
    var code: EInvoiceCode = .none  // BT-81
    var due: Text = .empty
    var channel: Text = .empty
    /// Remittance information (BT-83).
    var id: Text = .empty
    /// Reference beside a card type (OIOUBL).
    var instruction: Text = .empty
    /// Message to the payee's account (OIOUBL).
    var note: Text = .empty
    var account: Text = .empty  // BT-84
    /// Creditor number of a Danish payment form (OIOUBL).
    var creditor: Text = .empty
    var branch: Text = .empty  // BT-86
    /// 1-based line where an account is named; 0 for none.
    var transferLine: Int32 = 0
    let line: Int32

    init(line: Int32) {
        self.line = line
    }
}

/// Terms of payment: an instalment where several of them state an amount.
struct EInvoiceTerms: Sendable {
    /// Key of the payment that they are about; empty where they do not say.
    var payment: Text = .empty
    var due: Text = .empty
    var amount: EInvoiceNumber = .absent
    /// What to quote; empty where the payment says it.
    var reference: Text = .empty
    let line: Int32

    init(line: Int32) {
        self.line = line
    }
}

/// An allowance or charge of the whole document (BG-20, BG-21).
struct EInvoiceAdjustment: Sendable {
    var isCharge = false
    var amount: EInvoiceNumber = .absent  // BT-92, BT-99
    var category: EInvoiceCode = .none  // BT-95, BT-102
    var percent: EInvoiceNumber = .absent  // BT-96, BT-103
    let line: Int32

    init(line: Int32) {
        self.line = line
    }
}

/// A row of the tax breakdown (BG-23).
struct EInvoiceTax: Sendable {
    var taxable: EInvoiceNumber = .absent  // BT-116
    var amount: EInvoiceNumber = .absent  // BT-117
    var category: EInvoiceCode = .none  // BT-118
    var percent: EInvoiceNumber = .absent  // BT-119
    let line: Int32

    init(line: Int32) {
        self.line = line
    }
}

/// An invoice line (BG-25), as far as sums need it.
struct EInvoiceLine: Sendable {
    var net: EInvoiceNumber = .absent  // BT-131
    var category: EInvoiceCode = .none  // BT-151
    var percent: EInvoiceNumber = .absent  // BT-152
    /// Currency of the price (BT-146); nil: none stated.
    var priceCurrency: Currency?
    let line: Int32

    init(line: Int32) {
        self.line = line
    }
}

/// What the amount of a line is made of (PEPPOL-EN16931-R120).
struct EInvoiceLineSum: Sendable {
    var quantity: EInvoiceNumber = .absent  // BT-129
    var price: EInvoiceNumber = .absent  // BT-146
    var base: EInvoiceNumber = .absent  // BT-149
    /// Charges less allowances of the line, in millionths; nil where one cannot be read.
    var adjustments: Int128? = 0
    /// Whether the allowance or charge that is open is a charge.
    var isCharge = false

    /// Adds an allowance or charge.
    mutating func add(_ amount: EInvoiceNumber) {
        guard let sum = adjustments, let more = amount.millionths else {
            adjustments = nil
            return
        }
        adjustments = isCharge ? sum + more : sum - more
    }
}
