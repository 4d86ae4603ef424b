package import Formats
package import Records
import Settings

/// A source of files: which they are by name, what they mean, and how their lists are laid out.
package struct ReadingSource: Hashable, Sendable {
    /// Pattern of the names of its files, with `*` and `?`.
    package let match: String
    package let meaning: ExportMeaning
    /// What its claims are for, where no column says so.
    package let nature: ClaimNature
    /// How its lists are laid out, as far as the settings say.
    package let list: CSVExportOptions
    /// How its lists are laid out where they are a bank's lists of payments; nil for invoices.
    package let payments: PaymentListOptions?

    /// Describes a source.
    package init(
        match: String,
        meaning: ExportMeaning,
        nature: ClaimNature = .ordinary,
        list: CSVExportOptions = CSVExportOptions(),
        payments: PaymentListOptions? = nil
    ) {
        self.match = match
        self.meaning = meaning
        self.nature = nature
        self.list = list
        self.payments = payments
    }

    /// Decodes an entry of `sources`.
    init(_ section: SettingsSection, meaning: ExportMeaning) {
        match = section.required("match")
        self.meaning = section.choice("meaning") ?? meaning
        let nature: NatureWord? = section.choice("claims")
        self.nature = nature == .rent ? .rent : .ordinary
        var list = CSVExportOptions()
        list.layout = Self.layout(section)
        list.rows = section.choice("rows")
        list.encoding = section.choice("encoding")
        list.dates = section.choice("dates")
        list.decimal = section.choice("decimal")
        list.delimiter = section.choice("delimiter")
        list.referenceLength = section.int("reference-length", in: 2...25)
        list.columns = Self.columns(section)
        self.list = list
        payments = section.section("payments").map { Self.payments($0, list) }
        section.finish()
    }

    private static func layout(_ section: SettingsSection) -> ExportLayout? {
        guard let name = section.string("layout") else { return nil }
        let layout = ExportLayout.known.first { $0.name == name }
        if layout == nil {
            let names = ExportLayout.known.map(\.name).joined(separator: ", ")
            section.fault("layout", "'layout' should be one of \(names)")
        }
        return layout
    }

    private static func columns(_ section: SettingsSection) -> [ExportField: String] {
        guard let columns = section.section("columns") else { return [:] }
        var headers: [ExportField: String] = [:]
        for field in ExportField.allCases {
            guard let header = columns.string(field.rawValue) else { continue }
            if header.isEmpty {
                columns.fault(field.rawValue, "'\(field.rawValue)' should be a column's header")
            }
            headers[field] = header
        }
        columns.finish()
        return headers
    }
}

/// The words of the settings for what claims are for.
private enum NatureWord: String, CaseIterable {
    case ordinary
    case rent
}
