/// What a column of an invoice list can mean; the raw values are the keys of `columns:` in
/// `pipeline.yml`.
package enum ExportField: String, Sendable, CaseIterable {
    case number
    case customerNumber = "customer-number"
    case name
    /// Person or company.
    case kind
    /// Organisation, personal or coordination number.
    case identifier
    case email
    case street
    case postcode
    case city
    case country
    case language
    /// E-invoice address.
    case endpoint
    case issued
    case due
    case currency
    case net
    case vat
    /// The whole invoice, tax included.
    case total
    /// What the customer is to pay: the total without a ROT/RUT share.
    case toPay = "to-pay"
    /// What is still open.
    case remaining
    case paid
    /// ROT/RUT share that the creditor asks Skatteverket for.
    case deduction
    /// OCR, KID or RF.
    case reference
    /// Number of the invoice that a credit note credits.
    case credits
    /// Invoice or credit note.
    case type
    case status
    /// What the claim is for, where law counts by it: rent.
    case nature = "claim-kind"

    /// Whether the column holds amounts.
    package var isAmount: Bool {
        switch self {
        case .net, .vat, .total, .toPay, .remaining, .paid, .deduction: true
        default: false
        }
    }
}
