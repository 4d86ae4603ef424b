import Formats
import Records
import Values

/// Statements and notifications of invented companies.
enum CamtSample {
    /// A document around statements.
    static func document(kind: String = "053", version: String = "08", _ body: String) -> String {
        let (message, _) = names(kind)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.\(kind).001.\(version)">
            <\(message)>
            <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-03T02:00:00+01:00</CreDtTm></GrpHdr>
            \(body)
            </\(message)>
            </Document>
            """
    }

    /// One statement with its balances.
    static func statement(
        opening: String = "1000.00",
        closing: String?,
        account: String = "<IBAN>NO5199990600011</IBAN>",
        currency: String = "NOK",
        summary: String = "",
        _ entries: String
    ) -> String {
        """
        <Stmt>
        <Id>S1</Id>
        <CreDtTm>2026-03-03T02:00:00</CreDtTm>
        <FrToDt><FrDtTm>2026-03-02T00:00:00</FrDtTm><ToDtTm>2026-03-02T23:59:59</ToDtTm></FrToDt>
        <Acct><Id>\(account)</Id><Ccy>\(currency)</Ccy></Acct>
        \(balance("OPBD", opening, currency))
        \(closing.map { balance("CLBD", $0, currency) } ?? "")
        \(summary)
        \(entries)
        </Stmt>
        """
    }

    /// A notification, which has no balances.
    static func notification(currency: String = "SEK", _ entries: String) -> String {
        """
        <Ntfctn><Id>N1</Id><CreDtTm>2026-03-02T10:00:00</CreDtTm>
        <Acct><Id><Othr><Id>5555-0001</Id><SchmeNm><Prtry>BGNR</Prtry></SchmeNm></Othr></Id></Acct>
        \(entries)
        </Ntfctn>
        """
    }

    /// An entry; `status` and `reversal` as the version writes them.
    static func entry(
        _ amount: String,
        sign: String = "CRDT",
        currency: String = "NOK",
        status: String = "<Cd>BOOK</Cd>",
        reversal: String = "",
        reference: String = "BANK1",
        _ details: String = ""
    ) -> String {
        """
        <Ntry>
        <Amt Ccy="\(currency)">\(amount)</Amt>
        <CdtDbtInd>\(sign)</CdtDbtInd>\(reversal)
        <Sts>\(status)</Sts>
        <BookgDt><Dt>2026-03-02</Dt></BookgDt>
        <ValDt><Dt>2026-03-03</Dt></ValDt>
        <AcctSvcrRef>\(reference)</AcctSvcrRef>
        \(details.isEmpty ? "" : "<NtryDtls>\n\(details)\n</NtryDtls>")
        </Ntry>
        """
    }

    /// A transaction in the form of version 04 and later.
    static func detail(
        _ amount: String?,
        currency: String = "NOK",
        refs: String = "",
        _ remittance: String = ""
    ) -> String {
        let money = amount.map { "<Amt Ccy=\"\(currency)\">\($0)</Amt>" } ?? ""
        return """
            <TxDtls><Refs>\(refs)</Refs>\(money)
            <RltdPties>
            <Dbtr><Pty><Nm>Skogsbryn AS</Nm>
            <Id><OrgId><Othr><Id>999 999 026</Id></Othr></OrgId></Id></Pty></Dbtr>
            <DbtrAcct><Id><Othr><Id>9999.06.00038</Id></Othr></Id></DbtrAcct>
            </RltdPties>
            <RmtInf>\(remittance)</RmtInf></TxDtls>
            """
    }

    /// A structured reference, maybe with its part of the money.
    static func structured(
        _ reference: String,
        amount: String? = nil,
        currency: String = "NOK"
    ) -> String {
        let part = amount.map {
            "<RfrdDocAmt><RmtdAmt Ccy=\"\(currency)\">\($0)</RmtdAmt></RfrdDocAmt>"
        }
        return """
            <Strd>\(part ?? "")<CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp>\
            <Ref>\(reference)</Ref></CdtrRefInf></Strd>
            """
    }

    /// Reads a file.
    static func read(_ text: String, _ reader: CamtReader = CamtReader()) throws -> ReadOutcome {
        try read(Array(text.utf8), reader)
    }

    /// Reads a file's bytes.
    static func read(_ bytes: [UInt8], _ reader: CamtReader = CamtReader()) throws -> ReadOutcome {
        try ReadOutcome { try reader.read(ByteSource(bytes: bytes), name: "in.xml", receive: $0) }
    }

    private static func names(_ kind: String) -> (String, String) {
        kind == "054" ? ("BkToCstmrDbtCdtNtfctn", "Ntfctn") : ("BkToCstmrStmt", "Stmt")
    }

    private static func balance(_ type: String, _ amount: String, _ currency: String) -> String {
        let isDebit = amount.hasPrefix("-")
        return """
            <Bal><Tp><CdOrPrtry><Cd>\(type)</Cd></CdOrPrtry></Tp>
            <Amt Ccy="\(currency)">\(isDebit ? String(amount.dropFirst()) : amount)</Amt>
            <CdtDbtInd>\(isDebit ? "DBIT" : "CRDT")</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>
            """
    }
}
