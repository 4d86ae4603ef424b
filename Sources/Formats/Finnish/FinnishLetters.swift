/// Letters as Finnish bank files write them.
extension [UInt8] {
    /// Appends bytes of the Finnish seven-bit set (SFS 4017, ISO 646-FI) as UTF-8: brackets and
    /// braces are letters there; what is above ASCII counts as ISO-8859-1.
    mutating func append(finnish line: Span<UInt8>, _ range: Range<Int>) {
        let field = line.extracting(range)
        var from = 0
        for index in field.indices {
            guard let letter = Self.letter(field[index]) else { continue }
            append(latin1: field, from..<index)
            append(0xC3)
            append(letter)
            from = index + 1
        }
        append(latin1: field, from..<field.count)
    }

    /// The second byte of a letter's UTF-8; the first is C3.
    private static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x5B: 0x84  // [ Ä
        case 0x5C: 0x96  // \ Ö
        case 0x5D: 0x85  // ] Å
        case 0x7B: 0xA4  // { ä
        case 0x7C: 0xB6  // | ö
        case 0x7D: 0xA5  // } å
        default: nil
        }
    }
}
