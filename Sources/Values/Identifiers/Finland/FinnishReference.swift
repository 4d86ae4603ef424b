/// A Finnish payment reference (viitenumero): 3 to 19 digits and a check digit.
///
/// Weights 7, 3, 1 from the right, over and over (Finance Finland, reference number and check
/// digit); zeros in front do not count.
package struct FinnishReference: CheckedNumber {
    /// The digits without zeros in front.
    package let text: Text

    /// Reads a reference such as `12345 67891`.
    package init?(_ text: Text) {
        let number = WrittenNumber.read(text) { digits in
            var start = 0
            while start < digits.count, digits[start] == 0x30 { start += 1 }
            guard (4...20).contains(digits.count), digits.count - start >= 4 else { return nil }
            let base = digits.extracting(start..<digits.count - 1)
            return Self.checkDigit(of: base) == digits[digits.count - 1] ? start : nil
        }
        guard let number else { return nil }
        self.text = number
    }

    /// Makes the reference of a number; nil unless it is 3 to 19 digits without zeros in front.
    package static func make(_ number: Text) -> FinnishReference? {
        guard (3...19).contains(number.count), number[0] != 0x30,
            let digit = number.withBytes({ checkDigit(of: $0) })
        else { return nil }
        var out = ByteBuilder(capacity: 20)
        out.append(number)
        out.append(byte: digit)
        return FinnishReference(Text(bytes: out.bytes))
    }

    /// The reference in its international form: `RF` and two check digits before it.
    package var creditorReference: RFReference? { RFReference.make(text) }

    /// The number that the reference was made of.
    package var number: Text { text.slice(from: 0, count: text.count - 1) }

    private static func checkDigit(of digits: Span<UInt8>) -> UInt8? {
        let weights: [3 of Int] = [7, 3, 1]
        var sum = 0
        for place in 0..<digits.count {
            let byte = digits[digits.count - 1 - place]
            guard (0x30...0x39).contains(byte) else { return nil }
            sum += weights[place % 3] * (Int(byte) - 0x30)
        }
        return 0x30 + UInt8((10 - sum % 10) % 10)
    }
}
