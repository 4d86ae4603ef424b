import Reading
import Records
import TestSupport
import Testing
import Values

/// What is checked whatever the format.
struct RecordCheckTests {
    @Test func `a file whose only document is another seller's is refused whole`() throws {
        let other = try Dropped(try Dropped.document(seller: "5560360793"))
        #expect(other.refusal?.code == .sellerOther)
        #expect(other.batch.invoices.isEmpty)
        let own = try Dropped(try Dropped.document())
        #expect(own.batch.invoices.count == 1)
        #expect(own.batch.findings.isEmpty)
        #expect(own.summary?.sums == [Money(minor: 125_000, .sek)])
    }

    @Test func `instalments of one document are one document`() throws {
        let text = FinvoiceText.document(
            "F-1",
            total: "1000,00",
            parts: [("400,00", "20260831"), ("600,00", "20260930")],
            seller: "5560360793"
        )
        let only = try Dropped(Array(text.utf8))
        #expect(only.refusal?.code == .sellerOther)
        #expect(only.batch.findings.isEmpty)
    }

    @Test func `a payment to another's account refuses the whole file`() throws {
        let other = try Dropped(try Dropped.bankFile(to: "50501055"))
        #expect(other.refusal?.code == .payeeOther)
        #expect(other.batch.payments.isEmpty)
        let own = try Dropped(try Dropped.bankFile())
        #expect(own.refusal == nil)
        #expect(own.batch.payments.count == 1)
    }

    @Test func `any account will do where the creditor lists none`() throws {
        let creditor = Creditor(
            id: Example.swedish.id,
            serial: 7,
            name: "Norrsken AB",
            organisationNumber: "5566778899",
            country: "SE",
            currency: .sek
        )
        let read = try Dropped(try Dropped.bankFile(to: "50501055"), creditor: creditor)
        #expect(read.batch.payments.count == 1)
    }

    @Test func `a document to be paid elsewhere is told and kept`() throws {
        let read = try Dropped(try Dropped.document(account: "50501055"))
        #expect(read.batch.invoices.count == 1)
        #expect(read.batch.findings.map(\.code) == [.payeeOther])
        #expect(read.batch.findings.first?.severity == .warning)
    }

    @Test func `a due date before the invoice date is refused, but for credit notes`() throws {
        let read = try Dropped(
            Dropped.list([
                "1;A;2026-02-01;2026-01-01;10,00;;", "2;A;2026-02-01;2026-02-01;10,00;;",
                "3;A;2026-02-01;2026-01-01;-10,00;;",
            ])
        )
        #expect(read.batch.invoices.map(\.number) == ["2", "3"])
        #expect(read.batch.findings.map(\.code) == [.dateInvalid])
        #expect(read.batch.findings.first?.place == Place(file: "dropped", line: 2, element: "due"))
        #expect(read.summary?.accepted == 2)
        #expect(read.summary?.refused == 1)
        #expect(read.summary?.sums == [Money(minor: 0, .sek)])
    }

    @Test(
        arguments: [
            ("SE", "10001170", ReferenceScheme.ocr, 0), ("SE", "10001175", .free, 1),
            ("NO", "123455", .kid, 0), ("NO", "1234567", .free, 1), ("NO", "12345678903", .kid, 0),
            ("SE", "RF18539007547034", .rf, 0), ("SE", "RF19539007547034", .free, 1),
            ("SE", "faktura 1", .free, 0), ("SE", "", .free, 0),
        ]
    )
    func `a wrong check digit is told, and the reference kept as free text`(
        country: String,
        text: String,
        scheme: ReferenceScheme,
        findings: Int
    ) throws {
        let read = try Dropped(
            Dropped.list(["1;A;2026-01-01;2026-02-01;10,00;\(text);"]),
            creditor: country == "NO" ? Example.norwegian : Example.swedish
        )
        let reference = try #require(read.batch.invoices.first?.reference)
        #expect(reference == PaymentReference(scheme, Text(text)))
        #expect(read.batch.findings.map(\.code) == Array(repeating: .checkDigit, count: findings))
        #expect(read.batch.findings.allSatisfy { $0.severity == .warning })
    }

    @Test func `two documents of one number are told and kept`() throws {
        let rows = (1...3000).map { "\($0 == 2500 ? 7 : $0);A;2026-01-01;2026-02-01;10,00;;" }
        let read = try Dropped(Dropped.list(rows))
        #expect(read.batch.invoices.count == 3000)
        #expect(read.batch.findings.map(\.code) == [.invoiceTwice])
        #expect(read.batch.findings.first?.place.line == 2501)
    }

    @Test(arguments: 0..<5)
    func `numbers that only look alike are not taken for one`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var numbers: Set<String> = ["0", "00", "A", "a", "A0", "A00", "1A", "A1A", "-1", "1-"]
        for _ in 0..<2000 {
            let digits = Int.random(in: 1...20, using: &random)
            let value = (0..<digits).map { _ in "\(Int.random(in: 0...9, using: &random))" }
            let series = ["", "F-", "INV"].randomElement(using: &random) ?? ""
            numbers.insert(series + value.joined())
            numbers.insert("\(Int.random(in: 1...4000, using: &random))")
        }
        let rows = numbers.sorted().map { "\($0);A;2026-01-01;2026-02-01;10,00;;" }
        let once = try Dropped(Dropped.list(rows))
        #expect(once.batch.findings.isEmpty, "seed \(seed)")
        let twice = try Dropped(Dropped.list(rows + rows))
        #expect(twice.batch.findings.count == rows.count, "seed \(seed)")
        #expect(twice.batch.findings.allSatisfy { $0.code == .invoiceTwice }, "seed \(seed)")
    }

    @Test func `drafts and cancelled documents never become claims`() throws {
        let read = try Dropped(
            Dropped.list([
                "1;A;2026-01-01;2026-02-01;10,00;;Utkast", "2;A;2026-01-01;2026-02-01;10,00;;Void",
                "3;A;2026-01-01;2026-02-01;10,00;;Betald",
            ])
        )
        #expect(read.batch.invoices.map(\.number) == ["3"])
        #expect(read.batch.findings.map(\.code) == [.documentSkipped, .documentSkipped])
        #expect(read.batch.findings.allSatisfy { $0.severity == .note })
    }

    @Test func `no finding shows what a debtor is called or owes`() throws {
        let read = try Dropped(
            Dropped.list([
                "77001;Hemlig Person;2026-02-01;2026-01-01;4711,00;99887766;",
                "77002;Hemlig Person;2026-02-31;2026-01-01;4711,00;;Utkast",
                "77003;Hemlig Person;2026-01-31;2026-02-01;47.11,00;;Utkast",
                "77003;Hemlig Person;2026-01-31;2026-02-01;1;99887766;Konstig",
            ])
        )
        #expect(read.batch.findings.count >= 4)
        for finding in read.batch.findings {
            for secret in ["Hemlig", "4711", "47.11", "99887766", "77001", "Konstig"] {
                #expect(!finding.description.contains(secret), "\(finding.code)")
            }
        }
    }
}
