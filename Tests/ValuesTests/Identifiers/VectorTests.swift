import Testing
import Values

/// Every third-party vector that concerns the types here.
@Suite(Vectors.trait)
struct VectorTests {
    /// Listed as invalid, but right by the rule beside it and in the suite it was taken from: the
    /// letter Y counts as 34, the digits it stands in for.
    static let mislabelled = "RF18 5390 0754 70Y"

    @Test func `a letter counts as its two digits in an RF reference`() {
        #expect(RFReference(Self.mislabelled)?.description == "RF185390075470Y")
    }

    @Test func `Luhn numbers are told right from wrong`() throws {
        for text in try Vectors.strings("luhn_mod10", "valid") {
            #expect(CheckDigit.isLuhn(digits(of: text)), "\(text)")
        }
        for text in try Vectors.strings("luhn_mod10", "invalid") {
            #expect(!CheckDigit.isLuhn(digits(of: text)), "\(text)")
        }
    }

    @Test(
        arguments: [
            ("se_bankgiro", { @Sendable (text: Text) in Bankgiro(text)?.text }),
            ("se_plusgiro", { @Sendable (text: Text) in Plusgiro(text)?.text }),
            ("se_orgnr", { @Sendable (text: Text) in SwedishOrganisationNumber(text)?.text }),
            ("se_personnummer", { @Sendable (text: Text) in SwedishPersonalNumber(text)?.text }),
            ("no_orgnr", { @Sendable (text: Text) in NorwegianOrganisationNumber(text)?.text }),
            ("no_kontonr", { @Sendable (text: Text) in NorwegianAccount(text)?.text }),
            ("no_fodselsnummer", { @Sendable (text: Text) in NorwegianPersonalNumber(text)?.text }),
            ("iso11649_rf", { @Sendable (text: Text) in RFReference(text)?.text }),
            ("fi_ytunnus", { @Sendable (text: Text) in FinnishBusinessID(text)?.text }),
            ("fi_iban", { @Sendable (text: Text) in IBAN(text)?.text }),
        ] as [(String, @Sendable (Text) -> Text?)]
    )
    func `a valid number is read and an invalid one refused`(
        section: String,
        read: @Sendable (Text) -> Text?
    ) throws {
        for text in try Vectors.strings(section, "valid") {
            let expected = text.filter { $0.isNumber || $0.isLetter }
            #expect(read(Text(text))?.string == expected, "\(section) \(text)")
        }
        for text in try Vectors.strings(section, "invalid") where text != Self.mislabelled {
            #expect(read(Text(text)) == nil, "\(section) \(text)")
        }
    }

    @Test func `a CVR number is read with and without DK before it`() throws {
        for text in try Vectors.strings("dk_cvr", "valid") {
            let digits = text.filter(\.isNumber)
            #expect(DanishBusinessNumber(text)?.description == digits, "\(text)")
            #expect(DanishBusinessNumber(digits)?.description == digits, "\(text)")
        }
        for text in try Vectors.strings("dk_cvr", "invalid") {
            #expect(DanishBusinessNumber(text) == nil, "\(text)")
        }
    }

    @Test func `a Finnish reference is read, made, and put into its RF form`() throws {
        for text in try Vectors.strings("fi_viitenumero", "valid") {
            let digits = text.filter(\.isNumber).drop { $0 == "0" }
            #expect(FinnishReference(text)?.description == String(digits), "\(text)")
        }
        for text in try Vectors.strings("fi_viitenumero", "invalid") {
            #expect(FinnishReference(text) == nil, "\(text)")
        }
        for pair in try Vectors.pairs("fi_viitenumero", "make") {
            let made = FinnishReference.make(Text(pair[0]))
            #expect(made?.description == pair[1], "\(pair[0])")
            #expect(made?.number.string == pair[0])
        }
        for pair in try Vectors.pairs("iso11649_rf", "make_from_fi") {
            #expect(FinnishReference(pair[0])?.creditorReference?.description == pair[1])
        }
    }

    @Test func `giro numbers are printed the usual way`() throws {
        for pair in try Vectors.pairs("se_bankgiro", "normalise") {
            #expect(Bankgiro(pair[0])?.formatted == pair[1])
        }
        for pair in try Vectors.pairs("se_plusgiro", "normalise") {
            #expect(Plusgiro(pair[0])?.formatted == pair[1])
        }
        for text in try Vectors.strings("se_bankgiro", "seen_in_samples") {
            #expect(Bankgiro(text)?.formatted == text)
        }
    }

    @Test func `VAT numbers give their organisation number`() throws {
        for text in try Vectors.strings("se_orgnr", "vat_valid") {
            #expect(SwedishOrganisationNumber(vat: Text(text)) != nil, "\(text)")
        }
        for text in try Vectors.strings("se_orgnr", "vat_invalid") {
            #expect(SwedishOrganisationNumber(vat: Text(text)) == nil, "\(text)")
        }
        for text in try Vectors.strings("no_orgnr", "mva_valid") {
            #expect(NorwegianOrganisationNumber(vat: Text(text)) != nil, "\(text)")
        }
        for text in try Vectors.strings("no_orgnr", "mva_invalid") {
            #expect(NorwegianOrganisationNumber(vat: Text(text)) == nil, "\(text)")
        }
    }

    @Test func `a base whose modulus 11 digit would be ten is never issued`() throws {
        for section in ["no_orgnr", "no_kontonr"] {
            for base in try Vectors.strings(section, "not_issuable_base") {
                #expect(CheckDigit.mod11(of: Array(base.utf8)) == 0x2D, "\(base)")
            }
        }
    }

    @Test func `a Norwegian account and its IBAN give each other`() throws {
        for pair in try Vectors.pairs("no_kontonr", "iban") {
            let account = try #require(NorwegianAccount(pair[0]))
            #expect(account.iban?.description == pair[1])
            #expect(IBAN(pair[1])?.norwegianAccount == account)
        }
        for text in try Vectors.strings("no_kontonr", "iban_invalid") {
            #expect(IBAN(text) == nil, "\(text)")
        }
    }

    @Test func `a KID is made and read by the sum agreed`() throws {
        for (list, sum) in [("mod10", KIDSum.mod10), ("mod11", .mod11)] {
            for pair in try Vectors.pairs("no_kid", "make_" + list) {
                #expect(KID.make(Text(pair[0]), sum)?.description == pair[1])
            }
            for text in try Vectors.strings("no_kid", "valid_" + list) {
                #expect(KID(Text(text), sum)?.description == text, "\(list) \(text)")
            }
            for text in try Vectors.strings("no_kid", "invalid_" + list) {
                #expect(KID(Text(text), sum) == nil, "\(list) \(text)")
            }
        }
    }

    @Test func `an RF reference is made of a number`() throws {
        for pair in try Vectors.pairs("iso11649_rf", "make_from_fi") {
            #expect(RFReference.make(Text(pair[0]))?.description == pair[1])
        }
    }
}

/// The ASCII digits of a text.
func digits(of text: String) -> [UInt8] {
    text.utf8.filter { (0x30...0x39).contains($0) }
}
