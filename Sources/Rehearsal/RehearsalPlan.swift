package import Records
package import Values

/// Made-up invoices and payments of any number, for tests, demonstrations and benchmarks.
///
/// The same plan gives the same bytes on every machine. Names, companies and numbers are invented;
/// check digits are right. About half of the invoices are open, one in 33 is a credit note.
package struct RehearsalPlan: Hashable, Sendable {
    /// Another seed gives another world.
    package var seed: UInt64
    /// Invoices and credit notes in all.
    package var invoices: Int
    /// Payments in all: entries of bank files.
    package var payments: Int
    package var country: RehearsalCountry
    /// The day that invoices are up to 330 days older than, and payments up to two.
    package var date: Day
    package var invoiceFormat: RehearsalInvoiceFormat
    /// Each payment goes into one of these; ``RehearsalPaymentFormat/csv`` repeats all of them.
    package var paymentFormats: [RehearsalPaymentFormat]

    /// Makes a plan.
    package init(
        seed: UInt64 = 1,
        invoices: Int,
        payments: Int,
        country: RehearsalCountry = .sweden,
        date: Day,
        invoiceFormat: RehearsalInvoiceFormat? = nil,
        paymentFormats: [RehearsalPaymentFormat] = [.camt054]
    ) {
        self.seed = seed
        self.invoices = invoices
        self.payments = payments
        self.country = country
        self.date = date
        self.invoiceFormat =
            invoiceFormat ?? (country == .sweden ? .swedishCSV : .norwegianCSV)
        self.paymentFormats = paymentFormats
    }

    /// Writes the invoices' files, then the payments'.
    ///
    /// - Parameter folder: where they go: `invoices.csv` or `invoice-<number>.xml`, and
    ///   `payments-<format>.<extension>`.
    /// - Throws: `RehearsalError` for a plan that cannot be; what the folder threw.
    package func write(into folder: OutputFolder) throws {
        try check()
        switch invoiceFormat {
        case .swedishCSV, .norwegianCSV, .englishCSV:
            try InvoiceList(self).write(to: folder.file("invoices.csv"))
        case .ubl, .cii: try writeDocuments(into: folder)
        }
        guard payments > 0 else { return }
        for format in RehearsalPaymentFormat.allCases where paymentFormats.contains(format) {
            try PaymentFile(self, format).write(to: folder.file(format.fileName))
        }
    }

    private func check() throws(RehearsalError) {
        guard (0...90_000_000).contains(invoices), (0...90_000_000).contains(payments) else {
            throw .number
        }
        guard invoices > 0 || payments == 0 else { throw .nothingToPay }
        for format in paymentFormats {
            let needed = format.country ?? country
            guard needed == country else { throw .country(format, needed) }
        }
        guard payments == 0 || paymentFormats.contains(where: { $0 != .csv }) else {
            throw .noBankFile
        }
    }

    private func writeDocuments(into folder: OutputFolder) throws {
        for index in 0..<invoices {
            let invoice = InventedInvoice(index, self)
            try InvoiceDocument(invoice, self).write(
                to: folder.file("invoice-\(invoice.number).xml")
            )
        }
    }

    /// Number of debtors: eight invoices or so each.
    var debtors: Int { max(1, invoices * 12 / 100) }
}

/// Why a plan cannot be carried out.
package enum RehearsalError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Invoices or payments are fewer than none or more than 90 000 000.
    case number
    /// Payments without invoices.
    case nothingToPay
    /// A bank file of another country than the plan's.
    case country(RehearsalPaymentFormat, RehearsalCountry)
    /// Payments only as the CSV that repeats bank files.
    case noBankFile

    /// What is wrong, and what to do.
    package var description: String {
        switch self {
        case .number: "invoices and payments can be 0 to 90 000 000"
        case .nothingToPay: "payments need at least one invoice"
        case .country(let format, let country):
            "'\(format.rawValue)' is a file of banks in \(country.rawValue)"
        case .noBankFile: "'csv' repeats the payments of bank files; name one of those too"
        }
    }
}
