import Values

extension EInvoicePayment {
    /// Puts what OIOUBL states in places of its own where other flavours have it.
    ///
    /// OIOUBL guideline G24: giro (50) and FIK (93) forms have their variant as `PaymentID` (01,
    /// 04, 15, 71, 73, 75), the reference as `InstructionID` and a FIK creditor as
    /// `CreditAccount`; a transfer (42) has registration number and account apart, and the words
    /// for the payee's statement as `PaymentNote`.
    mutating func readAsDanish() {
        if code == "93" || code == "50" {
            id = instruction
            if !creditor.isEmpty { account = creditor }
            return
        }
        if id.isEmpty { id = note }
        if branch.count == 4, branch.isDigits, account.isDigits, account.count <= 10 {
            account = branch.joined(account, with: "")
        }
    }
}
