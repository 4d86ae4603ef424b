package import Records
package import Values

/// Writes vouchers for import into a Swedish accounting system: SIE type 4I, edition 4B.
///
/// Code page 437, CRLF. Mandatory in type 4I are #FLAGGA, #PROGRAM, #FORMAT, #GEN, #SIETYP and
/// #FNAMN; balances and financial years do not belong in it. Texts stand in quotation marks, a
/// quotation mark inside is preceded by a backslash, and a backslash itself, which readers treat
/// differently, becomes a slash.
package struct SIEWriter {
    private var buffer = ByteBuilder(capacity: 1 << 16)
    private let sink: ByteSink
    private let decimals: Int
    private let generatedOn: Day
    /// Characters that the file could not hold and that were replaced by the nearest.
    package private(set) var replaced = 0

    /// Starts a file with its head.
    package init(_ sink: ByteSink, head: SIEHead) {
        self.sink = sink
        decimals = head.currency.decimals
        generatedOn = head.generatedOn
        line("#FLAGGA 0")
        line("#PROGRAM \"Forfall\" \"1\"")
        line("#FORMAT PC8")
        buffer.append("#GEN ")
        compact(head.generatedOn)
        line("")
        line("#SIETYP 4")
        if !head.organisationNumber.isEmpty {
            buffer.append("#ORGNR ")
            word(head.hyphenated)
            line("")
        }
        buffer.append("#FNAMN ")
        quoted(head.companyName)
        line("")
        if head.currency != .sek {
            buffer.append("#VALUTA ")
            buffer.append(head.currency.description)
            line("")
        }
        for account in head.accounts {
            buffer.append("#KONTO ")
            word(account.number)
            buffer.append(" ")
            quoted(account.name)
            line("")
        }
    }

    /// Writes one voucher.
    ///
    /// - Parameters:
    ///   - entry: lines that sum to zero, in the currency of the books.
    ///   - series: the voucher series; empty leaves it to the receiving system.
    ///   - number: the voucher's number; nil leaves it to the receiving system.
    /// - Throws: what the sink threw.
    package mutating func write(
        _ entry: JournalEntry,
        series: String,
        number: Int64? = nil
    ) throws {
        buffer.append("#VER ")
        quoted(series)
        buffer.append(" \"")
        if let number { buffer.append(number) }
        buffer.append("\" ")
        compact(entry.day)
        buffer.append(" ")
        quoted(entry.text)
        buffer.append(" ")
        compact(generatedOn)
        line("")
        line("{")
        for posting in entry.lines {
            buffer.append("#TRANS ")
            word(posting.account)
            buffer.append(" {} ")
            buffer.append(minor: posting.minor, decimals: decimals, point: 0x2E)
            if !posting.about.isEmpty {
                buffer.append(" ")
                compact(entry.day)
                buffer.append(" ")
                quoted(posting.about)
            }
            line("")
        }
        line("}")
        try sink.flush(&buffer, threshold: 1 << 16)
    }

    /// Writes out what is left.
    ///
    /// - Throws: what the sink threw.
    package mutating func finish() throws {
        try sink.flush(&buffer)
    }

    private mutating func line(_ rest: StaticString) {
        buffer.append(rest)
        buffer.append("\r\n")
    }

    /// A number or word of ASCII letters, digits and hyphens.
    private mutating func word(_ text: String) {
        let (bytes, replaced) = CodePage437.encode(text)
        buffer.append(bytes: bytes.filter { $0 > 0x20 && $0 != 0x22 && $0 < 0x7F })
        self.replaced += replaced
    }

    private mutating func quoted(_ text: String) {
        let (bytes, replaced) = CodePage437.encode(text)
        self.replaced += replaced
        buffer.append(byte: 0x22)
        for byte in bytes {
            switch byte {
            case 0x22:
                buffer.append(byte: 0x5C)
                buffer.append(byte: 0x22)
            case 0x5C:
                buffer.append(byte: 0x2F)
                self.replaced += 1
            default:
                buffer.append(byte: byte)
            }
        }
        buffer.append(byte: 0x22)
    }

    /// `YYYYMMDD`.
    private mutating func compact(_ day: Day) {
        let (year, month, dayOfMonth) = day.civil
        buffer.append(digits: UInt64(year), atLeast: 4)
        buffer.append(digits: UInt64(month), atLeast: 2)
        buffer.append(digits: UInt64(dayOfMonth), atLeast: 2)
    }
}
