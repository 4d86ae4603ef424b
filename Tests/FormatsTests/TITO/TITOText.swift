/// Builds TITO records of an invented company by position.
enum TITOText {
    static func start(
        opening: String = "+000000000000100000",
        records: Int = 0,
        account: String = "12345600000785",
        currency: String = "EUR",
        through: String = "260302"
    ) -> String {
        record(
            "T00",
            322,
            "100" + account + "044" + "260302" + through + "260303" + "0200"
                + KTLText.blanks(17) + "260301" + opening + KTLText.zeros(String(records), 6)
                + currency + KTLText.left("K{ytt|tili", 30)
        )
    }

    static func entry(
        _ number: Int,
        _ amount: Int,
        kind: String = "1",
        archive: String = "260302258800000001",
        name: String = "METS[ OY",
        reference: String = "",
        level: String = " ",
        code: String = "710",
        booked: String = "260302"
    ) -> String {
        record(
            "T10",
            188,
            KTLText.zeros(String(number), 6) + KTLText.left(archive, 18) + booked + "260302"
                + "260302" + kind + code + KTLText.left("Pano", 35) + signed(amount)
                + "  " + KTLText.left(name, 35) + " " + KTLText.blanks(14) + " "
                + (reference.isEmpty ? KTLText.blanks(20) : KTLText.zeros(reference, 20))
                + KTLText.blanks(8) + level
        )
    }

    static func message(_ text: String) -> String { detail("00", text) }

    static func detail(_ type: String, _ text: String) -> String {
        record("T11", 8 + text.count, type + text)
    }

    static func balance(_ amount: Int, day: String = "260302") -> String {
        record("T40", 50, day + signed(amount) + signed(amount))
    }

    static func signed(_ amount: Int) -> String {
        (amount < 0 ? "-" : "+") + KTLText.zeros(String(abs(amount)), 18)
    }

    static func record(_ kind: String, _ length: Int, _ rest: String) -> String {
        KTLText.left(kind + KTLText.zeros(String(length), 3) + rest, length)
    }
}
