package import Records
package import Values
import XMLStream

/// Writes ISO 20022 account reports: camt.053 statements and camt.054 notifications, version 02.
///
/// One entry with one transaction for each payment. Element names as in the schemas
/// `camt.053.001.02` and `camt.054.001.02`.
package enum CamtWriter {
    /// Which report is written.
    package enum Kind: Sendable {
        /// camt.053, with balances.
        case statement
        /// camt.054, without.
        case notification

        var namespace: String {
            switch self {
            case .statement: "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"
            case .notification: "urn:iso:std:iso:20022:tech:xsd:camt.054.001.02"
            }
        }

        var root: String { self == .statement ? "BkToCstmrStmt" : "BkToCstmrDbtCdtNtfctn" }
        var report: String { self == .statement ? "Stmt" : "Ntfctn" }
    }

    /// Writes a whole file.
    ///
    /// - Parameters:
    ///   - sink: where the bytes go.
    ///   - kind: statements or notifications.
    ///   - id: of the message.
    ///   - created: the day of the message, at midnight.
    ///   - reports: calls its argument with each statement or notification in order.
    /// - Throws: what the sink or `reports` threw.
    package static func write(
        to sink: ByteSink,
        _ kind: Kind,
        id: String,
        created: Day,
        _ reports: ((CamtReport) throws -> Void) throws -> Void
    ) throws {
        var writer = XMLWriter(sink)
        try writer.element("Document", [("xmlns", kind.namespace)]) { document in
            try document.element(kind.root) { root in
                try root.element("GrpHdr") { header in
                    header.leaf("MsgId", id)
                    header.leaf("CreDtTm", "\(created)T00:00:00")
                }
                try reports { report in
                    try root.element(kind.report) { try report.write(into: &$0, kind, created) }
                }
            }
        }
        try writer.finish()
    }
}

/// One statement or notification: the payments of one account and day.
package struct CamtReport {
    package let id: String
    /// Number in the account's series; it goes up by one with each.
    package let number: Int
    package let account: PayeeAccount
    package let currency: Currency
    package let day: Day
    /// Balance before the payments; only statements have it.
    package let opening: Money?
    package let payments: [Payment]

    /// Makes a report of payments that are all booked on one day.
    package init(
        id: String,
        number: Int,
        account: PayeeAccount,
        currency: Currency,
        day: Day,
        opening: Money?,
        payments: [Payment]
    ) {
        self.id = id
        self.number = number
        self.account = account
        self.currency = currency
        self.day = day
        self.opening = opening
        self.payments = payments
    }

    /// Money in less money out, in minor units.
    package var net: Int64 {
        payments.reduce(0) { $0 + ($1.kind == .incoming ? $1.amount.minor : -$1.amount.minor) }
    }

    fileprivate func write(
        into report: inout XMLWriter,
        _ kind: CamtWriter.Kind,
        _ created: Day
    ) throws {
        report.leaf("Id", id)
        report.leaf("ElctrncSeqNb", String(number))
        report.leaf("CreDtTm", "\(created)T00:00:00")
        try report.element("Acct") { account in
            try account.element("Id") { try self.account.write(into: &$0) }
            account.leaf("Ccy", currency.description)
        }
        if kind == .statement, let opening {
            try balance("OPBD", opening.minor, into: &report)
            try balance("CLBD", opening.minor + net, into: &report)
        }
        for payment in payments {
            try report.element("Ntry") { try payment.writeEntry(into: &$0) }
        }
    }

    private func balance(_ code: String, _ minor: Int64, into report: inout XMLWriter) throws {
        try report.element("Bal") { balance in
            try balance.element("Tp") { type in
                try type.element("CdOrPrtry") { $0.leaf("Cd", code) }
            }
            let amount = Money(minor: abs(minor), currency)
            balance.leaf("Amt", amount.digits, [("Ccy", currency.description)])
            balance.leaf("CdtDbtInd", minor < 0 ? "DBIT" : "CRDT")
            try balance.element("Dt") { $0.leaf("Dt", day) }
        }
    }
}

extension PayeeAccount {
    fileprivate func write(into id: inout XMLWriter) throws {
        guard kind != .iban else { return id.leaf("IBAN", number) }
        try id.element("Othr") { other in
            other.leaf("Id", number)
            try other.element("SchmeNm") { scheme in
                switch kind {
                case .bankgiro: scheme.leaf("Prtry", "BGNR")
                case .plusgiro: scheme.leaf("Prtry", "PGNR")
                case .norwegian, .iban: scheme.leaf("Cd", "BBAN")
                }
            }
        }
    }
}
