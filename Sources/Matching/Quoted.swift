package import Records
package import Values

/// What a payment may quote: the words that could be an invoice number or a reference.
package enum Quoted {
    /// Most words that are looked at in one payment: 140 characters of four and a blank.
    private static let wordsMax = 32

    /// Words of a payment's free text that could be an invoice number: 2 to 30 letters, digits,
    /// hyphens and slashes, with a digit among them.
    package static func words(of payment: Payment) -> [Text] {
        var words: [Text] = []
        for line in payment.references where line.reference.scheme == .free {
            split(line.reference.text, into: &words)
        }
        split(payment.message, into: &words)
        return words
    }

    /// Hashes under which the ledger may know a payment's claims.
    package static func keys(of payment: Payment) -> [UInt64] {
        var keys: [UInt64] = []
        for line in payment.references where !line.reference.isEmpty {
            keys.append(ClaimKey.reference(line.reference.text))
            keys.append(ClaimKey.number(line.reference.text))
        }
        for word in words(of: payment) {
            keys.append(ClaimKey.number(word))
            keys.append(ClaimKey.reference(word))
        }
        return keys
    }

    /// Claims of this creditor that a payment quotes by case number.
    ///
    /// - Parameters:
    ///   - payment: any payment.
    ///   - creditor: serial of the creditor.
    /// - Returns: claim ids.
    package static func cases(of payment: Payment, creditor: Int) -> [Int64] {
        let quoted = payment.references.map(\.reference.text) + words(of: payment)
        return quoted.compactMap { CaseNumber.claim($0, creditor: creditor) }
    }

    private static func split(_ text: Text, into words: inout [Text]) {
        let string = text.string
        let parts = string.utf8.split { byte in
            !(isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == 0x2D || byte == 0x2F)
        }
        for part in parts where words.count < wordsMax {
            guard (2...30).contains(part.count), part.contains(where: isDigit) else { continue }
            words.append(Text(bytes: Array(part)))
            // `F1001` and `faktura1001` name invoice 1001 as well.
            let digits = part.drop { !isDigit($0) }
            if digits.count < part.count, digits.count >= 2, digits.allSatisfy(isDigit) {
                words.append(Text(bytes: Array(digits)))
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
