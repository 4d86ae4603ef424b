/// Builds OCR giro records by position, for files that a writer would not write.
enum OCRGiroText {
    static let start = "NY000010" + "00008080" + "0170031" + "00010200" + zeros("", 49)
    static let section = "NY090020" + "001008566" + "0000002" + "99991042764" + zeros("", 45)

    /// A payment's records 30 and 31, and 32 where there is a text.
    static func payment(
        _ number: Int,
        amount: Int,
        kid: String = "1230",
        type: String = "10",
        sign: String = "0",
        text: String? = nil,
        bankDate: String = "100526",
        debit: String = "99990512341",
        isLeft: Bool = false
    ) -> [String] {
        let head = { (kind: String) in "NY09" + type + kind + zeros(String(number), 7) }
        let blanks = String(repeating: " ", count: 25 - kid.count)
        let first =
            head("30") + "110526" + "13" + "20" + "1" + "01464" + sign + zeros(String(amount), 17)
            + (isLeft ? kid + blanks : blanks + kid) + "000000"
        let second =
            head("31") + "9636827194" + "099038562" + "1883206" + bankDate + debit + zeros("", 22)
        guard let text else { return [first, second] }
        let words = text + String(repeating: " ", count: 40 - text.count)
        return [first, second, head("32") + words + zeros("", 25)]
    }

    static func end(
        _ kind: String = "0900",
        type: String = "88",
        count: Int,
        records: Int,
        sum: Int
    ) -> String {
        "NY" + kind + type + zeros(String(count), 8) + zeros(String(records), 8)
            + zeros(String(sum), 17) + "110526" + zeros("", 33)
    }

    /// A whole file of one assignment around some payments.
    static func file(_ lines: [String], count: Int, sum: Int) -> [UInt8] {
        bytes(
            [start, section] + lines + [
                end(count: count, records: lines.count + 2, sum: sum),
                end("0000", type: "89", count: count, records: lines.count + 4, sum: sum),
            ]
        )
    }

    static func bytes(_ lines: [String]) -> [UInt8] {
        lines.flatMap { BgMaxText.latin1($0) + [0x0A] }
    }

    static func zeros(_ digits: String, _ width: Int) -> String {
        String(repeating: "0", count: width - digits.count) + digits
    }
}
