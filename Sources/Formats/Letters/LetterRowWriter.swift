package import Records
import Tabular
package import Values

/// Writes a batch of letters as CSV: one row per letter and claim.
///
/// UTF-8 without a byte order mark, `;` between fields, CRLF after rows, amounts with a point.
/// Columns are only ever appended. Texts from outside are guarded against formulas.
package struct LetterRowWriter {
    /// The columns, in order.
    package static let columns = [
        "letter", "kind", "level", "channel", "language", "date", "deadline", "currency",
        "customer-number", "debtor-kind", "debtor-identifier", "debtor-name", "street", "postcode",
        "city", "country", "email", "e-invoice-address", "case-number", "invoice",
        "invoice-reference", "issued", "due", "original", "principal", "fee", "earlier-fees",
        "interest", "amount", "letter-total", "payment-reference", "payee", "payee-account-kind",
        "payee-account", "law", "compensation",
    ]

    private var rows: CSVWriter
    private let creditor: Creditor

    /// Starts a file with its heading.
    ///
    /// - Parameters:
    ///   - sink: where the file goes.
    ///   - creditor: whose letters they are.
    /// - Throws: what the sink threw.
    package init(_ sink: ByteSink, creditor: Creditor) throws {
        rows = CSVWriter(sink)
        self.creditor = creditor
        try rows.row(Self.columns)
    }

    /// Writes a letter's rows.
    package mutating func write(_ letter: Letter) throws {
        for line in letter.lines {
            head(letter, line)
            party(letter.debtor)
            claim(line, letter.currency)
            rows.field(minor: letter.total, letter.currency)
            rows.field(outside: letter.reference)
            payee(in: letter.currency)
            rows.field(line.law.joined(separator: " "))
            rows.field(minor: line.compensation, letter.currency)
            try rows.endRow()
        }
    }

    /// Writes out what is left.
    package mutating func finish() throws {
        try rows.finish()
    }

    private mutating func head(_ letter: Letter, _ line: LetterLine) {
        rows.field(letter.number)
        rows.field(letter.kind.name)
        rows.field(Int64(line.level))
        rows.field(letter.channel.rawValue)
        rows.field(letter.language)
        rows.field(letter.day)
        rows.field(letter.deadline)
        rows.field(letter.currency.description)
    }

    private mutating func party(_ debtor: Debtor) {
        let party = debtor.party
        rows.field(outside: debtor.customerNumber)
        rows.field(party.kind.name)
        for text in [
            party.identifier, party.name, party.street, party.postcode, party.city, party.country,
            party.email, party.endpoint,
        ] {
            rows.field(outside: text)
        }
    }

    private mutating func claim(_ line: LetterLine, _ currency: Currency) {
        rows.field(line.caseNumber)
        rows.field(outside: line.invoice)
        rows.field(outside: line.reference)
        rows.field(line.issued)
        rows.field(line.due)
        for minor in [
            line.original, line.principal, line.fee, line.earlierFees, line.interest, line.amount,
        ] {
            rows.field(minor: minor, currency)
        }
    }

    private mutating func payee(in currency: Currency) {
        let account = creditor.payee(in: currency)
        rows.field(outside: creditor.name)
        rows.field(account?.kind.rawValue ?? "")
        rows.field(account?.number ?? "")
    }
}
