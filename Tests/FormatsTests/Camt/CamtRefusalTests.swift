import Formats
import Records
import Testing
import Values

@Suite struct CamtRefusalTests {
    typealias Sample = CamtSample

    private static let path = "Document/BkToCstmrStmt/Stmt"

    /// A good file that the table spoils.
    private static let good = Sample.document(
        Sample.statement(
            closing: "1060.00",
            summary: "<TxsSummry><TtlNtries><NbOfNtries>1</NbOfNtries><Sum>60.00</Sum></TtlNtries>"
                + "<TtlCdtNtries><NbOfNtries>1</NbOfNtries><Sum>60.0</Sum></TtlCdtNtries>"
                + "</TxsSummry>",
            Sample.entry(
                "60.00",
                "<Btch><NbOfTxs>2</NbOfTxs></Btch>" + Sample.detail("20.00") + Sample.detail("40")
            )
        )
    )

    static let bad: [(String, String, FindingCode, String)] = [
        (">1060.00<", ">1060.01<", .controlSum, "/Bal"),
        (">20.00<", ">20.01<", .controlSum, "/Ntry/Amt"),
        ("<Amt Ccy=\"NOK\">20.00</Amt>", "", .controlSum, "/Ntry/Amt"),
        ("<NbOfTxs>2<", "<NbOfTxs>3<", .controlSum, "/Ntry/NtryDtls/Btch/NbOfTxs"),
        ("<NbOfNtries>1<", "<NbOfNtries>2<", .controlSum, "/TxsSummry/TtlNtries/NbOfNtries"),
        ("<Sum>60.00<", "<Sum>61.00<", .controlSum, "/TxsSummry/TtlNtries/Sum"),
        ("<Sum>60.0<", "<Sum>x<", .controlSum, "/TxsSummry/TtlCdtNtries/Sum"),
        (">60.00</Amt>", ">60.001</Amt>", .amountInvalid, "/Ntry/Amt"),
        (">60.00</Amt>", ">-60.00</Amt>", .amountInvalid, "/Ntry/Amt"),
        (">60.00</Amt>", "></Amt>", .fieldMissing, "/Ntry/Amt"),
        (
            "<BookgDt><Dt>2026-03-02<", "<BookgDt><Dt>2026-02-31<", .dateInvalid,
            "/Ntry/BookgDt/Dt"
        ),
        ("<Sts><Cd>BOOK</Cd></Sts>", "", .fieldMissing, "/Ntry/Sts"),
        ("CRDT</CdtDbtInd>\n<Sts>", "CREDIT</CdtDbtInd>\n<Sts>", .fieldMissing, "/Ntry/CdtDbtInd"),
        ("<IBAN>NO5199990600011</IBAN>", "<Othr><Nm>x</Nm></Othr>", .fieldMissing, "/Acct/Id/IBAN"),
        ("<Ccy>NOK</Ccy>", "<Ccy>Kr</Ccy>", .currencyInvalid, "/Acct/Ccy"),
        ("<Amt Ccy=\"NOK\">1000.00<", "<Amt Ccy=\"SEK\">1000.00<", .currencyInvalid, "/Bal/Amt"),
    ]

    @Test(arguments: bad)
    func `a file that contradicts itself is refused whole`(
        part: String,
        other: String,
        code: FindingCode,
        element: String
    ) throws {
        #expect(try Sample.read(Self.good).refusal == nil)
        let outcome = try Sample.read(Self.good.changing(part, to: other))
        let refusal = try #require(outcome.refusal)
        #expect(refusal.code == code)
        #expect(refusal.place.element == Self.path + element)
        #expect(refusal.place.line > 0)
    }

    @Test func `both figures of a balance that is off are told`() throws {
        let text = Self.good.changing(">1060.00<", to: ">1061.00<")
        let words = try #require(try Sample.read(text).refusal).message
        #expect(words.contains("1060.00 NOK"))
        #expect(words.contains("1061.00 NOK"))
    }

    @Test(arguments: [
        ("camt.053.001.08", "camt.052.001.08"), ("camt.053.001.08", "camt.053.001.01"),
        ("camt.053.001.08", "camt.053.001.99"), ("camt.053.001.08", "pain.002.001.03"),
        ("urn:iso:std:iso:20022:tech:xsd:camt.053.001.08", "urn:other"),
    ])
    func `another message or version is refused by name`(part: String, other: String) throws {
        let refusal = try #require(try Sample.read(Self.good.changing(part, to: other)).refusal)
        #expect(refusal.code == .documentKind)
        #expect(refusal.place.line == 2)
    }

    @Test func `places in a notification are named as there`() throws {
        let text = Sample.document(kind: "054", Sample.notification(Sample.entry("x")))
        let refusal = try #require(try Sample.read(text).refusal)
        #expect(refusal.place.element == "Document/BkToCstmrDbtCdtNtfctn/Ntfctn/Ntry/Amt")
        let cut = try #require(try Sample.read(text.changing("</Amt>", to: "")).refusal)
        #expect(cut.code == .xmlMalformed)
        #expect(cut.place.element == "Document/BkToCstmrDbtCdtNtfctn/Ntfctn/Ntry/Amt")
    }

    @Test func `a file without statements is refused`() throws {
        let refusal = try #require(try Sample.read(Sample.document("")).refusal)
        #expect(refusal.code == .fieldMissing)
    }

    @Test func `no piece of a file is ever a file`() throws {
        let reader = CamtReader()
        let bytes = Array(Self.good.utf8)
        for count in bytes.indices {
            let outcome = try Sample.read(Array(bytes[..<count]), reader)
            #expect(outcome.refusal != nil, "cut at \(count)")
        }
        #expect(try Sample.read(bytes, reader).refusal == nil)
    }

    @Test func `messages are recognised by their namespace`() {
        #expect(CamtReader.recognises(Array(Self.good.utf8.prefix(4_096))))
        #expect(CamtReader.recognises(Array(Self.good.changing("camt.053", to: "pain.002").utf8)))
        #expect(!CamtReader.recognises(Array("<Document xmlns='urn:x'>".utf8)))
        #expect(!CamtReader.recognises(Array("<Invoice xmlns='urn:iso:std:iso:20022'>".utf8)))
    }
}
