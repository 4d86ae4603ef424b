package import Law
package import Records
package import Values

extension ClassificationSettings {
    /// Everything that the policies in use ask of a creditor's law and do not get.
    ///
    /// At night law wins over policy without a word; this is what `forfall check` tells beforehand.
    ///
    /// - Parameters:
    ///   - creditor: whose settings they are.
    ///   - book: all the law.
    ///   - date: the day whose law is asked.
    /// - Returns: the faults, by policy and step; empty when there are none.
    package func check(_ creditor: Creditor, law book: LawBook, on date: Day) -> [PolicyFault] {
        let book = isStrict ? book.strict : book
        let law = Jurisdiction(lawCountry(of: creditor, in: book), in: book)
        var names = Set(debtorPolicies.values).union(invoicePolicies.values)
        names.remove("none")
        if let main = policy(for: creditor) { names.insert(main.id) }
        return names.sorted().compactMap { policy(named: $0) }.flatMap { policy in
            var found: [PolicyFault] = []
            for audience in audiences {
                var check = PolicyCheck(
                    policy: policy,
                    settings: self,
                    law: law,
                    date: date,
                    audience: audience,
                    currency: creditor.currency
                )
                check.run()
                found += check.faults.filter { !found.contains($0) }
            }
            return found.sorted { ($0.step, $0.message) < ($1.step, $1.message) }
        }
    }

    /// Whom letters may be sent to.
    private var audiences: [LawRow.Audience] {
        let person = debtorKinds.isEmpty || debtorKinds.contains(.person)
        let business = debtorKinds.isEmpty || debtorKinds.contains(.business)
        return (person ? [.person] : []) + (business ? [.business] : [])
    }
}
