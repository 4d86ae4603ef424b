/// A Swedish organisation number: ten digits, the last a Luhn digit (lag 1974:174).
///
/// A sole trader's is the owner's personal number, so that digits alone do not make a company:
/// see ``isLegalPerson`` and `PartyIdentifier`.
package struct SwedishOrganisationNumber: CheckedNumber {
    package let text: Text

    /// Reads ten digits, or twelve that begin with `16` (Skatteverket) or `00` (BgMax).
    package init?(_ text: Text) {
        guard let number = WrittenNumber(text, .hyphens) else { return nil }
        let isLong = number.count == 12 && (number.pair(0) == 16 || number.pair(0) == 0)
        guard number.count == 10 || isLong else { return nil }
        self.init(number, from: isLong ? 2 : 0)
    }

    /// Reads a VAT number: `SE`, the organisation number and `01`.
    package init?(vat: Text) {
        guard let number = WrittenNumber(vat, .hyphens, letters: true), number.count == 14,
            number.bytes[0] == 0x53, number.bytes[1] == 0x45, number.pair(12) == 1
        else { return nil }
        self.init(Text(bytes: (2..<12).map { number.bytes[$0] }))
    }

    private init?(_ number: WrittenNumber, from start: Int) {
        let digits = number.bytes.span.extracting(start..<number.count)
        guard CheckDigit.isLuhn(digits), !number.isZero else { return nil }
        text = number.text(from: start)
    }

    /// Whether it was given to a legal person: its third digit is 2 or more, which no month is.
    package var isLegalPerson: Bool { text[2] >= 0x32 }

    /// Whether it was given to the estate of a deceased person: group number 1.
    package var isEstate: Bool { isLegalPerson && text[0] == 0x31 }

    /// With a hyphen, as registers and SIE's `#ORGNR` write it: `556677-8899`.
    package var formatted: String { text.grouped([6, 4], by: "-") }
}
