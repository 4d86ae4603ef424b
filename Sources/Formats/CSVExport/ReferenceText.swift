import Records
import Values

/// Reads references and identifiers that are not plain digits.
enum ReferenceText {
    /// What to do about a number that a spreadsheet turned into `1.23E+10`.
    static let advice =
        "the number is in scientific notation, as spreadsheets write long numbers, and its digits "
        + "are lost; format the column as text and export it again"

    /// What to do about a reference of another length than all of its source.
    static func lengthAdvice(_ count: Int, _ expected: Int) -> String {
        let why =
            count < expected
            ? "; a spreadsheet takes zeros in front away: format the column as text and export it "
                + "again" : ""
        return "the reference has \(count) digits where this source's have \(expected) "
            + "('reference-length')" + why
    }

    /// Whether digits, a mark and an exponent stand there: `1.23E+10`, `1,23457E+14`.
    static func isScientific(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        func skipDigits() -> Int {
            let start = index
            while index < range.upperBound, (0x30...0x39).contains(bytes[index]) { index += 1 }
            return index - start
        }
        guard skipDigits() == 1 else { return false }
        if index < range.upperBound, bytes[index] == 0x2C || bytes[index] == 0x2E {
            index += 1
            guard skipDigits() > 0 else { return false }
        }
        guard index + 2 < range.upperBound, bytes[index] & 0xDF == 0x45,
            bytes[index + 1] == 0x2B || bytes[index + 1] == 0x2D
        else { return false }
        index += 2
        return skipDigits() > 0 && index == range.upperBound
    }

    /// Only the digits; without the `01` that ends a Swedish VAT number.
    static func digits(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Text {
        var digits: [UInt8] = []
        for index in range where (0x30...0x39).contains(bytes[index]) {
            digits.append(bytes[index])
        }
        let isSwedishVAT =
            range.count >= 14 && bytes[range.lowerBound] == 0x53
            && bytes[range.lowerBound + 1] == 0x45
        if isSwedishVAT, digits.count == 12 { digits.removeLast(2) }
        return digits.isEmpty ? Text() : Text(bytes: digits)
    }

    /// A reference: digits with blanks between them, a KID that ends in `-`, `RF…`, or free text.
    static func reference(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ scheme: ReferenceScheme
    ) throws(RowFault) -> PaymentReference {
        guard !range.isEmpty else { return .none }
        if isScientific(bytes, range) { throw RowFault(.referenceDamaged, .reference, advice) }
        var compact: [UInt8] = []
        var digits = 0
        for index in range where bytes[index] != 0x20 {
            let byte = bytes[index]
            if (0x30...0x39).contains(byte) { digits += 1 }
            compact.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
        }
        if digits == compact.count { return PaymentReference(scheme, Text(bytes: compact)) }
        if scheme == .kid, digits == compact.count - 1, compact.last == 0x2D {
            return PaymentReference(.kid, Text(bytes: compact))
        }
        if compact.count >= 5, compact[0] == 0x52, compact[1] == 0x46, digits >= 3 {
            return PaymentReference(.rf, Text(bytes: compact))
        }
        var free: [UInt8] = []
        for index in range { free.append(bytes[index]) }
        let text = Text(bytes: free)
        if compact.first == 0x2B, let line = FIKLine(in: text) {
            return PaymentReference(.fik, line.identifier)
        }
        return PaymentReference(.free, text)
    }
}
