import Records
import Values

/// How often each of the bank's references was met in one statement.
struct ReferenceCounts {
    /// Those met, eight bytes each; and how often, for those met again.
    private var met: Set<UInt64> = []
    private var again: [UInt64: Int64] = [:]

    /// The bank's reference of a payment, with a number behind it where the bank gave the same one
    /// to several in the statement: it is what keeps them from being taken for one.
    mutating func unique(_ payment: Payment) -> Text {
        guard !payment.bankReference.isEmpty else { return .empty }
        // By itself: a seed is only xored with what goes in first.
        var hash = Hash64()
        hash.combine(payment.kind == .incoming ? 1 : 2)
        hash.combine(payment.bankReference)
        guard !met.insert(hash.value).inserted else { return payment.bankReference }
        let count = again[hash.value, default: 1] + 1
        again[hash.value] = count
        var out = ByteBuilder(capacity: payment.bankReference.count + 8)
        out.append(payment.bankReference)
        out.append(byte: 0x2D)
        out.append(count)
        return Text(bytes: out.bytes)
    }
}
