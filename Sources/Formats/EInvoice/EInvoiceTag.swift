/// What is read of an e-invoice, whatever its syntax; the comments name the business term of
/// EN 16931 where it has one.
///
/// Tags from ``lineTotal`` to ``remaining`` are the totals; those of a group belong to its last
/// row.
enum EInvoiceTag: UInt16, CaseIterable {
    case customization  // BT-24
    case profile  // BT-23
    case number  // BT-1
    case issued  // BT-2
    case due  // BT-9
    case type  // BT-3
    /// The kind of document as the syntax itself names it.
    case ownType
    /// Whether it is an original, a copy or takes an earlier document back.
    case origin
    case isCredit
    case isCancelled
    case isBooked
    case isSent
    case currency  // BT-5
    case taxCurrency  // BT-6
    case taxPoint  // BT-7
    case taxPointCode  // BT-8
    case buyerReference  // BT-10
    /// What to quote when paying, where it stands outside the ways to pay (BT-83).
    case remittance
    case orderReference  // BT-13
    case credited  // BT-25
    case termsNote  // BT-20

    case sellerEndpointScheme
    case sellerEndpoint  // BT-34
    case sellerIDScheme
    case sellerID  // BT-29
    case sellerTradingName  // BT-28
    case sellerCity  // BT-37
    case sellerPostcode  // BT-38
    case sellerCountry  // BT-40
    case sellerTaxNumber  // BT-31, BT-32
    case sellerTaxScheme
    /// The same, where it stands before the number.
    case sellerTaxSchemeBefore
    case sellerName  // BT-27
    case sellerCompanyScheme
    case sellerCompanyNumber  // BT-30

    case buyerEndpointScheme
    case buyerEndpoint  // BT-49
    case buyerIDScheme
    case buyerID  // BT-46
    case buyerTradingName  // BT-45
    case buyerStreet  // BT-50
    case buyerStreetMore  // BT-51
    case buyerBuilding
    /// Floor and room.
    case buyerFloor
    case buyerCity  // BT-52
    case buyerPostcode  // BT-53
    case buyerCountry  // BT-55
    case buyerTaxNumber  // BT-48
    case buyerTaxScheme
    case buyerTaxSchemeBefore
    case buyerName  // BT-44
    case buyerCompanyScheme
    case buyerCompanyNumber  // BT-47
    case buyerEmail  // BT-58

    case payeeName  // BT-59
    case payeeIDScheme
    case payeeID  // BT-60
    case payeeCompanyNumber  // BT-61
    /// Agreement with a factor to whom the claim is sold.
    case factor
    case representativeName  // BT-62
    case representativeTaxNumber  // BT-63

    // A way to pay (BG-16).
    case payment
    case paymentKey
    case paymentCode  // BT-81
    case paymentDue
    case paymentChannel
    case paymentID  // BT-83
    case paymentInstruction
    case paymentNote
    case paymentAccount  // BT-84
    case paymentCreditor
    case paymentBranch  // BT-86

    // Terms (BT-20) or an instalment.
    case terms
    case termsPayment
    case termsDue
    case termsAmount
    case termsReference

    // An allowance or charge of the whole document (BG-20, BG-21).
    case adjustment
    case adjustmentIsCharge
    case adjustmentAmount  // BT-92, BT-99
    case adjustmentCategory  // BT-95, BT-102
    case adjustmentPercent  // BT-96, BT-103

    // A line of the tax breakdown (BG-23).
    case tax
    case taxable  // BT-116
    case taxAmount  // BT-117
    case taxCategory  // BT-118
    case taxPercent  // BT-119

    // An invoice line (BG-25).
    case line
    case lineNet  // BT-131
    case lineCategory  // BT-151
    case linePercent  // BT-152
    case linePriceCurrency

    case lineTotal  // BT-106
    case allowanceTotal  // BT-107
    case chargeTotal  // BT-108
    case netTotal  // BT-109
    case grossTotal  // BT-112
    case prepaid  // BT-113
    case rounding  // BT-114
    case payable  // BT-115
    /// What is still open by the system that wrote the document.
    case remaining

    case taxTotal  // BT-110, BT-111
    /// Where the creditor states the ROT/RUT share, by ``UBLLayout``.
    case deduction
    /// The currency of the amount that comes next, whichever that is.
    case amountCurrency

    // What a line is for: looked at only where a document is to be shown.
    case lineNumber  // BT-126
    case lineText  // BT-153
    case lineDescription  // BT-154
    case lineUnit  // BT-130
    case lineQuantity  // BT-129

    // What a line's amount is made of: looked at only by the strict profile.
    case linePrice  // BT-146
    case linePriceBase  // BT-149
    case lineAdjustmentIsCharge
    case lineAdjustment  // BT-136, BT-141

    /// Where a preceding invoice is named (BG-3).
    case preceding
    /// Where an account to pay to is named (BG-17).
    case paymentTransfer

    /// The last tag whose text the draft keeps by itself and not in a row.
    static let lastField = representativeTaxNumber
}
