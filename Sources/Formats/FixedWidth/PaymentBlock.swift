import Records
import Values

/// Some thousands of payments in compact form, their texts in one buffer.
///
/// A section's payments can wait here until the record that dates them.
struct PaymentBlock {
    /// Payments of a full block.
    static let capacity = 4_096

    private var arena: [UInt8] = []
    private var payments: [PendingPayment] = []
    private var references: [PendingReference] = []

    /// Makes an empty block.
    init() {
        payments.reserveCapacity(256)
        arena.reserveCapacity(1 << 14)
    }

    /// Whether the block should be passed on.
    var isFull: Bool { payments.count >= Self.capacity }
    /// Whether nothing is in the block.
    var isEmpty: Bool { payments.isEmpty }
    /// Number of references kept so far.
    var referenceCount: Int { references.count }

    /// Keeps bytes that are UTF-8.
    mutating func keep(_ bytes: [UInt8]) -> Slice {
        guard !bytes.isEmpty else { return Slice() }
        let start = arena.count
        arena.append(contentsOf: bytes)
        return Slice(start: Int32(start), count: Int32(bytes.count))
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

    /// Puts a reference before others.
    mutating func insert(_ reference: PendingReference, at index: Int) {
        references.insert(reference, at: index)
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
        let range = Int(slice.start)..<Int(slice.start + slice.count)
        return references[range].map {
            ReferencedAmount(PaymentReference($0.scheme, text($0.text)), minor: $0.minor)
        }
    }
}

/// A part of a block's buffer or list.
struct Slice {
    /// 0-based.
    var start: Int32 = 0
    var count: Int32 = 0
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
