import XMLStream

/// What is read of a bank's answer to payment orders (ISO 20022 pain.002, versions 03 and later).
enum PaymentStatusTag: UInt16, CaseIterable {
    case group
    case groupStatus
    case groupReason
    case payment
    case paymentStatus
    case paymentReason
    case transaction
    case transactionStatus
    case transactionReason

    /// The path below the root element.
    var path: String {
        switch self {
        case .group: Self.report + "OrgnlGrpInfAndSts/"
        case .groupStatus: Self.report + "OrgnlGrpInfAndSts/GrpSts"
        case .groupReason: Self.report + "OrgnlGrpInfAndSts/StsRsnInf/Rsn/Cd|Prtry"
        case .payment: Self.order + ""
        case .paymentStatus: Self.order + "PmtInfSts"
        case .paymentReason: Self.order + "StsRsnInf/Rsn/Cd|Prtry"
        case .transaction: Self.order + "TxInfAndSts/"
        case .transactionStatus: Self.order + "TxInfAndSts/TxSts"
        case .transactionReason: Self.order + "TxInfAndSts/StsRsnInf/Rsn/Cd|Prtry"
        }
    }

    /// The path of a vocabulary as it stands in the document: the first of what may stand.
    static func element(_ path: String) -> String {
        path.split(separator: "/").map { $0.split(separator: "|").first ?? $0 }
            .joined(separator: "/")
    }

    /// What the parser listens for.
    static var vocabulary: XMLVocabulary {
        XMLVocabulary(
            roots: ["Document"],
            prefixes: [:],
            fields: allCases.map { XMLField($0.rawValue, $0.path) }
        )
    }

    private static let report = "CstmrPmtStsRpt/"
    private static let order = "CstmrPmtStsRpt/OrgnlPmtInfAndSts/"
}
