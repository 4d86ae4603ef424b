/// How invented invoices are written; the raw values are those of the command line.
package enum RehearsalInvoiceFormat: String, Sendable, CaseIterable {
    /// One CSV with Swedish headers, `;` and decimal comma.
    case swedishCSV = "csv-sv"
    /// One CSV with Norwegian headers, `;` and decimal comma.
    case norwegianCSV = "csv-nb"
    /// One CSV with English headers, `,` and decimal point.
    case englishCSV = "csv-en"
    /// A UBL 2.1 document for each invoice (Peppol BIS Billing 3.0); debtors are companies.
    case ubl
    /// A Cross Industry Invoice D16B for each invoice; debtors are companies.
    case cii

    /// Whether each invoice is a document of its own.
    package var isDocument: Bool { self == .ubl || self == .cii }
}

/// How invented payments are written; the raw values are those of the command line.
package enum RehearsalPaymentFormat: String, Sendable, CaseIterable {
    case camt053 = "camt.053"
    case camt054 = "camt.054"
    case bgMax = "bgmax"
    case ocrGiro = "ocr"
    /// Every payment of the other files again, one row for each invoice paid: for other systems.
    case csv

    /// Name of the file.
    package var fileName: String {
        switch self {
        case .camt053: "payments-camt053.xml"
        case .camt054: "payments-camt054.xml"
        case .bgMax: "payments-bgmax.txt"
        case .ocrGiro: "payments-ocr.txt"
        case .csv: "payments.csv"
        }
    }

    /// The only country whose banks send it; nil: every country.
    var country: RehearsalCountry? {
        switch self {
        case .bgMax: .sweden
        case .ocrGiro: .norway
        case .camt053, .camt054, .csv: nil
        }
    }
}
