/// A Danish payment line (FIK): `+71<000000000000018+81234567<`.
///
/// Kind of slip, payment id and the creditor's number, as they are printed at the foot of a slip
/// and copied into messages. Kinds 71 (15 digits), 75 and 04 (16 digits) have an id, whose last
/// digit is a check digit modulus 10; 01 and 73 have none.
package struct FIKLine: Hashable, Sendable {
    /// `04`, `71` or `75`.
    package let kind: Text
    /// The payment id, all of its digits.
    package let identifier: Text
    /// The creditor's FIK or giro number.
    package let creditor: Text

    /// Finds the first line in a text, blanks within it aside; nil where there is none, or its id
    /// has a wrong check digit.
    package init?(in text: Text) {
        let found = text.withBytes { bytes in Self.find(bytes) }
        guard let found else { return nil }
        self = found
    }

    private init(kind: [UInt8], identifier: [UInt8], creditor: [UInt8]) {
        self.kind = Text(bytes: kind)
        self.identifier = Text(bytes: identifier)
        self.creditor = Text(bytes: creditor)
    }

    private static func find(_ bytes: Span<UInt8>) -> FIKLine? {
        for start in bytes.indices where bytes[start] == 0x2B {
            if let line = read(bytes, from: start + 1) { return line }
        }
        return nil
    }

    /// Reads a line whose plus sign stands before an offset.
    private static func read(_ bytes: Span<UInt8>, from start: Int) -> FIKLine? {
        var index = start
        /// The digits up to a mark, or up to the end where there need not be one.
        func digits(until marks: [UInt8], atMost most: Int) -> [UInt8]? {
            var digits: [UInt8] = []
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                if marks.contains(byte) { return digits }
                if byte == 0x20 { continue }
                guard (0x30...0x39).contains(byte), digits.count < most else { return nil }
                digits.append(byte)
            }
            return digits
        }
        guard let kind = digits(until: [0x3C], atMost: 2), let length = Self.lengths[kind],
            let identifier = digits(until: [0x2B], atMost: length), identifier.count == length,
            CheckDigit.isLuhn(identifier.span), index < bytes.count,
            let creditor = digits(until: [0x3C], atMost: 8), (7...8).contains(creditor.count)
        else { return nil }
        return FIKLine(kind: kind, identifier: identifier, creditor: creditor)
    }

    /// Digits of the id, by kind.
    private static let lengths: [[UInt8]: Int] = [
        [0x30, 0x34]: 16, [0x37, 0x31]: 15, [0x37, 0x35]: 16,
    ]
}
