/// A currency by its ISO 4217 code, with its own number of decimals.
@usableFromInline
package struct Currency: Hashable, Sendable {
    /// The three ASCII letters, most significant first, in the low 24 bits.
    @usableFromInline package let code: UInt32

    /// Swedish krona.
    package static let sek = Currency(letters: 0x53, 0x45, 0x4B)
    /// Norwegian krone.
    package static let nok = Currency(letters: 0x4E, 0x4F, 0x4B)
    /// Danish krone.
    package static let dkk = Currency(letters: 0x44, 0x4B, 0x4B)
    /// Euro.
    package static let eur = Currency(letters: 0x45, 0x55, 0x52)

    /// Reads three capital letters; nil for anything else.
    package init?(_ name: String) {
        self.init(Text(name))
    }

    /// Reads three capital letters; nil for anything else.
    package init?(_ text: Text) {
        guard let currency = text.withBytes({ Currency($0) }) else { return nil }
        self = currency
    }

    /// Reads three capital letters; nil for anything else.
    package init?(_ bytes: Span<UInt8>) {
        guard bytes.count == 3 else { return nil }
        for index in 0..<3 where bytes[index] < 0x41 || bytes[index] > 0x5A { return nil }
        self.init(letters: bytes[0], bytes[1], bytes[2])
    }

    /// Takes back a code that was stored; nil unless it spells three capital letters.
    package init?(code: UInt32) {
        let letters = [UInt8(truncatingIfNeeded: code >> 16), UInt8(truncatingIfNeeded: code >> 8)]
        let last = UInt8(truncatingIfNeeded: code)
        guard code >> 24 == 0, (letters + [last]).allSatisfy({ (0x41...0x5A).contains($0) }) else {
            return nil
        }
        self.code = code
    }

    private init(letters first: UInt8, _ second: UInt8, _ third: UInt8) {
        code = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
    }

    /// Hundredths in minor units: settings write amounts with two decimals, whatever the currency
    /// they are of; a part of the minor unit is dropped.
    package func minor(hundredths: Int64) -> Int64 {
        switch decimals {
        case 0: hundredths / 100
        case 3: Int64(clamping: Int128(hundredths) * 10)
        default: hundredths
        }
    }

    /// Number of decimals of the minor unit, by ISO 4217: 2 unless the table says otherwise.
    package var decimals: Int {
        switch code {
        case 0x49534B, 0x4A5059, 0x4B5257, 0x434C50, 0x564E44, 0x584146, 0x584F46, 0x505947,
            0x554758:  // ISK JPY KRW CLP VND XAF XOF PYG UGX
            0
        case 0x424844, 0x495144, 0x4A4F44, 0x4B5744, 0x4C5944, 0x4F4D52, 0x544E44:
            3  // BHD IQD JOD KWD LYD OMR TND
        default: 2
        }
    }
}

extension Currency: Comparable {
    /// Orders by the letters.
    @usableFromInline
    package static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}

extension Currency: CustomStringConvertible {
    /// The three letters.
    @usableFromInline
    package var description: String {
        String(
            decoding: [
                UInt8(truncatingIfNeeded: code >> 16), UInt8(truncatingIfNeeded: code >> 8),
                UInt8(truncatingIfNeeded: code),
            ],
            as: UTF8.self
        )
    }
}
