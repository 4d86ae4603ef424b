extension FindingEntry {
    /// What records and files say together.
    static let records: [FindingEntry] = [
        FindingEntry(
            .controlSum,
            .error,
            english: """
                The file contradicts itself: its own totals or counts do not match its contents.
                Totals and counts that agree with the records.
                Do not change it by hand. Fetch or export it again and drop the new one.
                """,
            swedish: """
                Filen motsäger sig själv: dess egna summor eller antal stämmer inte med \
                innehållet.
                Summor och antal som stämmer med posterna.
                Ändra den inte för hand. Hämta eller exportera den igen och lägg in den nya.
                """,
            norwegian: """
                Filen motsier seg selv: dens egne summer eller antall stemmer ikke med innholdet.
                Summer og antall som stemmer med postene.
                Ikke rett den for hånd. Hent eller eksporter den på nytt og legg inn den nye.
                """,
            danish: """
                Filen modsiger sig selv: dens egne summer eller antal stemmer ikke med indholdet.
                Summer og antal, der stemmer med posterne.
                Ret den ikke i hånden. Hent eller eksporter den igen, og læg den nye ind.
                """,
            finnish: """
                Tiedosto on ristiriidassa itsensä kanssa: sen omat summat tai lukumäärät eivät \
                täsmää sisältöön.
                Summat ja lukumäärät, jotka täsmäävät tietueisiin.
                Älä korjaa sitä käsin. Hae tai vie se uudelleen ja jätä uusi.
                """
        ),
        FindingEntry(
            .recordOrder,
            .error,
            english: """
                Records stand in an order that the format does not have.
                The order of records that the format prescribes.
                Do not change it by hand. Fetch it again and drop the new one.
                """,
            swedish: """
                Posterna står i en ordning som formatet inte har.
                Den postordning som formatet föreskriver.
                Ändra den inte för hand. Hämta den igen och lägg in den nya.
                """,
            norwegian: """
                Postene står i en rekkefølge som formatet ikke har.
                Rekkefølgen som formatet foreskriver.
                Ikke rett den for hånd. Hent den på nytt og legg inn den nye.
                """,
            danish: """
                Posterne står i en rækkefølge, som formatet ikke har.
                Den rækkefølge, som formatet foreskriver.
                Ret den ikke i hånden. Hent den igen, og læg den nye ind.
                """,
            finnish: """
                Tietueet ovat järjestyksessä, jota muodossa ei ole.
                Muodon määräämä tietueiden järjestys.
                Älä korjaa sitä käsin. Hae se uudelleen ja jätä uusi.
                """
        ),
        FindingEntry(
            .recordLength,
            .error,
            english: """
                A record is longer or shorter than the format says.
                Records of exactly the format's length.
                A program on the way may have cut blanks or changed characters: fetch it again, \
                unchanged.
                """,
            swedish: """
                En post är längre eller kortare än formatet säger.
                Poster med exakt formatets längd.
                Ett program på vägen kan ha tagit bort blanktecken eller ändrat tecken: hämta \
                filen igen, oförändrad.
                """,
            norwegian: """
                En post er lengre eller kortere enn formatet sier.
                Poster med nøyaktig formatets lengde.
                Et program underveis kan ha fjernet blanke eller endret tegn: hent filen på nytt, \
                uendret.
                """,
            danish: """
                En post er længere eller kortere, end formatet siger.
                Poster med nøjagtig formatets længde.
                Et program undervejs kan have fjernet blanktegn eller ændret tegn: hent filen \
                igen, uændret.
                """,
            finnish: """
                Tietue on pidempi tai lyhyempi kuin muoto sanoo.
                Tietueet, joilla on täsmälleen muodon pituus.
                Jokin ohjelma matkalla on ehkä poistanut välilyöntejä tai muuttanut merkkejä: hae \
                tiedosto uudelleen muuttamattomana.
                """
        ),
        FindingEntry(
            .documentKind,
            .error,
            english: """
                The document is of a kind that is no invoice, credit note, statement or payment \
                file.
                The document itself, in one of the formats that are read.
                Drop the invoice or the bank file itself.
                """,
            swedish: """
                Dokumentet är av ett slag som inte är faktura, kreditnota, kontoutdrag eller \
                betalningsfil.
                Själva dokumentet, i något av de format som läses.
                Lägg in själva fakturan eller bankfilen.
                """,
            norwegian: """
                Dokumentet er av et slag som ikke er faktura, kreditnota, kontoutskrift eller \
                betalingsfil.
                Selve dokumentet, i et av formatene som leses.
                Legg inn selve fakturaen eller bankfilen.
                """,
            danish: """
                Dokumentet er af en slags, der ikke er faktura, kreditnota, kontoudtog eller \
                betalingsfil.
                Selve dokumentet, i et af de formater, der læses.
                Læg selve fakturaen eller bankfilen ind.
                """,
            finnish: """
                Asiakirja ei ole lasku, hyvityslasku, tiliote eikä maksutiedosto.
                Itse asiakirja jossakin luettavista muodoista.
                Jätä itse lasku tai pankkitiedosto.
                """
        ),
        FindingEntry(
            .sellerOther,
            .error,
            english: """
                The seller is not this company.
                The organisation number that the settings give this company.
                Drop it in the seller's own inbox, or correct 'organisation-number' in \
                pipeline.yml.
                """,
            swedish: """
                Säljaren är inte det här företaget.
                Det organisationsnummer som inställningarna ger företaget.
                Lägg in den i säljarens egen inkorg, eller rätta 'organisation-number' i \
                pipeline.yml.
                """,
            norwegian: """
                Selgeren er ikke dette selskapet.
                Organisasjonsnummeret som innstillingene gir selskapet.
                Legg den i selgerens egen innboks, eller rett 'organisation-number' i \
                pipeline.yml.
                """,
            danish: """
                Sælgeren er ikke dette selskab.
                Det nummer, som indstillingerne giver selskabet.
                Læg den i sælgerens egen indbakke, eller ret 'organisation-number' i pipeline.yml.
                """,
            finnish: """
                Myyjä ei ole tämä yritys.
                Tunnus, jonka asetukset antavat yritykselle.
                Jätä se myyjän omaan saapuneiden kansioon tai korjaa 'organisation-number' \
                tiedostossa pipeline.yml.
                """
        ),
        FindingEntry(
            .payeeOther,
            .error,
            english: """
                The payments or the invoice are for an account that is not this company's.
                One of the accounts that the settings list for this company.
                Drop it in the right inbox, or complete 'accounts' in pipeline.yml.
                """,
            swedish: """
                Betalningarna eller fakturan gäller ett konto som inte är företagets.
                Ett av de konton som inställningarna anger för företaget.
                Lägg in den i rätt inkorg, eller komplettera 'accounts' i pipeline.yml.
                """,
            norwegian: """
                Betalingene eller fakturaen gjelder en konto som ikke er selskapets.
                En av kontoene som innstillingene oppgir for selskapet.
                Legg den i riktig innboks, eller fyll ut 'accounts' i pipeline.yml.
                """,
            danish: """
                Betalingerne eller fakturaen gælder en konto, der ikke er selskabets.
                En af de konti, som indstillingerne angiver for selskabet.
                Læg den i den rigtige indbakke, eller udfyld 'accounts' i pipeline.yml.
                """,
            finnish: """
                Maksut tai lasku koskevat tiliä, joka ei ole yrityksen.
                Jokin tileistä, jotka asetukset luettelevat yritykselle.
                Jätä se oikeaan kansioon tai täydennä 'accounts' tiedostossa pipeline.yml.
                """
        ),
        FindingEntry(
            .statementGap,
            .warning,
            english: """
                A statement does not open with the balance that the one before closed with, or a \
                notification's number leaps.
                Statements without a gap between them.
                Find what is missing and drop it.
                """,
            swedish: """
                Ett kontoutdrag börjar inte med det saldo som det föregående slutade med, eller en \
                avisering hoppar över ett nummer.
                Kontoutdrag utan lucka mellan sig.
                Leta upp det som saknas och lägg in det.
                """,
            norwegian: """
                En kontoutskrift begynner ikke med saldoen som den forrige sluttet med, eller en \
                melding hopper over et nummer.
                Kontoutskrifter uten hull mellom seg.
                Finn det som mangler, og legg det inn.
                """,
            danish: """
                Et kontoudtog begynder ikke med den saldo, som det forrige sluttede med, eller en \
                meddelelse springer et nummer over.
                Kontoudtog uden hul imellem.
                Find det, der mangler, og læg det ind.
                """,
            finnish: """
                Tiliote ei ala saldolla, johon edellinen päättyi, tai ilmoituksen numero hyppää.
                Tiliotteet ilman aukkoa välissä.
                Etsi puuttuva tiedosto ja jätä se.
                """
        ),
        FindingEntry(
            .sectionSkipped,
            .note,
            english: """
                A part that tells of no money or invoice was passed over.
                Payments and invoices.
                Nothing.
                """,
            swedish: """
                En del som inte gäller pengar eller faktura hoppades över.
                Betalningar och fakturor.
                Ingenting.
                """,
            norwegian: """
                En del som ikke gjelder penger eller faktura, ble hoppet over.
                Betalinger og fakturaer.
                Ingenting.
                """,
            danish: """
                En del, der ikke handler om penge eller faktura, blev sprunget over.
                Betalinger og fakturaer.
                Ingenting.
                """,
            finnish: """
                Osa, joka ei koske rahaa eikä laskua, ohitettiin.
                Maksuja ja laskuja.
                Ei mitään.
                """
        ),
        FindingEntry(
            .documentSkipped,
            .note,
            english: """
                A draft or a cancelled document makes no claim and was passed over.
                Documents that were sent and stand.
                Nothing.
                """,
            swedish: """
                Ett utkast eller ett makulerat dokument ger ingen fordran och hoppades över.
                Dokument som har skickats och gäller.
                Ingenting.
                """,
            norwegian: """
                Et utkast eller et annullert dokument gir ikke noe krav og ble hoppet over.
                Dokumenter som er sendt og gjelder.
                Ingenting.
                """,
            danish: """
                En kladde eller et annulleret dokument giver ikke noget krav og blev sprunget \
                over.
                Dokumenter, der er sendt og gælder.
                Ingenting.
                """,
            finnish: """
                Luonnos tai mitätöity asiakirja ei ole saatava, ja se ohitettiin.
                Lähetetyt ja voimassa olevat asiakirjat.
                Ei mitään.
                """
        ),
    ]
}
