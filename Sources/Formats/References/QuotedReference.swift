import Records
import Values

/// Payment references as documents and payers quote them.
///
/// Only the form decides here; check digits are looked at where the creditor is known.
enum QuotedReference {
    /// Takes a quoted reference for what its form and the payee's country say it is.
    ///
    /// - Parameters:
    ///   - text: as quoted; blanks between digits are for the eye only.
    ///   - country: two-letter code of the payee's country; empty when it is not known.
    /// - Returns: the reference; `.free` where the form is none that is known.
    static func read(_ text: Text, country: Text) -> PaymentReference {
        guard !text.isEmpty else { return .none }
        if text[0] == 0x2B, let line = FIKLine(in: text) {
            return PaymentReference(.fik, line.identifier)
        }
        let packed = text.isDigits ? text : text.withoutBlanks
        if isCreditorReference(packed) {
            return PaymentReference(.rf, uppercased(packed))
        }
        if packed.isDigits {
            if country.reads("NO") { return PaymentReference(.kid, packed) }
            if country.reads("SE") { return PaymentReference(.ocr, packed) }
            if country.reads("DK") { return PaymentReference(.fik, packed) }
            return PaymentReference(country.reads("FI") ? .viite : .free, packed)
        }
        // A KID with a mod 11 check digit of ten ends in a hyphen.
        let last = packed.count - 1
        if country.reads("NO"), last > 0, packed[last] == 0x2D, packed.prefix(last).isDigits {
            return PaymentReference(.kid, packed)
        }
        return PaymentReference(.free, text)
    }

    /// `RF`, two check digits and up to 21 letters and digits (ISO 11649).
    private static func isCreditorReference(_ text: Text) -> Bool {
        guard (5...25).contains(text.count), text[0] | 0x20 == 0x72, text[1] | 0x20 == 0x66,
            (0x30...0x39).contains(text[2]), (0x30...0x39).contains(text[3])
        else { return false }
        return (4..<text.count).allSatisfy { index in
            (0x30...0x39).contains(text[index]) || (0x61...0x7A).contains(text[index] | 0x20)
        }
    }

    private static func uppercased(_ text: Text) -> Text {
        Text(bytes: (0..<text.count).map { text[$0] >= 0x61 ? text[$0] & 0xDF : text[$0] })
    }
}
