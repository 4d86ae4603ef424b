import Formats
import Records
import Testing
import Values

/// What transactions say of references, parts, currencies and returns.
@Suite struct CamtDetailTests {
    typealias Sample = CamtSample

    private static func payments(_ amount: String, _ details: String) throws -> [Payment] {
        try outcome(amount, details).batch.payments
    }

    private static func outcome(_ amount: String, _ details: String) throws -> ReadOutcome {
        let entry = Sample.entry(amount, details)
        let closing = "\(1_000 + (Int(amount) ?? 0)).00"
        return try Sample.read(Sample.document(Sample.statement(closing: closing, entry)))
    }

    @Test(arguments: [
        ("SCOR", [PaymentReference(.kid, "47110001238")], ""),
        ("PUOR", [], "47110001238"), ("RADM", [], "47110001238"),
    ])
    func `only a creditor's reference is one`(
        type: String,
        references: [PaymentReference],
        message: Text
    ) throws {
        let remittance = Sample.structured("47110001238").changing("SCOR", to: type)
        let payment = try #require(try Self.payments("1", Sample.detail("1", remittance)).first)
        #expect(payment.references.map(\.reference) == references)
        #expect(payment.message == message)
    }

    @Test func `a reference whose type is the bank's own is a reference`() throws {
        let remittance = Sample.structured("47110001238")
            .changing("<Cd>SCOR</Cd>", to: "<Prtry>KID</Prtry>")
        let payment = try #require(try Self.payments("1", Sample.detail("1", remittance)).first)
        #expect(payment.references.map(\.reference) == [PaymentReference(.kid, "47110001238")])
    }

    @Test func `every document that one remittance names is a reference`() throws {
        let remittance = """
            <Strd><RfrdDocInf><Nb>F-1001</Nb></RfrdDocInf><RfrdDocInf><Nb>F-1002</Nb></RfrdDocInf>
            <RfrdDocAmt><RmtdAmt Ccy="NOK">3</RmtdAmt></RfrdDocAmt></Strd>
            <Strd><RfrdDocInf><Nb>F-1003</Nb></RfrdDocInf></Strd>
            """
        let payment = try #require(try Self.payments("3", Sample.detail("3", remittance)).first)
        #expect(payment.references.map(\.reference.text) == ["F-1001", "F-1002", "F-1003"])
        #expect(payment.references.allSatisfy { $0.minor == nil })
    }

    @Test(arguments: [("NOK", [12_000, -2_000] as [Int64?]), ("SEK", [nil, nil])])
    func `a credit note that was set off is a part of less than nothing`(
        currency: String,
        minors: [Int64?]
    ) throws {
        let remittance =
            Sample.structured("11", amount: "120")
            + Sample.structured("22", amount: "20", currency: currency)
            .changing("<RmtdAmt", to: "<CdtNoteAmt").changing("</RmtdAmt", to: "</CdtNoteAmt")
        let payment = try #require(try Self.payments("100", Sample.detail("100", remittance)).first)
        #expect(payment.references.map(\.minor) == minors)
    }

    @Test func `one amount that the bank exchanged is what the others leave of the entry`() throws {
        let foreign = """
            <TxDtls><Refs><TxId>T2</TxId></Refs>
            <AmtDtls><InstdAmt><Amt Ccy="EUR">10.00</Amt></InstdAmt></AmtDtls></TxDtls>
            """
        let details = Sample.detail("100") + foreign
        let read = try Self.payments("215", details)
        #expect(read.map(\.amount) == [Money(minor: 10_000, .nok), Money(minor: 11_500, .nok)])
        // Two of them could be anything.
        let refused = try Self.outcome("215", details + foreign).refusal
        #expect(refused?.code == .controlSum)
        #expect(try Self.outcome("100", details).refusal?.code == .controlSum)
    }

