/// Columns of a file by field, 0-based; -1 where the file has none.
struct ExportColumns {
    let number: Int
    let customerNumber: Int
    let name: Int
    let kind: Int
    let identifier: Int
    let email: Int
    let street: Int
    let postcode: Int
    let city: Int
    let country: Int
    let language: Int
    let endpoint: Int
    let issued: Int
    let due: Int
    let currency: Int
    let net: Int
    let vat: Int
    let total: Int
    let toPay: Int
    let remaining: Int
    let paid: Int
    let deduction: Int
    let reference: Int
    let credits: Int
    let type: Int
    let status: Int
    let nature: Int
    /// Number of fields that a row has to have.
    let count: Int

    /// Takes what a header row told.
    init(_ header: ExportHeader) {
        func column(_ field: ExportField) -> Int { header.columns[field] ?? -1 }
        number = column(.number)
        customerNumber = column(.customerNumber)
        name = column(.name)
        kind = column(.kind)
        identifier = column(.identifier)
        email = column(.email)
        street = column(.street)
        postcode = column(.postcode)
        city = column(.city)
        country = column(.country)
        language = column(.language)
        endpoint = column(.endpoint)
        issued = column(.issued)
        due = column(.due)
        currency = column(.currency)
        net = column(.net)
        vat = column(.vat)
        total = column(.total)
        toPay = column(.toPay)
        remaining = column(.remaining)
        paid = column(.paid)
        deduction = column(.deduction)
        reference = column(.reference)
        credits = column(.credits)
        type = column(.type)
        status = column(.status)
        nature = column(.nature)
        count = header.headers.count
    }
}
