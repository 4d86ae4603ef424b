import Values

/// Electronic address and identifier schemes (ISO 6523 ICD, as Peppol lists them) that say what a
/// party is.
enum OrganisationScheme {
    /// The Swedish (0007) and the Norwegian (0192) register of organisations.
    static func isNordicRegister(_ scheme: Text) -> Bool {
        scheme.reads("0007") || scheme.reads("0192")
    }

    /// Registers that hold businesses only: FR 0002 and 0009, SE 0007, FI 0037, 0212 and 0216,
    /// DUNS 0060, DK 0096, 0184 and 0198, NL 0106, CH 0183, NO 0192, BE 0208.
    ///
    /// A sole trader has a personal number in the Swedish one, so the number is looked at as well.
    static func isBusinessRegister(_ scheme: Text) -> Bool {
        switch scheme {
        case "0002", "0007", "0009", "0037", "0060", "0096", "0106", "0183", "0184", "0192",
            "0198", "0208", "0212", "0216":
            true
        default: false
        }
    }

    /// The country whose register a scheme is; empty where it does not say.
    static func country(of scheme: Text) -> Text {
        if scheme.reads("0007") { return "SE" }
        if scheme.reads("0192") { return "NO" }
        switch scheme {
        case "0184", "0096", "0198": return "DK"
        case "0037", "0212", "0216": return "FI"
        default: return .empty
        }
    }

    /// An organisation number as records hold it: Swedish and Norwegian ones as digits, also out of
    /// a VAT number (`SE556677889901`, `NO987654325MVA`); others without blanks and hyphens.
    static func number(_ text: Text) -> Text {
        guard !text.isEmpty else { return .empty }
        let packed = text.isDigits ? text : text.keeping { $0 != 0x20 && $0 != 0x2D }
        if packed.starts(with: "SE"), packed.count == 14, packed.digits.count == 12 {
            return packed.digits.prefix(10)
        }
        if packed.starts(with: "NO"), packed.digits.count == 9 { return packed.digits }
        // A Swedish organisation number with the century digits of a legal person.
        if packed.isDigits, packed.count == 12, packed.starts(with: "16") {
            return Text(bytes: (2..<12).map { packed[$0] })
        }
        return packed
    }

    /// Whether a number in the form of `number(_:)` is one that only businesses have.
    ///
    /// Swedish: the third digit is 2 or more, where a personal number has its month.
    static func isBusiness(_ number: Text, scheme: Text, country: Text) -> Bool {
        guard !number.isEmpty else { return false }
        let register = scheme.isEmpty ? country : self.country(of: scheme)
        if register.reads("SE") {
            return number.count == 10 && number.isDigits && number[2] >= 0x32
        }
        if register.reads("NO") { return number.count == 9 && number.isDigits }
        // A CVR number and a Y-tunnus have eight digits, a person's number ten characters or more.
        if scheme.isEmpty, register.reads("DK") || register.reads("FI") {
            return number.count == 8 && number.isDigits
        }
        return isBusinessRegister(scheme)
    }
}
