package import Values

/// Records of one block of a file, in file order.
package struct RecordBatch: Sendable {
    package var invoices: [Invoice]
    package var payments: [Payment]
    package var instructions: [Instruction]
    package var debtors: [DebtorEntry]
    package var letters: [SentLetter]
    package var findings: [Finding]

    /// Makes an empty batch.
    package init() {
        invoices = []
        payments = []
        instructions = []
        debtors = []
        letters = []
        findings = []
    }

    /// Number of records of all kinds, which a summary's `accepted` counts as well.
    package var count: Int {
        invoices.count + payments.count + instructions.count + debtors.count + letters.count
    }

    /// Whether nothing was read.
    package var isEmpty: Bool { count == 0 && findings.isEmpty }
}

/// Takes the batches of one file as they are read.
package typealias RecordReceiver = (RecordBatch) throws -> Void

/// What a file said of itself once it was read to the end and found sound.
package struct ReadSummary: Hashable, Sendable {
    package var format: FileFormat
    /// Records that were handed over: `RecordBatch.count` of all batches.
    package var accepted: Int
    /// Records refused, each with a finding.
    package var refused: Int
    /// Totals per currency of what was accepted: documents' totals, or money in less money out.
    package var sums: [Money]
    /// Account statements and notifications in the file, in order.
    package var statements: [AccountStatement]

    /// Makes a summary.
    package init(
        format: FileFormat,
        accepted: Int = 0,
        refused: Int = 0,
        sums: [Money] = [],
        statements: [AccountStatement] = []
    ) {
        self.format = format
        self.accepted = accepted
        self.refused = refused
        self.sums = sums
        self.statements = statements
    }
}

/// What one statement, notification or deposit section covers.
package struct AccountStatement: Hashable, Sendable {
    /// Digits only, or an IBAN.
    package let account: Text
    /// Last day that the statement accounts for.
    package let through: Day
    package let opening: Money?
    package let closing: Money?
    /// The bank's number of it in a series of the account's, where it has one.
    package let number: Int64?
    /// 1-based line in its file where it begins, or 0.
    package let line: Int32

    /// Makes a statement.
    package init(
        account: Text,
        through: Day,
        opening: Money? = nil,
        closing: Money? = nil,
        number: Int64? = nil,
        line: Int32 = 0
    ) {
        self.account = account
        self.through = through
        self.opening = opening
        self.closing = closing
        self.number = number
        self.line = line
    }
}

/// A kind of file that can be read; the raw value is what receipts and reports say.
package enum FileFormat: String, Sendable, CaseIterable {
    case csvInvoices = "csv-invoices"
    case ublInvoice = "ubl"
    case ciiInvoice = "cii"
    case svefaktura = "svefaktura"
    case finvoice = "finvoice"
    case fortnox = "fortnox"
    case camt053 = "camt.053"
    case camt054 = "camt.054"
    case bgMax = "bgmax"
    case ocrGiro = "nets-ocr-giro"
    case ktl = "fi-ktl"
    case tito = "fi-tito"
    case csvPayments = "csv-payments"
    case paymentStatus = "pain.002"
    case instructions = "instructions"
    case debtors = "debtors"
    case sentLetters = "sent-letters"

    /// Whether the file tells of money rather than of invoices.
    package var isPayments: Bool {
        switch self {
        case .csvInvoices, .ublInvoice, .ciiInvoice, .svefaktura, .finvoice, .fortnox,
            .instructions, .debtors, .sentLetters, .paymentStatus:
            false
        case .camt053, .camt054, .bgMax, .ocrGiro, .ktl, .tito, .csvPayments: true
        }
    }

    /// Whether it is a bank's statement or notification, which share the bank's references.
    package var isCamt: Bool { self == .camt053 || self == .camt054 }

    /// Whether it is a giro file: a deposit stands on the account's statement as one sum, and here
    /// payment by payment.
    package var isGiro: Bool { self == .bgMax || self == .ocrGiro || self == .ktl }

    /// Whether it is a giro file that tells only of payments that quote a reference.
    package var tellsOnlyReferenced: Bool { self == .ocrGiro || self == .ktl }

    /// Whether it is a statement or a notification of all that happens on an account, where a
    /// deposit of a giro file stands as one sum.
    package var isStatement: Bool { isCamt || self == .tito || self == .csvPayments }

    /// Whether a payment has one key in files of both kinds.
    package func sharesKeys(with other: FileFormat) -> Bool {
        self == other || isCamt && other.isCamt
    }

    /// The order of detail among files that tell of payments: the least tells most.
    package var detail: Int {
        switch self {
        case .bgMax: 0
        case .ocrGiro: 1
        case .ktl: 2
        case .camt054: 3
        case .camt053: 4
        case .tito: 5
        default: 6
        }
    }

    /// The number that is stored.
    package var number: UInt8 {
        switch self {
        case .csvInvoices: 1
        case .ublInvoice: 2
        case .bgMax: 3
        case .ocrGiro: 4
        case .camt054: 5
        case .camt053: 6
        case .instructions: 7
        case .debtors: 41
        case .sentLetters: 42
        case .ciiInvoice: 21
        case .svefaktura: 22
        case .finvoice: 23
        case .fortnox: 24
        case .ktl: 31
        case .tito: 32
        case .csvPayments: 33
        case .paymentStatus: 34
        }
    }

    /// The kind with a stored number.
    package init?(number: UInt8) {
        guard let format = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = format
    }
}

extension FileFormat {
    /// Whether the file tells of invoices.
    package var isInvoices: Bool { self == .csvInvoices || isEInvoice }

    /// Whether the file holds e-invoices, each a document of its own.
    package var isEInvoice: Bool {
        switch self {
        case .ublInvoice, .ciiInvoice, .svefaktura, .finvoice, .fortnox: true
        default: false
        }
    }
}

/// What a source of invoices says it is; the raw values are those of `pipeline.yml`.
package enum ExportMeaning: String, Sendable, CaseIterable {
    /// Each row is a new invoice.
    case new
    /// New and changed invoices.
    case changes
    /// The complete list of what is open tonight.
    case openItems = "open-items"
}
