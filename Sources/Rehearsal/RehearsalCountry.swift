package import Records
package import Values

/// Where the invented creditor is at home; the raw value is the country's code.
package enum RehearsalCountry: String, Sendable, CaseIterable {
    case sweden = "SE"
    case norway = "NO"

    /// Currency of every invoice and payment.
    package var currency: Currency { self == .sweden ? .sek : .nok }

    /// The creditor's account: the number that the bank's own example files use.
    package var account: PayeeAccount {
        switch self {
        case .sweden: PayeeAccount(kind: .bankgiro, number: "9912346")
        case .norway: PayeeAccount(kind: .norwegian, number: "99991042764")
        }
    }

    /// The creditor, as its e-invoices name it.
    package var creditor: Party {
        Party(
            name: self == .sweden ? "Övningsbolaget i Åmål AB" : "Øvingsselskapet på Røros AS",
            kind: .company,
            identifier: Text(bytes: organisationNumber(999_983)),
            street: self == .sweden ? "Storgatan 1" : "Kirkegata 1",
            postcode: self == .sweden ? "66230" : "7374",
            city: self == .sweden ? "Åmål" : "Røros",
            country: Text(rawValue)
        )
    }

    /// Scheme of the references that payers quote.
    var scheme: ReferenceScheme { self == .sweden ? .ocr : .kid }

    /// An organisation number with a right check digit, of a range that none were given from; the
    /// first million of indices differ.
    func organisationNumber(_ index: Int) -> [UInt8] {
        var serial = (index * 7_919 + 104_729) % 1_000_000
        while true {
            var out = ByteBuilder(capacity: 10)
            out.append(self == .sweden ? "550" : "80")
            out.append(digits: UInt64(serial), atLeast: 6)
            if let digit = checkDigit(out.bytes) {
                out.append(byte: digit)
                return out.bytes
            }
            serial = (serial + 1) % 1_000_000
        }
    }

    private func checkDigit(_ digits: [UInt8]) -> UInt8? {
        switch self {
        case .sweden: return CheckDigit.luhn(of: digits.span)
        case .norway:
            let digit = CheckDigit.mod11(of: digits.span)
            return digit == 0x2D ? nil : digit
        }
    }

    /// A payer's account with a right check digit: bankgiro, or eleven digits.
    func payerAccount(_ index: Int) -> [UInt8] {
        var serial = index * 7_919 + 1_299_709
        while true {
            var out = ByteBuilder(capacity: 11)
            if self == .sweden {
                out.append(byte: 0x39)
                out.append(digits: UInt64(serial % 1_000_000), atLeast: 6)
            } else {
                out.append("9999")
                out.append(digits: UInt64(serial % 1_000_000), atLeast: 6)
            }
            if let digit = checkDigit(out.bytes) {
                out.append(byte: digit)
                return out.bytes
            }
            serial += 1
        }
    }
}
