import Values

/// Writes invented invoices as one CSV.
struct InvoiceList {
    private let plan: RehearsalPlan
    private let headers: String
    private let kinds: (invoice: String, credit: String)
    private let delimiter: UInt8
    private let point: UInt8

    /// Prepares a plan's list.
    init(_ plan: RehearsalPlan) {
        self.plan = plan
        switch plan.invoiceFormat {
        case .norwegianCSV:
            headers =
                "Fakturanr;Kundenr;Navn;Orgnr;E-post;Adresse;Fakturadato;Forfallsdato;Valuta;Netto;"
                + "Mva;Total;Utestående;KID;Type"
            kinds = ("FAKTURA", "KREDITNOTA")
        case .englishCSV:
            headers =
                "Invoice number,Customer number,Name,Organisation number,Email,Address,"
                + "Invoice date,Due date,Currency,Net,VAT,Total,Outstanding,Reference,Type"
            kinds = ("INVOICE", "CREDIT NOTE")
        case .swedishCSV, .ubl, .cii:
            headers =
                "Fakturanr;Kundnr;Namn;Orgnr;Epost;Adress;Fakturadatum;Forfallodatum;Valuta;Netto;"
                + "Moms;Total;Utestaende;OCR;Typ"
            kinds = ("FAKTURA", "KREDIT")
        }
        delimiter = plan.invoiceFormat == .englishCSV ? 0x2C : 0x3B
        point = plan.invoiceFormat == .englishCSV ? 0x2E : 0x2C
    }

    /// Writes the whole file.
    func write(to sink: ByteSink) throws {
        var out = ByteBuilder(capacity: 1 << 17)
        out.append(headers)
        out.append(byte: 0x0A)
        for index in 0..<plan.invoices {
            row(InventedInvoice(index, plan), &out)
            try sink.flush(&out, threshold: 1 << 16)
        }
        try sink.flush(&out)
    }

    private func row(_ invoice: InventedInvoice, _ out: inout ByteBuilder) {
        let debtor = InventedDebtor(invoice.debtor, plan, companiesOnly: false)
        out.append(invoice.number)
        out.append(byte: delimiter)
        out.append(debtor.number)
        out.append(byte: delimiter)
        quoted(debtor.name, &out)
        out.append(byte: delimiter)
        out.append(bytes: debtor.identifier)
        out.append(byte: delimiter)
        out.append(bytes: debtor.email)
        out.append(byte: delimiter)
        address(of: debtor, &out)
        out.append(byte: delimiter)
        out.append(invoice.issued)
        out.append(byte: delimiter)
        out.append(invoice.due)
        out.append(byte: delimiter)
        out.append(plan.country == .sweden ? "SEK" as StaticString : "NOK")
        let sign: Int64 = invoice.isCreditNote ? -1 : 1
        for minor in [invoice.netMinor, invoice.taxMinor, invoice.totalMinor] {
            amount(sign * minor, &out)
        }
        amount(invoice.isCreditNote ? -invoice.totalMinor : invoice.openMinor, &out)
        out.append(byte: delimiter)
        out.append(bytes: invoice.reference)
        out.append(byte: delimiter)
        out.append(invoice.isCreditNote ? kinds.credit : kinds.invoice)
        out.append(byte: 0x0A)
    }

    private func amount(_ minor: Int64, _ out: inout ByteBuilder) {
        out.append(byte: delimiter)
        if delimiter == point { out.append(byte: 0x22) }
        out.append(minor: minor, decimals: 2, point: point)
        if delimiter == point { out.append(byte: 0x22) }
    }

    private func quoted(_ text: [UInt8], _ out: inout ByteBuilder) {
        out.append(byte: 0x22)
        for byte in text {
            if byte == 0x22 { out.append(byte: 0x22) }
            out.append(byte: byte)
        }
        out.append(byte: 0x22)
    }

    private func address(of debtor: InventedDebtor, _ out: inout ByteBuilder) {
        out.append(byte: 0x22)
        out.append(bytes: debtor.street)
        if debtor.hasLineBreak { out.append(byte: 0x0A) } else { out.append(", ") }
        out.append(bytes: debtor.postcode)
        out.append(byte: 0x20)
        out.append(bytes: debtor.city)
        out.append(byte: 0x22)
    }
}
