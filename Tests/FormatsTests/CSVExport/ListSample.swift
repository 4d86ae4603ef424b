import Formats
import Records
import Tabular
import Values

/// Lists of invented invoices, and what comes of reading them.
enum ListSample {
    static let header =
        "Fakturanr;Kundnr;Namn;Orgnr;Epost;Adress;Fakturadatum;Förfallodatum;Valuta;Total;"
        + "Restbelopp;OCR;Typ;Status\n"
    static let row =
        "10001;501;Åse Bjørn;5566778899;ase@example.com;Storgatan 1;2026-09-15;2026-10-15;SEK;"
        + "1 250,00;250,00;1000116;Faktura;Skickad\n"

    static func read(
        _ text: String,
        country: String = "SE",
        options: CSVExportOptions = CSVExportOptions(),
        block: Int = 256 << 10,
        isPlain: Bool = false
    ) throws -> ReadOutcome {
        try read(
            Array(text.utf8),
            country: country,
            options: options,
            block: block,
            isPlain: isPlain
        )
    }

    static func read(
        _ bytes: [UInt8],
        country: String = "SE",
        options: CSVExportOptions = CSVExportOptions(),
        block: Int = 256 << 10,
        isPlain: Bool = false
    ) throws -> ReadOutcome {
        let reader = CSVExportReader(
            country: country,
            currency: country == "NO" ? .nok : .sek,
            options: options,
            limits: CSVLimits(blockBytes: block),
            isPlain: isPlain
        )
        return try ReadOutcome { receive in
            try reader.read(ByteSource(bytes: bytes), name: "list.csv", receive: receive)
        }
    }
}

extension Invoice {
    /// All that was read of an invoice, to be compared.
    var facts: [String] {
        let party = [
            debtor.name, debtor.identifier, debtor.email, debtor.street, debtor.postcode,
            debtor.city, debtor.country,
        ]
        let days = [issued.description, due?.description ?? "-"]
        let amounts = [
            total.description, remaining?.description ?? "-", deduction?.description ?? "-",
        ]
        let rest = ["\(kind)", "\(debtor.kind)", "\(status)", "\(reference.scheme)", "\(line)"]
        return [number, customerNumber, reference.text, credits].map(\.string)
            + party.map(\.string) + days + amounts + rest
    }
}
