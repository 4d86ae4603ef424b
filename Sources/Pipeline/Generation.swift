import Files
import Records
import Rehearsal
package import Values

/// Writes made-up data into a folder, for tests and benchmarks.
package enum Generation {
    /// Names of the countries, invoice formats and payment formats there are.
    package static let countries = RehearsalCountry.allCases.map(\.rawValue)
    package static let invoiceFormats = RehearsalInvoiceFormat.allCases.map(\.rawValue)
    package static let paymentFormats = RehearsalPaymentFormat.allCases.map(\.rawValue)

    /// Writes invoices and payments; the same numbers give the same bytes.
    ///
    /// - Parameters:
    ///   - seed: another seed gives another world.
    ///   - invoices: how many invoices and credit notes.
    ///   - payments: how many entries of bank files.
    ///   - country: one of `countries`.
    ///   - date: the day that invoices are older than.
    ///   - invoiceFormat: one of `invoiceFormats`; nil for the country's list.
    ///   - paymentFormats: some of `paymentFormats`.
    ///   - folder: made when missing; a file of the same name there is an error.
    /// - Throws: `FilesError`; `RehearsalError` for a plan that cannot be.
    package static func write(
        seed: UInt64,
        invoices: Int,
        payments: Int,
        country: String,
        date: Day,
        invoiceFormat: String?,
        paymentFormats: [String],
        into folder: String
    ) throws {
        let plan = RehearsalPlan(
            seed: seed,
            invoices: invoices,
            payments: payments,
            country: RehearsalCountry(rawValue: country) ?? .sweden,
            date: date,
            invoiceFormat: invoiceFormat.flatMap(RehearsalInvoiceFormat.init),
            paymentFormats: paymentFormats.compactMap(RehearsalPaymentFormat.init)
        )
        let writing = try PlainFolder(Path(folder))
        try plan.write(into: OutputFolder { name in try writing.file(name) })
        try writing.finish()
    }
}
