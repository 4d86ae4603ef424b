extension FindingEntry {
    /// Archives and workbooks.
    static let archives: [FindingEntry] = [
        FindingEntry(
            .archiveUnpacked,
            .note,
            english: """
                The file is an archive; each file in it has a receipt of its own.
                -
                Nothing.
                """,
            swedish: """
                Filen är ett arkiv; varje fil i det har ett eget kvitto.
                -
                Ingenting.
                """,
            norwegian: """
                Filen er et arkiv; hver fil i det har sin egen kvittering.
                -
                Ingenting.
                """,
            danish: """
                Filen er et arkiv; hver fil i det har sin egen kvittering.
                -
                Ingenting.
                """,
            finnish: """
                Tiedosto on arkisto; jokaisella sen tiedostolla on oma kuittinsa.
                -
                Ei mitään.
                """
        ),
        FindingEntry(
            .archiveDamaged,
            .error,
            english: """
                The archive is damaged or cut off, or two files in it have one name.
                A whole .zip or .gz, packed in the usual way (deflate).
                Pack it again, or fetch it again, and drop the new one.
                """,
            swedish: """
                Arkivet är skadat eller avklippt, eller två filer i det har samma namn.
                En hel .zip eller .gz, packad på vanligt sätt (deflate).
                Packa eller hämta det på nytt och lägg in det nya.
                """,
            norwegian: """
                Arkivet er skadet eller avkuttet, eller to filer i det har samme navn.
                En hel .zip eller .gz, pakket på vanlig måte (deflate).
                Pakk eller hent det på nytt og legg inn det nye.
                """,
            danish: """
                Arkivet er beskadiget eller afklippet, eller to filer i det har samme navn.
                En hel .zip eller .gz, pakket på sædvanlig måde (deflate).
                Pak eller hent det igen, og læg det nye ind.
                """,
            finnish: """
                Arkisto on vioittunut tai katkennut, tai kahdella sen tiedostolla on sama nimi.
                Kokonainen .zip tai .gz, pakattu tavalliseen tapaan (deflate).
                Pakkaa tai nouda se uudelleen ja toimita uusi.
                """
        ),
        FindingEntry(
            .archiveLimit,
            .error,
            english: """
                The archive holds more files or more bytes than are taken.
                No more than 'max-entries' and 'max-unpacked-megabytes', and no more than 200 \
                times its own size.
                Split it, or have the limit raised.
                """,
            swedish: """
                Arkivet innehåller fler filer eller mer data än som tas emot.
                Högst 'max-entries' och 'max-unpacked-megabytes', och högst 200 gånger sin egen \
                storlek.
                Dela upp det, eller be att gränsen höjs.
                """,
            norwegian: """
                Arkivet inneholder flere filer eller mer data enn det som tas imot.
                Høyst 'max-entries' og 'max-unpacked-megabytes', og høyst 200 ganger sin egen \
                størrelse.
                Del det opp, eller be om at grensen heves.
                """,
            danish: """
                Arkivet indeholder flere filer eller flere data, end der tages imod.
                Højst 'max-entries' og 'max-unpacked-megabytes', og højst 200 gange sin egen \
                størrelse.
                Del det op, eller bed om at få grænsen hævet.
                """,
            finnish: """
                Arkistossa on enemmän tiedostoja tai tietoa kuin otetaan vastaan.
                Enintään 'max-entries' ja 'max-unpacked-megabytes', ja enintään 200 kertaa oma \
                kokonsa.
                Jaa se osiin tai pyydä nostamaan rajaa.
                """
        ),
        FindingEntry(
            .archiveLocked,
            .error,
            english: """
                A file in the archive is under a password.
                A file that can be opened without one.
                Pack it without a password and drop it again.
                """,
            swedish: """
                En fil i arkivet är skyddad med lösenord.
                En fil som kan öppnas utan.
                Packa den utan lösenord och lägg in den igen.
                """,
            norwegian: """
                En fil i arkivet er beskyttet med passord.
                En fil som kan åpnes uten.
                Pakk den uten passord og legg den inn igjen.
                """,
            danish: """
                En fil i arkivet er beskyttet med adgangskode.
                En fil, der kan åbnes uden.
                Pak den uden adgangskode, og læg den ind igen.
                """,
            finnish: """
                Arkistossa oleva tiedosto on salasanan takana.
                Tiedosto, jonka voi avata ilman salasanaa.
                Pakkaa se ilman salasanaa ja toimita uudelleen.
                """
        ),
        FindingEntry(
            .archiveNested,
            .error,
            english: """
                There is an archive inside the archive.
                Files, one level deep.
                Drop the inner archive by itself.
                """,
            swedish: """
                Det ligger ett arkiv i arkivet.
                Filer, i en nivå.
                Lägg in det inre arkivet för sig.
                """,
            norwegian: """
                Det ligger et arkiv i arkivet.
                Filer, i ett nivå.
                Legg inn det indre arkivet for seg.
                """,
            danish: """
                Der ligger et arkiv i arkivet.
                Filer, i ét niveau.
                Læg det indre arkiv ind for sig.
                """,
            finnish: """
                Arkiston sisällä on arkisto.
                Tiedostoja yhdessä tasossa.
                Toimita sisempi arkisto erikseen.
                """
        ),
        FindingEntry(
            .cellError,
            .error,
            english: """
                A cell of the workbook holds an error such as #N/A; its row is not read.
                A value.
                Mend the formula, or delete the row.
                """,
            swedish: """
                En cell i arbetsboken innehåller ett fel som #SAKNAS!; raden läses inte.
                Ett värde.
                Rätta formeln, eller ta bort raden.
                """,
            norwegian: """
                En celle i arbeidsboken inneholder en feil som #I/T; raden leses ikke.
                En verdi.
                Rett formelen, eller slett raden.
                """,
            danish: """
                En celle i projektmappen indeholder en fejl som #I/T; rækken læses ikke.
                En værdi.
                Ret formlen, eller slet rækken.
                """,
            finnish: """
                Työkirjan solussa on virhe, kuten #PUUTTUU!; riviä ei lueta.
                Arvo.
                Korjaa kaava tai poista rivi.
                """
        ),
    ]
}
