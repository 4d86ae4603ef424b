import Formats
import Reading
import Records
import Values

/// Reads a file that is made up as it is read, so that nothing but the reader takes memory.
enum MeasureMemory {
    /// Runs for a kind of file and a size in megabytes.
    static func run(_ arguments: [String]) throws {
        guard arguments.count == 2, let megabytes = Int(arguments[1]),
            let file = Endless(arguments[0], bytes: megabytes * 1_000_000)
        else { throw MeasureError.usage }
        guard let id = CreditorID("measured") else { throw MeasureError.usage }
        let creditor = Creditor(
            id: id,
            serial: 1,
            name: "Measured AB",
            organisationNumber: "5566778899",
            country: "SE",
            currency: .sek
        )
        var count = 0
        let elapsed = try ContinuousClock().measure {
            let reader = Reader(creditor: creditor, settings: ReadingSettings())
            _ = try reader.read(name: "endless", source: file.source) { batch in
                count += batch.invoices.count + batch.payments.count
            }
        }
        guard count == file.rows else { throw MeasureError.unreadable("\(count) records") }
        Measurement(records: count, elapsed: elapsed).report()
    }
}

/// A list or a statement of so many rows, made row by row.
private struct Endless {
    let rows: Int
    private let head: String
    private let tail: String
    private let row: (Int) -> String

    init?(_ kind: String, bytes: Int) {
        switch kind {
        case "csv": row = Endless.invoice
        case "camt": row = Endless.entry
        default: return nil
        }
        rows = max(1, bytes / row(10_000_000).utf8.count)
        let isList = kind == "csv"
        head = isList ? Endless.header : Endless.statement(rows)
        tail = isList ? "" : "</Stmt></BkToCstmrStmt></Document>"
    }

    /// The bytes, a buffer at a time.
    var source: ByteSource {
        var pending = Array(head.utf8)
        var start = 0
        var next = 0
        return unsafe ByteSource { buffer in
            if start == pending.count {
                pending.removeAll(keepingCapacity: true)
                start = 0
                while pending.count < 1 << 16, next < rows {
                    pending.append(contentsOf: row(next).utf8)
                    next += 1
                    if next == rows { pending.append(contentsOf: tail.utf8) }
                }
            }
            let count = min(buffer.count, pending.count - start)
            unsafe pending.withUnsafeBytes { bytes in
                let part = unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
                unsafe buffer.copyMemory(from: part)
            }
            start += count
            return count
        }
    }

    private static let header =
        "Fakturanr;Kundnr;Namn;Adress;Postnr;Ort;Epost;Fakturadatum;Förfallodatum;Valuta;Total\n"

    private static func invoice(_ number: Int) -> String {
        "\(10_000_000 + number);\(number % 99_991);Asta Lind;Björkvägen 2;802 50;Gävle;"
            + "kund@exempel.example;2026-08-01;2026-08-31;SEK;1000,00\n"
    }

    private static func statement(_ rows: Int) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <Stmt><CreDtTm>2026-08-31T00:00:00</CreDtTm>
        <Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id><Ccy>SEK</Ccy></Acct>
        \(balance("OPBD", 0))\(balance("CLBD", rows * 100))

        """
    }

    private static func balance(_ kind: String, _ amount: Int) -> String {
        "<Bal><Tp><CdOrPrtry><Cd>\(kind)</Cd></CdOrPrtry></Tp><Amt Ccy=\"SEK\">\(amount)</Amt>"
            + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-08-31</Dt></Dt></Bal>"
    }

    private static func entry(_ number: Int) -> String {
        """
        <Ntry><Amt Ccy="SEK">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>2026-08-31</Dt></BookgDt><AcctSvcrRef>B\(10_000_000 + number)</AcctSvcrRef>
        <NtryDtls><TxDtls><Refs><AcctSvcrRef>T\(10_000_000 + number)</AcctSvcrRef></Refs>
        <Amt Ccy="SEK">100.00</Amt><RltdPties><Dbtr><Pty><Nm>Asta Lind</Nm></Pty></Dbtr></RltdPties>
        <RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp>
        <Ref>10001170</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>

        """
    }
}
