import XMLStream

/// What is read of a bank's statement or notification (ISO 20022 camt.053 and camt.054).
///
/// The cases stand in the order of the levels that are forgotten together; the paths are those of
/// versions 02 to 10, which differ in where a party's name and an entry's status stand.
enum CamtTag: UInt16, CaseIterable {
    // Once per statement.
    case statement
    case sequence
    case created
    case through
    case iban
    case otherAccount
    case relatedIBAN
    case relatedAccount
    case accountCurrency
    case entryCount
    case entrySum
    case entryNet
    case creditCount
    case creditSum
    case debitCount
    case debitSum

    // Once per balance.
    case balance
    case balanceType
    case balanceCurrency
    case balanceAmount
    case balanceSign
    case balanceDay

    // Once per entry.
    case entry
    case entryCurrency
    case entryAmount
    case entrySign
    case entryReversal
    case entryStatus
    case entryBooked
    case entryValued
    case entryReference
    case entryInformation
    case charge
    case chargeTotal
    case batch
    case batchCount
    case batchCurrency
    case batchSum

    // Once per transaction of an entry.
    case detail
    case detailReference
    case detailID
    case detailCurrency
    case detailAmount
    case detailSign
    case transactionCurrency
    case transactionAmount
    case counterCurrency
    case counterAmount
    case instructedCurrency
    case instructedAmount
    case returned
    case accepted
    case debtorName
    case ultimateDebtorName
    case debtorID
    case debtorIBAN
    case debtorAccount
    case message
    case detailInformation

    // Once per structured remittance of a transaction.
    case structured
    case referenceType
    case creditorReference
    case documentNumber
    case remittedCurrency
    case remittedAmount
    case creditedCurrency
    case creditedAmount
    case structuredInformation

    /// Paths below the root element.
    var paths: [String] {
        switch self {
        case .statement, .sequence, .created, .through, .iban, .otherAccount, .relatedIBAN,
            .relatedAccount, .accountCurrency, .entryCount, .entrySum, .entryNet, .creditCount,
            .creditSum, .debitCount, .debitSum:
            statementPaths.map { Self.statementPath + $0 }
        case .balance, .balanceType, .balanceCurrency, .balanceAmount, .balanceSign, .balanceDay:
            balancePaths.map { Self.statementPath + "Bal/" + $0 }
        case .entry, .entryCurrency, .entryAmount, .entrySign, .entryReversal, .entryStatus,
            .entryBooked, .entryValued, .entryReference, .entryInformation, .charge, .chargeTotal,
            .batch, .batchCount, .batchCurrency, .batchSum:
            entryPaths.map { Self.statementPath + "Ntry/" + $0 }
        case .structured, .referenceType, .creditorReference, .documentNumber, .remittedCurrency,
            .remittedAmount, .creditedCurrency, .creditedAmount, .structuredInformation:
            structuredPaths.map { Self.detailPath + "RmtInf/Strd/" + $0 }
        default:
            detailPaths.map { Self.detailPath + $0 }
        }
    }

    /// What the parser listens for.
    static var vocabulary: XMLVocabulary {
        XMLVocabulary(
            roots: ["Document"],
            prefixes: [:],
            fields: allCases.flatMap { tag in tag.paths.map { XMLField(tag.rawValue, $0) } }
        )
    }

    private static let statementPath =
        "BkToCstmrStmt|BkToCstmrDbtCdtNtfctn/Stmt|Ntfctn/"
    private static let detailPath = statementPath + "Ntry/NtryDtls/TxDtls/"
}

extension CamtTag {
    private var statementPaths: [String] {
        switch self {
        case .statement: [""]
        case .sequence: ["ElctrncSeqNb"]
        case .created: ["CreDtTm"]
        case .through: ["FrToDt/ToDtTm"]
        case .iban: ["Acct/Id/IBAN"]
        case .otherAccount: ["Acct/Id/Othr/Id"]
        case .relatedIBAN: ["RltdAcct/Id/IBAN"]
        case .relatedAccount: ["RltdAcct/Id/Othr/Id"]
        case .accountCurrency: ["Acct/Ccy"]
        case .entryCount: ["TxsSummry/TtlNtries/NbOfNtries"]
        case .entrySum: ["TxsSummry/TtlNtries/Sum"]
        case .entryNet:
            ["TxsSummry/TtlNtries/TtlNetNtryAmt", "TxsSummry/TtlNtries/TtlNetNtry/Amt"]
        case .creditCount: ["TxsSummry/TtlCdtNtries/NbOfNtries"]
        case .creditSum: ["TxsSummry/TtlCdtNtries/Sum"]
        case .debitCount: ["TxsSummry/TtlDbtNtries/NbOfNtries"]
        case .debitSum: ["TxsSummry/TtlDbtNtries/Sum"]
        default: []
        }
    }

