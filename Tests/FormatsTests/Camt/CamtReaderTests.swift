import Formats
import Records
import Testing
import Values

@Suite struct CamtReaderTests {
    typealias Sample = CamtSample

    @Test func `a payment is read whole`() throws {
        let remittance =
            Sample.structured("47110001238", amount: "250.50")
            + "<Ustrd>Takk for sist</Ustrd>"
        let detail = Sample.detail("250.5", refs: "<AcctSvcrRef>TX9</AcctSvcrRef>", remittance)
        let text = Sample.document(
            Sample.statement(closing: "1250.50", Sample.entry("250.50", detail))
        )
        let outcome = try Sample.read(text)
        #expect(outcome.refusal == nil)
        let summary = try #require(outcome.summary)
        #expect(summary.format == .camt053)
        #expect(summary.sums == [Money(minor: 25_050, .nok)])
        let statement = AccountStatement(
            account: "NO5199990600011",
            through: try #require(Day(2026, 3, 2)),
            opening: Money(minor: 100_000, .nok),
            closing: Money(minor: 125_050, .nok),
            line: 5
        )
        #expect(summary.statements == [statement])
        let payment = try #require(outcome.batch.payments.first)
        #expect(payment.kind == .incoming)
        #expect(payment.account == "NO5199990600011")
        #expect(payment.bankReference == "TX9")
        #expect(payment.bookedOn == Day(2026, 3, 2))
        #expect(payment.amount == Money(minor: 25_050, .nok))
        let reference = PaymentReference(.kid, "47110001238")
        #expect(payment.references == [ReferencedAmount(reference, minor: 25_050)])
        #expect(payment.message == "Takk for sist")
        #expect(payment.payerName == "Skogsbryn AS")
        #expect(payment.payerAccount == "99990600038")
        #expect(payment.payerIdentifier == "999999026")
        #expect(payment.ordinal == 1)
        #expect(payment.line == 25)
    }

    @Test func `the old form of status, amounts and names is read too`() throws {
        let detail = """
            <TxDtls><Refs><TxId>T1</TxId></Refs>
            <AmtDtls><TxAmt><Amt Ccy="SEK">99.00</Amt></TxAmt></AmtDtls>
            <RltdPties><Dbtr><Nm>Alva Exempelson</Nm></Dbtr>
            <DbtrAcct><Id><IBAN>SE6699990000000000012345</IBAN></Id></DbtrAcct></RltdPties>
            <RmtInf>\(Sample.structured("20260000177"))</RmtInf></TxDtls>
            """
        let entry = Sample.entry("99.00", currency: "SEK", status: "BOOK", detail)
        let text = Sample.document(kind: "054", version: "02", Sample.notification(entry))
        let outcome = try Sample.read(text)
        #expect(outcome.summary?.format == .camt054)
        let payment = try #require(outcome.batch.payments.first)
        #expect(payment.account == "55550001")
        #expect(payment.bankReference == "T1")
        #expect(payment.payerName == "Alva Exempelson")
        #expect(payment.payerAccount == "SE6699990000000000012345")
        #expect(payment.references.map(\.reference) == [PaymentReference(.ocr, "20260000177")])
        #expect(outcome.summary?.statements.first?.opening == nil)
    }

    @Test func `an entry without transactions is one payment`() throws {
        let text = Sample.document(Sample.statement(closing: "1001", Sample.entry("1.00")))
        let payment = try #require(try Sample.read(text).batch.payments.first)
        #expect(payment.bankReference == "BANK1")
        #expect(payment.amount.minor == 100)
    }

    @Test func `a batch is one payment for each transaction`() throws {
        let details = [
            Sample.detail("10", refs: "<AcctSvcrRef>A</AcctSvcrRef>", Sample.structured("1")),
            Sample.detail("20", Sample.structured("2")),
            Sample.detail("30", Sample.structured("3")),
        ]
        let text = Sample.document(
            Sample.statement(closing: "1060.00", Sample.entry("60", details.joined()))
        )
        let payments = try Sample.read(text).batch.payments
        #expect(payments.map(\.amount.minor) == [1_000, 2_000, 3_000])
        #expect(payments.map(\.bankReference) == ["A", "BANK1", "BANK1-2"])
        #expect(payments.map(\.ordinal) == [1, 2, 3])
        #expect(Set(payments.map(\.key)).count == 3)
    }

