extension FindingEntry {
    /// XML as such.
    static let markup: [FindingEntry] = [
        FindingEntry(
            .xmlMalformed,
            .error,
            english: """
                The file is not well-formed XML.
                XML in which every element that begins also ends.
                Fetch or export it again. If it comes out the same, its maker has to mend it.
                """,
            swedish: """
                Filen är inte välformad XML.
                XML där varje element som börjar också slutar.
                Hämta eller exportera den igen. Blir den likadan måste den som skapar den rätta \
                den.
                """,
            norwegian: """
                Filen er ikke velformet XML.
                XML der hvert element som begynner, også slutter.
                Hent eller eksporter den på nytt. Blir den lik, må den som lager den, rette den.
                """,
            danish: """
                Filen er ikke velformet XML.
                XML, hvor hvert element, der begynder, også slutter.
                Hent eller eksporter den igen. Bliver den ens, må den, der laver den, rette den.
                """,
            finnish: """
                Tiedosto ei ole hyvin muodostettua XML:ää.
                XML, jossa jokainen alkava elementti myös päättyy.
                Hae tai vie se uudelleen. Jos se ei muutu, sen tekijän on korjattava se.
                """
        ),
        FindingEntry(
            .xmlForbidden,
            .error,
            english: """
                The file has a document type declaration, or more of something than any real \
                document has.
                XML without a document type, of ordinary depth and length.
                Ask its maker for one without.
                """,
            swedish: """
                Filen har en dokumenttypsdeklaration, eller mer av något än något verkligt \
                dokument har.
                XML utan dokumenttyp, av vanligt djup och vanlig längd.
                Be den som skapar den om en fil utan.
                """,
            norwegian: """
                Filen har en dokumenttypedeklarasjon, eller mer av noe enn noe virkelig dokument \
                har.
                XML uten dokumenttype, av vanlig dybde og lengde.
                Be den som lager den, om en fil uten.
                """,
            danish: """
                Filen har en dokumenttypeerklæring, eller mere af noget, end noget virkeligt \
                dokument har.
                XML uden dokumenttype, af almindelig dybde og længde.
                Bed den, der laver den, om en fil uden.
                """,
            finnish: """
                Tiedostossa on dokumenttyyppimäärittely tai jotakin enemmän kuin missään oikeassa \
                asiakirjassa.
                XML ilman dokumenttyyppiä, tavallinen syvyydeltään ja pituudeltaan.
                Pyydä sen tekijältä tiedosto ilman sitä.
                """
        ),
    ]
}
