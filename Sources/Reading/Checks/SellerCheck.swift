import Values

/// Tells whether a document's seller is the creditor.
struct SellerCheck {
    private let own: [UInt8]

    init(_ organisationNumber: String) {
        own = Self.digits(Text(organisationNumber))
    }

    /// Whether a seller is the creditor, or is not stated.
    ///
    /// Numbers are compared by their digits: `SE556677889901` and `16556677-8899` are `5566778899`,
    /// `NO 974 760 673 MVA` is `974760673`.
    func isCreditor(_ seller: Text) -> Bool {
        guard !seller.isEmpty, !own.isEmpty else { return true }
        return Self.digits(seller) == own
    }

    private static func digits(_ text: Text) -> [UInt8] {
        var digits: [UInt8] = []
        for index in 0..<text.count where (0x30...0x39).contains(text[index]) {
            digits.append(text[index])
        }
        guard digits.count == 12 else { return digits }
        let isVAT = text.count >= 14 && text[0] | 0x20 == 0x73 && text[1] | 0x20 == 0x65
        if isVAT { return Array(digits.dropLast(2)) }
        return Array(digits.dropFirst(2))
    }
}
