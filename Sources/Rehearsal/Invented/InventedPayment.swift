import Records
import Values

/// A payment that nobody made, and what it is made of.
struct InventedPayment {
    var payment: Payment
    /// What it pays, by invoice; where the payer gave no reference, that is empty.
    var parts: [PaidPart]
    /// The bank file it comes in.
    var format: RehearsalPaymentFormat
    /// 1-based number of the payment, among all.
    var sequence: Int
}

/// What a payment pays of one invoice.
struct PaidPart {
    /// Empty where the payer gave none.
    var reference: [UInt8]
    /// Negative for a credit note set off, and for money going back.
    var minor: Int64
}

/// The kinds of payment that a night must know its way with.
enum PaymentStory {
    case exact
    case part
    case over
    /// A reference that is right by its check digit and names no invoice.
    case wrongReference
    /// Two payments for one invoice.
    case twoForOne
    /// One payment for two to four invoices.
    case oneForMany
    /// Only words, with the invoice's number among them.
    case words
    /// A payment that is reversed; in BgMax, which has none, a credit note is taken off instead.
    case reversal

    /// Deals the stories out: most payments are exact.
    init(_ dice: inout Dice) {
        switch dice.below(100) {
        case ..<84: self = .exact
        case ..<89: self = .part
        case ..<91: self = .over
        case ..<94: self = .wrongReference
        case ..<96: self = .twoForOne
        case ..<98: self = .oneForMany
        case ..<99: self = .words
        default: self = .reversal
        }
    }
}
