/// A Swedish organisation number: ten digits, the last a Luhn digit (lag 1974:174).
///
/// A sole trader's is the owner's personal number, so that digits alone do not make a company:
/// see ``isLegalPerson`` and `PartyIdentifier`.
package struct SwedishOrganisationNumber: CheckedNumber {
    package let text: Text

    /// Reads ten digits, or twelve that begin with `16` (Skatteverket) or `00` (BgMax).
    package init?(_ text: Text) {
        guard let number = WrittenNumber.read(text, .hyphens, check: { Self.start(of: $0) }) else {
            return nil
        }
        self.text = number
    }

    /// Reads a VAT number: `SE`, the organisation number and `01`.
    package init?(vat: Text) {
        let number = vat.withBytes { WrittenNumber($0, .hyphens, letters: true) }
        guard let number, number.count == 14, number.bytes[0] == 0x53, number.bytes[1] == 0x45,
            number.bytes.span.pair(12) == 1
        else { return nil }
        self.init(number.text().slice(from: 2, count: 10))
    }

    private static func start(of digits: Span<UInt8>) -> Int? {
        let start = digits.count - 10
        guard start == 0 || (start == 2 && (digits.pair(0) == 16 || digits.pair(0) == 0)) else {
            return nil
        }
        let number = digits.extracting(start..<digits.count)
        return CheckDigit.isLuhn(number) && !number.isZero ? start : nil
    }

    /// Whether it was given to a legal person: its third digit is 2 or more, which no month is.
    package var isLegalPerson: Bool { text[2] >= 0x32 }

    /// Whether it was given to the estate of a deceased person: group number 1.
    package var isEstate: Bool { isLegalPerson && text[0] == 0x31 }

    /// With a hyphen, as registers and SIE's `#ORGNR` write it: `556677-8899`.
    package var formatted: String { text.grouped([6, 4], by: "-") }
}
