extension ReasonWords {
    static let finnish = ReasonWords(
        file: "Tiedosto",
        night: "Yö",
        nothingUsed: "Tämä tiedosto on siirretty sivuun. Siitä ei ole käytetty mitään.",
        partUsed: "Osa arkiston tiedostoista on siirretty syrjään. Muut on luettu ja ne ovat "
            + "voimassa; toimita uudelleen vain syrjään siirretyt, kun ne on korjattu.",
        details: "Tarkemmat tiedot tiedoston tekijälle",
        more: { "ja \($0) muuta" },
        why: why,
        advice: advice
    )

    private static func why(_ cause: ReasonCause) -> String {
        switch cause {
        case .name: "Tiedoston nimeä ei voi käyttää."
        case .special: "Tämä ei ole tavallinen tiedosto vaan linkki, kansio tai laite."
        case .unreadable: "Tiedostoa ei voitu avata."
        case .failedTwice: "Ajo epäonnistui kahtena yönä, joina tämä tiedosto oli mukana."
        case .tooLarge: "Tiedosto on liian suuri."
        case .unknown: "Ei ole selvää, millainen tiedosto tämä on."
        case .empty: "Tiedosto on tyhjä."
        case .truncated: "Tiedoston loppu puuttuu."
        case .sums:
            "Tiedosto on ristiriidassa itsensä kanssa: sen omat summat tai lukumäärät eivät täsmää "
                + "sisältöön."
        case .encoding: "Tiedostossa on merkkejä, joita ei voi lukea."
        case .columns: "Tiedoston sarakkeet eivät ole odotetut."
        case .markup: "Tiedosto ei ole kelvollista XML:ää, tai siinä on jotakin kiellettyä."
        case .otherParty: "Tiedosto kuuluu toiselle yritykselle."
        case .contents: "Jokin tiedostossa ei voi pitää paikkaansa."
        }
    }

    private static func advice(_ cause: ReasonCause) -> String {
        switch cause {
        case .name:
            "Anna sille lyhyt nimi, jossa on vain kirjaimia ja numeroita, ja jätä se uudelleen."
        case .special: "Jätä itse tiedosto."
        case .unreadable: "Varmista, että forfallin käyttäjä voi lukea sen, ja jätä se uudelleen."
        case .failedTwice:
            "Jos muita tiedostoja siirrettiin samalla sivuun, jätä ne uudelleen yksi yössä: "
                + "syyllinen palaa tänne. Pyydä sitten apua sen kanssa."
        case .tooLarge: "Jaa se osiin tai nostata rajaa ('max-megabytes' tiedostossa pipeline.yml)."
        case .unknown:
            "Tarkista, että tiedosto on oikea. Jos on, sen rakenne on ensin kuvattava tiedostossa "
                + "pipeline.yml."
        case .empty: "Tee vienti uudelleen ja jätä uusi tiedosto."
        case .truncated: "Se katkesi luultavasti matkalla: hae tai vie se uudelleen ja jätä uusi."
        case .sums: "Älä korjaa sitä käsin. Hae tai vie se uudelleen ja jätä uusi."
        case .encoding: "Tallenna tai vie se UTF-8-muodossa ja jätä se uudelleen."
        case .columns:
            "Vertaa otsikoita aiempiin tiedostoihin tai kuvaa uudet tiedostossa pipeline.yml."
        case .markup: "Hae tai vie se uudelleen. Jos se ei muutu, sen tekijän on korjattava se."
        case .otherParty: "Jätä se kyseisen yrityksen saapuneiden kansioon."
        case .contents: "Korjaa alla luetellut kohdat ja jätä tiedosto uudelleen."
        }
    }
}
