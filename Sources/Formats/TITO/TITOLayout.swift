/// Positions of the fields of a Finnish account statement (TITO, konekielinen tiliote).
///
/// Every record begins with `T`, two digits of its kind and three of its length.
enum TITOLayout {
    static let kind = Columns(2, 3)
    static let length = Columns(4, 6)

    // T00, start of a statement
    static let account = Columns(10, 23)
    static let statement = Columns(24, 26)
    static let through = Columns(33, 38)
    static let openingSign = 72
    static let opening = Columns(73, 90)
    /// Records of the statement; zeros where the bank does not count.
    static let records = Columns(91, 96)
    static let currency = Columns(97, 99)

    // T10, an entry
    static let archive = Columns(13, 30)
    static let booked = Columns(31, 36)
    /// 1 money in, 2 out, 3 and 4 their corrections, 9 rejected.
    static let direction = 49
    static let code = Columns(50, 52)
    static let sign = 88
    static let amount = Columns(89, 106)
    static let name = Columns(109, 143)
    static let counterAccount = Columns(145, 158)
    static let reference = Columns(160, 179)
    /// Blank or 0: an entry; other digits: what an entry is made of.
    static let level = 188

    // T11, more about an entry
    static let detail = Columns(7, 8)
    static let text = Columns(9, 428)
    static let textWidth = 35
    /// Type 01: how many items an entry has.
    static let itemCount = Columns(9, 16)
    /// Type 02: number of the invoice that is paid.
    static let invoice = Columns(20, 34)
    static let corrected = Columns(9, 26)
    /// Type 09: more of the name.
    static let nameDetail = Columns(9, 43)
    /// Type 11, a transfer within the euro payments area: the reference that the payer quoted, and
    /// the IBAN of the other side.
    static let transferReference = Columns(9, 43)
    static let transferAccount = Columns(44, 78)

    // T40, balance of a day
    static let balanceDay = Columns(7, 12)
    static let balanceSign = 13
    static let balance = Columns(14, 31)
}
