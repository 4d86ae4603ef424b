import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct PaymentStatusReaderTests {
    static func read(_ text: String) throws -> ReadOutcome {
        try read(Array(text.utf8))
    }

    private static func read(_ bytes: [UInt8]) throws -> ReadOutcome {
        let reader = PaymentStatusReader()
        return try ReadOutcome {
            try reader.read(ByteSource(bytes: bytes), name: "f", receive: $0)
        }
    }

    /// A status report of an invented order.
    static func document(_ body: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03">
        <CstmrPmtStsRpt><GrpHdr><MsgId>M1</MsgId></GrpHdr>
        \(body)
        </CstmrPmtStsRpt>
        </Document>
        """
    }

    static func status(_ element: String, _ status: String, _ reason: String = "") -> String {
        "<\(element)>\(status)</\(element)>"
            + (reason.isEmpty ? "" : "<StsRsnInf><Rsn><Cd>\(reason)</Cd></Rsn></StsRsnInf>")
    }

    @Test func `what the bank refused is told on each level`() throws {
        let body = """
            <OrgnlGrpInfAndSts>\(Self.status("GrpSts", "PART"))</OrgnlGrpInfAndSts>
            <OrgnlPmtInfAndSts>\(Self.status("PmtInfSts", "RJCT", "NARR"))
            <TxInfAndSts>\(Self.status("TxSts", "RJCT", "AC04"))</TxInfAndSts>
            <TxInfAndSts>\(Self.status("TxSts", "ACCP"))</TxInfAndSts></OrgnlPmtInfAndSts>
            """
        let outcome = try Self.read(Self.document(body))
        let findings = outcome.batch.findings
        #expect(findings.map(\.code) == [.orderUnknown, .orderUnknown, .orderUnknown])
        #expect(findings.map(\.severity) == [.warning, .warning, .note])
        #expect(findings[0].message.contains("one payment of an order (AC04)"))
        #expect(findings[1].message.contains("a payment order (NARR)"))
        #expect(findings[2].message.hasSuffix(": 2"))
        #expect(findings.map(\.place.line) == [6, 5, 4])
        #expect(findings[0].place.element.hasSuffix("OrgnlPmtInfAndSts/TxInfAndSts"))
        #expect(outcome.summary == ReadSummary(format: .paymentStatus))
    }

    @Test func `nothing of the bank's own words is repeated`() throws {
        let body =
            "<OrgnlGrpInfAndSts>\(Self.status("GrpSts", "RJCT", "Eva Ek 1234"))</OrgnlGrpInfAndSts>"
        let words = try #require(try Self.read(Self.document(body)).batch.findings.first).message
        #expect(!words.contains("Eva"))
    }

    @Test func `a report without a status is refused`() throws {
        #expect(try Self.read(Self.document("")).refusal?.code == .fieldMissing)
        let body = "<OrgnlGrpInfAndSts>\(Self.status("GrpSts", "RJCT"))</OrgnlGrpInfAndSts>"
        let cut = String(Self.document(body).dropLast(12))
        #expect(try Self.read(cut).refusal?.code == .fileTruncated)
    }

    @Test func `a report is told from other messages`() {
        let bytes = Array(Self.document("").utf8)
        #expect(PaymentStatusReader.recognises(bytes))
        #expect(!PaymentStatusReader.recognises(Array(CamtSample.document("").utf8)))
    }

    @Test(arguments: [
        ("group", 1, "a whole file of payment orders (DU01)"),
        ("payment", 1, "a payment order (NARR)"),
        ("txn", 3, "one payment of an order (NARR)"),
    ])
    func `samples are read to their refusals`(name: String, count: Int, words: String) throws {
        guard let folder = Repository.shared("samples/pain/svapnil__iso20022.js/nordea") else {
            try Test.cancel("no samples beside the repository")
        }
        let bytes = try Repository.bytes(of: "\(folder)/pain_002_v3_\(name)_reject.xml")
        let findings = try Self.read(bytes).batch.findings
        #expect(findings.count == count)
        #expect(findings.first?.message.contains(words) == true)
    }
}
