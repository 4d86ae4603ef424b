/// A Swedish payment reference (OCR): 2 to 25 digits, the last a Luhn digit.
///
/// Bankgirot, user manual for Bankgiro Inbetalningar § 5.2.
package struct OCRReference: CheckedNumber {
    /// The longest reference that a bankgiro or plusgiro payment carries.
    package static let longest = 25

    package let text: Text

    /// Reads a reference whose check digit is right.
    package init?(_ text: Text) {
        self.init(text, form: .checkDigit)
    }

    /// Reads a reference of the form agreed with the bank.
    package init?(_ text: Text, form: OCRForm) {
        let number = WrittenNumber.read(text, .hyphens) { digits in
            guard (2...Self.longest).contains(digits.count), CheckDigit.isLuhn(digits) else {
                return nil
            }
            guard form == .lengthDigit else { return 0 }
            let lengthDigit = Int(digits[digits.count - 2]) - 0x30
            return digits.count > 2 && lengthDigit == digits.count % 10 ? 0 : nil
        }
        guard let number else { return nil }
        self.text = number
    }

    /// Makes the reference of a number; nil unless it is digits and the result fits.
    ///
    /// - Parameters:
    ///   - number: such as an invoice number, digits only.
    ///   - form: as agreed with the bank.
    ///   - padding: digits put between the number and the length digit.
    /// - Returns: the reference.
    package static func make(
        _ number: Text,
        form: OCRForm = .checkDigit,
        padding: Text = .empty
    ) -> OCRReference? {
        let length = number.count + padding.count + (form == .lengthDigit ? 2 : 1)
        guard !number.isEmpty, length <= longest else { return nil }
        var out = ByteBuilder(capacity: longest)
        out.append(number)
        out.append(padding)
        if form == .lengthDigit { out.append(byte: 0x30 + UInt8(length % 10)) }
        guard let digit = CheckDigit.luhn(of: out.bytes.span) else { return nil }
        out.append(byte: digit)
        return OCRReference(Text(bytes: out.bytes), form: form)
    }

    /// Takes the number back out; nil where length digit or padding is not what `make` puts there.
    package func number(form: OCRForm = .checkDigit, padding: Text = .empty) -> Text? {
        guard OCRReference(text, form: form) != nil else { return nil }
        let end = text.count - (form == .lengthDigit ? 2 : 1) - padding.count
        guard end > 0, text.slice(from: end, count: padding.count) == padding else { return nil }
        return text.slice(from: 0, count: end)
    }
}

/// The form of reference agreed with the bank; fixed lengths are a check of their own.
package enum OCRForm: Hashable, Sendable, CaseIterable {
    /// Only the check digit.
    case checkDigit
    /// Before the check digit stands the last digit of the whole reference's length.
    case lengthDigit
}
