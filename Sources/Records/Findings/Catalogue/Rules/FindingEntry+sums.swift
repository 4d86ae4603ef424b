extension FindingEntry {
    /// How the amounts of an invoice hang together (EN 16931, and Peppol on top).
    static let sums: [FindingEntry] = [
        .rule(
            .brCO03,
            .warning,
            .contents,
            expected: "BT-7, or BT-8.",
            english: "Both a VAT point date (BT-7) and a code for one (BT-8) are stated.",
            swedish: "Både momsdatum (BT-7) och en kod för det (BT-8) är angivna.",
            norwegian: "Både mva-dato (BT-7) og en kode for den (BT-8) er oppgitt.",
            danish: "Både momsdato (BT-7) og en kode for den (BT-8) er angivet.",
            finnish: "Sekä veron päivä (BT-7) että sen koodi (BT-8) on ilmoitettu."
        ),
        .rule(
            .brCO09,
            .warning,
            .contents,
            expected: "SE…, NO…, DK…, FI….",
            english: "A VAT number does not begin with the code of a country.",
            swedish: "Ett momsnummer börjar inte med en landskod.",
            norwegian: "Et mva-nummer begynner ikke med en landkode.",
            danish: "Et momsnummer begynder ikke med en landekode.",
            finnish: "Alv-tunnus ei ala maan koodilla."
        ),
        .rule(
            .brCO10,
            .error,
            .amounts,
            expected: "BT-106 = Σ BT-131.",
            english: "The sum of the lines is not what the lines add up to.",
            swedish: "Summan av raderna är inte vad raderna blir tillsammans.",
            norwegian: "Summen av linjene er ikke det linjene blir til sammen.",
            danish: "Summen af linjerne er ikke det, linjerne bliver tilsammen.",
            finnish: "Rivien summa ei ole rivien yhteenlaskettu määrä."
        ),
        .rule(
            .brCO11,
            .error,
            .amounts,
            expected: "BT-107 = Σ BT-92.",
            english: "The sum of the allowances is not what they add up to.",
            swedish: "Summan av avdragen är inte vad de blir tillsammans.",
            norwegian: "Summen av fradragene er ikke det de blir til sammen.",
            danish: "Summen af fradragene er ikke det, de bliver tilsammen.",
            finnish: "Alennusten summa ei ole niiden yhteenlaskettu määrä."
        ),
        .rule(
            .brCO12,
            .error,
            .amounts,
            expected: "BT-108 = Σ BT-99.",
            english: "The sum of the charges is not what they add up to.",
            swedish: "Summan av tilläggen är inte vad de blir tillsammans.",
            norwegian: "Summen av tilleggene er ikke det de blir til sammen.",
            danish: "Summen af tillæggene er ikke det, de bliver tilsammen.",
            finnish: "Lisien summa ei ole niiden yhteenlaskettu määrä."
        ),
        .rule(
            .brCO13,
            .error,
            .amounts,
            expected: "BT-109 = BT-106 − BT-107 + BT-108.",
            english: "The total without VAT is not lines less allowances plus charges.",
            swedish: "Totalsumman utan moms är inte raderna minus avdrag plus tillägg.",
            norwegian: "Totalsummen uten mva. er ikke linjene minus fradrag pluss tillegg.",
            danish: "Totalsummen uden moms er ikke linjerne minus fradrag plus tillæg.",
            finnish: "Veroton loppusumma ei ole rivit miinus alennukset plus lisät."
        ),
        .rule(
            .brCO14,
            .error,
            .amounts,
            expected: "BT-110 = Σ BT-117.",
            english: "The total VAT is not the sum of the VAT categories.",
            swedish: "Momssumman är inte summan av momskategorierna.",
            norwegian: "Mva-summen er ikke summen av mva-kategoriene.",
            danish: "Momssummen er ikke summen af momskategorierne.",
            finnish: "Veron summa ei ole verokantojen summa."
        ),
        .rule(
            .brCO15,
            .error,
            .amounts,
            expected: "BT-112 = BT-109 + BT-110.",
            english: "The total with VAT is not the total without VAT plus the VAT.",
            swedish: "Totalsumman med moms är inte totalsumman utan moms plus momsen.",
            norwegian: "Totalsummen med mva. er ikke totalsummen uten mva. pluss mva.",
            danish: "Totalsummen med moms er ikke totalsummen uden moms plus momsen.",
            finnish: "Verollinen loppusumma ei ole veroton loppusumma plus vero."
        ),
        .rule(
            .brCO16,
            .error,
            .amounts,
            expected: "BT-115 = BT-112 − BT-113 + BT-114.",
            english: "The amount due is not the total with VAT less what is paid plus rounding.",
            swedish: "Beloppet att betala är inte totalsumman med moms minus betalt plus "
                + "avrundning.",
            norwegian: "Beløpet å betale er ikke totalsummen med mva. minus betalt pluss "
                + "avrunding.",
            danish: "Beløbet til betaling er ikke totalsummen med moms minus betalt plus "
                + "afrunding.",
            finnish: "Maksettava määrä ei ole verollinen loppusumma miinus maksettu plus "
                + "pyöristys."
        ),
        .rule(
            .brCO17,
            .warning,
            .amounts,
            expected: "BT-117 = BT-116 × BT-119 / 100 (± 1).",
            english: "The tax amount of a VAT category is not its taxable amount times its rate.",
            swedish: "Momsbeloppet för en momskategori är inte underlaget gånger satsen.",
            norwegian: "Mva-beløpet for en mva-kategori er ikke grunnlaget ganger satsen.",
            danish: "Momsbeløbet for en momskategori er ikke grundlaget gange satsen.",
            finnish: "Verokannan veron määrä ei ole veroton määrä kertaa prosentti."
        ),
        .rule(
            .peppolR005,
            .warning,
            .contents,
            expected: "BT-6 ≠ BT-5.",
            english: "The VAT accounting currency (BT-6) is the invoice currency; it is only "
                + "stated where it is another.",
            swedish: "Redovisningsvalutan för moms (BT-6) är fakturavalutan; den anges bara när "
                + "den är en annan.",
            norwegian: "Regnskapsvalutaen for mva. (BT-6) er fakturavalutaen; den oppgis bare "
                + "når den er en annen.",
            danish: "Regnskabsvalutaen for moms (BT-6) er fakturavalutaen; den angives kun, når "
                + "den er en anden.",
            finnish: "Veron kirjanpitovaluutta (BT-6) on laskun valuutta; se ilmoitetaan vain, "
                + "jos se on toinen."
        ),
        .rule(
            .peppolR010,
            .warning,
            .contents,
            expected: "BT-49.",
            english: "The buyer's electronic address (BT-49) is missing.",
            swedish: "Köparens elektroniska adress (BT-49) saknas.",
            norwegian: "Kjøperens elektroniske adresse (BT-49) mangler.",
            danish: "Køberens elektroniske adresse (BT-49) mangler.",
            finnish: "Ostajan sähköinen osoite (BT-49) puuttuu."
        ),
        .rule(
            .peppolR020,
            .warning,
            .contents,
            expected: "BT-34.",
            english: "The seller's electronic address (BT-34) is missing.",
            swedish: "Säljarens elektroniska adress (BT-34) saknas.",
            norwegian: "Selgerens elektroniske adresse (BT-34) mangler.",
            danish: "Sælgerens elektroniske adresse (BT-34) mangler.",
            finnish: "Myyjän sähköinen osoite (BT-34) puuttuu."
        ),
        .rule(
            .peppolR051,
            .error,
            .amounts,
            expected: "currencyID = BT-5.",
            english: "An amount is in another currency than the invoice.",
            swedish: "Ett belopp är i en annan valuta än fakturan.",
            norwegian: "Et beløp er i en annen valuta enn fakturaen.",
            danish: "Et beløb er i en anden valuta end fakturaen.",
            finnish: "Summa on eri valuutassa kuin lasku."
        ),
        .rule(
            .peppolR053,
            .warning,
            .amounts,
            expected: "1 × BG-23.",
            english: "Not exactly one total VAT has a breakdown by categories.",
            swedish: "Inte precis en momssumma är uppdelad på kategorier.",
            norwegian: "Ikke nøyaktig én mva-sum er delt opp i kategorier.",
            danish: "Ikke præcis én momssum er opdelt i kategorier.",
            finnish: "Ei täsmälleen yhtä veron summaa ole eritelty verokannoittain."
        ),
        .rule(
            .peppolR054,
            .warning,
            .amounts,
            expected: "BT-6 → 1 × BT-111.",
            english: "A total VAT without a breakdown is there without an accounting currency, or "
                + "is missing for one.",
            swedish: "En momssumma utan uppdelning finns utan redovisningsvaluta, eller saknas för "
                + "en.",
            norwegian: "En mva-sum uten oppdeling finnes uten regnskapsvaluta, eller mangler for "
                + "en.",
            danish: "En momssum uden opdeling findes uden regnskabsvaluta, eller mangler for en.",
            finnish: "Erittelemätön veron summa on ilman kirjanpidon valuuttaa tai puuttuu siltä."
        ),
        .rule(
            .peppolR055,
            .warning,
            .amounts,
            expected: "BT-110 × BT-111 ≥ 0.",
            english: "The total VAT has another sign in the accounting currency than in the "
                + "invoice currency.",
            swedish: "Momssumman har ett annat tecken i redovisningsvalutan än i fakturavalutan.",
            norwegian: "Mva-summen har et annet fortegn i regnskapsvalutaen enn i fakturavalutaen.",
            danish: "Momssummen har et andet fortegn i regnskabsvalutaen end i fakturavalutaen.",
            finnish: "Veron summalla on kirjanpidon valuutassa eri etumerkki kuin laskun "
                + "valuutassa."
        ),
        .rule(
            .peppolR120,
            .warning,
            .amounts,
            expected: "BT-131 = BT-129 × BT-146 / BT-149 + Σ BT-141 − Σ BT-136 ± 0.02.",
            english: "The amount of a line is not its quantity times its price with its charges "
                + "and allowances.",
            swedish: "Beloppet på en rad är inte dess antal gånger dess pris med tillägg och "
                + "avdrag.",
            norwegian: "Beløpet på en linje er ikke antall ganger pris med tillegg og fradrag.",
            danish: "Beløbet på en linje er ikke antal gange pris med tillæg og fradrag.",
            finnish: "Rivin summa ei ole määrä kertaa hinta lisineen ja alennuksineen."
        ),
    ]
}