    private var balancePaths: [String] {
        switch self {
        case .balance: [""]
        case .balanceType: ["Tp/CdOrPrtry/Cd"]
        case .balanceCurrency: ["Amt/@Ccy"]
        case .balanceAmount: ["Amt"]
        case .balanceSign: ["CdtDbtInd"]
        case .balanceDay: ["Dt/Dt|DtTm"]
        default: []
        }
    }

    private var entryPaths: [String] {
        switch self {
        case .entry: [""]
        case .entryCurrency: ["Amt/@Ccy"]
        case .entryAmount: ["Amt"]
        case .entrySign: ["CdtDbtInd"]
        case .entryReversal: ["RvslInd"]
        case .entryStatus: ["Sts", "Sts/Cd|Prtry"]
        case .entryBooked: ["BookgDt/Dt|DtTm"]
        case .entryValued: ["ValDt/Dt|DtTm"]
        case .entryReference: ["AcctSvcrRef"]
        case .entryInformation: ["AddtlNtryInf"]
        case .charge:
            [
                "Chrgs/Amt", "Chrgs/Rcrd/Amt", "NtryDtls/TxDtls/Chrgs/Amt",
                "NtryDtls/TxDtls/Chrgs/Rcrd/Amt",
            ]
        case .chargeTotal:
            ["Chrgs/TtlChrgsAndTaxAmt", "NtryDtls/TxDtls/Chrgs/TtlChrgsAndTaxAmt"]
        case .batch: ["NtryDtls/"]
        case .batchCount: ["NtryDtls/Btch/NbOfTxs"]
        case .batchCurrency: ["NtryDtls/Btch/TtlAmt/@Ccy"]
        case .batchSum: ["NtryDtls/Btch/TtlAmt"]
        default: []
        }
    }

    private var detailPaths: [String] {
        switch self {
        case .detail: [""]
        case .detailReference: ["Refs/AcctSvcrRef"]
        case .detailID: ["Refs/TxId"]
        case .detailCurrency: ["Amt/@Ccy"]
        case .detailAmount: ["Amt"]
        case .detailSign: ["CdtDbtInd"]
        case .transactionCurrency: ["AmtDtls/TxAmt/Amt/@Ccy"]
        case .transactionAmount: ["AmtDtls/TxAmt/Amt"]
        case .counterCurrency: ["AmtDtls/CntrValAmt/Amt/@Ccy"]
        case .counterAmount: ["AmtDtls/CntrValAmt/Amt"]
        case .instructedCurrency: ["AmtDtls/InstdAmt/Amt/@Ccy"]
        case .instructedAmount: ["AmtDtls/InstdAmt/Amt"]
        case .returned: ["RtrInf/"]
        case .accepted: ["RltdDts/AccptncDtTm"]
        case .debtorName:
            [
                "RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm",
                "RltdPties/Dbtr/Agt/FinInstnId/Nm",
            ]
        case .ultimateDebtorName: ["RltdPties/UltmtDbtr/Nm", "RltdPties/UltmtDbtr/Pty/Nm"]
        case .debtorID:
            [
                "RltdPties/Dbtr/Id/OrgId|PrvtId/Othr/Id",
                "RltdPties/Dbtr/Pty/Id/OrgId|PrvtId/Othr/Id",
            ]
        case .debtorIBAN: ["RltdPties/DbtrAcct/Id/IBAN"]
        case .debtorAccount: ["RltdPties/DbtrAcct/Id/Othr/Id"]
        case .message: ["RmtInf/Ustrd"]
        case .detailInformation: ["AddtlTxInf"]
        default: []
        }
    }

    private var structuredPaths: [String] {
        switch self {
        case .structured: [""]
        case .referenceType: ["CdtrRefInf/Tp/CdOrPrtry/Cd"]
        case .creditorReference: ["CdtrRefInf/Ref"]
        case .documentNumber: ["RfrdDocInf/Nb"]
        case .remittedCurrency: ["RfrdDocAmt/RmtdAmt/@Ccy"]
        case .remittedAmount: ["RfrdDocAmt/RmtdAmt"]
        case .creditedCurrency: ["RfrdDocAmt/CdtNoteAmt/@Ccy"]
        case .creditedAmount: ["RfrdDocAmt/CdtNoteAmt"]
        case .structuredInformation: ["AddtlRmtInf"]
        default: []
        }
    }
}
