extension ReasonWords {
    static let norwegian = ReasonWords(
        file: "Fil",
        night: "Natt",
        nothingUsed: "Denne filen er lagt til side. Ingenting i den er brukt.",
        partUsed: "Noen filer i arkivet er lagt til side. De andre er lest inn og gjelder; "
            + "legg bare inn dem som er lagt til side på nytt, når de er rettet.",
        details: "Detaljer, for den som lager filen",
        more: { "og \($0) til" },
        why: why,
        advice: advice
    )

    private static func why(_ cause: ReasonCause) -> String {
        switch cause {
        case .name: "Filnavnet kan ikke brukes."
        case .special: "Dette er ikke en vanlig fil, men en lenke, en mappe eller en enhet."
        case .unreadable: "Filen kunne ikke åpnes."
        case .failedTwice:
            "Kjøringen feilet to netter mens denne filen var blant dem som var lagt "
                + "inn."
        case .tooLarge: "Filen er for stor."
        case .unknown: "Det er ikke klart hva slags fil dette er."
        case .empty: "Filen er tom."
        case .truncated: "Slutten av filen mangler."
        case .sums:
            "Filen motsier seg selv: dens egne summer eller antall stemmer ikke med "
                + "innholdet."
        case .encoding: "Filen inneholder tegn som ikke kan leses."
        case .columns: "Kolonnene i filen er ikke de forventede."
        case .markup:
            "Filen er ikke gyldig XML, eller inneholder noe som ikke er tillatt i "
                + "den."
        case .otherParty: "Filen tilhører et annet selskap."
        case .contents: "Noe i filen kan ikke være riktig."
        }
    }

    private static func advice(_ cause: ReasonCause) -> String {
        switch cause {
        case .name:
            "Gi filen et kort navn med vanlige bokstaver og tall, og legg den inn på "
                + "nytt."
        case .special: "Legg inn selve filen."
        case .unreadable:
            "Se til at brukeren som kjører forfall kan lese den, og legg den inn på "
                + "nytt."
        case .failedTwice:
            "Hvis andre filer ble lagt til side samtidig: legg dem inn igjen, én hver "
                + "natt. Den som er årsaken, havner her igjen. Be så om hjelp med den."
        case .tooLarge: "Del den opp, eller få grensen hevet ('max-megabytes' i pipeline.yml)."
        case .unknown:
            "Se etter at det er riktig fil. Er den det, må oppsettet først beskrives "
                + "i pipeline.yml."
        case .empty: "Lag eksporten på nytt og legg inn den nye filen."
        case .truncated:
            "Den ble trolig avbrutt underveis: hent eller eksporter den på nytt og "
                + "legg inn den nye."
        case .sums:
            "Ikke rett den for hånd. Hent eller eksporter den på nytt og legg inn den "
                + "nye."
        case .encoding: "Lagre eller eksporter den som UTF-8 og legg den inn på nytt."
        case .columns:
            "Sammenlign overskriftene med tidligere filer, eller beskriv de nye i "
                + "pipeline.yml."
        case .markup:
            "Hent eller eksporter den på nytt. Blir den lik, må den som lager den, "
                + "rette den."
        case .otherParty: "Legg den i innboksen til det selskapet."
        case .contents: "Rett det som står nedenfor, og legg filen inn på nytt."
        }
    }
}
