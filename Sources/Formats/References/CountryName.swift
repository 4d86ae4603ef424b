import Values

/// Countries as people write them.
enum CountryName {
    /// The two-letter code of a country's name or code; empty where it is not known.
    static func code(of name: Text) -> Text {
        let word = name.string.lowercased().filter { $0 != " " }
        guard let place = ExportWords.countries[word] else { return .empty }
        return Text(ExportWords.countryCodes[Int(place)])
    }
}
