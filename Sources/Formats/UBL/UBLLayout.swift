/// What a creditor's e-invoices mean where the standard leaves it open.
package struct UBLLayout: Hashable, Sendable {
    /// Path of the element that states the ROT/RUT share; nil: no element does.
    package let deduction: String?

    /// The prepaid amount of the totals (BT-113).
    package static let prepaidAmount = "cac:LegalMonetaryTotal/cbc:PrepaidAmount"

    /// Sets what an element means.
    ///
    /// The share lowers what the buyer pays and not what value-added tax is reckoned on. EN 16931
    /// has one amount that does just that, the prepaid amount (an allowance would lower the tax),
    /// and no code to tell a ROT/RUT share from money paid in advance. So it is the creditor who
    /// says: ``prepaidAmount``, or another amount that the payable amount already leaves out. nil
    /// for a path that is not made of `cac:` steps and one last `cbc:` step, and for one that means
    /// something else already.
    ///
    /// - Parameter deduction: steps below the root such as `cac:PrepaidPayment/cbc:PaidAmount`;
    ///   where the element stands several times, the share is their sum.
    package init?(deduction: String?) {
        if let deduction {
            let steps = deduction.split(separator: "/", omittingEmptySubsequences: false)
            let isPath = steps.enumerated().allSatisfy { index, step in
                let prefix = index == steps.count - 1 ? "cbc:" : "cac:"
                let name = step.dropFirst(prefix.count)
                return step.hasPrefix(prefix) && !name.isEmpty
                    && name.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
            }
            let isTaken = UBLPaths.isTaken(deduction)
            guard isPath, !isTaken || deduction == UBLLayout.prepaidAmount else { return nil }
        }
        self.deduction = deduction
    }

    /// A layout in which no element states a ROT/RUT share.
    package init() {
        deduction = nil
    }
}

/// Namespaces of UBL 2.
enum UBLNamespace {
    /// What all of them begin with.
    static let start = "urn:oasis:names:specification:ubl:schema:xsd:"
    static let invoice = start + "Invoice-2"
    static let creditNote = start + "CreditNote-2"
}
