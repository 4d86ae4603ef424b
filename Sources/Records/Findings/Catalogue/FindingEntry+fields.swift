extension FindingEntry {
    /// What one field of a record says.
    static let fields: [FindingEntry] = [
        FindingEntry(
            .encoding,
            .error,
            english: """
                The file holds bytes that are no text in its encoding.
                UTF-8, or the encoding that the settings name.
                Save or export it as UTF-8, or set 'encoding' for its source, and drop it again.
                """,
            swedish: """
                Filen innehåller tecken som inte kan läsas i dess teckenkodning.
                UTF-8, eller den kodning som inställningarna anger.
                Spara eller exportera den som UTF-8, eller ange 'encoding' för källan, och lägg in \
                den igen.
                """,
            norwegian: """
                Filen inneholder tegn som ikke kan leses i tegnkodingen den har.
                UTF-8, eller den kodingen som innstillingene oppgir.
                Lagre eller eksporter den som UTF-8, eller oppgi 'encoding' for kilden, og legg \
                den inn på nytt.
                """,
            danish: """
                Filen indeholder tegn, der ikke kan læses i dens tegnkodning.
                UTF-8, eller den kodning, som indstillingerne angiver.
                Gem eller eksporter den som UTF-8, eller angiv 'encoding' for kilden, og læg den \
                ind igen.
                """,
            finnish: """
                Tiedostossa on merkkejä, joita ei voi lukea sen merkistöllä.
                UTF-8 tai asetuksissa nimetty merkistö.
                Tallenna tai vie se UTF-8-muodossa tai aseta lähteelle 'encoding' ja jätä se \
                uudelleen.
                """
        ),
        FindingEntry(
            .fieldMissing,
            .error,
            english: """
                A field that is needed is empty or not there.
                A value in the field that is named.
                Complete it at its source, and send it again.
                """,
            swedish: """
                Ett fält som behövs är tomt eller saknas.
                Ett värde i det fält som anges.
                Komplettera det i källsystemet och skicka det igen.
                """,
            norwegian: """
                Et felt som trengs, er tomt eller mangler.
                En verdi i feltet som er nevnt.
                Fyll det ut der det kommer fra, og send det på nytt.
                """,
            danish: """
                Et felt, der er nødvendigt, er tomt eller mangler.
                En værdi i det felt, der er nævnt.
                Udfyld det i det system, det kommer fra, og send det igen.
                """,
            finnish: """
                Tarvittava kenttä on tyhjä tai puuttuu.
                Arvo nimetyssä kentässä.
                Täydennä se lähdejärjestelmässä ja lähetä uudelleen.
                """
        ),
        FindingEntry(
            .fieldTooLong,
            .error,
            english: """
                A text is longer than any real one.
                A text of ordinary length.
                Look for a quote that is not closed or a line break that is missing, and export it \
                again.
                """,
            swedish: """
                En text är längre än någon verklig text är.
                En text av vanlig längd.
                Leta efter ett citattecken som inte avslutas eller en radbrytning som saknas, och \
                exportera igen.
                """,
            norwegian: """
                En tekst er lengre enn noen virkelig tekst er.
                En tekst av vanlig lengde.
                Se etter et anførselstegn som ikke avsluttes eller et linjeskift som mangler, og \
                eksporter på nytt.
                """,
            danish: """
                En tekst er længere, end nogen virkelig tekst er.
                En tekst af almindelig længde.
                Se efter et anførselstegn, der ikke afsluttes, eller et linjeskift, der mangler, \
                og eksporter igen.
                """,
            finnish: """
                Teksti on pidempi kuin mikään oikea teksti.
                Tavallisen pituinen teksti.
                Etsi lainausmerkki, jota ei suljeta, tai puuttuva rivinvaihto ja tee vienti \
                uudelleen.
                """
        ),
        FindingEntry(
            .dateInvalid,
            .error,
            english: """
                A date is no day of the calendar, cannot be told for certain, or lies before the \
                day it has to follow.
                A day written as the format or the settings say, such as 2026-11-20.
                Correct it, or set 'dates' for the source.
                """,
            swedish: """
                Ett datum finns inte i kalendern, kan inte tydas säkert, eller ligger före den dag \
                det måste följa.
                En dag skriven så som formatet eller inställningarna säger, till exempel \
                2026-11-20.
                Rätta det, eller ange 'dates' för källan.
                """,
            norwegian: """
                En dato finnes ikke i kalenderen, kan ikke tolkes sikkert, eller ligger før den \
                dagen den må følge.
                En dag skrevet slik formatet eller innstillingene sier, for eksempel 2026-11-20.
                Rett den, eller oppgi 'dates' for kilden.
                """,
            danish: """
                En dato findes ikke i kalenderen, kan ikke tydes sikkert, eller ligger før den \
                dag, den skal følge.
                En dag skrevet, som formatet eller indstillingerne siger, for eksempel 2026-11-20.
                Ret den, eller angiv 'dates' for kilden.
                """,
            finnish: """
                Päivämäärää ei ole kalenterissa, sitä ei voi tulkita varmasti tai se on ennen \
                päivää, jota sen pitää seurata.
                Päivä kirjoitettuna niin kuin muoto tai asetukset sanovat, esimerkiksi 2026-11-20.
                Korjaa se tai aseta lähteelle 'dates'.
                """
        ),
        FindingEntry(
            .amountInvalid,
            .error,
            english: """
                An amount cannot be read, has too many decimals, the wrong sign, or is larger than \
                any claim.
                Digits, one decimal mark and at most the decimals of the currency.
                Correct it, or set 'decimal' for the source.
                """,
            swedish: """
                Ett belopp kan inte läsas, har för många decimaler, fel tecken, eller är större än \
                någon fordran.
                Siffror, ett decimaltecken och högst valutans antal decimaler.
                Rätta det, eller ange 'decimal' för källan.
                """,
            norwegian: """
                Et beløp kan ikke leses, har for mange desimaler, feil fortegn, eller er større \
                enn noe krav.
                Sifre, ett desimaltegn og høyst så mange desimaler som valutaen har.
                Rett det, eller oppgi 'decimal' for kilden.
                """,
            danish: """
                Et beløb kan ikke læses, har for mange decimaler, forkert fortegn, eller er større \
                end noget krav.
                Cifre, ét decimaltegn og højst så mange decimaler, som valutaen har.
                Ret det, eller angiv 'decimal' for kilden.
                """,
            finnish: """
                Summaa ei voi lukea, siinä on liikaa desimaaleja tai väärä etumerkki, tai se on \
                suurempi kuin mikään saatava.
                Numeroita, yksi desimaalimerkki ja enintään valuutan desimaalit.
                Korjaa se tai aseta lähteelle 'decimal'.
                """
        ),
        FindingEntry(
            .currencyInvalid,
            .error,
            english: """
                A currency is no code of three letters, or another than the document's.
                One ISO 4217 code, such as SEK, for the whole document.
                Correct it at its source.
                """,
            swedish: """
                En valuta är ingen kod på tre bokstäver, eller en annan än dokumentets.
                En ISO 4217-kod, till exempel SEK, för hela dokumentet.
                Rätta den i källsystemet.
                """,
            norwegian: """
                En valuta er ikke en kode på tre bokstaver, eller en annen enn dokumentets.
                Én ISO 4217-kode, for eksempel NOK, for hele dokumentet.
                Rett den der den kommer fra.
                """,
            danish: """
                En valuta er ikke en kode på tre bogstaver, eller en anden end dokumentets.
                Én ISO 4217-kode, for eksempel DKK, for hele dokumentet.
                Ret den i det system, den kommer fra.
                """,
            finnish: """
                Valuutta ei ole kolmikirjaiminen koodi tai se on toinen kuin asiakirjan.
                Yksi ISO 4217 -koodi, esimerkiksi EUR, koko asiakirjalle.
                Korjaa se lähdejärjestelmässä.
                """
        ),
        FindingEntry(
            .checkDigit,
            .error,
            english: """
                A number has a wrong check digit; a payment reference with one is kept as free \
                text.
                A number whose last digit agrees with the others.
                Correct the number at its source: payments may not find the invoice by a wrong \
                reference.
                """,
            swedish: """
                Ett nummer har fel kontrollsiffra; en betalningsreferens med sådan behålls som \
                fritext.
                Ett nummer vars sista siffra stämmer med de andra.
                Rätta numret i källsystemet: en betalning hittar kanske inte fakturan med fel \
                referens.
                """,
            norwegian: """
                Et nummer har feil kontrollsiffer; en betalingsreferanse med slikt beholdes som \
                fritekst.
                Et nummer der siste siffer stemmer med de andre.
                Rett nummeret der det kommer fra: en betaling finner kanskje ikke fakturaen med \
                feil referanse.
                """,
            danish: """
                Et nummer har forkert kontrolciffer; en betalingsreference med et sådant beholdes \
                som fritekst.
                Et nummer, hvis sidste ciffer stemmer med de andre.
                Ret nummeret i det system, det kommer fra: en betaling finder måske ikke fakturaen \
                med en forkert reference.
                """,
            finnish: """
                Numeron tarkiste on väärä; tällainen maksuviite säilytetään vapaana tekstinä.
                Numero, jonka viimeinen numero täsmää muihin.
                Korjaa numero lähdejärjestelmässä: maksu ei ehkä löydä laskua väärällä viitteellä.
                """
        ),
        FindingEntry(
            .referenceDamaged,
            .error,
            english: """
                A number was damaged by a spreadsheet: turned into an exponent, or robbed of its \
                zeros.
                The number as digits, all of them.
                Format the column as text before exporting, or export without the spreadsheet, and \
                drop it again.
                """,
            swedish: """
                Ett nummer har skadats av ett kalkylprogram: gjorts om till exponent eller tappat \
                sina nollor.
                Numret som siffror, alla med.
                Formatera kolumnen som text före exporten, eller exportera utan kalkylprogrammet, \
                och lägg in filen igen.
                """,
            norwegian: """
                Et nummer er ødelagt av et regneark: gjort om til eksponent eller fratatt nullene.
                Nummeret som sifre, alle med.
                Formater kolonnen som tekst før eksporten, eller eksporter uten regnearket, og \
                legg filen inn på nytt.
                """,
            danish: """
                Et nummer er ødelagt af et regneark: lavet om til eksponent eller frataget sine \
                nuller.
                Nummeret som cifre, alle med.
                Formater kolonnen som tekst før eksporten, eller eksporter uden regnearket, og læg \
                filen ind igen.
                """,
            finnish: """
                Taulukkolaskenta on vahingoittanut numeroa: se on eksponenttimuodossa tai siitä \
                puuttuu nollia.
                Numero kaikkine numeromerkkeineen.
                Muotoile sarake tekstiksi ennen vientiä tai vie ilman taulukkolaskentaa ja jätä \
                tiedosto uudelleen.
                """
        ),
        FindingEntry(
            .wordUnknown,
            .warning,
            english: """
                A word for a kind, a status or a country is not known; it counts as not stated.
                A plain word or code, as the page on file formats lists them.
                Use one of those words.
                """,
            swedish: """
                Ett ord för typ, status eller land är okänt; det räknas som ej angivet.
                Ett vanligt ord eller en kod, så som sidan om filformat räknar upp dem.
                Använd ett av de orden.
                """,
            norwegian: """
                Et ord for type, status eller land er ukjent; det regnes som ikke oppgitt.
                Et vanlig ord eller en kode, slik siden om filformater lister dem.
                Bruk et av de ordene.
                """,
            danish: """
                Et ord for type, status eller land er ukendt; det regnes som ikke angivet.
                Et almindeligt ord eller en kode, som siden om filformater opregner dem.
                Brug et af de ord.
                """,
            finnish: """
                Lajin, tilan tai maan sanaa ei tunneta; se luetaan ilmoittamattomaksi.
                Tavallinen sana tai koodi, jotka tiedostomuotojen sivu luettelee.
                Käytä jotakin niistä.
                """
        ),
    ]
}
