extension FindingEntry {
    /// What comes in the inbox, before it is opened.
    static let files: [FindingEntry] = [
        FindingEntry(
            .fileNameRefused,
            .error,
            english: """
                The file's name cannot be used: it is no text, too long, or holds control \
                characters or backslashes.
                A short name of plain letters, digits, hyphens and points.
                Rename the file and drop it again.
                """,
            swedish: """
                Filnamnet kan inte användas: det är ingen text, för långt, eller innehåller \
                styrtecken eller omvända snedstreck.
                Ett kort namn av vanliga bokstäver, siffror, bindestreck och punkter.
                Byt namn på filen och lägg in den igen.
                """,
            norwegian: """
                Filnavnet kan ikke brukes: det er ikke tekst, er for langt, eller inneholder \
                styretegn eller omvendte skråstreker.
                Et kort navn med vanlige bokstaver, sifre, bindestreker og punktum.
                Gi filen et nytt navn og legg den inn igjen.
                """,
            danish: """
                Filnavnet kan ikke bruges: det er ikke tekst, er for langt, eller indeholder \
                styretegn eller omvendte skråstreger.
                Et kort navn af almindelige bogstaver, cifre, bindestreger og punktummer.
                Omdøb filen, og læg den ind igen.
                """,
            finnish: """
                Tiedoston nimeä ei voi käyttää: se ei ole tekstiä, se on liian pitkä tai siinä on \
                ohjausmerkkejä tai kenoviivoja.
                Lyhyt nimi, jossa on vain kirjaimia, numeroita, yhdysviivoja ja pisteitä.
                Nimeä tiedosto uudelleen ja jätä se uudelleen.
                """
        ),
        FindingEntry(
            .fileKindRefused,
            .error,
            english: """
                This is not an ordinary file but a link, a folder or a device.
                An ordinary file.
                Drop the file itself; a folder stays where it is.
                """,
            swedish: """
                Det här är ingen vanlig fil utan en länk, en mapp eller en enhet.
                En vanlig fil.
                Lägg in själva filen; en mapp blir kvar där den ligger.
                """,
            norwegian: """
                Dette er ikke en vanlig fil, men en lenke, en mappe eller en enhet.
                En vanlig fil.
                Legg inn selve filen; en mappe blir liggende der den er.
                """,
            danish: """
                Dette er ikke en almindelig fil, men et link, en mappe eller en enhed.
                En almindelig fil.
                Læg selve filen ind; en mappe bliver liggende, hvor den er.
                """,
            finnish: """
                Tämä ei ole tavallinen tiedosto vaan linkki, kansio tai laite.
                Tavallinen tiedosto.
                Jätä itse tiedosto; kansio jää paikalleen.
                """
        ),
        FindingEntry(
            .fileChanging,
            .warning,
            english: """
                The file changed while it was looked at.
                A file that nobody writes to any more.
                Nothing: it waits for the next night.
                """,
            swedish: """
                Filen ändrades medan den undersöktes.
                En fil som ingen längre skriver till.
                Ingenting: den väntar till nästa natt.
                """,
            norwegian: """
                Filen ble endret mens den ble undersøkt.
                En fil som ingen skriver til lenger.
                Ingenting: den venter til neste natt.
                """,
            danish: """
                Filen blev ændret, mens den blev undersøgt.
                En fil, som ingen længere skriver til.
                Ingenting: den venter til næste nat.
                """,
            finnish: """
                Tiedosto muuttui, kun sitä tutkittiin.
                Tiedosto, johon kukaan ei enää kirjoita.
                Ei mitään: se odottaa seuraavaa yötä.
                """
        ),
        FindingEntry(
            .fileDuplicate,
            .note,
            english: """
                The same contents were read before; the file was archived and nothing of it was \
                booked.
                A file whose contents are new.
                Nothing.
                """,
            swedish: """
                Samma innehåll har lästs tidigare; filen arkiverades och inget i den bokfördes.
                En fil med nytt innehåll.
                Ingenting.
                """,
            norwegian: """
                Det samme innholdet er lest før; filen ble arkivert og ingenting i den ble \
                bokført.
                En fil med nytt innhold.
                Ingenting.
                """,
            danish: """
                Det samme indhold er læst før; filen blev arkiveret, og intet i den blev bogført.
                En fil med nyt indhold.
                Ingenting.
                """,
            finnish: """
                Sama sisältö on luettu aiemmin; tiedosto arkistoitiin eikä siitä kirjattu mitään.
                Tiedosto, jonka sisältö on uusi.
                Ei mitään.
                """
        ),
        FindingEntry(
            .fileFailedTwice,
            .error,
            english: """
                The run failed on two nights while this file was among the dropped ones.
                Files with which a night can be finished.
                If others were set aside with it, drop them again one a night: the one at fault \
                comes back here. Ask for help with that one.
                """,
            swedish: """
                Körningen misslyckades två nätter medan den här filen var bland de inlagda.
                Filer som en natt kan slutföras med.
                Om andra filer lades åt sidan samtidigt: lägg in dem igen, en per natt. Den som är \
                orsaken hamnar här igen. Be om hjälp med den.
                """,
            norwegian: """
                Kjøringen feilet to netter mens denne filen var blant dem som var lagt inn.
                Filer som en natt kan fullføres med.
                Hvis andre filer ble lagt til side samtidig: legg dem inn igjen, én hver natt. Den \
                som er årsaken, havner her igjen. Be om hjelp med den.
                """,
            danish: """
                Kørslen fejlede to nætter, mens denne fil var blandt dem, der var lagt ind.
                Filer, som en nat kan gennemføres med.
                Blev andre filer lagt til side samtidig, så læg dem ind igen, én hver nat. Den, \
                der er årsagen, havner her igen. Bed om hjælp til den.
                """,
            finnish: """
                Ajo epäonnistui kahtena yönä, joina tämä tiedosto oli mukana.
                Tiedostot, joiden kanssa yö voidaan viedä loppuun.
                Jos muita tiedostoja siirrettiin samalla sivuun, jätä ne uudelleen yksi yössä: \
                syyllinen palaa tänne. Pyydä apua sen kanssa.
                """
        ),
        FindingEntry(
            .fileUnreadable,
            .error,
            english: """
                The file could not be opened or moved.
                A file that the user who runs forfall may read and move.
                Give that user the rights and drop the file again.
                """,
            swedish: """
                Filen kunde inte öppnas eller flyttas.
                En fil som användaren som kör forfall får läsa och flytta.
                Ge den användaren rättigheterna och lägg in filen igen.
                """,
            norwegian: """
                Filen kunne ikke åpnes eller flyttes.
                En fil som brukeren som kjører forfall kan lese og flytte.
                Gi den brukeren rettighetene og legg inn filen igjen.
                """,
            danish: """
                Filen kunne ikke åbnes eller flyttes.
                En fil, som brugeren, der kører forfall, må læse og flytte.
                Giv den bruger rettighederne, og læg filen ind igen.
                """,
            finnish: """
                Tiedostoa ei voitu avata tai siirtää.
                Tiedosto, jonka forfallin käyttäjä saa lukea ja siirtää.
                Anna käyttäjälle oikeudet ja jätä tiedosto uudelleen.
                """
        ),
        FindingEntry(
            .fileUnknown,
            .error,
            english: """
                It is not clear what kind of file this is.
                An invoice list, an e-invoice, a bank file or an instruction file of a format that \
                is read here.
                See that it is the right file. If it is, its layout has to be described in \
                pipeline.yml first.
                """,
            swedish: """
                Det går inte att avgöra vad det är för slags fil.
                En fakturalista, en e-faktura, en bankfil eller en instruktionsfil i ett format \
                som läses här.
                Kontrollera att det är rätt fil. Är den det måste dess upplägg först beskrivas i \
                pipeline.yml.
                """,
            norwegian: """
                Det er ikke klart hva slags fil dette er.
                En fakturaliste, en e-faktura, en bankfil eller en instruksjonsfil i et format som \
                leses her.
                Se etter at det er riktig fil. Er den det, må oppsettet først beskrives i \
                pipeline.yml.
                """,
            danish: """
                Det er ikke klart, hvilken slags fil dette er.
                En fakturaliste, en e-faktura, en bankfil eller en instruktionsfil i et format, \
                der læses her.
                Se efter, om det er den rigtige fil. Er den det, skal dens opbygning først \
                beskrives i pipeline.yml.
                """,
            finnish: """
                Ei ole selvää, millainen tiedosto tämä on.
                Laskuluettelo, verkkolasku, pankkitiedosto tai ohjetiedosto, jonka muoto täällä \
                luetaan.
                Tarkista, että tiedosto on oikea. Jos on, sen rakenne on ensin kuvattava \
                tiedostossa pipeline.yml.
                """
        ),
        FindingEntry(
            .fileTooLarge,
            .error,
            english: """
                The file is too large.
                At most 'max-megabytes' of the settings.
                Split it, or have the limit raised in pipeline.yml.
                """,
            swedish: """
                Filen är för stor.
                Högst 'max-megabytes' i inställningarna.
                Dela upp den, eller få gränsen höjd i pipeline.yml.
                """,
            norwegian: """
                Filen er for stor.
                Høyst 'max-megabytes' i innstillingene.
                Del den opp, eller få grensen hevet i pipeline.yml.
                """,
            danish: """
                Filen er for stor.
                Højst 'max-megabytes' i indstillingerne.
                Del den op, eller få grænsen hævet i pipeline.yml.
                """,
            finnish: """
                Tiedosto on liian suuri.
                Enintään asetusten 'max-megabytes'.
                Jaa se osiin tai nostata rajaa tiedostossa pipeline.yml.
                """
        ),
        FindingEntry(
            .fileEmpty,
            .error,
            english: """
                The file holds nothing, or no record.
                At least one record.
                Make the export again and drop the new file.
                """,
            swedish: """
                Filen är tom eller saknar poster.
                Minst en post.
                Gör om exporten och lägg in den nya filen.
                """,
            norwegian: """
                Filen er tom eller har ingen poster.
                Minst én post.
                Lag eksporten på nytt og legg inn den nye filen.
                """,
            danish: """
                Filen er tom eller har ingen poster.
                Mindst én post.
                Lav eksporten om, og læg den nye fil ind.
                """,
            finnish: """
                Tiedosto on tyhjä tai siinä ei ole tietueita.
                Vähintään yksi tietue.
                Tee vienti uudelleen ja jätä uusi tiedosto.
                """
        ),
        FindingEntry(
            .fileTruncated,
            .error,
            english: """
                The end of the file is missing.
                A file that ends as its format says.
                It was probably cut off on its way: fetch or export it again and drop the new one.
                """,
            swedish: """
                Slutet av filen saknas.
                En fil som slutar så som dess format säger.
                Den bröts troligen av på vägen: hämta eller exportera den igen och lägg in den \
                nya.
                """,
            norwegian: """
                Slutten av filen mangler.
                En fil som slutter slik formatet sier.
                Den ble trolig avbrutt underveis: hent eller eksporter den på nytt og legg inn den \
                nye.
                """,
            danish: """
                Slutningen af filen mangler.
                En fil, der slutter, som dens format siger.
                Den blev nok afbrudt undervejs: hent eller eksporter den igen, og læg den nye ind.
                """,
            finnish: """
                Tiedoston loppu puuttuu.
                Tiedosto, joka päättyy niin kuin sen muoto vaatii.
                Se katkesi luultavasti matkalla: hae tai vie se uudelleen ja jätä uusi.
                """
        ),
    ]
}
