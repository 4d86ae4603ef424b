/// The texts of entries in one language.
struct BooksWords {
    let payments: String
    let charges: String
    let waivers: String
    let voucher: String
    let refusals: String
    let refunds: String

    /// Picks the texts of a two-letter code; English for what is not known.
    init(language: String) {
        switch language {
        case "sv":
            (payments, charges) = ("Inbetalningar", "Avgifter och ränta")
            (waivers, voucher) = ("Efterskänkta avgifter och ränta", "Redovisning")
            (refusals, refunds) = ("Nekad skattereduktion", "Återbetalningar")
        case "nb", "nn", "no":
            (payments, charges) = ("Innbetalinger", "Gebyrer og renter")
            (waivers, voucher) = ("Frafalte gebyrer og renter", "Remittering")
            (refusals, refunds) = ("Avslått skattefradrag", "Tilbakebetalinger")
        case "da":
            (payments, charges) = ("Indbetalinger", "Gebyrer og renter")
            (waivers, voucher) = ("Eftergivne gebyrer og renter", "Afregning")
            (refusals, refunds) = ("Afvist skattefradrag", "Tilbagebetalinger")
        case "fi":
            (payments, charges) = ("Suoritukset", "Maksut ja korot")
            (waivers, voucher) = ("Anteeksi annetut maksut ja korot", "Tilitys")
            (refusals, refunds) = ("Hylätty verovähennys", "Palautukset")
        default:
            (payments, charges) = ("Payments", "Fees and interest")
            (waivers, voucher) = ("Waived fees and interest", "Remittance")
            (refusals, refunds) = ("Refused tax deduction", "Refunds")
        }
    }
}
