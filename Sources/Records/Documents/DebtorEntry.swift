package import Values

/// A line of a creditor's register of customers.
package struct DebtorEntry: Hashable, Sendable {
    /// Never empty: the register is known by it.
    package let customerNumber: Text
    package let party: Party
    /// 1-based line in the file.
    package let line: Int32

    /// Notes a line.
    package init(customerNumber: Text, party: Party, line: Int32) {
        self.customerNumber = customerNumber
        self.party = party
        self.line = line
    }
}
