import Values

/// The codes of countries that a VAT number may begin with.
enum CountryCodes {
    /// Whether a text begins with the code of a country.
    static func begins(_ text: Text) -> Bool {
        guard text.count >= 2 else { return false }
        let first = text[0]
        let second = text[1]
        return codes.withUTF8Buffer { bytes in
            var index = 0
            while index + 1 < bytes.count {
                if unsafe bytes[index] == first, unsafe bytes[index + 1] == second { return true }
                index += 2
            }
            return false
        }
    }

    /// ISO 3166-1 alpha-2, with those that EN 16931 adds: Kosovo (`1A`), Greece (`EL`), Northern
    /// Ireland (`XI`).
    private static let codes: StaticString = """
        1AADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZ\
        CACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHELERESETFIFJFKFMFOFR\
        GAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJP\
        KEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMV\
        MWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURW\
        SASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZ\
        UAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXIYEYTZAZMZW
        """
}
