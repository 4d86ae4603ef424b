import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct PaymentListReaderTests {
    static let options = PaymentListOptions(
        account: "SE45 5000 0000 0583 9825 7466",
        columns: [
            .day: "Bokföringsdag", .amount: "Belopp", .reference: "Referens", .payer: "Avsändare",
            .message: "Meddelande", .balance: "Saldo",
        ]
    )
    static let header = "Bokföringsdag;Belopp;Referens;Avsändare;Meddelande;Saldo\n"

    static func read(
        _ text: String,
        _ options: PaymentListOptions = options,
        country: String = "SE",
        currency: Currency = .sek
    ) throws -> ReadOutcome {
        let reader = PaymentListReader(country: country, currency: currency, options: options)
        return try ReadOutcome {
            try reader.read(ByteSource(bytes: Array(text.utf8)), name: "f", receive: $0)
        }
    }

    @Test func `rows are payments, and titles above them are passed over`() throws {
        let text =
            "Kontoutdrag\nKonto;5839825746\n\n" + Self.header
            + "2026-03-02;1 250,50;10001170;Asta Lind;;11 250,50\n"
            + "2026-03-03;-50,00;;;Bankavgift;11 200,50\n\n"
        let outcome = try Self.read(text)
        #expect(outcome.refusal == nil)
        let payments = outcome.batch.payments
        #expect(payments.map(\.kind) == [.incoming, .outgoing])
        let first = try #require(payments.first)
        #expect(first.account == "SE4550000000058398257466")
        #expect(first.amount == Money(minor: 125_050, .sek))
        #expect(first.bookedOn == Day(2026, 3, 2))
        #expect(first.references == [ReferencedAmount(PaymentReference(.ocr, "10001170"))])
        #expect(first.payerName == "Asta Lind")
        #expect(first.line == 5)
        #expect(payments[1].message == "Bankavgift")
        let summary = try #require(outcome.summary)
        #expect(summary.format == .csvPayments)
        #expect(summary.sums == [Money(minor: 120_050, .sek)])
        #expect(summary.statements.map(\.through) == [Day(2026, 3, 3)])
    }

    @Test func `a row with a broken quote is refused, and what comes below it is booked`() throws {
        let outcome = try Self.read(
            Self.header + "2026-03-02;100,00;10001170;Asta;;1100,00\n"
                + "2026-03-03;250,00;;\"Bo\" Ek;;1350,00\n"
                + "2026-03-04;50,00;;Eva;;1400,00\n"
        )
        #expect(outcome.batch.payments.map(\.amount.minor) == [10_000, 5_000])
        #expect(outcome.batch.findings.map(\.code) == [.csvQuoteBroken])
        #expect(outcome.batch.findings.map(\.place) == [Place(file: "f", line: 3, column: 4)])
        #expect(outcome.summary?.accepted == 2)
        #expect(outcome.summary?.refused == 1)
    }

    @Test func `a row has the same key in a list that overlaps, newest first or oldest first`()
        throws
    {
        let rows = [
            "2026-03-02;100,00;1;A;;1100,00", "2026-03-02;100,00;1;A;;1200,00",
            "2026-03-03;100,00;1;A;;1300,00",
        ]
        let oldest = try Self.read(Self.header + rows.joined(separator: "\n"))
        let newest = try Self.read(
            Self.header + "2026-03-04;5;2;B;;1305\n" + rows.reversed().joined(separator: "\n")
        )
        #expect(oldest.refusal == nil)
        #expect(newest.refusal == nil)
        let keys = Set(oldest.batch.payments.map(\.key))
        #expect(keys.count == 3)
        #expect(keys.isSubset(of: newest.batch.payments.map(\.key)))
    }

    @Test func `a payment keeps its key in every version of the program`() throws {
        let text = Self.header + "2026-03-02;100,00;1;A;Faktura 1001;1100,00\n"
        let payment = try #require(try Self.read(text).batch.payments.first)
        #expect(payment.key == "SE4550000000058398257466+2026-03-02/100.00/387294fdd4eb93a0")
    }

    /// Rows of two lists of which the second overlaps the first, oldest first; and what they come
    /// to.
    static let overlapping: [([String], [String], Int)] = [
        // A bank's own reference that stands on many rows.
        (
            ["2026-03-02;100,00;A;;V7", "2026-03-02;200,00;B;;V7", "2026-03-02;200,00;C;;V7"],
            [
                "2026-03-02;200,00;C;;V7", "2026-03-03;300,00;D;;V7", "2026-03-03;100,00;A;;V7",
                "2026-03-03;100,00;A;;V7",
            ],
            6
        ),
        // No reference, and payments alike but for their messages or payers.
        (
            ["2026-03-02;500,00;A;faktura 1001;"],
            ["2026-03-02;500,00;A;faktura 1001;", "2026-03-02;500,00;A;faktura 1002;"], 2
        ),
        (["2026-03-02;500,00;A;;"], ["2026-03-02;500,00;A;;", "2026-03-02;500,00;B;;"], 2),
        (["2026-03-02;500,00;A;;"], ["2026-03-02;500,00;A;;", "2026-03-02;500,00;A;;"], 2),
    ]

    @Test(arguments: overlapping, [false, true])
    func `lists that overlap book each payment once, in either order of rows`(
        lists: (first: [String], second: [String], payments: Int),
        isNewestFirst: Bool
    ) throws {
        var options = Self.options
        options.columns = [
            .day: "dag", .amount: "belopp", .payer: "namn", .message: "text",
            .bankReference: "verifikationsnummer",
        ]
        let keys = try [lists.first, lists.second].map { rows in
            let ordered = isNewestFirst ? rows.reversed() : rows
            let text =
                "Dag;Belopp;Namn;Text;Verifikationsnummer\n" + ordered.joined(separator: "\n")
            let keys = try Self.read(text, options).batch.payments.map(\.key)
            #expect(keys.count == rows.count)
            #expect(Set(keys).count == rows.count)
            return Set(keys)
        }
        #expect(keys[0].union(keys[1]).count == lists.payments)
    }

    @Test func `a row of another length than the header is told, and the balances begin anew`()
        throws
    {
        let text =
            Self.header
                + """
                2026-03-02;100,00;1;A;;1100,00
                2026-03-02;50,00;1
                2026-03-02;1;250,00;1;A;;1400,00
                2026-03-02;10,00;1;A;;1410,00;;
                2026-03-02;10,00;1;A;;1420,00

                """
        let outcome = try Self.read(text)
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.payments.map(\.amount.minor) == [10_000, 1_000, 1_000])
        let findings = outcome.batch.findings
        #expect(findings.map(\.code) == [.csvRowLength, .csvRowLength])
        #expect(findings.map(\.place) == [Place(file: "f", line: 3), Place(file: "f", line: 4)])
        #expect(findings.first?.message == "the row has 3 fields where the header has 6")
        #expect(outcome.summary?.refused == 2)
    }

    @Test func `the bank's reference stands in a payment's own`() throws {
        var options = Self.options
        options.columns = [
            .day: "dag", .incoming: "ind", .outgoing: "ud", .bankReference: "id",
            .payerAccount: "fra", .currency: "valuta", .message: "tekst",
        ]
        let text = """
            Dag,Ind,Ud,Id,Fra,Valuta,Tekst
            02-03-2026,100.00,,T1,1234 5678901,DKK,+71<000000000000018+81234567<
            02-03-2026,,25.00,T1,,,x
            03-03-2026,,-5.00,T2,,EUR,x
            """
        let payments = try Self.read(text, options, country: "DK", currency: .dkk).batch.payments
        #expect(
            payments.map(\.amount) == [
                Money(minor: 10_000, .dkk), Money(minor: 2_500, .dkk), Money(minor: 500, .eur),
            ]
        )
        #expect(payments.map(\.kind) == [.incoming, .outgoing, .outgoing])
        let told = payments.map { $0.bankReference.string.split(separator: "/").dropLast() }
        #expect(
            told == [
                ["T1", "2026-03-02", "100.00"], ["T1", "2026-03-02", "-25.00"],
                ["T2", "2026-03-03", "-5.00"],
            ]
        )
        #expect(payments[0].payerAccount == "12345678901")
        let line = ReferencedAmount(PaymentReference(.fik, "000000000000018"))
        #expect(payments[0].references == [line])
    }

    @Test func `rows that cannot be read are told, and the rest goes on`() throws {
        let text =
            Self.header
                + """
                2026-02-31;100,00;1;A;;
                ;100,00;1;A;;
                2026-03-02;;1;A;;
                2026-03-02;1,234;1;A;;
                2026-03-02;0,00;1;A;;
                2026-03-02;7,00;1,23E+10;A;;

                """
        let outcome = try Self.read(text)
        #expect(outcome.batch.payments.map(\.amount.minor) == [700])
        #expect(outcome.batch.payments.first?.references == [])
        #expect(
            outcome.batch.findings.map(\.code) == [
                .dateInvalid, .fieldMissing, .fieldMissing, .amountInvalid, .referenceDamaged,
            ]
        )
        #expect(outcome.batch.findings.map(\.place.line) == [2, 3, 4, 5, 7])
        #expect(
            outcome.batch.findings.map(\.place.element) == [
                "day", "day", "amount", "amount", "reference",
            ]
        )
        #expect(outcome.summary?.refused == 4)
        #expect(outcome.summary?.accepted == 1)
    }

    @Test func `a balance that does not follow refuses the file with both figures`() throws {
        let text =
            Self.header
                + """
                2026-03-02;100,00;1;A;;1100,00
                2026-03-02;50,00;1;A;;1150,00
                2026-03-02;50,00;1;A;;1300,00

                """
        let refusal = try #require(try Self.read(text).refusal)
        #expect(refusal.code == .controlSum)
        #expect(refusal.place == Place(file: "f", line: 4, column: 6, element: "balance"))
        #expect(refusal.message.contains("1300.00 SEK"))
        #expect(refusal.message.contains("1200.00 SEK"))
        // Below a row that could not be read the balances begin anew.
        let broken = text.replacing("2026-03-02;50,00;1;A;;1150,00", with: "x;50,00;1;A;;1150,00")
        #expect(try Self.read(broken).refusal == nil)
    }

    static let refused: [(String, FindingCode, String)] = [
        ("Bokföringsdag;Belopp;Referens;Avsändare;Meddelande\n", .csvColumnMissing, "'Saldo'"),
        (header.replacing("Meddelande", with: "Belopp"), .csvColumnMissing, "'Meddelande'"),
        (header.replacing("\n", with: ";Belopp\n"), .csvColumnTwice, "'Belopp'"),
        ("\n\n", .fileEmpty, "no rows"),
        (header + "\"2026-03-02;1\n", .csvQuoteOpen, "quote"),
    ]

    @Test(arguments: refused)
    func `a file without the columns of the settings is refused`(
        text: String,
        code: FindingCode,
        words: String
    ) throws {
        let refusal = try #require(try Self.read(text).refusal)
        #expect(refusal.code == code)
        #expect(refusal.message.contains(words), "\(refusal.message)")
    }
}
