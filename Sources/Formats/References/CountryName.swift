import Values

/// Countries as people write them.
enum CountryName {
    /// The two-letter code of a country's name or code; empty where it is not known.
    static func code(of name: Text) -> Text {
        let word = String(decoding: name.string.lowercased().utf8.filter { $0 != 0x20 }, as: UTF8.self)
        guard let place = ExportWords.countries[word] else { return .empty }
        return Text(ExportWords.countryCodes[Int(place)])
    }
}
