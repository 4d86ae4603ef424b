extension FindingEntry {
    /// Numbers with check digits, and the rules of Sweden and Norway (Peppol BIS Billing 3).
    static let national: [FindingEntry] = [
        .rule(
            .peppolGLN,
            .warning,
            .contents,
            expected: "13 × 0–9 (GS1).",
            english: "A GLN has a wrong check digit or form.",
            swedish: "Ett GLN har fel kontrollsiffra eller form.",
            norwegian: "Et GLN har feil kontrollsiffer eller form.",
            danish: "Et GLN har forkert kontrolciffer eller form.",
            finnish: "GLN-tunnuksen tarkiste tai muoto on väärä."
        ),
        .rule(
            .peppolOrganisationNO,
            .warning,
            .contents,
            expected: "9 × 0–9 (mod 11).",
            english: "A Norwegian organisation number has a wrong check digit or form.",
            swedish: "Ett norskt organisationsnummer har fel kontrollsiffra eller form.",
            norwegian: "Et norsk organisasjonsnummer har feil kontrollsiffer eller form.",
            danish: "Et norsk organisationsnummer har forkert kontrolciffer eller form.",
            finnish: "Norjalaisen organisaationumeron tarkiste tai muoto on väärä."
        ),
        .rule(
            .peppolOrganisationDK,
            .warning,
            .contents,
            expected: "8 × 0–9, DK + 8 × 0–9.",
            english: "A Danish CVR number is not eight digits, with or without DK.",
            swedish: "Ett danskt CVR-nummer är inte åtta siffror, med eller utan DK.",
            norwegian: "Et dansk CVR-nummer er ikke åtte sifre, med eller uten DK.",
            danish: "Et dansk CVR-nummer er ikke otte cifre, med eller uden DK.",
            finnish: "Tanskalainen CVR-numero ei ole kahdeksan numeroa, DK edessä tai ilman."
        ),
        .rule(
            .peppolOrganisationSE,
            .warning,
            .contents,
            expected: "10 × 0–9 (Luhn).",
            english: "A Swedish organisation number has a wrong check digit or form.",
            swedish: "Ett svenskt organisationsnummer har fel kontrollsiffra eller form.",
            norwegian: "Et svensk organisasjonsnummer har feil kontrollsiffer eller form.",
            danish: "Et svensk organisationsnummer har forkert kontrolciffer eller form.",
            finnish: "Ruotsalaisen organisaationumeron tarkiste tai muoto on väärä."
        ),
        .rule(
            .seR001,
            .warning,
            .contents,
            expected: "SE + 12 × 0–9.",
            english: "A Swedish VAT number does not have 14 characters.",
            swedish: "Ett svenskt momsnummer har inte 14 tecken.",
            norwegian: "Et svensk mva-nummer har ikke 14 tegn.",
            danish: "Et svensk momsnummer har ikke 14 tegn.",
            finnish: "Ruotsalaisessa alv-tunnuksessa ei ole 14 merkkiä."
        ),
        .rule(
            .seR002,
            .warning,
            .contents,
            expected: "SE + 12 × 0–9.",
            english: "A Swedish VAT number does not end in twelve digits.",
            swedish: "Ett svenskt momsnummer slutar inte med tolv siffror.",
            norwegian: "Et svensk mva-nummer slutter ikke med tolv sifre.",
            danish: "Et svensk momsnummer slutter ikke med tolv cifre.",
            finnish: "Ruotsalainen alv-tunnus ei pääty kahteentoista numeroon."
        ),
        .rule(
            .seR003,
            .note,
            .contents,
            expected: "10 × 0–9.",
            english: "A Swedish seller's organisation number is not numeric.",
            swedish: "En svensk säljares organisationsnummer är inte numeriskt.",
            norwegian: "En svensk selgers organisasjonsnummer er ikke numerisk.",
            danish: "En svensk sælgers organisationsnummer er ikke numerisk.",
            finnish: "Ruotsalaisen myyjän organisaationumero ei ole numeerinen."
        ),
        .rule(
            .seR004,
            .note,
            .contents,
            expected: "10 × 0–9.",
            english: "A Swedish seller's organisation number does not have ten characters.",
            swedish: "En svensk säljares organisationsnummer har inte tio tecken.",
            norwegian: "En svensk selgers organisasjonsnummer har ikke ti tegn.",
            danish: "En svensk sælgers organisationsnummer har ikke ti tegn.",
            finnish: "Ruotsalaisen myyjän organisaationumerossa ei ole kymmentä merkkiä."
        ),
        .rule(
            .seR005,
            .warning,
            .contents,
            expected: "Godkänd för F-skatt.",
            english: "A Swedish seller's tax registration does not read 'Godkänd för F-skatt'.",
            swedish: "En svensk säljares skatteuppgift lyder inte 'Godkänd för F-skatt'.",
            norwegian: "En svensk selgers skatteopplysning lyder ikke 'Godkänd för F-skatt'.",
            danish: "En svensk sælgers skatteoplysning lyder ikke 'Godkänd för F-skatt'.",
            finnish: "Ruotsalaisen myyjän verotieto ei ole 'Godkänd för F-skatt'."
        ),
        .rule(
            .seR006,
            .warning,
            .contents,
            expected: "25, 12, 6.",
            english: "A Swedish seller charges VAT at another rate than 25, 12 or 6 per cent.",
            swedish: "En svensk säljare tar ut moms med en annan sats än 25, 12 eller 6 procent.",
            norwegian: "En svensk selger krever mva. med en annen sats enn 25, 12 eller 6 prosent.",
            danish: "En svensk sælger opkræver moms med en anden sats end 25, 12 eller 6 procent.",
            finnish: "Ruotsalainen myyjä veloittaa veroa muulla kannalla kuin 25, 12 tai 6 "
                + "prosenttia."
        ),
        .rule(
            .seR007,
            .note,
            .contents,
            expected: "0–9.",
            english: "A plusgiro number is not numeric.",
            swedish: "Ett plusgironummer är inte numeriskt.",
            norwegian: "Et plusgironummer er ikke numerisk.",
            danish: "Et plusgironummer er ikke numerisk.",
            finnish: "Plusgiro-numero ei ole numeerinen."
        ),
        .rule(
            .seR008,
            .note,
            .contents,
            expected: "0–9.",
            english: "A bankgiro number is not numeric.",
            swedish: "Ett bankgironummer är inte numeriskt.",
            norwegian: "Et bankgironummer er ikke numerisk.",
            danish: "Et bankgironummer er ikke numerisk.",
            finnish: "Bankgiro-numero ei ole numeerinen."
        ),
        .rule(
            .seR009,
            .note,
            .contents,
            expected: "7–8 × 0–9.",
            english: "A bankgiro number does not have seven or eight characters.",
            swedish: "Ett bankgironummer har inte sju eller åtta tecken.",
            norwegian: "Et bankgironummer har ikke sju eller åtte tegn.",
            danish: "Et bankgironummer har ikke syv eller otte tegn.",
            finnish: "Bankgiro-numerossa ei ole seitsemää tai kahdeksaa merkkiä."
        ),
        .rule(
            .seR010,
            .note,
            .contents,
            expected: "2–8 × 0–9.",
            english: "A plusgiro number does not have two to eight characters.",
            swedish: "Ett plusgironummer har inte två till åtta tecken.",
            norwegian: "Et plusgironummer har ikke to til åtte tegn.",
            danish: "Et plusgironummer har ikke to til otte tegn.",
            finnish: "Plusgiro-numerossa ei ole kahdesta kahdeksaan merkkiä."
        ),
        .rule(
            .seR011,
            .note,
            .contents,
            expected: "30, SE:BANKGIRO, SE:PLUSGIRO.",
            english: "A Swedish seller states bankgiro or plusgiro by the codes 50 and 56.",
            swedish: "En svensk säljare anger bankgiro eller plusgiro med koderna 50 och 56.",
            norwegian: "En svensk selger oppgir bankgiro eller plusgiro med kodene 50 og 56.",
            danish: "En svensk sælger angiver bankgiro eller plusgiro med koderne 50 og 56.",
            finnish: "Ruotsalainen myyjä ilmoittaa bankgiron tai plusgiron koodeilla 50 ja 56."
        ),
        .rule(
            .seR012,
            .note,
            .contents,
            expected: "30.",
            english: "Swedish parties state a credit transfer by the code 31.",
            swedish: "Svenska parter anger en betalning med koden 31.",
            norwegian: "Svenske parter oppgir en betaling med koden 31.",
            danish: "Svenske parter angiver en betaling med koden 31.",
            finnish: "Ruotsalaiset osapuolet ilmoittavat tilisiirron koodilla 31."
        ),
        .rule(
            .seR013,
            .note,
            .contents,
            expected: "10 × 0–9 (Luhn).",
            english: "A Swedish seller's organisation number has a wrong check digit.",
            swedish: "En svensk säljares organisationsnummer har fel kontrollsiffra.",
            norwegian: "En svensk selgers organisasjonsnummer har feil kontrollsiffer.",
            danish: "En svensk sælgers organisationsnummer har forkert kontrolciffer.",
            finnish: "Ruotsalaisen myyjän organisaationumeron tarkiste on väärä."
        ),
        .rule(
            .noR001,
            .warning,
            .contents,
            expected: "NO + 9 × 0–9 (mod 11) + MVA.",
            english: "A Norwegian seller's VAT number is not NO, its organisation number and MVA.",
            swedish: "En norsk säljares momsnummer är inte NO, organisationsnumret och MVA.",
            norwegian: "En norsk selgers mva-nummer er ikke NO, organisasjonsnummeret og MVA.",
            danish: "En norsk sælgers momsnummer er ikke NO, organisationsnummeret og MVA.",
            finnish: "Norjalaisen myyjän alv-tunnus ei ole NO, organisaationumero ja MVA."
        ),
        .rule(
            .noR002,
            .note,
            .contents,
            expected: "Foretaksregisteret.",
            english: "A Norwegian seller does not state 'Foretaksregisteret'.",
            swedish: "En norsk säljare anger inte 'Foretaksregisteret'.",
            norwegian: "En norsk selger oppgir ikke 'Foretaksregisteret'.",
            danish: "En norsk sælger angiver ikke 'Foretaksregisteret'.",
            finnish: "Norjalainen myyjä ei ilmoita 'Foretaksregisteret'."
        ),
    ]
}
