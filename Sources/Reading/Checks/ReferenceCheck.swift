import Records
import Values

/// Tells whether a reference has the check digit that its scheme asks for.
enum ReferenceCheck {
    /// Whether the check digit is right, or the scheme has none that is known here.
    ///
    /// A KID may be right by either sum: files mix them.
    static func isRight(_ reference: PaymentReference) -> Bool {
        switch reference.scheme {
        case .ocr:
            reference.text.withBytes { bytes in
                bytes.count <= OCRReference.longest && CheckDigit.isLuhn(bytes)
            }
        case .kid:
            reference.text.withBytes { bytes in
                bytes.count <= KID.longest
                    && (CheckDigit.isLuhn(bytes) || CheckDigit.isMod11(bytes, dash: true))
            }
        case .rf: RFReference(reference.text) != nil
        case .free, .fik, .viite: true
        }
    }
}
