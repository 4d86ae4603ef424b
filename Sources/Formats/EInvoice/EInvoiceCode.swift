import Values

/// A short code of a document, such as a tax category: up to eight ASCII bytes in one number.
struct EInvoiceCode: Hashable, Sendable {
    /// The bytes, first one most significant; 0 for none, all bits for one that is too long.
    private let packed: UInt64

    /// No code.
    static let none = EInvoiceCode(Text.empty)

    /// Takes a code; longer ones are all the same, and like no other.
    init(_ text: Text) {
        guard text.count <= 8 else {
            packed = .max
            return
        }
        packed = text.withBytes { bytes in
            var packed: UInt64 = 0
            for index in bytes.indices { packed = packed << 8 | UInt64(bytes[index]) }
            return packed
        }
    }

    /// Whether none is stated.
    var isEmpty: Bool { packed == 0 }
}

extension EInvoiceCode: ExpressibleByStringLiteral {
    /// Takes a code of the specification.
    init(stringLiteral value: String) {
        self.init(Text(value))
    }
}
