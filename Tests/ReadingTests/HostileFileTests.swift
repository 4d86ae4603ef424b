import Foundation
import Reading
import Records
import TestSupport
import Testing
import Values

/// Files made to take memory, time or somebody else's files: refused by limits, early.
@Suite struct HostileFileTests {
    /// A file of a hundred megabytes that is never there: a head, and a piece over and over.
    final class Endless {
        private(set) var read = 0
        private var pending: [UInt8]
        private let piece: [UInt8]
        private static let size = 100_000_000

        init(_ head: String, _ piece: String) {
            pending = Array(head.utf8)
            self.piece = Array(String(repeating: piece, count: 1 + 4_096 / piece.utf8.count).utf8)
        }

        var source: ByteSource {
            unsafe ByteSource { [self] buffer in
                guard read < Self.size else { return 0 }
                while pending.count < buffer.count { pending += piece }
                let count = buffer.count
                unsafe pending.withUnsafeBytes { bytes in
                    unsafe buffer.copyMemory(
                        from: UnsafeRawBufferPointer(rebasing: bytes[..<count])
                    )
                }
                pending.removeFirst(count)
                read += count
                return count
            }
        }
    }

    private static let camt =
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt>"
    private static let list = "Fakturanr;Namn;Fakturadatum;Förfallodatum;Total\n"
    private static let invoice =
        "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">"

    static let endless: [(String, String, String, FindingCode)] = [
        ("an attribute", camt + "<Ntry a='", "a", .xmlForbidden),
        ("attributes", camt + "<Ntry ", "", .xmlForbidden),
        ("a comment", camt + "<!--", "a", .xmlForbidden),
        ("an instruction", invoice + "<?a ", "a", .xmlForbidden),
        ("a name", invoice + "<", "a", .xmlForbidden),
        ("a text", camt + "<Acct><Id><IBAN>", "1", .fieldTooLong),
        ("nesting", invoice, "<a>", .xmlForbidden),
        ("nesting in what is read", camt, "<Ntry>", .xmlForbidden),
        ("a line", "01BGMAX", " ", .recordLength), ("a line", "NY000010", "0", .recordLength),
        ("a line", "T00322", "1", .recordLength),
        ("a cell", list + "1001;", "a", .fieldTooLong),
        ("a quoted cell", list + "1001;\"", "a\n", .csvQuoteOpen),
        ("a row of cells", list + "1001", ";", .fieldTooLong),
    ]

    @Test(arguments: endless)
    func `a hundred megabytes of one thing are refused before they are read`(
        what: String,
        head: String,
        piece: String,
        code: FindingCode
    ) throws {
        let attributes = (0..<4_096).map { " a\($0)='\($0)'" }.joined()
        let file = Endless(head, piece.isEmpty ? attributes : piece)
        let reader = Reader(creditor: Example.swedish, settings: ReadingSettings())
        do {
            _ = try reader.read(name: "f", source: file.source) { _ in }
            Issue.record("\(what) was read")
        } catch let refused as FileRefused {
            #expect(refused.finding.code == code, "\(what): \(refused.finding)")
        }
        #expect(file.read < 10_000_000, "\(what): \(file.read) bytes were read")
    }

    @Test(arguments: ["file:///etc/hostname", "http://127.0.0.1:9/x", "php://filter", "hostname"])
    func `nothing outside of a file is ever read`(place: String) throws {
        let texts = [
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"\(place)\">]>\(Self.camt)&x;",
            "<!DOCTYPE d SYSTEM \"\(place)\">\(Self.camt)",
            "<!DOCTYPE d [<!ENTITY % p SYSTEM \"\(place)\"> %p;]>\(Self.invoice)",
        ]
        for text in texts {
            let refusal = try Dropped(Array(text.utf8)).refusal
            #expect(refusal?.code == .xmlForbidden)
            #expect(refusal?.message.contains("DOCTYPE") == true)
        }
        // XInclude and schema locations are elements and attributes like any other.
        let included =
            Self.camt + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='\(place)'/>"
        #expect(try Dropped(Array(included.utf8)).refusal?.code == .fileTruncated)
    }

    @Test(arguments: ["UTF-7", "utf-7", "CP1252", "EBCDIC-CP-SE", "klingon"])
    func `an encoding with which mark-up can be hidden is refused or harmless`(
        encoding: String
    ) throws {
        // `+ADw-` is `<` in UTF-7.
        let text = "<?xml version='1.0' encoding='\(encoding)'?>\(Self.camt)+ADwAIQ-DOCTYPE d+AD4-"
        let refusal = try #require(try Dropped(Array(text.utf8)).refusal)
        #expect([.encoding, .xmlForbidden, .fileTruncated, .xmlMalformed].contains(refusal.code))
    }

    @Test func `a message joined of a million pieces is refused, and in no time`() throws {
        let lines = String(repeating: "<Ustrd>a</Ustrd>", count: 200_000)
        let text =
            Self.camt + "<Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id></Acct><Ntry>"
            + "<Amt Ccy=\"SEK\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
            + "<BookgDt><Dt>2026-08-31</Dt></BookgDt><NtryDtls><TxDtls><RmtInf>" + lines
            + "</RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>"
        let refusal = try #require(try Dropped(Array(text.utf8)).refusal)
        #expect(refusal.code == .fieldTooLong)
        #expect(refusal.place.element.hasSuffix("TxDtls/RmtInf/Ustrd"))
    }
}