    @Test func `a batch larger than what is held is booked and checked all the same`() throws {
        let details = (1...9_000).map { Sample.detail("1.00", Sample.structured("\($0)")) }
        let entry = Sample.entry("9000.00", details.joined())
        let good = try Sample.read(
            Sample.document(Sample.statement(closing: "10000.00", entry))
        )
        #expect(good.batch.payments.count == 9_000)
        #expect(good.batch.payments.last?.ordinal == 9_000)
        let bad = Sample.entry("9001.00", details.joined())
        let refused = try Sample.read(
            Sample.document(Sample.statement(closing: "10001.00", bad))
        )
        #expect(refused.refusal?.code == .controlSum)
    }

    @Test func `transactions without amounts are one payment with all references`() throws {
        let details = (1...3).map { Sample.detail(nil, Sample.structured("\($0)0")) }
        let text = Sample.document(
            Sample.statement(closing: "1060.00", Sample.entry("60", details.joined()))
        )
        let payments = try Sample.read(text).batch.payments
        #expect(payments.map(\.amount.minor) == [6_000])
        #expect(payments.first?.references.map(\.reference.text) == ["10", "20", "30"])
        #expect(payments.first?.references.allSatisfy { $0.minor == nil } == true)
    }

    @Test(arguments: [
        ("CRDT", "", "", PaymentKind.incoming), ("DBIT", "", "", .outgoing),
        ("DBIT", "<RvslInd>true</RvslInd>", "", .reversal),
        ("DBIT", "<RvslInd>1</RvslInd>", "", .reversal),
        ("DBIT", "<RvslInd>false</RvslInd>", "", .outgoing),
        ("DBIT", "", "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>", .reversal),
    ])
    func `the direction is by sign, reversal and return`(
        sign: String,
        reversal: String,
        returned: String,
        kind: PaymentKind
    ) throws {
        let detail = Sample.detail("5").changing("</TxDtls>", to: returned + "</TxDtls>")
        let closing = sign == "CRDT" ? "1005.00" : "995.00"
        let entry = Sample.entry("5", sign: sign, reversal: reversal, detail)
        let outcome = try Sample.read(Sample.document(Sample.statement(closing: closing, entry)))
        #expect(outcome.batch.payments.map(\.kind) == [kind])
        #expect(outcome.summary?.sums.first?.minor == (sign == "CRDT" ? 500 : -500))
    }

    @Test func `a transaction that goes the other way is taken off its entry`() throws {
        let back = Sample.detail("5").changing(
            "</Amt>",
            to: "</Amt><CdtDbtInd>DBIT</CdtDbtInd>"
        )
        let entry = Sample.entry("15", Sample.detail("20") + back)
        let outcome = try Sample.read(Sample.document(Sample.statement(closing: "1015.00", entry)))
        #expect(outcome.batch.payments.map(\.kind) == [.incoming, .outgoing])
        #expect(outcome.summary?.sums == [Money(minor: 1_500, .nok)])
    }

    @Test(arguments: ["PDNG", "INFO", "<Cd>PDNG</Cd>", "<Cd>FUTR</Cd>"])
    func `what is not booked is left out and told`(status: String) throws {
        let entries = Sample.entry("5") + Sample.entry("7", status: status)
        let outcome = try Sample.read(Sample.document(Sample.statement(closing: "1005", entries)))
        #expect(outcome.batch.payments.count == 1)
        #expect(outcome.batch.findings.map(\.code) == [.sectionSkipped])
    }

    @Test func `charges between the transactions and the entry leave by themselves`() throws {
        let charge = "<Chrgs><Rcrd><Amt Ccy=\"NOK\">3.00</Amt></Rcrd></Chrgs>"
        let detail = Sample.detail("100").changing("</Amt>", to: "</Amt>" + charge)
        let text = Sample.document(Sample.statement(closing: "1097", Sample.entry("97", detail)))
        let outcome = try Sample.read(text)
        #expect(outcome.batch.payments.map(\.amount.minor) == [300, 10_000])
        #expect(outcome.batch.payments.map(\.kind) == [.outgoing, .incoming])
        #expect(outcome.summary?.sums == [Money(minor: 9_700, .nok)])
    }

