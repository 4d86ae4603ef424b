import Formats
import Records
import TestSupport
import Testing
import Values

/// The same statement in every version that is read.
@Suite struct CamtVersionTests {
    private typealias Sample = CamtSample

    /// Names, status and amounts as version 02 has them.
    private static let old = """
        <TxDtls><Refs><AcctSvcrRef>TX1</AcctSvcrRef></Refs>
        <AmtDtls><TxAmt><Amt Ccy="SEK">100.00</Amt></TxAmt></AmtDtls>
        <Chrgs><TtlChrgsAndTaxAmt Ccy="SEK">3.00</TtlChrgsAndTaxAmt>
        <Amt Ccy="SEK">3.00</Amt></Chrgs>
        <RltdPties><Dbtr><Nm>Skogsbryn AB</Nm></Dbtr>
        <DbtrAcct><Id><Othr><Id>50501055</Id></Othr></Id></DbtrAcct></RltdPties>
        <RmtInf>\(Sample.structured("10001170"))</RmtInf></TxDtls>
        """

    /// The same as version 08 has them.
    private static let new = """
        <TxDtls><Refs><AcctSvcrRef>TX1</AcctSvcrRef></Refs>
        <Amt Ccy="SEK">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
        <Chrgs><TtlChrgsAndTaxAmt Ccy="SEK">3.00</TtlChrgsAndTaxAmt>
        <Rcrd><Amt Ccy="SEK">3.00</Amt></Rcrd></Chrgs>
        <RltdPties><Dbtr><Pty><Nm>Skogsbryn AB</Nm></Pty></Dbtr>
        <DbtrAcct><Id><Othr><Id>50501055</Id></Othr></Id></DbtrAcct></RltdPties>
        <RmtInf>\(Sample.structured("10001170"))</RmtInf></TxDtls>
        """

    /// Two statements, of a bankgiro and of an account.
    private static func document(_ version: String, isNew: Bool) -> String {
        let entry = Sample.entry(
            "97.00",
            currency: "SEK",
            status: isNew ? "<Cd>BOOK</Cd>" : "BOOK",
            isNew ? new : old
        ).changing("</AcctSvcrRef>\n<Ntry", to: "</AcctSvcrRef>\n<BkTxCd/>\n<Ntry")
        let net =
            isNew
            ? "<TtlNetNtry><Amt>97.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></TtlNetNtry>"
            : "<TtlNetNtryAmt>97.00</TtlNetNtryAmt><CdtDbtInd>CRDT</CdtDbtInd>"
        let summary =
            "<TxsSummry><TtlNtries><NbOfNtries>1</NbOfNtries><Sum>97.00</Sum>\(net)"
            + "</TtlNtries></TxsSummry>"
        let bankgiro = "<Othr><Id>9912346</Id><SchmeNm><Prtry>BGNR</Prtry></SchmeNm></Othr>"
        let statements =
            Sample.statement(
                closing: "1097.00",
                account: bankgiro,
                currency: "SEK",
                summary: summary,
                entry
            )
            + Sample.statement(
                opening: "5.00",
                closing: "5.00",
                account: "<IBAN>SE4550000000058398257466</IBAN>",
                currency: "SEK",
                ""
            )
        return Sample.document(version: version, statements)
    }

    @Test(arguments: 2...10, [false, true])
    func `every version comes to the same payments`(number: Int, isNew: Bool) throws {
        let version = number < 10 ? "0\(number)" : "\(number)"
        let outcome = try Sample.read(Self.document(version, isNew: isNew))
        #expect(outcome.refusal == nil)
        let payments = outcome.batch.payments
        #expect(payments.map(\.kind) == [.outgoing, .incoming])
        #expect(payments.map(\.amount.minor) == [300, 10_000])
        let payment = try #require(payments.last)
        #expect(payment.account == "9912346")
        #expect(payment.bankReference == "TX1")
        #expect(payment.payerName == "Skogsbryn AB")
        #expect(payment.payerAccount == "50501055")
        let reference = PaymentReference(.ocr, "10001170")
        #expect(payment.references == [ReferencedAmount(reference)])
        let statements = try #require(outcome.summary).statements
        #expect(statements.map(\.account) == ["9912346", "SE4550000000058398257466"])
        #expect(statements.map(\.closing) == [109_700, 500].map { Money(minor: $0, .sek) })
    }

    @Test(arguments: [("02", false), ("08", true)])
    func `both forms are those of their schemas`(version: String, isNew: Bool) throws {
        let path = "schemas/iso20022/camt.053.001.\(version).xsd"
        guard let schema = Repository.shared(path) else {
            try Test.cancel("\(path) is not beside the repository")
        }
        let document = Array(Self.document(version, isNew: isNew).utf8)
        guard let outcome = try Tool.validate(["s.xml": document], schema: schema) else {
            try Test.cancel("xmllint is not installed")
        }
        #expect(outcome.status == 0, "\(outcome.text)")
    }

    @Test func `charges count by what they come to where none is stated alone`() throws {
        let total = "<Chrgs><TtlChrgsAndTaxAmt Ccy=\"NOK\">3.00</TtlChrgsAndTaxAmt></Chrgs>"
        let detail = Sample.detail("100").changing("</Amt>", to: "</Amt>" + total)
        let text = Sample.document(Sample.statement(closing: "1097", Sample.entry("97", detail)))
        #expect(try Sample.read(text).batch.payments.map(\.amount.minor) == [300, 10_000])
        let other = text.changing("3.00</Ttl", to: "2.00</Ttl")
        #expect(try Sample.read(other).refusal?.code == .controlSum)
    }

    @Test func `a bank that pays itself is the payer`() throws {
        let detail = Sample.detail("5").changing(
            "<Pty><Nm>Skogsbryn AS</Nm>\n<Id><OrgId><Othr><Id>999 999 026</Id></Othr></OrgId></Id>"
                + "</Pty>",
            to: "<Agt><FinInstnId><Nm>Fjordbanken</Nm></FinInstnId></Agt>"
        )
        let text = Sample.document(Sample.statement(closing: "1005", Sample.entry("5", detail)))
        #expect(try Sample.read(text).batch.payments.map(\.payerName) == ["Fjordbanken"])
    }
}
