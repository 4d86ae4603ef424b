package import Records
import Values

/// What a payment may quote: the words that could be an invoice number or a reference.
package enum Quoted {
    /// Most words that are looked at in one payment: 140 characters of four and a blank.
    private static let wordsMax = 32

    /// Words of a payment's free text that could be an invoice number: 2 to 30 letters, digits,
    /// hyphens and slashes, with a digit among them.
    static func words(of payment: Payment) -> [QuotedWord] {
        var words: [QuotedWord] = []
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
            keys.append(ClaimKey.number(word.text))
            keys.append(ClaimKey.reference(word.text))
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
        let quoted = payment.references.map(\.reference.text) + words(of: payment).map(\.text)
        return quoted.compactMap { CaseNumber.claim($0, creditor: creditor) }
    }

    private static func split(_ text: Text, into words: inout [QuotedWord]) {
        let parts = text.string.utf8.split { byte in
            !(isDigit(byte) || isLetter(byte) || byte == 0x2D || byte == 0x2F)
        }
        var isNamed = false
        for part in parts where words.count < wordsMax {
            guard part.contains(where: isDigit) else {
                guard part.count <= longestWord else {
                    isNamed = false
                    continue
                }
                let word = Text(bytes: Array(part)).folded
                // `faktura nr 1001`: what stands between does not count.
                if !fillers.contains(word) { isNamed = invoiceWords.contains(word) }
                continue
            }
            defer { isNamed = isNamed && part.count < 2 }
            guard (2...30).contains(part.count) else { continue }
            words.append(QuotedWord(Text(bytes: Array(part)), isNamed: isNamed))
            // `F1001` and `faktura1001` name invoice 1001 as well.
            let digits = part.drop { !isDigit($0) }
            guard digits.count < part.count, digits.count >= 2, digits.allSatisfy(isDigit) else {
                continue
            }
            let prefix = Text(bytes: Array(part.prefix(part.count - digits.count))).folded
            let isMeant = isNamed || invoiceWords.contains(prefix)
            words.append(QuotedWord(Text(bytes: Array(digits)), isNamed: isMeant))
        }
    }

    /// Words that say that a number is an invoice's, as payers write them.
    private static let invoiceWords: Set<Text> = [
        "f", "fak", "fakt", "faktnr", "faktura", "fakturanr", "fakturanummer", "fakturor", "fnr",
        "inv", "invno", "invoice", "regning", "regningsnr",
    ]
    /// Characters of the longest of them and of the fillers.
    private static let longestWord = 14
    /// Words between such a word and the number.
    private static let fillers: Set<Text> = ["n", "no", "nr", "number", "nummer", "num"]

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

/// A word of a payment's free text that has a digit.
struct QuotedWord: Hashable {
    let text: Text
    /// How much the word proves of itself.
    let weight: QuotedWeight

    /// Weighs a word by its letters and digits, zeros in front aside.
    ///
    /// Dates and years stand in many texts: eight digits that read as a day, and four as a year,
    /// prove as little as a short number.
    init(_ text: Text, isNamed: Bool) {
        self.text = text
        let folded = text.folded
        var zeros = 0
        while zeros < folded.count, folded[zeros] == 0x30 { zeros += 1 }
        let significant = folded.count - zeros
        weight =
            switch significant {
            case ..<3: .amount
            case _ where isNamed: .word
            case 3: .amount
            case _ where Self.isDate(folded): .amount
            case ..<6: .amountOrPayer
            default: .word
            }
    }

    /// `2026`, `20261005`, `2026-10-05`.
    private static func isDate(_ digits: Text) -> Bool {
        guard digits.count == 4 || digits.count == 8 || digits.count == 6,
            let number = Int(digits.string)
        else { return false }
        switch digits.count {
        case 4: return (1990...2099).contains(number)
        case 6:
            return (199_001...209_912).contains(number) && (1...12).contains(number % 100)
        default:
            return (1990...2099).contains(number / 10_000)
                && Day(number / 10_000, number / 100 % 100, number % 100) != nil
        }
    }
}

/// What has to agree before a word of free text finds a claim.
enum QuotedWeight {
    /// The word alone is enough: six characters or more, or three behind a word for an invoice.
    case word
    /// The amount or the payer too: four or five characters.
    case amountOrPayer
    /// The amount too: fewer characters, a year or a date.
    case amount
}
