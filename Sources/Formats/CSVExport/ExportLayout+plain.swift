extension ExportLayout {
    /// Lists with a row per invoice and headers in English, Swedish, Norwegian, Danish or
    /// Finnish.
    ///
    /// The headers are those of the lists in use with Tripletex, PowerOffice, Fortnox, Visma,
    /// e-conomic, Zoho, FreshBooks and Invoice2go, and the plain words of the five languages.
    package static let plain = ExportLayout(
        name: "plain",
        signature: [],
        headers: plainParty.merging(plainDocument) { first, _ in first },
        rows: .invoice
    )

    private static let plainParty: [ExportField: [String]] = [
        .customerNumber: [
            "kundnr", "kundnummer", "kundenr", "kundenummer", "customernumber", "customerno",
            "customernr", "customerid", "customercode", "kundid", "kundeid", "kundno", "clientno",
            "clientnumber", "clientid", "debitornr", "debitornummer", "debitoraccountnumber",
            "debtornumber", "debtorno", "medlemsnummer", "medlemsnr", "asiakasnumero",
            "asiakasnro", "asiakastunnus",
        ],
        .name: [
            "kundnamn", "kundensnamn", "kundenavn", "kundensnavn", "customername", "contactname",
            "clientname", "debtorname", "namn", "navn", "name", "kund", "kunde", "customer",
            "client", "debtor", "debitor", "galdenar", "skyldner", "mottagare", "mottaker",
            "asiakkaannimi", "asiakas", "nimi", "asiakasnimi", "debitornavn",
        ],
        .kind: [
            "kundtyp", "kundetype", "customertype", "debtortype", "debtorkind", "customerkind",
            "kundkategori", "kundekategori", "privatforetag", "privatbedrift", "asiakastyyppi",
        ],
        .identifier: [
            "orgnr", "organisationsnummer", "organisationsnr", "organisasjonsnummer",
            "organisasjonsnr", "organisationnumber", "organizationnumber", "organizationno",
            "organisationno", "orgno", "orgnumber", "orgpersonnr", "personorgnr", "orgnrpersonnr",
            "personnrorgnr", "personnummer", "personnr", "fodselsnummer", "fodselsnr",
            "registrationnumber", "companynumber", "identifier", "cvrnr", "cvr", "cvrnummer",
            "cpr", "cprnr", "ytunnus", "henkilotunnus", "ytunnushenkilotunnus",
        ],
        .email: [
            "epost", "epostadress", "epostadresse", "fakturaepost", "email", "emailaddress",
            "mail", "mailadress", "mailadresse", "customeremail", "emailrecipient",
            "kundensepostadresse", "sahkoposti", "sahkopostiosoite",
        ],
        .street: [
            "gatuadress", "gateadresse", "utdelningsadress", "fakturaadress", "fakturaadresse",
            "postadress", "postadresse", "adress", "adresse", "adress1", "adresse1", "street",
            "streetaddress", "address", "address1", "addressline1", "billingaddress",
            "postadresselinje1", "postaladdrline1", "osoite", "katuosoite", "lahiosoite",
            "postiosoite", "laskutusosoite",
        ],
        .postcode: [
            "postnr", "postnummer", "postkod", "postcode", "postalcode", "zip", "zipcode",
            "postadressepostnummer", "postaladdrpostalno", "postinumero", "postinro",
        ],
        .city: [
            "postort", "poststed", "ort", "sted", "stad", "city", "town", "postadressested",
            "postaladdrcity", "by", "bynavn", "postitoimipaikka", "kaupunki",
        ],
        .country: [
            "landkod", "landskod", "landkode", "countrycode", "land", "country",
            "postadresseland", "postaladdrcountry", "maa", "maakoodi",
        ],
        .language: [
            "sprak", "spraak", "language", "languagecode", "sprog", "sprogkode", "kieli",
        ],
        .endpoint: [
            "einvoiceaddress", "efakturaadress", "efakturaadresse", "ehfadresse", "peppolid",
            "peppoladress", "peppoladresse", "elektroniskadresse", "endpoint", "eannr",
            "eannummer", "verkkolaskuosoite",
        ],
    ]

    private static let plainDocument: [ExportField: [String]] = [
        .number: [
            "fakturanr", "fakturanummer", "fakturano", "invoicenumber", "invoiceno", "invoicenr",
            "documentnumber", "documentno", "dokumentnummer", "dokumentnr", "faktura", "invoice",
            "number", "nummer", "fakturaid", "invoiceid", "laskunumero", "laskunro", "lasku",
        ],
        .issued: [
            "fakturadatum", "fakturadato", "invoicedate", "dateissued", "issuedate", "issued",
            "issuedon", "documentdate", "utfardad", "utfardat", "utstedt", "utstedelsesdato",
            "datum", "dato", "date", "laskunpaiva", "laskunpvm", "laskunpaivays", "laskupaiva",
            "paivays",
            "paivamaara",
        ],
        .due: [
            "forfallodatum", "forfallodag", "forfallsdatum", "forfallsdato", "forfallsdag",
            "forfall", "forfaller", "duedate", "datedue", "due", "dueon", "sistabetalningsdag",
            "betalningsdag", "betalingsfrist", "forfaldsdato", "forfaldsdag", "forfald",
            "erapaiva", "sidstebetalingsdato",
        ],
        .currency: [
            "valuta", "valutakod", "valutakode", "valutasort", "currency", "currencycode",
            "valuutta",
        ],
        .net: [
            "netto", "nettobelopp", "nettobelop", "nettobeloeb", "net", "netamount", "nettotal",
            "subtotal", "exklmoms", "beloppexklmoms", "eksmva", "belopeksmva", "totaltexklmoms",
            "veroton", "verotonsumma", "eksklmoms", "belobeksklmoms",
        ],
        .vat: [
            "moms", "momsbelopp", "momsbeloeb", "mva", "mvabelop", "vat", "vatamount", "tax",
            "taxtotal", "totaltaxamount", "alv", "alvsumma",
        ],
        .total: [
            "total", "totalt", "totalbelopp", "totalbelop", "totalsumma", "totalsum",
            "totalamount", "invoicetotal", "invoiceamount", "fakturabelopp", "fakturabelop",
            "totaltinklmoms", "totaltinklmva", "totalinklmoms", "totalinklmva", "beloppinklmoms",
            "belopinklmva", "brutto", "bruttobelopp", "bruttobelop", "bruttobeloeb", "gross",
            "grossamount", "belopp", "belop", "amount", "summa", "sum", "ialt", "samletbelob",
            "fakturabelob", "totalbelob", "belobinklmoms", "belob", "yhteensa", "loppusumma",
            "laskunsumma", "verollinensumma", "invoicesum",
        ],
        .toPay: [
            "attbetala", "beloppattbetala", "abetale", "belopabetale", "tilbetaling", "topay",
            "amounttopay", "totaltopay", "amountpayable", "payableamount", "atbetale",
            "belobatbetale", "maksettava", "maksettavaa",
        ],
        .remaining: [
            "restbelopp", "restbelop", "utestaende", "utestaendebelopp", "utestaendebelop",
            "kvarattbetala", "aterstaende", "gjenstaende", "gjenstaendebelop", "apentbelop",
            "obetalt", "obetaltbelopp", "ubetalt", "ubetaltbelop", "restsaldo", "rest", "saldo",
            "remaining", "remainingamount", "outstanding", "outstandingamount", "openamount",
            "amountdue", "balancedue", "balancedueamount", "balance", "invoiceamountdue",
            "restbelob", "udestaende", "ubetaltbelob", "avoinna", "avoinsumma", "avoinsaldo",
            "maksamatta",
        ],
        .paid: [
            "betaltbelopp", "betaltbelop", "inbetalt", "innbetalt", "amountpaid", "paidamount",
            "amountpaidamount", "invoiceamountpaid", "betaltbelob", "indbetalt", "maksettusumma",
        ],
        .deduction: [
            "rotavdrag", "rutavdrag", "rotrutavdrag", "rotrut", "rot", "rut", "skattereduktion",
            "preliminarskattereduktion", "husavdrag", "taxreduction", "deduction",
        ],
        .reference: [
            "ocr", "ocrnr", "ocrnummer", "ocrreferens", "ocrreference", "kid", "kidnr",
            "kidnummer", "betalningsreferens", "betalingsreferanse", "paymentreference",
            "rfreference", "rfreferens", "betalingsid", "betalingsreference", "fik", "fiknummer",
            "fikkode", "viite", "viitenumero", "maksunviite",
        ],
        .credits: [
            "krediterarfaktura", "krediteradfaktura", "krediterarfakturanr", "kreditavser",
            "avserfaktura", "krediterer", "kreditererfaktura", "kreditertfaktura",
            "gjelderfaktura", "creditsinvoice", "creditedinvoice", "originalinvoice",
            "creditinvoicereference", "krediteretfaktura", "vedrorerfaktura", "hyvitettavalasku",
            "hyvittaalaskun",
        ],
        .type: [
            "fakturatyp", "fakturatype", "invoicetype", "documenttype", "dokumenttyp",
            "dokumenttype", "bilagstype", "typ", "type", "laskutyyppi", "tyyppi",
        ],
        .status: [
            "fakturastatus", "invoicestatus", "documentstatus", "status", "tillstand", "tilstand",
            "tila", "laskuntila",
        ],
        .nature: [
            "claimkind", "fordringstyp", "fordringsslag", "kravtype", "fordringstype",
            "saatavalaji",
        ],
    ]
}
