import Records
import Values

/// Some thousands of payments in compact form, their texts in one buffer.
///
/// A section's payments can wait here until the record that dates them.
struct PaymentBlock {
    /// Payments of a full block.
    private static let capacity = 4_096
    /// Bytes of text of a full block; offsets in it have 31 bits.
    private static let arenaCapacity = 1 << 24

    private var arena: [UInt8] = []
    private var payments: [PendingPayment] = []
    private var references: [PendingReference] = []

    /// Makes an empty block.
    init() {
        payments.reserveCapacity(256)
        arena.reserveCapacity(1 << 14)
    }

    /// Whether the block should be passed on.
    var isFull: Bool {
        payments.count >= Self.capacity || arena.count >= Self.arenaCapacity
    }
    /// Whether nothing is in the block.
    var isEmpty: Bool { payments.isEmpty }
    /// Number of references kept so far.
    var referenceCount: Int { references.count }

    /// Keeps a field of a line as UTF-8.
    mutating func keep(_ line: Span<UInt8>, _ range: Range<Int>) -> Slice {
        guard !range.isEmpty else { return Slice() }
        let start = arena.count
        arena.append(latin1: line, range)
        return Slice(start: Int32(start), count: Int32(arena.count - start))
    }

    /// Keeps a field of a line of Finnish seven-bit letters as UTF-8.
    mutating func keep(finnish line: Span<UInt8>, _ range: Range<Int>) -> Slice {
        guard !range.isEmpty else { return Slice() }
        let start = arena.count
        arena.append(finnish: line, range)
        return Slice(start: Int32(start), count: Int32(arena.count - start))
    }

    /// Keeps two texts as one, with a byte between them where both are something.
    mutating func join(_ first: Slice, _ second: Slice, by separator: UInt8?) -> Slice {
        guard first.count > 0 else { return second }
        guard second.count > 0 else { return first }
        return keep { arena in
            arena.append(contentsOf: Array(arena[first.range]))
            if let separator { arena.append(separator) }
            arena.append(contentsOf: Array(arena[second.range]))
        }
    }

    /// Keeps what is appended to the block's buffer.
    mutating func keep(_ append: (inout [UInt8]) -> Void) -> Slice {
        let start = arena.count
        append(&arena)
        return Slice(start: Int32(start), count: Int32(arena.count - start))
    }

    /// Adds a reference to the payment that is being put together.
    mutating func add(_ reference: PendingReference) {
        references.append(reference)
    }

    /// Adds a payment whose references are those added since `first`.
    mutating func add(_ payment: PendingPayment, referencesFrom first: Int) {
        payments.append(payment)
        payments[payments.count - 1].references =
            Slice(start: Int32(first), count: Int32(references.count - first))
    }

    /// Visits each payment, to fill in what was not known when it was read.
    mutating func complete(_ body: (inout PendingPayment, inout [UInt8]) -> Void) {
        for index in payments.indices { body(&payments[index], &arena) }
    }

    /// The payments as records, in one currency and on one account.
    func batch(account: Text, currency: Currency) -> RecordBatch {
        var batch = RecordBatch()
        batch.payments.reserveCapacity(payments.count)
        for payment in payments {
            batch.payments.append(
                Payment(
                    kind: payment.kind,
                    account: account,
                    bankReference: text(payment.bankReference),
                    bookedOn: payment.bookedOn,
                    settledOn: payment.settledOn,
                    deposit: text(payment.deposit),
                    amount: Money(minor: payment.minor, currency),
                    references: references(of: payment),
                    message: text(payment.message),
                    payerName: text(payment.payerName),
                    payerAccount: text(payment.payerAccount),
                    payerIdentifier: text(payment.payerIdentifier),
                    ordinal: payment.ordinal,
                    line: payment.line
                )
            )
        }
        return batch
    }

    private func text(_ slice: Slice) -> Text {
        guard slice.count > 0 else { return .empty }
        return Text(bytes: arena, from: Int(slice.start), count: Int(slice.count))
    }

    private func references(of payment: PendingPayment) -> [ReferencedAmount] {
        let slice = payment.references
        guard slice.count > 0 else { return [] }
        return references[slice.range].map {
            ReferencedAmount(PaymentReference($0.scheme, text($0.text)), minor: $0.minor)
        }
    }
}

/// A part of a block's buffer or list.
struct Slice {
    /// 0-based.
    var start: Int32 = 0
    var count: Int32 = 0

    /// The indices.
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// A reference of a payment that waits.
struct PendingReference {
    var scheme: ReferenceScheme
    var text: Slice
    /// nil: the payer gave no split.
    var minor: Int64?
}

/// A payment that waits for the end of its section.
struct PendingPayment {
    var kind = PaymentKind.incoming
    var bookedOn = Day(number: 0)
    /// Day and name of the sum on the statement that it is part of.
    var settledOn = Day(number: 0)
    var deposit = Slice()
    var minor: Int64 = 0
    /// The bank's number of the payment, where it has one.
    var serial: Int64?
    /// Whether an earlier payment of the section has the same number.
    var isRepeated = false
    var bankReference = Slice()
    var references = Slice()
    var message = Slice()
    var payerName = Slice()
    var payerAccount = Slice()
    var payerIdentifier = Slice()
    var ordinal: Int32 = 0
    var line: Int32 = 0
}
