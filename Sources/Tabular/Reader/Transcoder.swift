/// Turns the bytes of another encoding into UTF-8, a block at a time.
struct Transcoder {
    let encoding: CSVEncoding
    /// First byte of a UTF-16 unit whose second one is in the next block.
    private var half: UInt8?
    /// High surrogate whose low one is yet to come.
    private var surrogate: UInt32?

    init(_ encoding: CSVEncoding) {
        self.encoding = encoding
    }

    /// Appends a block as UTF-8.
    ///
    /// - Returns: whether every byte was one of the encoding's; it stops at the first that is not.
    mutating func append(_ raw: ArraySlice<UInt8>, to out: inout [UInt8]) -> Bool {
        switch encoding {
        case .utf8:
            out.append(contentsOf: raw)
            return true
        case .windows1252, .latin1:
            for byte in raw {
                let scalar = Self.scalar(windows1252: byte)
                guard scalar != 0 || byte == 0 else { return false }
                Self.append(scalar, to: &out)
            }
            return true
        case .codePage865:
            for byte in raw {
                Self.append(byte < 0x80 ? UInt32(byte) : Self.nordic[Int(byte) - 0x80], to: &out)
            }
            return true
        case .utf16LittleEndian, .utf16BigEndian:
            return appendUnits(raw, to: &out)
        }
    }

    /// Whether the file ended at the end of a character.
    var isComplete: Bool { half == nil && surrogate == nil }

    private mutating func appendUnits(_ raw: ArraySlice<UInt8>, to out: inout [UInt8]) -> Bool {
        for byte in raw {
            guard let first = half else {
                half = byte
                continue
            }
            half = nil
            let (high, low) = encoding == .utf16BigEndian ? (first, byte) : (byte, first)
            let unit = UInt32(high) << 8 | UInt32(low)
            if let lead = surrogate {
                guard (0xDC00..<0xE000).contains(unit) else { return false }
                Self.append(0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00), to: &out)
                surrogate = nil
            } else if (0xD800..<0xDC00).contains(unit) {
                surrogate = unit
            } else if (0xDC00..<0xE000).contains(unit) {
                return false
            } else {
                Self.append(unit, to: &out)
            }
        }
        return true
    }

    /// Unicode scalar of a Windows-1252 byte; 0 for the five that it does not define.
    ///
    /// The table is the code page's (unicode.org, VENDORS/MICSFT/WINDOWS/CP1252.TXT).
    static func scalar(windows1252 byte: UInt8) -> UInt32 {
        guard (0x80...0x9F).contains(byte) else { return UInt32(byte) }
        return upper[Int(byte) - 0x80]
    }

    private static let upper: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    /// Bytes 0x80 to 0xFF of code page 865 (unicode.org, VENDORS/MICSFT/PC/CP865.TXT).
    private static let nordic: [UInt32] =
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
        + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}")
        .unicodeScalars.map(\.value)

    private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 {
            0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F)
        }
        switch scalar {
        case ..<0x80: out.append(UInt8(scalar))
        case ..<0x800:
            out.append(0xC0 | UInt8(scalar >> 6))
            out.append(tail(0))
        case ..<0x10000:
            out.append(0xE0 | UInt8(scalar >> 12))
            out.append(tail(6))
            out.append(tail(0))
        default:
            out.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18 & 0x07))
            out.append(tail(12))
            out.append(tail(6))
            out.append(tail(0))
        }
    }
}
