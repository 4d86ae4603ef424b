import Foundation
import Records
import TestSupport
import Testing
import Values

/// What others assert of their account statements and answers to orders, fact by fact.
@Suite struct ExpectedStatementTests {
    @Test func `camt comes to what camt_parser asserts`() throws {
        let folder = ExpectedFacts.camt
        let whole = try Sampled(folder, "053/valid_example.xml")
        let statement = try #require(whole.summary?.statements.first)
        let payment = try #require(whole.payments.first)
        #expect(payment.kind == .outgoing)
        // The payer of money that leaves is the creditor itself; whom it went to is of no use.
        var read = [
            "electronic_sequence": "\(statement.number ?? 0)",
            "entry[0]/amount": "\(payment.amount.minor / 100)",
            "entry[0]/currency": payment.amount.currency.description,
            "entry[0]/booking_date": payment.bookedOn.description,
            "entry[0]/debit": payment.kind == .outgoing ? "true" : "false",
            "entry[0].tx[0]/amount_cents": "\(payment.amount.minor)",
            "entry[0].tx[0]/bank_reference": payment.bankReference.string,
            "entry[0].tx[0]/remittance": payment.message.string,
        ]
        read = Dictionary(
            uniqueKeysWithValues: read.map { ("053/valid_example.xml/\($0.key)", $0.value) }
        )
        read.merge(try flawed(folder)) { first, _ in first }
        let later = try Sampled(folder, "053/valid_example_v8.xml")
        let last = try #require(later.summary?.statements.first)
        #expect(later.findings.map(\.code) == [.currencyInvalid])
        read["053/valid_example_v8.xml/electronic_sequence"] = "\(last.number ?? 0)"
        read["053/valid_example_v8.xml/to"] = "\(last.through)T23:59:59+02:00"
        let foreign = try Sampled(folder, "general/invalid_namespace.xml")
        #expect(foreign.refusal?.code == .fieldMissing)
        read["general/invalid_namespace.xml"] = foreign.summary == nil ? "must be refused" : ""
        try ExpectedFacts(folder).expect(read, unread: Self.unreadOfCamt)
    }

    /// Files whose balances contradict their entries: refused, and read once that is mended.
    private func flawed(_ folder: String) throws -> [String: String] {
        let exchanged = "053/valid_example_with_instdamt.xml"
        let refused = try Sampled(folder, exchanged)
        #expect(refused.refusal?.code == .controlSum)
        #expect(refused.refusal?.message.contains("4600.00 CHF, expected") == true)
        let mended = try Sampled(folder, exchanged, replacing: ">100<", by: ">0<")
        #expect(mended.refusal == nil, "\(mended.refusal as Any)")
        let dated = "053/valid_example_with_datetime.xml"
        #expect(try Sampled(folder, dated).refusal?.code == .controlSum)
        let alone = try Sampled(folder, dated, replacing: "TxsSummry>", by: "Splmtry>")
        #expect(alone.refusal == nil, "\(alone.refusal as Any)")
        let day = alone.payments.first?.bookedOn.description ?? ""
        return [
            exchanged + "/tx.amount": "\((mended.payments.first?.amount.minor ?? 0) / 100)",
            exchanged + "/tx.currency": mended.payments.first?.amount.currency.description ?? "",
            dated + "/entry.booking_datetime": day + "T12:35:33.115965",
        ]
    }

    private static let unreadOfCamt = [
        "053/valid_example.xml/statement_id": "a statement is known by account and number",
        "053/valid_example.xml/entry[0]/value_date": "money counts from the day it was booked",
        "053/valid_example.xml/entry[0]/bank_reference": "its transaction has one of its own",
        "053/valid_example.xml/entry[0]/reference": "the bank's own reference is the key",
        "053/valid_example.xml/entry[0].tx[0]/iban": "whom the creditor paid is of no use",
        "053/valid_example.xml/entry[0].tx[0]/bic": "banks are not told apart",
        "053/valid_example.xml/entry[0].tx[0]/swift_code": "the kind of booking is not used",
        "053/valid_example.xml/entry[0].tx[0]/end_to_end": "the payer's own number of it",
        "053/valid_example.xml/entry[0].tx[0]/mandate": "no direct debits are made here",
        "053/valid_example_v8.xml/statement_id": "a statement is known by account and number",
        "053/valid_example_v8.xml/from": "balances tell whether one is missing",
        "053/valid_example_with_datetime.xml/value_datetime": "money counts from its booking",
    ]

