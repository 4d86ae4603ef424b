import Records
import Values

/// Countries as people write them.
enum CountryName {
    /// The two-letter code of a country's name or code.
    ///
    /// - Parameter name: not empty.
    /// - Returns: the code; ``Party/unknownCountry`` for a name that is not known.
    static func code(of name: Text) -> Text {
        let word = name.string.lowercased().filter { $0 != " " }
        if let place = ExportWords.countries[word] {
            return Text(ExportWords.countryCodes[Int(place)])
        }
        let isCode = name.count == 2 && (0..<2).allSatisfy { (0x41...0x5A).contains(name[$0]) }
        return isCode ? name : Party.unknownCountry
    }
}
