import Records
import Values
import XMLStream

/// A payment as an entry of an account report.
extension Payment {
    /// Writes what stands inside `Ntry`.
    func writeEntry(into entry: inout XMLWriter) throws {
        let currency = amount.currency.description
        entry.leaf("Amt", amount.digits, [("Ccy", currency)])
        entry.leaf("CdtDbtInd", kind == .incoming ? "CRDT" : "DBIT")
        if kind == .reversal { entry.leaf("RvslInd", "true") }
        entry.leaf("Sts", "BOOK")
        try entry.element("BookgDt") { $0.leaf("Dt", bookedOn) }
        try entry.element("ValDt") { $0.leaf("Dt", bookedOn) }
        entry.leaf("AcctSvcrRef", bankReference.string)
        try entry.element("BkTxCd") { code in
            try code.element("Domn") { domain in
                domain.leaf("Cd", "PMNT")
                try domain.element("Fmly") { family in
                    family.leaf("Cd", kind == .incoming ? "RCDT" : "ICDT")
                    family.leaf("SubFmlyCd", kind == .reversal ? "RRTN" : "VCOM")
                }
            }
        }
        try entry.element("NtryDtls") { details in
            try details.element("TxDtls") { try writeTransaction(into: &$0) }
        }
    }

    private func writeTransaction(into transaction: inout XMLWriter) throws {
        try transaction.element("Refs") { references in
            references.leaf("AcctSvcrRef", bankReference.string)
            references.leaf("EndToEndId", "NOTPROVIDED")
        }
        try transaction.element("AmtDtls") { details in
            try details.element("TxAmt") { total in
                total.leaf("Amt", amount.digits, [("Ccy", amount.currency.description)])
            }
        }
        if !payerName.isEmpty || !payerAccount.isEmpty {
            try transaction.element("RltdPties") { try writePayer(into: &$0) }
        }
        try writeRemittance(into: &transaction)
        guard let orderedOn else { return }
        try transaction.element("RltdDts") { $0.leaf("AccptncDtTm", "\(orderedOn)T12:00:00") }
    }

    private func writeRemittance(into transaction: inout XMLWriter) throws {
        guard !references.isEmpty || !message.isEmpty else { return }
        try transaction.element("RmtInf") { remittance in
            remittance.leaf("Ustrd", message.string)
            for part in references where part.reference.scheme == .free {
                remittance.leaf("Ustrd", part.reference.text.string)
            }
            for part in references where part.reference.scheme != .free {
                try remittance.element("Strd") { try write(part, into: &$0) }
            }
        }
    }

    /// On the payer's side stands the debtor of incoming money and the creditor of money going
    /// back.
    private func writePayer(into parties: inout XMLWriter) throws {
        let side = kind == .incoming ? "Dbtr" : "Cdtr"
        try parties.element(side) { party in
            party.leaf("Nm", payerName.string)
            guard !payerIdentifier.isEmpty else { return }
            try party.element("Id") { id in
                try id.element("OrgId") { organisation in
                    try organisation.element("Othr") { $0.leaf("Id", payerIdentifier.string) }
                }
            }
        }
        guard !payerAccount.isEmpty else { return }
        try parties.element(side + "Acct") { account in
            try account.element("Id") { id in
                try id.element("Othr") { $0.leaf("Id", payerAccount.string) }
            }
        }
    }

    private func write(_ part: ReferencedAmount, into remittance: inout XMLWriter) throws {
        if let minor = part.minor {
            let share = Money(minor: abs(minor), amount.currency)
            try remittance.element("RfrdDocAmt") { referred in
                referred.leaf(
                    minor < 0 ? "CdtNoteAmt" : "RmtdAmt",
                    share.digits,
                    [("Ccy", share.currency.description)]
                )
            }
        }
        try remittance.element("CdtrRefInf") { information in
            try information.element("Tp") { type in
                try type.element("CdOrPrtry") { $0.leaf("Cd", "SCOR") }
            }
            information.leaf("Ref", part.reference.text.string)
        }
    }
}