    @Test func `Nordea's camt and pain come to what iso20022 asserts`() throws {
        try ExpectedFacts(ExpectedFacts.camtNordea).expect(
            [:],
            unread: [
                "nordea/example_camt.xml/message_id": "the parcel, not the statements in it",
                "nordea/example_camt.xml/statements[0].balances[0].date":
                    "of an opening balance the amount is kept: it must be the last closing one",
            ]
        )
        let opening = try Sampled(ExpectedFacts.camtNordea, "nordea/example_camt.xml").summary?
            .statements.first?.opening
        #expect(opening?.description == "200.50 EUR")

        let folder = ExpectedFacts.orders
        let asserted = try ExpectedFacts(folder)
        var read: [String: String] = [:]
        for name in ["group", "payment", "txn"] {
            let file = "nordea/pain_002_v3_\(name)_reject.xml"
            let told = try Sampled(folder, file).findings.sorted { $0.place.line < $1.place.line }
            #expect(told.allSatisfy { $0.code == .orderUnknown && $0.severity == .warning })
            read[file + "/status_infos"] = "\(told.count)"
            let isMany = told.count > 1
            read[file + (isMany ? "/[0]" : "") + "/level"] = level(told[0])
            read[file + (isMany ? "/[0]" : "") + "/status"] = "RJCT"
            if isMany {
                #expect(Set(told.dropFirst().map(level)) == ["transaction"])
                read[file + "/[1],[2]/level"] = level(told[1])
                read[file + "/[1],[2]/status"] = "RJCT"
            } else {
                let reason = told[0].message.split { $0 == "(" || $0 == ")" }
                read[file + "/reason"] = reason.count > 1 ? String(reason[1]) : ""
            }
        }
        asserted.expect(
            read,
            unread: [
                "nordea/pain_002_v3_group_reject.xml/info": "a bank's free words may name people",
                "nordea/pain_002_v3_payment_reject.xml/info": "a bank's free words may name people",
                "nordea/pain_002_v3_txn_reject.xml/[0]/orig_payment_id":
                    "no orders are made here that it could be found by",
            ]
        )
    }

    private func level(_ finding: Finding) -> String {
        if finding.message.contains("a whole file") { return "group" }
        return finding.message.contains("one payment of") ? "transaction" : "payment"
    }

    @Test func `KTL and TITO come to what is known of them`() throws {
        let folder = ExpectedFacts.finnish
        let giro = try Sampled(folder, "svm/547392460.SVM")
        let payment = try #require(giro.payments.first)
        let account = try Sampled(folder, "to/547404896.TO")
        let balances = try #require(account.summary?.statements.first)
        let outgoing = account.payments.filter { $0.kind == .outgoing }
        try ExpectedFacts(folder).expect(
            [
                "svm/547392460.SVM/type": giro.summary?.format == .ktl
                    ? "KTL reference payments" : "",
                "svm/547392460.SVM/records": "\(giro.payments.count)",
                "svm/547392460.SVM/sum_cents": "\(giro.summary?.sums.first?.minor ?? 0)",
                "svm/547392460.SVM/account": domestic(payment.account),
                "svm/547392460.SVM/reference_field": padded(Sampled.references(payment)),
                "svm/547392460.SVM/payer_field": payment.payerName.string,
                "to/547404896.TO/opening_cents": "\(balances.opening?.minor ?? 0)",
                "to/547404896.TO/closing_cents": "\(balances.closing?.minor ?? 0)",
                "to/547404896.TO/transactions": "\(account.payments.count)",
            ],
            unread: [:]
        )
        #expect(outgoing.map(\.amount.minor) == [179_900])
    }

