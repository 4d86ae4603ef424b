public import Values

/// What a payer is asked to quote, or did quote.
@usableFromInline
package struct PaymentReference: Hashable, Sendable {
    @usableFromInline package let scheme: ReferenceScheme
    /// Digits (and a final `-` in a KID), `RF…` in capitals, or free text; blanks only if free.
    @usableFromInline package let text: Text

    /// Makes a reference.
    @inlinable
    package init(_ scheme: ReferenceScheme, _ text: Text) {
        self.scheme = scheme
        self.text = text
    }

    /// No reference.
    @inlinable
    package static var none: PaymentReference { PaymentReference(.free, .empty) }
    /// Whether nothing is quoted.
    package var isEmpty: Bool { text.isEmpty }
}

/// The scheme of a payment reference.
@usableFromInline
package enum ReferenceScheme: UInt8, Sendable, CaseIterable {
    case free
    case ocr
    case kid
    case rf
    case fik
    case viite
}
