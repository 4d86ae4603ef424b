import Records
import Values

/// An entry that is under way, and the transactions it is made of.
struct CamtEntry {
    /// 1-based line of its start.
    var line: Int32 = 0
    /// What stands in front of the transactions; nil until the first of them is looked at.
    var head: CamtEntryHead?
    /// Charges that the entry or its transactions state.
    var charges: [Text] = []
    /// What they come to, where that is stated.
    var chargeTotals: [Text] = []
    /// Transactions of the batch under way, and of the whole entry.
    private(set) var inBatch = 0
    private(set) var count = 0
    /// What those of the batch come to; nil where one of them states no amount.
    private(set) var batchSum: Int128?
    /// Transactions that wait for the end of the entry.
    var waiting: [CamtTransaction] = []
    /// Sum of those that were booked before it, with the entry's own sign.
    var sum: Int128 = 0

    init(line: Int32 = 0) {
        self.line = line
    }

    /// What all transactions come to as far as they state an amount.
    var total: Int128 { waiting.reduce(sum) { $0 + Int128($1.minor ?? 0) } }

    /// Begins a batch.
    mutating func startBatch() {
        inBatch = 0
        batchSum = 0
    }

    /// Counts a transaction that has ended.
    mutating func countDetail() {
        count += 1
        inBatch += 1
    }

    /// Sums up a transaction that has ended, with the entry's own sign.
    mutating func sum(_ minor: Int64?) {
        guard let minor else {
            batchSum = nil
            return
        }
        batchSum = batchSum.map { $0 + Int128(minor) }
    }
}

/// What an entry says of itself.
struct CamtEntryHead {
    let amount: Money
    let isCredit: Bool
    let isReversal: Bool
    let booked: Day
    /// Whether its money is booked, in the account's currency.
    let counts: Bool
}

/// A transaction of an entry, as a payment that lacks what only the whole entry can say.
struct CamtTransaction {
    var payment: Payment
    /// In the entry's currency, negative for one that goes the other way; nil when not stated.
    var minor: Int64?
    /// Whether one of its amounts is the entry's, which settles it where there is no other
    /// transaction: some banks state their own fee as the amount of the transaction.
    let isWhole: Bool
    /// Whether it states amounts in other currencies only.
    let isForeign: Bool
    let isReturn: Bool
}

/// A transaction that is under way.
struct CamtDetail {
    /// 1-based line of its start.
    var line: Int32 = 0
    var isReturn = false
    var references: [ReferencedAmount] = []
    /// Numbers of the documents that the structured remittance under way names.
    var documents: [Text] = []
    private(set) var message: Text = .empty
    /// Characters of the last piece of the message.
    private var pieceCount = 0

    init(line: Int32 = 0) {
        self.line = line
    }

    /// Joins a piece to the message.
    ///
    /// Banks cut free text into lines of 35 or 140 characters wherever that falls: a full line
    /// goes on without a blank.
    mutating func add(message piece: Text) {
        guard !piece.isEmpty, message.count <= EntryLimits.messageBytes else { return }
        let goesOn = pieceCount == 35 || pieceCount == 140
        message = goesOn ? message.joined(piece, with: "") : message.joined(piece, with: " ")
        // Characters, not bytes: those that continue one begin with the bits 10.
        pieceCount = (0..<piece.count).count { piece[$0] & 0xC0 != 0x80 }
    }
}
