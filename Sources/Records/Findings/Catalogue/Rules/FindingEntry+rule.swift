extension FindingEntry {
    /// What to do about a rule that was broken.
    enum RuleAdvice {
        /// The amounts contradict each other.
        case amounts
        /// Something is not as it has to be.
        case contents

        fileprivate var words: [String: String] {
            switch self {
            case .amounts:
                [
                    "en": "Compare it with the invoice as it was sent, and have the invoicing "
                        + "system corrected.",
                    "sv": "Jämför med fakturan så som den skickades, och låt rätta "
                        + "faktureringssystemet.",
                    "nb": "Sammenlign med fakturaen slik den ble sendt, og få "
                        + "faktureringssystemet rettet.",
                    "da": "Sammenlign med fakturaen, som den blev sendt, og få "
                        + "faktureringssystemet rettet.",
                    "fi": "Vertaa laskuun sellaisena kuin se lähetettiin ja korjauta "
                        + "laskutusjärjestelmä.",
                ]
            case .contents:
                [
                    "en": "Complete or correct it in the invoicing system.",
                    "sv": "Komplettera eller rätta det i faktureringssystemet.",
                    "nb": "Fyll det ut eller rett det i faktureringssystemet.",
                    "da": "Udfyld eller ret det i faktureringssystemet.",
                    "fi": "Täydennä tai korjaa se laskutusjärjestelmässä.",
                ]
            }
        }
    }

    /// Writes the entry of a rule; what was expected is a formula, or codes, in every language.
    static func rule(
        _ code: FindingCode,
        _ severity: Severity,
        _ advice: RuleAdvice,
        expected: String,
        english: String,
        swedish: String,
        norwegian: String,
        danish: String,
        finnish: String
    ) -> FindingEntry {
        let meanings = [
            "en": english, "sv": swedish, "nb": norwegian, "da": danish, "fi": finnish,
        ]
        let tail = "\n\(expected)\n"
        func text(_ language: String) -> String {
            (meanings[language] ?? "") + tail + (advice.words[language] ?? "")
        }
        return FindingEntry(
            code,
            severity,
            english: text("en"),
            swedish: text("sv"),
            norwegian: text("nb"),
            danish: text("da"),
            finnish: text("fi")
        )
    }

    /// Writes the entry of a rule that asks for a field.
    static func missing(
        _ code: FindingCode,
        _ severity: Severity,
        _ term: InvoiceTerm
    ) -> FindingEntry {
        let business = term.business
        return rule(
            code,
            severity,
            .contents,
            expected: "\(business).",
            english: "The \(term.english) (\(business)) is missing.",
            swedish: "\(term.swedish) (\(business)) saknas.",
            norwegian: "\(term.norwegian) (\(business)) mangler.",
            danish: "\(term.danish) (\(business)) mangler.",
            finnish: "\(term.finnish) (\(business)) puuttuu."
        )
    }

    /// Writes the entry of a rule that allows an amount two decimals.
    static func decimals(
        _ code: FindingCode,
        _ severity: Severity,
        _ term: InvoiceTerm
    ) -> FindingEntry {
        let business = term.business
        return rule(
            code,
            severity,
            .contents,
            expected: "0.00.",
            english: "The \(term.english) (\(business)) has more than two decimals.",
            swedish: "\(term.swedish) (\(business)) har fler än två decimaler.",
            norwegian: "\(term.norwegian) (\(business)) har flere enn to desimaler.",
            danish: "\(term.danish) (\(business)) har mere end to decimaler.",
            finnish: "\(term.finnish) (\(business)) sisältää yli kaksi desimaalia."
        )
    }
}
