/// Code page 437, the character set `PC8` of SIE files.
package enum CodePage437 {
    /// The characters of bytes 0x80 to 0xFE; 0xFF, a no-break space, is not allowed in SIE.
    private static let upper =
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼"
        + "¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌"
        + "█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■"

    private static let bytes: [Character: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(upper, 0x80...)
    )

    /// What is nearest, in ASCII, to letters and signs that the code page lacks; ø and Ø among
    /// them (they are in code page 865).
    private static let nearest: [Character: String] = {
        let letters: [(String, String)] = [
            ("ÀÁÂÃĀĂĄ", "A"), ("ãāăą", "a"), ("ĆĈĊČ", "C"), ("ćĉċč", "c"), ("ĎĐÐ", "D"),
            ("ďđð", "d"), ("ÈÊËĒĖĘĚ", "E"), ("ēėęě", "e"), ("ĜĞĠĢ", "G"), ("ĝğġģ", "g"),
            ("ĤĦ", "H"), ("ĥħ", "h"), ("ÌÍÎÏĪĮİ", "I"), ("īįı", "i"), ("Ķ", "K"), ("ķ", "k"),
            ("ĹĻĽŁ", "L"), ("ĺļľł", "l"), ("ŃŅŇ", "N"), ("ńņň", "n"), ("ÒÓÔÕØŌŐ", "O"),
            ("õøōő", "o"), ("ŔŘ", "R"), ("ŕř", "r"), ("ŚŜŞŠȘ", "S"), ("śŝşšș", "s"),
            ("ŢŤŦȚ", "T"), ("ţťŧț", "t"), ("ÙÚÛŪŮŰŲ", "U"), ("ūůűų", "u"), ("Ŵ", "W"),
            ("ŵ", "w"), ("ÝŶŸ", "Y"), ("ýŷ", "y"), ("ŹŻŽ", "Z"), ("źżž", "z"), ("‘’‚", "'"),
            ("“”„", "\""), ("‐‑–—−", "-"), ("×", "x"), ("\u{A0}\u{2009}\u{202F}", " "),
        ]
        var table: [Character: String] = [
            "Œ": "OE", "œ": "oe", "Þ": "Th", "þ": "th", "…": "...", "€": "EUR", "™": "TM",
            "©": "(c)", "®": "(r)", "§": "par.",
        ]
        for (characters, plain) in letters {
            for character in characters { table[character] = plain }
        }
        return table
    }()

    /// Encodes a text, with what is nearest in place of characters that there are none for.
    ///
    /// Control characters become blanks and what has no likeness a question mark. Characters are
    /// compared by canonical equivalence: å is one character however it is written.
    ///
    /// - Parameter text: any text.
    /// - Returns: the bytes, and how many characters were replaced.
    package static func encode(_ text: String) -> (bytes: [UInt8], replaced: Int) {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return (Array(text.utf8), 0) }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var replaced = 0
        for character in text {
            if let ascii = character.asciiValue, (0x20...0x7E).contains(ascii) {
                out.append(ascii)
            } else if let byte = bytes[character] {
                out.append(byte)
            } else {
                replaced += 1
                out.append(contentsOf: replacement(of: character).utf8)
            }
        }
        return (out, replaced)
    }

    private static func replacement(of character: Character) -> String {
        if let plain = nearest[character] { return plain }
        let isControl = character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F }
        return isControl ? " " : "?"
    }
}
