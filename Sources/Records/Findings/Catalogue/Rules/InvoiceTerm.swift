/// A field of an e-invoice as a bookkeeper calls it, with its business term in EN 16931.
///
/// Nordic names stand in the definite form, as a sentence begins with them.
struct InvoiceTerm: Sendable {
    let business: String
    let english: String
    let swedish: String
    let norwegian: String
    let danish: String
    let finnish: String

    private init(
        _ business: String,
        _ english: String,
        sv swedish: String,
        nb norwegian: String,
        da danish: String,
        fi finnish: String
    ) {
        self.business = business
        self.english = english
        self.swedish = swedish
        self.norwegian = norwegian
        self.danish = danish
        self.finnish = finnish
    }

    static let specification = InvoiceTerm(
        "BT-24",
        "specification",
        sv: "Specifikationen",
        nb: "Spesifikasjonen",
        da: "Specifikationen",
        fi: "Määrityksen tunnus"
    )
    static let number = InvoiceTerm(
        "BT-1",
        "invoice number",
        sv: "Fakturanumret",
        nb: "Fakturanummeret",
        da: "Fakturanummeret",
        fi: "Laskun numero"
    )
    static let issued = InvoiceTerm(
        "BT-2",
        "issue date",
        sv: "Fakturadatumet",
        nb: "Fakturadatoen",
        da: "Fakturadatoen",
        fi: "Laskun päivä"
    )
    static let type = InvoiceTerm(
        "BT-3",
        "type code",
        sv: "Typkoden",
        nb: "Typekoden",
        da: "Typekoden",
        fi: "Laskun tyyppikoodi"
    )
    static let currency = InvoiceTerm(
        "BT-5",
        "currency",
        sv: "Valutan",
        nb: "Valutaen",
        da: "Valutaen",
        fi: "Valuutta"
    )
    static let sellerName = InvoiceTerm(
        "BT-27",
        "seller's name",
        sv: "Säljarens namn",
        nb: "Selgerens navn",
        da: "Sælgerens navn",
        fi: "Myyjän nimi"
    )
    static let buyerName = InvoiceTerm(
        "BT-44",
        "buyer's name",
        sv: "Köparens namn",
        nb: "Kjøperens navn",
        da: "Køberens navn",
        fi: "Ostajan nimi"
    )
    static let sellerAddress = InvoiceTerm(
        "BG-5",
        "seller's address",
        sv: "Säljarens adress",
        nb: "Selgerens adresse",
        da: "Sælgerens adresse",
        fi: "Myyjän osoite"
    )
    static let sellerCountry = InvoiceTerm(
        "BT-40",
        "seller's country",
        sv: "Säljarens land",
        nb: "Selgerens land",
        da: "Sælgerens land",
        fi: "Myyjän maa"
    )
    static let buyerAddress = InvoiceTerm(
        "BG-8",
        "buyer's address",
        sv: "Köparens adress",
        nb: "Kjøperens adresse",
        da: "Køberens adresse",
        fi: "Ostajan osoite"
    )
    static let buyerCountry = InvoiceTerm(
        "BT-55",
        "buyer's country",
        sv: "Köparens land",
        nb: "Kjøperens land",
        da: "Køberens land",
        fi: "Ostajan maa"
    )
    static let lineTotal = InvoiceTerm(
        "BT-106",
        "sum of the lines",
        sv: "Summan av raderna",
        nb: "Summen av linjene",
        da: "Summen af linjerne",
        fi: "Rivien summa"
    )
    static let allowanceTotal = InvoiceTerm(
        "BT-107",
        "sum of the allowances",
        sv: "Summan av avdragen",
        nb: "Summen av fradragene",
        da: "Summen af fradragene",
        fi: "Alennusten summa"
    )
    static let chargeTotal = InvoiceTerm(
        "BT-108",
        "sum of the charges",
        sv: "Summan av tilläggen",
        nb: "Summen av tilleggene",
        da: "Summen af tillæggene",
        fi: "Lisien summa"
    )
    static let netTotal = InvoiceTerm(
        "BT-109",
        "total without VAT",
        sv: "Totalsumman utan moms",
        nb: "Totalsummen uten mva.",
        da: "Totalsummen uden moms",
        fi: "Veroton loppusumma"
    )
    static let taxTotal = InvoiceTerm(
        "BT-110",
        "total VAT",
        sv: "Momssumman",
        nb: "Mva-summen",
        da: "Momssummen",
        fi: "Veron summa"
    )
    static let accountingTax = InvoiceTerm(
        "BT-111",
        "total VAT in the accounting currency",
        sv: "Momssumman i redovisningsvalutan",
        nb: "Mva-summen i regnskapsvalutaen",
        da: "Momssummen i regnskabsvalutaen",
        fi: "Veron summa kirjanpidon valuutassa"
    )
    static let grossTotal = InvoiceTerm(
        "BT-112",
        "total with VAT",
        sv: "Totalsumman med moms",
        nb: "Totalsummen med mva.",
        da: "Totalsummen med moms",
        fi: "Verollinen loppusumma"
    )
    static let prepaid = InvoiceTerm(
        "BT-113",
        "amount paid",
        sv: "Det betalda beloppet",
        nb: "Det betalte beløpet",
        da: "Det betalte beløb",
        fi: "Maksettu määrä"
    )
    static let rounding = InvoiceTerm(
        "BT-114",
        "rounding amount",
        sv: "Avrundningen",
        nb: "Avrundingen",
        da: "Afrundingen",
        fi: "Pyöristys"
    )
    static let payable = InvoiceTerm(
        "BT-115",
        "amount due",
        sv: "Beloppet att betala",
        nb: "Beløpet å betale",
        da: "Beløbet til betaling",
        fi: "Maksettava määrä"
    )
    static let lines = InvoiceTerm(
        "BG-25",
        "invoice line",
        sv: "Fakturaraden",
        nb: "Fakturalinjen",
        da: "Fakturalinjen",
        fi: "Laskurivi"
    )
    static let lineNet = InvoiceTerm(
        "BT-131",
        "amount of a line",
        sv: "Beloppet på en rad",
        nb: "Beløpet på en linje",
        da: "Beløbet på en linje",
        fi: "Rivin summa"
    )
    static let lineCategory = InvoiceTerm(
        "BT-151",
        "VAT category of a line",
        sv: "Momskategorin på en rad",
        nb: "Mva-kategorien på en linje",
        da: "Momskategorien på en linje",
        fi: "Rivin verokanta"
    )
    static let allowance = InvoiceTerm(
        "BT-92",
        "amount of an allowance",
        sv: "Beloppet för ett avdrag",
        nb: "Beløpet for et fradrag",
        da: "Beløbet for et fradrag",
        fi: "Alennuksen määrä"
    )
    static let charge = InvoiceTerm(
        "BT-99",
        "amount of a charge",
        sv: "Beloppet för ett tillägg",
        nb: "Beløpet for et tillegg",
        da: "Beløbet for et tillæg",
        fi: "Lisän määrä"
    )
    static let breakdown = InvoiceTerm(
        "BG-23",
        "VAT breakdown",
        sv: "Momsspecifikationen",
        nb: "Mva-spesifikasjonen",
        da: "Momsspecifikationen",
        fi: "Veroerittely"
    )
    static let taxable = InvoiceTerm(
        "BT-116",
        "taxable amount of a VAT category",
        sv: "Underlaget för en momskategori",
        nb: "Grunnlaget for en mva-kategori",
        da: "Grundlaget for en momskategori",
        fi: "Verokannan veroton määrä"
    )
    static let taxAmount = InvoiceTerm(
        "BT-117",
        "tax amount of a VAT category",
        sv: "Momsbeloppet för en momskategori",
        nb: "Mva-beløpet for en mva-kategori",
        da: "Momsbeløbet for en momskategori",
        fi: "Verokannan veron määrä"
    )
    static let taxCategory = InvoiceTerm(
        "BT-118",
        "code of a VAT category",
        sv: "Koden för en momskategori",
        nb: "Koden for en mva-kategori",
        da: "Koden for en momskategori",
        fi: "Verokannan koodi"
    )
    static let taxRate = InvoiceTerm(
        "BT-119",
        "rate of a VAT category",
        sv: "Satsen för en momskategori",
        nb: "Satsen for en mva-kategori",
        da: "Satsen for en momskategori",
        fi: "Verokannan prosentti"
    )
    static let paymentCode = InvoiceTerm(
        "BT-81",
        "code of the payment means",
        sv: "Koden för betalningssättet",
        nb: "Koden for betalingsmåten",
        da: "Koden for betalingsmåden",
        fi: "Maksutavan koodi"
    )
    static let account = InvoiceTerm(
        "BT-84",
        "account to pay to",
        sv: "Kontot att betala till",
        nb: "Kontoen å betale til",
        da: "Kontoen at betale til",
        fi: "Tili, jolle maksetaan"
    )
    static let preceding = InvoiceTerm(
        "BT-25",
        "number of a preceding invoice",
        sv: "Numret på en tidigare faktura",
        nb: "Nummeret på en tidligere faktura",
        da: "Nummeret på en tidligere faktura",
        fi: "Aiemman laskun numero"
    )
    static let sellerScheme = InvoiceTerm(
        "BT-34-1",
        "scheme of the seller's electronic address",
        sv: "Schemat för säljarens elektroniska adress",
        nb: "Skjemaet for selgerens elektroniske adresse",
        da: "Skemaet for sælgerens elektroniske adresse",
        fi: "Myyjän sähköisen osoitteen tyyppi"
    )
    static let buyerScheme = InvoiceTerm(
        "BT-49-1",
        "scheme of the buyer's electronic address",
        sv: "Schemat för köparens elektroniska adress",
        nb: "Skjemaet for kjøperens elektroniske adresse",
        da: "Skemaet for køberens elektroniske adresse",
        fi: "Ostajan sähköisen osoitteen tyyppi"
    )
    static let sellerEndpoint = InvoiceTerm(
        "BT-34",
        "seller's electronic address",
        sv: "Säljarens elektroniska adress",
        nb: "Selgerens elektroniske adresse",
        da: "Sælgerens elektroniske adresse",
        fi: "Myyjän sähköinen osoite"
    )
    static let buyerEndpoint = InvoiceTerm(
        "BT-49",
        "buyer's electronic address",
        sv: "Köparens elektroniska adress",
        nb: "Kjøperens elektroniske adresse",
        da: "Køberens elektroniske adresse",
        fi: "Ostajan sähköinen osoite"
    )
    static let sellerIdentifier = InvoiceTerm(
        "BT-29, BT-30, BT-31",
        "seller's identifier",
        sv: "Säljarens identitet",
        nb: "Selgerens identifikator",
        da: "Sælgerens identifikation",
        fi: "Myyjän tunnus"
    )
    static let dueDate = InvoiceTerm(
        "BT-9, BT-20",
        "due date or the terms of payment",
        sv: "Förfallodagen eller betalningsvillkoren",
        nb: "Forfallsdatoen eller betalingsbetingelsene",
        da: "Forfaldsdatoen eller betalingsbetingelserne",
        fi: "Eräpäivä tai maksuehto"
    )
}
