extension ReasonWords {
    static let danish = ReasonWords(
        file: "Fil",
        night: "Nat",
        nothingUsed: "Denne fil er lagt til side. Intet i den er brugt.",
        partUsed: "Nogle filer i arkivet er lagt til side. De andre er læst ind og gælder; "
            + "læg kun dem, der er lagt til side, ind igen, når de er rettet.",
        details: "Detaljer, til den som laver filen",
        more: { "og \($0) til" },
        why: why,
        advice: advice
    )

    private static func why(_ cause: ReasonCause) -> String {
        switch cause {
        case .name: "Filnavnet kan ikke bruges."
        case .special: "Dette er ikke en almindelig fil, men et link, en mappe eller en enhed."
        case .unreadable: "Filen kunne ikke åbnes."
        case .failedTwice:
            "Kørslen fejlede to nætter, mens denne fil var blandt dem, der var lagt ind."
        case .tooLarge: "Filen er for stor."
        case .unknown: "Det er ikke klart, hvilken slags fil dette er."
        case .empty: "Filen er tom."
        case .truncated: "Slutningen af filen mangler."
        case .sums:
            "Filen modsiger sig selv: dens egne summer eller antal stemmer ikke med indholdet."
        case .encoding: "Filen indeholder tegn, der ikke kan læses."
        case .columns: "Filens kolonner er ikke de forventede."
        case .markup: "Filen er ikke gyldig XML eller indeholder noget, der ikke er tilladt i den."
        case .otherParty: "Filen tilhører et andet selskab."
        case .contents: "Noget i filen kan ikke være rigtigt."
        }
    }

    private static func advice(_ cause: ReasonCause) -> String {
        switch cause {
        case .name: "Giv filen et kort navn af almindelige bogstaver og tal, og læg den ind igen."
        case .special: "Læg selve filen ind."
        case .unreadable:
            "Sørg for, at brugeren, der kører forfall, kan læse den, og læg den ind igen."
        case .failedTwice:
            "Blev andre filer lagt til side samtidig, så læg dem ind igen, én hver nat. Den, der "
                + "er årsagen, havner her igen. Bed så om hjælp til den."
        case .tooLarge: "Del den op, eller få grænsen hævet ('max-megabytes' i pipeline.yml)."
        case .unknown:
            "Se efter, om det er den rigtige fil. Er den det, skal dens opbygning først "
                + "beskrives i pipeline.yml."
        case .empty: "Lav eksporten om, og læg den nye fil ind."
        case .truncated:
            "Den blev nok afbrudt undervejs: hent eller eksporter den igen, og læg den nye ind."
        case .sums: "Ret den ikke i hånden. Hent eller eksporter den igen, og læg den nye ind."
        case .encoding: "Gem eller eksporter den som UTF-8, og læg den ind igen."
        case .columns:
            "Sammenlign overskrifterne med tidligere filer, eller beskriv de nye i pipeline.yml."
        case .markup:
            "Hent eller eksporter den igen. Bliver den ens, må den, der laver den, rette den."
        case .otherParty: "Læg den i det selskabs indbakke."
        case .contents: "Ret det, der står nedenfor, og læg filen ind igen."
        }
    }
}
