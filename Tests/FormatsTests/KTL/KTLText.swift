/// Builds KTL records of an invented company by position.
enum KTLText {
    static let start = "0" + "260302" + "2359" + "55" + "123456789" + "1" + blanks(67)

    static func payment(
        reference: String = "12344",
        amount: Int,
        account: String = "12345600000785",
        archive: String = "2588TEST00000001",
        booked: String = "260302",
        payer: String = "METS[ OY",
        kind: String = "3",
        correction: String = "0"
    ) -> String {
        kind + account + booked + "260301" + left(archive, 16) + zeros(reference, 20)
            + left(payer, 12) + "1" + "A" + zeros(String(amount), 10) + correction + "J" + " "
    }

    static func end(
        count: Int,
        sum: Int,
        corrections: Int = 0,
        correctionSum: Int = 0
    ) -> String {
        "9" + zeros(String(count), 6) + zeros(String(sum), 11) + zeros(String(corrections), 6)
            + zeros(String(correctionSum), 11) + blanks(55)
    }

    /// A whole file of some lines.
    static func file(_ lines: [String]) -> [UInt8] {
        lines.flatMap { BgMaxText.latin1($0) + [0x0D, 0x0A] }
    }

    static func zeros(_ digits: String, _ width: Int) -> String {
        String(repeating: "0", count: width - digits.count) + digits
    }

    static func left(_ text: String, _ width: Int) -> String {
        text + blanks(width - text.count)
    }

    static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
