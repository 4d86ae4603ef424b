extension FindingEntry {
    /// Lists as CSV.
    static let lists: [FindingEntry] = [
        FindingEntry(
            .csvColumnUnknown,
            .warning,
            english: """
                The list has columns that are not read.
                Columns that the layout or the settings name.
                Nothing, or name them in 'columns'.
                """,
            swedish: """
                Listan har kolumner som inte läses.
                Kolumner som upplägget eller inställningarna anger.
                Ingenting, eller ange dem i 'columns'.
                """,
            norwegian: """
                Listen har kolonner som ikke leses.
                Kolonner som oppsettet eller innstillingene oppgir.
                Ingenting, eller oppgi dem i 'columns'.
                """,
            danish: """
                Listen har kolonner, der ikke læses.
                Kolonner, som opsætningen eller indstillingerne angiver.
                Ingenting, eller angiv dem i 'columns'.
                """,
            finnish: """
                Luettelossa on sarakkeita, joita ei lueta.
                Sarakkeet, jotka asettelu tai asetukset nimeävät.
                Ei mitään tai nimeä ne kohdassa 'columns'.
                """
        ),
        FindingEntry(
            .csvColumnMissing,
            .error,
            english: """
                A column that is needed is not there.
                A column for each of number, name, date and amount.
                Compare the headings with those of earlier files, or name the column's heading in \
                'columns'.
                """,
            swedish: """
                En kolumn som behövs saknas.
                En kolumn vardera för nummer, namn, datum och belopp.
                Jämför rubrikerna med tidigare filers, eller ange kolumnens rubrik i 'columns'.
                """,
            norwegian: """
                En kolonne som trengs, mangler.
                En kolonne hver for nummer, navn, dato og beløp.
                Sammenlign overskriftene med dem i tidligere filer, eller oppgi kolonnens \
                overskrift i 'columns'.
                """,
            danish: """
                En kolonne, der er nødvendig, mangler.
                En kolonne hver for nummer, navn, dato og beløb.
                Sammenlign overskrifterne med dem i tidligere filer, eller angiv kolonnens \
                overskrift i 'columns'.
                """,
            finnish: """
                Tarvittava sarake puuttuu.
                Oma sarake numerolle, nimelle, päivälle ja summalle.
                Vertaa otsikoita aiempien tiedostojen otsikoihin tai nimeä sarakkeen otsikko \
                kohdassa 'columns'.
                """
        ),
        FindingEntry(
            .csvColumnTwice,
            .error,
            english: """
                Two columns mean the same field.
                One column for a field.
                Name the heading of the right one in 'columns'.
                """,
            swedish: """
                Två kolumner betyder samma fält.
                En kolumn för ett fält.
                Ange rubriken på den rätta i 'columns'.
                """,
            norwegian: """
                To kolonner betyr det samme feltet.
                Én kolonne for et felt.
                Oppgi overskriften på den riktige i 'columns'.
                """,
            danish: """
                To kolonner betyder det samme felt.
                Én kolonne for et felt.
                Angiv overskriften på den rigtige i 'columns'.
                """,
            finnish: """
                Kaksi saraketta tarkoittaa samaa kenttää.
                Yksi sarake kentälle.
                Nimeä oikean sarakkeen otsikko kohdassa 'columns'.
                """
        ),
        FindingEntry(
            .csvRowLength,
            .error,
            english: """
                A row has more or fewer fields than the headings.
                As many fields as there are headings.
                Look for a delimiter in a field without quotes, and export the list again.
                """,
            swedish: """
                En rad har fler eller färre fält än rubrikerna.
                Lika många fält som rubriker.
                Leta efter ett skiljetecken i ett fält utan citattecken, och exportera listan \
                igen.
                """,
            norwegian: """
                En rad har flere eller færre felter enn overskriftene.
                Like mange felter som overskrifter.
                Se etter et skilletegn i et felt uten anførselstegn, og eksporter listen på nytt.
                """,
            danish: """
                En række har flere eller færre felter end overskrifterne.
                Lige så mange felter som overskrifter.
                Se efter et skilletegn i et felt uden anførselstegn, og eksporter listen igen.
                """,
            finnish: """
                Rivillä on enemmän tai vähemmän kenttiä kuin otsikoita.
                Yhtä monta kenttää kuin otsikkoa.
                Etsi erotin kentästä, jossa ei ole lainausmerkkejä, ja vie luettelo uudelleen.
                """
        ),
        FindingEntry(
            .csvQuoteOpen,
            .error,
            english: """
                A quote is opened and never closed.
                A closing quote after every opening one.
                Look at the place where it opens; export the list again.
                """,
            swedish: """
                Ett citattecken öppnas men stängs aldrig.
                Ett avslutande citattecken efter varje inledande.
                Titta där det öppnas; exportera listan igen.
                """,
            norwegian: """
                Et anførselstegn åpnes, men lukkes aldri.
                Et avsluttende anførselstegn etter hvert innledende.
                Se der det åpnes; eksporter listen på nytt.
                """,
            danish: """
                Et anførselstegn åbnes, men lukkes aldrig.
                Et afsluttende anførselstegn efter hvert indledende.
                Se, hvor det åbnes; eksporter listen igen.
                """,
            finnish: """
                Lainausmerkki avataan mutta sitä ei koskaan suljeta.
                Sulkeva lainausmerkki jokaisen avaavan jälkeen.
                Katso kohtaa, jossa se avataan; vie luettelo uudelleen.
                """
        ),
        FindingEntry(
            .csvQuoteBroken,
            .error,
            english: """
                There is text after a closing quote.
                A delimiter or a line's end after a closing quote; quotes inside a field doubled.
                Have the quotes inside fields doubled, and export the list again.
                """,
            swedish: """
                Det står text efter ett avslutande citattecken.
                Ett skiljetecken eller radslut efter ett avslutande citattecken; citattecken inne \
                i ett fält dubblerade.
                Se till att citattecken inne i fält dubbleras, och exportera listan igen.
                """,
            norwegian: """
                Det står tekst etter et avsluttende anførselstegn.
                Et skilletegn eller linjeslutt etter et avsluttende anførselstegn; anførselstegn \
                inne i et felt doblet.
                Sørg for at anførselstegn inne i felter dobles, og eksporter listen på nytt.
                """,
            danish: """
                Der står tekst efter et afsluttende anførselstegn.
                Et skilletegn eller linjeslut efter et afsluttende anførselstegn; anførselstegn \
                inde i et felt fordoblet.
                Sørg for, at anførselstegn inde i felter fordobles, og eksporter listen igen.
                """,
            finnish: """
                Sulkevan lainausmerkin jälkeen on tekstiä.
                Erotin tai rivin loppu sulkevan lainausmerkin jälkeen; kentän sisäiset \
                lainausmerkit kahdennettuina.
                Huolehdi, että kenttien sisäiset lainausmerkit kahdennetaan, ja vie luettelo \
                uudelleen.
                """
        ),
    ]
}
