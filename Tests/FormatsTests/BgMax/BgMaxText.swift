import Formats
import Records
import Values

/// Builds BgMax records by position, for files that a writer would not write.
enum BgMaxText {
    static let start = "01BGMAX               0120260511173035010331P"

    /// A whole file around some lines.
    static func file(_ lines: [String], end: String) -> [UInt8] {
        latin1(([start] + lines + [end]).map { pad($0) }.joined(separator: "\r\n") + "\r\n")
    }

    static func section(_ bankgiro: String = "9912346", _ currency: String = "SEK") -> String {
        "05" + zeros(bankgiro, 10) + String(repeating: " ", count: 10) + currency
    }

    /// A record 20, 21, 22 or 23; a reference of fewer than 25 characters is put to the right.
    static func payment(
        _ code: String = "20",
        reference: String = "",
        amount: Int,
        _ referenceCode: String = "2",
        serial: String = "000000000012",
        payer: String = "3783511",
        isLeft: Bool = false
    ) -> String {
        let blanks = String(repeating: " ", count: 25 - reference.count)
        return code + zeros(payer, 10) + (isLeft ? reference + blanks : blanks + reference)
            + zeros(String(amount), 18) + referenceCode + "1" + serial + "0"
    }

    static func deposit(
        amount: Int,
        count: Int,
        date: String = "20260511",
        serial: String = "00056",
        currency: String = "SEK"
    ) -> String {
        "15" + zeros("", 35) + date + serial + zeros(String(amount), 18) + currency
            + zeros(String(count), 8)
    }

    static func end(
        payments: Int = 0,
        deductions: Int = 0,
        extra: Int = 0,
        deposits: Int = 1
    ) -> String {
        "70" + [payments, deductions, extra, deposits].map { zeros(String($0), 8) }.joined()
    }

    static func zeros(_ digits: String, _ width: Int) -> String {
        String(repeating: "0", count: width - digits.count) + digits
    }

    static func pad(_ line: String) -> String {
        line + String(repeating: " ", count: max(0, 80 - line.count))
    }

    static func latin1(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}

/// What a file was read to.
struct ReadResult {
    var payments: [Payment] = []
    var findings: [Finding] = []
    var summary: ReadSummary

    static func bgMax(_ bytes: [UInt8], acceptsTestFiles: Bool = false) throws -> ReadResult {
        let reader = BgMaxReader(acceptsTestFiles: acceptsTestFiles)
        return try gather { receive in
            try reader.read(ByteSource(bytes: bytes), name: "file.txt", receive: receive)
        }
    }

    static func ocrGiro(_ bytes: [UInt8]) throws -> ReadResult {
        try gather { receive in
            try OCRGiroReader().read(ByteSource(bytes: bytes), name: "file.txt", receive: receive)
        }
    }

    private static func gather(
        _ read: (RecordReceiver) throws -> ReadSummary
    ) throws -> ReadResult {
        var payments: [Payment] = []
        var findings: [Finding] = []
        let summary = try read { batch in
            payments += batch.payments
            findings += batch.findings
        }
        return ReadResult(payments: payments, findings: findings, summary: summary)
    }
}