    /// The last 14 digits of a Finnish IBAN: bank, branch and number.
    private func domestic(_ account: Text) -> String { String(account.string.suffix(14)) }

    private func padded(_ reference: String) -> String {
        String(repeating: "0", count: 20 - reference.count) + reference
    }

    @Test func `the example of the Finnish banks comes to what is asserted of it`() throws {
        let folder = ExpectedFacts.finnishExample
        let whole = try Sampled(folder, "tito-example-2006.txt")
        let balances = try #require(whole.summary?.statements.first)
        let net = whole.summary?.sums.first?.minor ?? 0
        let opening = balances.opening?.minor ?? 0
        let closing = balances.closing?.minor ?? 0
        let incoming = whole.payments.filter { $0.kind == .incoming }
        let shorter = try Sampled(
            folder,
            "tito-example-2006.txt",
            replacing: "T10188000003",
            by: "T10120000003"
        )
        #expect(shorter.refusal?.code == .recordLength)
        try ExpectedFacts(folder).expect(
            [
                "asserted/bban": domestic(balances.account),
                "asserted/statement_number": "\(balances.number ?? 0)",
                "asserted/date_end": balances.through.description,
                "asserted/currency": balances.opening?.currency.description ?? "",
                "computed/opening_cents": "\(opening)",
                "computed/closing_cents": "\(closing)",
                "computed/closing_equals_opening_plus_top_level_T10":
                    "\(opening + net == closing)",
                "computed/credits": "\(incoming.count)",
                "computed/every_line_length_equals_its_declared_length":
                    "\(whole.refusal == nil)",
            ],
            unread: [
                "asserted/date_start": "the opening balance tells whether one is missing",
                "asserted/creation_date": "when the file was written, not when anybody paid",
                "asserted/creation_time": "when the file was written, not when anybody paid",
                "asserted/contract_id": "the agreement with the bank, not the payments",
                "asserted/account_name": "an account is known by its number",
                "asserted/owner": "an account is known by its number",
                "computed/debits": "an entry itemised below it is a payment for each item",
                "computed/charset": "asserted of a name, below",
            ]
        )
        #expect(incoming.contains { $0.payerName == "LUOTTOKORTTIYHTIÖ" })
    }

    @Test func `every file of expected facts is compared`() throws {
        guard let path = Repository.shared("samples") else {
            try Test.cancel("the samples are not beside the repository")
        }
        let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let found = all.filter { $0.hasSuffix("expected.json") }.map { file in
            file.split(separator: "/").prefix(2).joined(separator: "/")
        }
        // Unit tests of rules: those of invoices are run by PeppolUnitTests, those of invoice
        // responses are of documents that are sent and not read (document-kind in the corpus).
        let rules: Set<String> = [
            "ubl/OpenPEPPOL__peppol-bis-invoice-3",
            "invoice-response-mlr/OpenPEPPOL__poacc-upgrade-3",
        ]
        #expect(Set(found) == ExpectedFacts.folders.union(rules))
    }

    @Test func `SIE files are written here and not read`() throws {
        let folder = ExpectedFacts.books
        let asserted = try ExpectedFacts(folder)
        // Where a line of it has a delimiter, it might be a list.
        let others: [(String, FindingCode)] = [
            ("sie_file.se", .fileUnknown), ("sie_file_with_unknown_entries.se", .csvColumnMissing),
        ]
        for (file, code) in others {
            #expect(try Sampled(folder, "spec/fixtures/" + file).refusal?.code == code)
        }
        let reason = "vouchers are made here; SIEReaderTests reads ours by another's reader"
        asserted.expect(
            [:],
            unread: [
                "spec/fixtures/sie_file.se": reason,
                "spec/fixtures/sie_file_with_unknown_entries.se": reason,
            ]
        )
    }
}
