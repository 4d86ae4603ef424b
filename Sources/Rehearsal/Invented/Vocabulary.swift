/// Words that invented names and addresses are put together from.
enum Vocabulary {
    static let given = words(
        "Åse Bjørn Håkon Søren Märta Jörgen Östen Ingrid Kåre Øyvind Anders Lars Päivi Jukka Mia "
            + "Björn Göran Åsa Tove Per Siv Nils Frida Stian Ægir Sæmund"
    )
    static let family = words(
        "Ångström Sjöberg Bjørnstad Håkansson Lindqvist Øvergård Hansen Nyström Dahl Strømme Ek "
            + "Öberg Solbakken Åkesson Lunde Sæther Fjærli Järvinen"
    )
    static let trades = words(
        "Bygg Rør El Handel Fisk Data Transport Skog Måleri Bakeri Hus Båt Kök Färg Vest Øst Nord "
            + "Sør Fjell Sjø Snekkeri Æresport"
    )
    static let streets = words(
        "Storgatan Kungsgatan Drottninggatan Kirkegata Åsvägen Järnvägsgatan Vårveien Øvregata "
            + "Öjersjövägen Sælenveien"
    )
    static let swedishCities = words(
        "Malmö Göteborg Örebro Växjö Umeå Jönköping Västerås Gävle Åmål Skövde"
    )
    static let norwegianCities = words(
        "Tromsø Ålesund Oslo Bodø Røros Bergen Hamar Brønnøysund Ås Tønsberg"
    )
    static let goods = words(
        "Konsulttimmar Skruvförband Målarfärg Frakt Kontorsstol Rörkoppling Elkabel Städning "
            + "Båtservice Smörgåstårta"
    )

    private static func words(_ line: String) -> [[UInt8]] {
        line.utf8.split(separator: 0x20).map { Array($0) }
    }
}
