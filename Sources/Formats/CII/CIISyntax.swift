import Records
import Values

/// Namespaces of the Cross Industry Invoice.
enum CIINamespace {
    /// D16B, as EN 16931 has it.
    static let invoice = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
    /// The one of ZUGFeRD 1.
    static let first = "urn:ferd:CrossIndustryDocument:invoice:1p0"
    static let aggregate =
        "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
    static let unqualified = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"
}

extension EInvoiceSyntax {
    /// UN/CEFACT Cross Industry Invoice D16B: Factur-X, ZUGFeRD 2 and XRechnung.
    static let cii = EInvoiceSyntax(
        format: .ciiInvoice,
        roots: [("CrossIndustryInvoice", CIINamespace.invoice)],
        prefixes: ["ram": CIINamespace.aggregate, "udt": CIINamespace.unqualified],
        fields: CIIPaths.fields,
        point: 0x2E,
        day: { CompactDay.day($0) },
        dayWords: "CCYYMMDD (format 102)",
        complete: { _ in nil }
    )
}