    @Test func `several references keep their parts where those come to the whole`() throws {
        let parts =
            Sample.structured("11", amount: "60.000") + Sample.structured("22", amount: "40")
        let off = Sample.structured("11", amount: "60") + Sample.structured("22", amount: "41")
        let cases: [(String, [Int64?])] = [(parts, [6_000, 4_000]), (off, [nil, nil])]
        for (remittance, minors) in cases {
            let entry = Sample.entry("100", Sample.detail("100", remittance))
            let text = Sample.document(Sample.statement(closing: "1100", entry))
            let payment = try #require(try Sample.read(text).batch.payments.first)
            #expect(payment.references.map(\.minor) == minors)
        }
    }

    @Test func `a referred document without a reference is free text`() throws {
        let remittance = "<Strd><RfrdDocInf><Nb>F-1001</Nb></RfrdDocInf></Strd>"
        let entry = Sample.entry("1", Sample.detail("1", remittance))
        let text = Sample.document(Sample.statement(closing: "1001", entry))
        let payment = try #require(try Sample.read(text).batch.payments.first)
        #expect(payment.references.map(\.reference) == [PaymentReference(.free, "F-1001")])
    }

    @Test func `lines that a bank cut at 35 characters are joined as they were`() throws {
        let first = "Betaling for fakturaene nummer 1000"
        #expect(first.count == 35)
        let remittance = "<Ustrd>\(first)</Ustrd><Ustrd>1 og 10002</Ustrd><Ustrd>takk</Ustrd>"
        let entry = Sample.entry("1", Sample.detail("1", remittance))
        let text = Sample.document(Sample.statement(closing: "1001", entry))
        let payment = try #require(try Sample.read(text).batch.payments.first)
        #expect(payment.message == "Betaling for fakturaene nummer 10001 og 10002 takk")
    }

    @Test func `an entry in another currency is left out and the rest is booked`() throws {
        let entries = Sample.entry("5") + Sample.entry("7", currency: "EUR")
        let outcome = try Sample.read(Sample.document(Sample.statement(closing: "1005", entries)))
        #expect(outcome.refusal == nil)
        #expect(outcome.batch.payments.map(\.amount) == [Money(minor: 500, .nok)])
        #expect(outcome.batch.findings.map(\.code) == [.currencyInvalid])
        #expect(outcome.summary?.refused == 1)
    }

    @Test func `a transaction in another currency takes the entry's amount`() throws {
        let entry = Sample.entry("50", Sample.detail("5", currency: "EUR"))
        let outcome = try Sample.read(Sample.document(Sample.statement(closing: "1050", entry)))
        #expect(outcome.batch.payments.map(\.amount) == [Money(minor: 5_000, .nok)])
    }

    @Test func `a lone transaction that states the entry's amount anywhere agrees with it`() throws
    {
        let details =
            "<AmtDtls><InstdAmt><Amt Ccy=\"NOK\">45</Amt></InstdAmt>"
            + "<TxAmt><Amt Ccy=\"NOK\">0.04</Amt></TxAmt></AmtDtls><RltdPties>"
        let detail = Sample.detail(nil).changing("<RltdPties>", to: details)
        let text = Sample.document(Sample.statement(closing: "1045", Sample.entry("45", detail)))
        #expect(try Sample.read(text).batch.payments.map(\.amount.minor) == [4_500])
    }

    @Test func `statements of several accounts stand in one file`() throws {
        let other = Sample.statement(
            opening: "-10.00",
            closing: "-9",
            account: "<Othr><Id>9999 06 00038</Id></Othr>",
            Sample.entry("1")
        )
        let empty = Sample.statement(opening: "0.00", closing: "-0.00", "")
        let text = Sample.document(
            Sample.statement(closing: "1005", Sample.entry("5")) + other + empty
        )
        let outcome = try Sample.read(text)
        #expect(outcome.batch.payments.map(\.account) == ["NO5199990600011", "99990600038"])
        #expect(outcome.batch.payments.map(\.ordinal) == [1, 1])
        #expect(outcome.summary?.statements.map { $0.closing?.minor } == [100_500, -900, 0])
    }

    @Test func `the same entry in statement and notification has the same key`() throws {
        let entry = Sample.entry("5")
        let statement = Sample.document(Sample.statement(closing: "1005", entry))
        let notification = Sample.document(
            kind: "054",
            Sample.notification(entry).changing(
                "<Othr><Id>5555-0001</Id><SchmeNm><Prtry>BGNR</Prtry></SchmeNm></Othr>",
                to: "<IBAN>NO5199990600011</IBAN>"
            )
        )
        let first = try Sample.read(statement).batch.payments.first?.key
        #expect(first != nil)
        #expect(try Sample.read(notification).batch.payments.first?.key == first)
    }
}
