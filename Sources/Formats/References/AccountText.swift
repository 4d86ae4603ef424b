import Values

/// Account numbers as documents write them.
enum AccountText {
    /// An account as records hold it: an IBAN, or another one that has letters, without blanks;
    /// of all others the digits.
    static func normal(_ text: Text) -> Text {
        guard !text.isDigits else { return text }
        let packed = text.withoutBlanks
        let hasLetters = (0..<packed.count).contains { (0x61...0x7A).contains(packed[$0] | 0x20) }
        return hasLetters ? packed : packed.digits
    }

    /// The country of an IBAN; empty for other accounts.
    static func country(of account: Text) -> Text {
        isIBAN(account) ? account.prefix(2) : .empty
    }

    /// Two capital letters and two digits at the front; what follows is not looked at.
    private static func isIBAN(_ text: Text) -> Bool {
        text.count > 4 && (0x41...0x5A).contains(text[0]) && (0x41...0x5A).contains(text[1])
            && (0x30...0x39).contains(text[2]) && (0x30...0x39).contains(text[3])
    }
}
