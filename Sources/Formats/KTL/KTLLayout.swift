/// Positions of the fields of Finnish reference payments (KTL), records of 90 positions.
enum KTLLayout {
    static let length = 90

    // 0, start of a batch
    static let created = Columns(2, 7)
    static let createdTime = Columns(8, 11)

    // 3 reference payment, 5 direct debit
    static let account = Columns(2, 15)
    static let booked = Columns(16, 21)
    static let archive = Columns(28, 43)
    static let reference = Columns(44, 63)
    static let payer = Columns(64, 75)
    static let currency = 76
    static let amount = Columns(78, 87)
    /// 1: takes back a payment that was told before.
    static let correction = 88

    // 9, sums of a batch
    static let count = Columns(2, 7)
    static let sum = Columns(8, 18)
    static let correctionCount = Columns(19, 24)
    static let correctionSum = Columns(25, 35)
}
