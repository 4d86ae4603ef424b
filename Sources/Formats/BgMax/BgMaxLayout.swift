/// Positions of the fields of BgMax records.
enum BgMaxLayout {
    /// Positions of a record.
    static let length = 80

    // 01, start of the file
    static let version = Columns(23, 24)
    static let environment = 45

    // 05, start of a section
    static let payeeBankgiro = Columns(3, 12)
    static let payeePlusgiro = Columns(13, 22)
    static let sectionCurrency = Columns(23, 25)

    // 20 payment, 21 deduction, 22 and 23 extra reference
    static let payerBankgiro = Columns(3, 12)
    static let reference = Columns(13, 37)
    static let amount = Columns(38, 55)
    static let referenceCode = 56
    static let serial = Columns(58, 69)
    /// Of a deduction: whether anything of the credit note is left (0 and 2 nothing, 1 something;
    /// 3 is printed for 2 as well), or blank.
    static let deductionCode = 71

    // 25 text, 26 name, 29 organisation number
    static let text = Columns(3, 52)
    static let name = Columns(3, 37)
    static let extraName = Columns(38, 72)
    /// Specified as 12 positions; files with 13 digits are about.
    static let organisationNumber = Columns(3, 15)

    // 15, end of a section: a deposit
    static let paymentDate = Columns(38, 45)
    static let depositSerial = Columns(46, 50)
    static let depositAmount = Columns(51, 68)
    static let depositCurrency = Columns(69, 71)
    static let depositCount = Columns(72, 79)

    // 70, end of the file
    static let payments = Columns(3, 10)
    static let deductions = Columns(11, 18)
    static let extraReferences = Columns(19, 26)
    static let deposits = Columns(27, 34)
}

/// How the reference of a payment was found (position 56).
enum BgMaxReferenceCode: UInt8 {
    /// Blank; extra references may follow.
    case blank = 0x30
    /// Blank, without an agreement that paper forms are registered.
    case blankUnregistered = 0x31
    /// Right by an agreement on OCR control: numeric, right-aligned by the layout.
    case checked = 0x32
    /// As the payer wrote it: one or several, or wrong.
    case asWritten = 0x33
    /// Right by an agreement on extended registration of forms.
    case registered = 0x34
    /// Wrong by that agreement.
    case registeredWrong = 0x35

    /// Whether Bankgirot found the reference right.
    var isRight: Bool { self == .checked || self == .registered }
}
