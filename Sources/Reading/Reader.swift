import Formats
package import Records
package import Values

/// Reads one creditor's dropped files: knows the format by content, calls its reader, and checks
/// what every format has in common.
///
/// One reader takes file after file; not for use by two threads at once.
package final class Reader {
    private let creditor: Creditor
    private let settings: ReadingSettings
    // Parsers and what they listen for are made with the first file that needs them: most nights of
    // most creditors have none.
    private lazy var einvoices = EInvoiceReader(
        layout: settings.einvoices,
        profile: settings.profile
    )
    private lazy var statements = CamtReader()
    private lazy var orders = PaymentStatusReader()

    /// Prepares reading for a creditor.
    package init(creditor: Creditor, settings: ReadingSettings) {
        self.creditor = creditor
        self.settings = settings
    }

    /// What an invoice file says it is, by the source that its name belongs to.
    package func meaning(of name: String) -> ExportMeaning {
        settings.source(of: name)?.source.meaning ?? settings.meaning
    }

    /// The 1-based number of the source that a file belongs to by its name; 0 for none.
    package func source(of name: String) -> Int32 {
        settings.source(of: name)?.number ?? 0
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - name: the file's name, for its source and for places.
    ///   - source: the file's bytes.
    ///   - receive: takes the records that passed and the findings, in file order.
    /// - Returns: what the file said of itself, less the records that did not pass.
    /// - Throws: `FileRefused`, whatever was received of the file by then: it has to be discarded;
    ///   what the source or the receiver threw.
    package func read(
        name: String,
        source: ByteSource,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        let (head, whole) = try FileHead.take(source)
        guard !head.isEmpty else {
            throw FileRefused(Finding(.fileEmpty, at: Place(file: name), "the file is empty"))
        }
        let format = try reader(of: head, name: name)
        let nature = settings.source(of: name)?.source.nature ?? .ordinary
        var checks = RecordChecks(creditor, file: name, isDocuments: format is EInvoiceReader)
        let summary = try format.read(whole, name: name) { batch in
            var passed = try checks.passed(batch)
            if nature != .ordinary {
                for index in passed.invoices.indices { passed.invoices[index].nature = nature }
            }
            try receive(passed)
        }
        if let rest = checks.rest(of: summary) { try receive(rest) }
        return try checks.summary(summary)
    }

    /// The reader of a table of a kind that its first line tells; nil for an invoice list or none.
    private func table(of head: [UInt8]) -> (any FormatReader)? {
        if InstructionReader.recognises(head) {
            return InstructionReader(currency: creditor.currency)
        }
        if SentLetterReader.recognises(head) {
            return SentLetterReader(currency: creditor.currency)
        }
        return DebtorRegisterReader.recognises(head) ? DebtorRegisterReader() : nil
    }

    /// The reader of an invoice list, by what the settings say of its source.
    private func list(_ name: String, isSheet: Bool) -> CSVExportReader {
        let options = settings.source(of: name)?.source.list ?? CSVExportOptions()
        return CSVExportReader(
            country: creditor.country,
            currency: creditor.currency,
            options: isSheet ? options.ofSheet : options
        )
    }

    /// The reader of a file's format.
    private func reader(of head: [UInt8], name: String) throws(FileRefused) -> any FormatReader {
        if EInvoiceReader.recognises(head) { return einvoices }
        if PaymentStatusReader.recognises(head) { return orders }
        if CamtReader.recognises(head) { return statements }
        if BgMaxReader.recognises(head) {
            return BgMaxReader(acceptsTestFiles: settings.acceptsTestFiles)
        }
        if OCRGiroReader.recognises(head) { return OCRGiroReader() }
        if TITOReader.recognises(head) { return TITOReader() }
        if KTLReader.recognises(head) { return KTLReader() }
        if WorkbookReader.recognises(head) {
            return WorkbookReader(list: list(name, isSheet: true)) { [self] in table(of: $0) }
        }
        if let reader = table(of: head) { return reader }
        if CSVExportReader.recognises(head) {
            guard let payments = settings.source(of: name)?.source.payments else {
                return list(name, isSheet: false)
            }
            return PaymentListReader(
                country: creditor.country,
                currency: creditor.currency,
                options: payments
            )
        }
        throw FileRefused(
            Finding(
                .fileUnknown,
                at: Place(file: name),
                "this is no kind of file that is read here: invoice lists as CSV or XLSX, "
                    + "e-invoices as UBL, CII, Svefaktura, Finvoice or of Fortnox, payments as "
                    + "camt.053, camt.054, BgMax, OCR giro, KTL, TITO or CSV, registers of "
                    + "customers, letters sent before and instructions as CSV or XLSX"
            )
        )
    }
}
