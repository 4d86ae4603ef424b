/// Codes that rules look for.
extension EInvoiceCode {
    /// Value-added tax at a rate of the country (UNCL5305).
    static let standardRated: EInvoiceCode = "S"
    /// What is outside the scope of value-added tax (UNCL5305).
    static let notSubject: EInvoiceCode = "O"

    /// Credit transfer (UNCL4461).
    static let creditTransfer: EInvoiceCode = "30"
    /// Debit transfer (UNCL4461).
    static let debitTransfer: EInvoiceCode = "31"
    /// Payment by postgiro (UNCL4461).
    static let postGiro: EInvoiceCode = "50"
    /// Bank giro (UNCL4461).
    static let bankGiro: EInvoiceCode = "56"
    /// SEPA credit transfer (UNCL4461).
    static let sepaTransfer: EInvoiceCode = "58"
}
