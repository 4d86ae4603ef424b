import Records

/// The words that lists use for kinds, statuses and countries: English and the four
/// Nordic languages; folded.
enum ExportWords {
    /// Kinds of document, as raw values of `InvoiceKind`.
    static let types: [String: UInt8] = table([
        (
            InvoiceKind.invoice.rawValue,
            [
                "faktura", "invoice", "salesinvoice", "debet", "debit", "debetfaktura", "d", "f",
                "kundfaktura", "kundefaktura", "utgaendefaktura", "accrec", "380", "rotfaktura",
                "rutfaktura", "fakturarot", "lasku", "myyntilasku",
            ]
        ),
        (
            InvoiceKind.creditNote.rawValue,
            [
                "kredit", "kreditfaktura", "kreditnota", "credit", "creditnote", "creditmemo",
                "creditinvoice", "salescreditnote", "k", "kreditering", "accreccredit", "381",
                "hyvityslasku", "hyvitys",
            ]
        ),
    ])

    /// What claims are for, as raw values of `ClaimNature`.
    static let natures: [String: UInt8] = table([
        (
            ClaimNature.rent.rawValue,
            [
                "rent", "hyra", "hyresavi", "hyresfaktura", "husleie", "leie", "husleje", "leje",
                "vuokra",
            ]
        )
    ])

    /// Statuses, as raw values of `ReportedStatus`.
    static let statuses: [String: UInt8] = table([
        (
            ReportedStatus.open.rawValue,
            [
                "open", "oppen", "apen", "obetald", "ubetalt", "obetalt", "unpaid", "sent",
                "skickad", "sendt", "bokford", "bokfort", "booked", "authorised", "authorized",
                "awaitingpayment", "overdue", "forfallen", "forfalt", "delbetald", "delbetalt",
                "partiallypaid", "partpaid", "partial", "viewed", "approved", "godkand",
                "godkjent", "pastdue", "paminnd", "purret", "inkasso", "aktiv", "active", "aben",
                "bogfort", "forfalden", "rykket", "avoin", "lahetetty", "eraantynyt",
            ]
        ),
        (
            ReportedStatus.paid.rawValue,
            [
                "paid", "betald", "betalt", "slutbetald", "fullpaid", "fullypaid", "closed",
                "avslutad", "afsluttet", "maksettu", "suljettu",
            ]
        ),
        (
            ReportedStatus.credited.rawValue,
            [
                "credited", "krediterad", "kreditert", "refunded", "aterbetald", "refundert",
                "krediteret", "hyvitetty",
            ]
        ),
        (
            ReportedStatus.draft.rawValue,
            [
                "draft", "utkast", "kladd", "submitted", "awaitingapproval", "preliminar",
                "ikkesendt", "ejskickad", "notsent", "unsent", "pending",
            ]
        ),
        (
            ReportedStatus.void.rawValue,
            [
                "void", "voided", "deleted", "cancelled", "canceled", "makulerad", "makulert",
                "annullerad", "annullert", "slettet", "borttagen", "kansellert",
            ]
        ),
    ])

    /// Kinds of party, as raw values of `PartyKind`.
    static let kinds: [String: UInt8] = table([
        (
            PartyKind.person.rawValue,
            [
                "person", "privat", "privatperson", "private", "privatkund", "privatkunde",
                "yksityinen", "yksityishenkilo", "henkilo", "individual", "consumer", "konsument",
                "forbruker", "p", "b2c", "fysiskperson",
            ]
        ),
        (
            PartyKind.company.rawValue,
            [
                "company", "foretag", "bedrift", "firma", "business", "organisation",
                "organization", "organisasjon", "foretagskund", "bedriftskunde", "naringsdrivande",
                "naeringsdrivende", "f", "c", "b2b", "juridiskperson", "forening", "kommune",
                "kommun", "myndighet", "virksomhed", "erhverv", "yritys", "yhdistys", "kunta",
            ]
        ),
    ])

    /// Countries by their names and codes, as places in `countryCodes`.
    static let countries: [String: UInt8] = table([
        (0, ["se", "swe", "sverige", "sweden"]),
        (1, ["no", "nor", "norge", "norway", "noreg"]),
        (2, ["dk", "dnk", "danmark", "denmark"]),
        (3, ["fi", "fin", "finland", "suomi"]),
        (4, ["de", "deu", "tyskland", "germany", "deutschland"]),
        (5, ["gb", "gbr", "uk", "storbritannien", "storbritannia", "unitedkingdom", "england"]),
        (6, ["is", "isl", "island", "iceland"]),
        (7, ["ee", "est", "estland", "estonia"]),
        (8, ["lv", "lva", "lettland", "latvia"]),
        (9, ["lt", "ltu", "litauen", "lithuania"]),
        (10, ["pl", "pol", "polen", "poland"]),
        (11, ["nl", "nld", "nederlanderna", "nederland", "netherlands"]),
        (12, ["us", "usa", "unitedstates"]),
    ])

    /// Two-letter codes, by the places that `countries` gives.
    static let countryCodes = [
        "SE", "NO", "DK", "FI", "DE", "GB", "IS", "EE", "LV", "LT", "PL", "NL", "US",
    ]

    /// Words of a row that adds up the rows above it.
    static let totals: Set<String> = [
        "total", "totalt", "totals", "sum", "summa", "totalsum", "totalsumma", "grandtotal",
        "sumtotal", "summatotalt", "subtotal", "delsumma", "delsum", "ialt", "yhteensa",
    ]

    private static func table(_ rows: [(UInt8, [String])]) -> [String: UInt8] {
        var table: [String: UInt8] = [:]
        for (meaning, words) in rows {
            for word in words { table[word] = meaning }
        }
        return table
    }
}
