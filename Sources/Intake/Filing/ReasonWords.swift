/// What stands around the findings in a quarantine reason, in one language.
struct ReasonWords: Sendable {
    let file: String
    let night: String
    let nothingUsed: String
    let partUsed: String
    let place: String
    let line: String
    let column: String
    let expected: String
    let advice: String
    let details: String
    /// Says how many more there are.
    let more: @Sendable (Int) -> String

    /// Picks a language: `sv`, `nb`, `da` or `fi`; English for any other.
    static func of(_ language: String) -> ReasonWords {
        switch language {
        case "sv": .swedish
        case "nb": .norwegian
        case "da": .danish
        case "fi": .finnish
        default: .english
        }
    }

    private static let english = ReasonWords(
        file: "File",
        night: "Night",
        nothingUsed: "This file was set aside. Nothing of it was used.",
        partUsed: "Some files of this archive were set aside. The others were read and count; "
            + "drop only what was set aside, once it is mended.",
        place: "Place",
        line: "line",
        column: "column",
        expected: "Expected",
        advice: "What to do",
        details: "Details, for whoever makes the file",
        more: { "and \($0) more" }
    )

    private static let swedish = ReasonWords(
        file: "Fil",
        night: "Natt",
        nothingUsed: "Den här filen har lagts åt sidan. Inget i den har använts.",
        partUsed: "Några filer i arkivet har lagts åt sidan. De andra är inlästa och gäller; "
            + "lägg bara in dem som lagts åt sidan på nytt, när de är rättade.",
        place: "Plats",
        line: "rad",
        column: "kolumn",
        expected: "Väntat",
        advice: "Gör så här",
        details: "Detaljer, för den som skapar filen",
        more: { "och \($0) till" }
    )

    private static let norwegian = ReasonWords(
        file: "Fil",
        night: "Natt",
        nothingUsed: "Denne filen er lagt til side. Ingenting i den er brukt.",
        partUsed: "Noen filer i arkivet er lagt til side. De andre er lest inn og gjelder; "
            + "legg bare inn dem som er lagt til side på nytt, når de er rettet.",
        place: "Sted",
        line: "linje",
        column: "kolonne",
        expected: "Ventet",
        advice: "Gjør slik",
        details: "Detaljer, for den som lager filen",
        more: { "og \($0) til" }
    )

    private static let danish = ReasonWords(
        file: "Fil",
        night: "Nat",
        nothingUsed: "Denne fil er lagt til side. Intet i den er brugt.",
        partUsed: "Nogle filer i arkivet er lagt til side. De andre er læst ind og gælder; "
            + "læg kun dem, der er lagt til side, ind igen, når de er rettet.",
        place: "Sted",
        line: "linje",
        column: "kolonne",
        expected: "Ventet",
        advice: "Gør sådan",
        details: "Detaljer, til den som laver filen",
        more: { "og \($0) til" }
    )

    private static let finnish = ReasonWords(
        file: "Tiedosto",
        night: "Yö",
        nothingUsed: "Tämä tiedosto on siirretty sivuun. Siitä ei ole käytetty mitään.",
        partUsed: "Osa arkiston tiedostoista on siirretty sivuun. Muut on luettu ja ne ovat "
            + "voimassa; toimita uudelleen vain sivuun siirretyt, kun ne on korjattu.",
        place: "Paikka",
        line: "rivi",
        column: "sarake",
        expected: "Odotettiin",
        advice: "Toimi näin",
        details: "Tarkemmat tiedot tiedoston tekijälle",
        more: { "ja \($0) muuta" }
    )
}
