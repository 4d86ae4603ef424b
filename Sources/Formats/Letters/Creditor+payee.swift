package import Records
package import Values

extension Creditor {
    /// The account that a debtor is asked to pay to: the first one, or for another currency than
    /// the creditor's own the first IBAN; nil where the creditor has none.
    package func payee(in currency: Currency) -> PayeeAccount? {
        guard currency != self.currency else { return accounts.first }
        return accounts.first { $0.kind == .iban } ?? accounts.first
    }
}
