import Records

/// The columns of a register of customers.
struct RegisterColumns {
    /// 0-based columns by field.
    private(set) var columns: [ExportField: Int] = [:]
    /// Number of columns.
    let count: Int

    /// Fields that a register has.
    private static let fields: [ExportField] = [
        .customerNumber, .name, .kind, .identifier, .email, .street, .postcode, .city, .country,
        .language, .endpoint,
    ]

    /// Columns that registers have and that are passed over, folded.
    private static let passedOver: Set<String> = [
        "telefon", "telefonnr", "tlf", "phone", "phone1", "phone2", "mobil", "mobile", "mobilnr",
        "mobiltelefon", "puhelin", "faks", "fax", "adresse2", "adress2", "address2", "adresslinje2",
        "postadresselinje2", "careof", "co", "kontaktperson", "kontakt", "yhteyshenkilo", "contact",
        "contactperson", "webbplats", "hjemmeside", "website", "leverandornummer", "active",
        "aktiv",
        "leverandornr", "skapad", "opprettet", "created", "momsnr", "vatnumber", "kundgrupp",
        "kundegruppe", "customergroup", "anteckning", "notat", "notes", "kommentar", "comments",
        "forretningsadresselinje1", "forretningsadresselinje2", "forretningsadressepostnummer",
        "forretningsadressested", "forretningsadresseland", "betalingsvilkar", "termsofpayment",
        "betalningsvillkor", "maksuehto", "prislista", "prisliste", "kostnadsstalle", "projekt",
    ]

    /// Finds the columns of a header row; nil where it is no register's.
    init?(_ headers: [String]) {
        count = headers.count
        let folded = headers.map(HeaderFolding.fold)
        for (column, header) in folded.enumerated() where !header.isEmpty {
            let field = Self.fields.first {
                ExportLayout.plain.headers[$0]?.contains(header) == true
            }
            if let field {
                guard columns[field] == nil else { return nil }
                columns[field] = column
            } else if !Self.passedOver.contains(header) {
                // Fiken calls the customer number Medlemsnummer, which is a known word.
                return nil
            }
        }
        guard columns[.customerNumber] != nil, columns[.name] != nil, columns.count > 2 else {
            return nil
        }
    }
}
