/// Positions of the fields of OCR giro records.
enum OCRGiroLayout {
    /// Positions of a record; all of them are filled.
    static let length = 80

    // Every record
    static let service = Columns(3, 4)
    static let type = Columns(5, 6)
    static let recordType = Columns(7, 8)
    /// Of records 30, 31 and 32.
    static let transaction = Columns(9, 15)

    // 10, start of the transmission
    static let transmitter = Columns(9, 16)
    static let transmission = Columns(17, 23)
    static let recipient = Columns(24, 31)

    // 20, start of an assignment
    static let agreement = Columns(9, 17)
    static let assignment = Columns(18, 24)
    static let account = Columns(25, 35)

    // 30, amount item 1
    static let netsDate = Columns(16, 21)
    static let centre = Columns(22, 23)
    static let dayCode = Columns(24, 25)
    static let settlement = Columns(26, 26)
    static let settlementSerial = Columns(27, 31)
    static let sign = 32
    static let amount = Columns(33, 49)
    static let kid = Columns(50, 74)

    // 31, amount item 2
    static let form = Columns(16, 25)
    static let archiveReference = Columns(26, 34)
    static let bankDate = Columns(42, 47)
    static let debitAccount = Columns(48, 58)

    // 32, amount item 3
    static let text = Columns(16, 55)

    // 88 and 89, ends
    static let transactionCount = Columns(9, 16)
    static let recordCount = Columns(17, 24)
    static let sum = Columns(25, 41)
    static let endDate = Columns(42, 47)
    static let earliest = Columns(48, 53)
    static let latest = Columns(54, 59)
}

/// How a payment was made (positions 5-6 of records 30 to 32).
package enum OCRGiroType: UInt8, Sendable, CaseIterable {
    /// Giro debited an account.
    case giro = 10
    /// Standing order.
    case standingOrder = 11
    /// Direct remittance.
    case directRemittance = 12
    /// Giro by a business terminal.
    case businessTerminal = 13
    /// Giro over the counter.
    case counter = 14
    /// AvtaleGiro.
    case avtaleGiro = 15
    /// Telegiro.
    case telegiro = 16
    /// Giro paid in cash.
    case cash = 17
    /// Reversal with KID: money going back.
    case reversal = 18
    /// Purchase with KID.
    case purchase = 19
    /// Reversal with free text: money going back.
    case reversalWithText = 20
    /// Purchase with free text.
    case purchaseWithText = 21

    /// Whether a record 32 with free text may follow.
    var hasText: Bool { self == .reversalWithText || self == .purchaseWithText }
    /// Whether the money goes back.
    var isReversal: Bool { self == .reversal || self == .reversalWithText }
}