    @Test(
        arguments: [
            ("TtlAmt Ccy=\"NOK\">60.00", nil), ("TtlAmt Ccy=\"SEK\">1.00", nil),
            ("TtlAmt Ccy=\"NOK\">61.00", FindingCode.controlSum),
            ("TtlAmt Ccy=\"NOK\">x", .amountInvalid),
        ] as [(String, FindingCode?)]
    )
    func `a batch comes to its total`(total: String, code: FindingCode?) throws {
        let batch = "<Btch><NbOfTxs>2</NbOfTxs><\(total)</TtlAmt></Btch>"
        let details = batch + Sample.detail("20") + Sample.detail("40")
        let outcome = try Self.outcome("60", details)
        #expect(outcome.refusal?.code == code)
        guard let refusal = outcome.refusal, code == .controlSum else { return }
        #expect(refusal.message.contains("60.00 NOK"))
        #expect(refusal.message.contains("61.00 NOK"))
        #expect(refusal.place.element.hasSuffix("/Ntry/NtryDtls/Btch/TtlAmt"))
    }

    @Test func `both figures of transactions that do not come to their entry are told`() throws {
        let words = try #require(
            try Self.outcome("61", Sample.detail("20") + Sample.detail("40")).refusal
        )
        .message
        #expect(words.contains("60.00 NOK"))
        #expect(words.contains("61.00 NOK"))
    }

    @Test(arguments: ["", "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"])
    func `money that comes back pays no claim`(returned: String) throws {
        let detail = Sample.detail("5", Sample.structured("47110001238"))
            .changing("</TxDtls>", to: returned + "</TxDtls>")
        let reversal = returned.isEmpty ? "<RvslInd>true</RvslInd>" : ""
        let entry = Sample.entry("5", reversal: reversal, detail)
        let outcome = try Sample.read(Sample.document(Sample.statement(closing: "1005.00", entry)))
        let payment = try #require(outcome.batch.payments.first)
        #expect(payment.kind == .incoming)
        #expect(payment.references.isEmpty)
        #expect(outcome.batch.findings.map(\.code) == [.reversalUnmatched])
    }

    @Test func `amounts that no sum can hold refuse the file`() throws {
        let most = "999999999999999999"
        let details = (0..<12).map { _ in
            Sample.detail(most, Sample.structured("1", amount: most)).changing("NOK", to: "JPY")
        }
        let entry = Sample.entry(most, currency: "JPY", details.joined())
        let text = Sample.document(Sample.statement(closing: nil, currency: "JPY", entry))
        #expect(try Sample.read(text).refusal?.code == .controlSum)
        let parts = String(repeating: Sample.structured("1", amount: most), count: 12)
            .replacing("NOK", with: "JPY")
        let one = Sample.entry(most, currency: "JPY", Sample.detail(nil, parts))
        let read = try Sample.read(
            Sample.document(Sample.statement(closing: nil, currency: "JPY", one))
        )
        #expect(read.batch.payments.first?.references.first?.minor == nil)
    }

    @Test(arguments: [("08", "12"), ("02", "0012"), ("10", "")])
    func `a statement has its number and its line`(version: String, number: String) throws {
        let statement = Sample.statement(closing: "1001", Sample.entry("1"))
            .changing("<CreDtTm>", to: "<ElctrncSeqNb>\(number)</ElctrncSeqNb><CreDtTm>")
        let read = try Sample.read(Sample.document(version: version, statement)).summary
        #expect(read?.statements.map(\.number) == [number.isEmpty ? nil : 12])
        #expect(read?.statements.map(\.line) == [5])
    }

    @Test func `the net of the entries is checked in both spellings`() throws {
        let paths = [
            "<TtlNetNtryAmt>5.00</TtlNetNtryAmt>", "<TtlNetNtry><Amt>5.00</Amt></TtlNetNtry>",
        ]
        for path in paths {
            let summary = "<TxsSummry><TtlNtries>\(path)</TtlNtries></TxsSummry>"
            let entries = Sample.entry("7") + Sample.entry("2", sign: "DBIT")
            let text = Sample.document(Sample.statement(closing: "1005", summary: summary, entries))
            #expect(try Sample.read(text).refusal == nil)
            let refusal = try Sample.read(text.changing(">5.00<", to: ">6.00<")).refusal
            #expect(refusal?.code == .controlSum)
            #expect(refusal?.message.contains("6.00 NOK") == true)
        }
    }
}
