import Records
import Values

/// The words of a reminder document in one language.
struct ReminderWords {
    let fee: String
    let earlierFees: String
    let compensation: String
    let interest: String
    private let language: Language

    private enum Language: String {
        case sv
        case nb
        case da
        case fi
        case en
    }

    /// Picks the words of a two-letter code: `nb` also for `nn` and `no`, English for what is not
    /// known.
    init(language code: String) {
        switch code {
        case "sv":
            language = .sv
            (fee, earlierFees) = ("Påminnelseavgift", "Tidigare avgifter")
            compensation = "Förseningsersättning"
            interest = "Dröjsmålsränta"
        case "nb", "nn", "no":
            language = .nb
            (fee, earlierFees) = ("Gebyr", "Tidligere gebyrer")
            compensation = "Standardkompensasjon for sen betaling"
            interest = "Forsinkelsesrente"
        case "da":
            language = .da
            (fee, earlierFees) = ("Gebyr", "Tidligere gebyrer")
            compensation = "Kompensationsbeløb for sen betaling"
            interest = "Morarente"
        case "fi":
            language = .fi
            (fee, earlierFees) = ("Muistutusmaksu", "Aiemmat maksut")
            compensation = "Vakiokorvaus viivästyksestä"
            interest = "Viivästyskorko"
        default:
            language = .en
            (fee, earlierFees) = ("Fee", "Earlier fees")
            compensation = "Compensation for late payment"
            interest = "Late interest"
        }
    }

    /// What the letter is and asks for, with what law wants said: the chance to object and the
    /// consequence (SE inkassolagen § 5, NO inkassoloven § 9, DK inkassoloven § 10, FI perintälaki
    /// § 5 a).
    func note(_ kind: LetterKind, deadline: Day) -> String {
        switch (kind, language) {
        case (.reminder, .sv):
            "Påminnelse: betalning saknas. Betala senast \(deadline)."
        case (.reminder, .nb):
            "Purring: betaling mangler. Betal senest \(deadline)."
        case (.reminder, .da):
            "Rykker: betaling mangler. Betal senest \(deadline)."
        case (.reminder, .fi):
            "Maksumuistutus: maksu puuttuu. Maksa viimeistään \(deadline). Huomautukset on "
                + "esitettävä viimeistään samana päivänä."
        case (.reminder, .en):
            "Reminder: payment is missing. Please pay by \(deadline)."
        case (.collectionNotice, .sv):
            "Inkassovarsel: betala senast \(deadline). Annars går kravet till inkasso, vilket "
                + "medför ytterligare kostnader. Invändningar ska framföras före samma dag."
        case (.collectionNotice, .nb):
            "Inkassovarsel etter inkassoloven § 9: betal senest \(deadline). Ellers sendes kravet "
                + "til inkasso, og det medfører ekstra kostnader. Har du innvendinger mot kravet, "
                + "må du si fra innen samme frist."
        case (.collectionNotice, .da):
            "Inkassovarsel efter inkassolovens § 10: betal senest \(deadline). Ellers sendes "
                + "kravet til inkasso, og det medfører yderligere omkostninger. Indsigelser skal "
                + "fremsættes senest samme dag."
        case (.collectionNotice, .fi):
            "Perintäilmoitus: maksa viimeistään \(deadline). Muuten saatava siirretään perintään, "
                + "mistä aiheutuu lisäkuluja. Huomautukset on esitettävä viimeistään samana "
                + "päivänä."
        case (.collectionNotice, .en):
            "Notice of debt collection: pay by \(deadline). Otherwise the claim goes to "
                + "collection, at extra cost. Objections must be made by the same day."
        case (.demand, .sv):
            "Inkassokrav enligt 5 § inkassolagen: betala senast \(deadline). Invändningar mot "
                + "kravet ska framföras senast samma dag. Annars kan ansökan om "
                + "betalningsföreläggande göras, vilket medför ytterligare kostnader."
        case (.demand, .nb):
            "Inkassokrav: betal senest \(deadline). Innvendinger må fremsettes innen samme frist. "
                + "Ellers kan kravet inndrives rettslig, og det medfører ekstra kostnader."
        case (.demand, .da):
            "Betalingskrav: betal senest \(deadline). Indsigelser skal fremsættes senest samme "
                + "dag. Ellers kan kravet inddrives retsligt, og det medfører yderligere "
                + "omkostninger."
        case (.demand, .fi):
            "Perintälain 5 a §:n mukainen maksuvaatimus: maksa viimeistään \(deadline). "
                + "Huomautukset on esitettävä viimeistään samana päivänä. Muuten saatava voidaan "
                + "periä oikeusteitse, mistä aiheutuu lisäkuluja."
        case (.demand, .en):
            "Demand for payment: pay by \(deadline). Objections must be made by the same day. "
                + "Otherwise legal action may follow, at extra cost."
        }
    }

    /// How one part of the interest was reckoned.
    func reckoning(_ segment: InterestSegment, in currency: Currency) -> String {
        let principal = Money(minor: segment.principal, currency).digits
        let amount = Money(minor: segment.amount, currency).digits
        return "\(interest) \(segment.percent) % × \(principal), "
            + "\(segment.firstDay)/\(segment.through): \(amount)"
    }
}
