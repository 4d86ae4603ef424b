import Records
import Values

extension EInvoiceDocument {
    /// Checks the rules that hold for the document's specification, and notes what is broken.
    ///
    /// - Throws: `EInvoiceFault` for the first that the profile takes for an error; the others are
    ///   noted before.
    mutating func checkRules() throws(EInvoiceFault) {
        let specification = draft[.customization]
        let isPeppol = specification.contains("peppol.eu")
        guard isPeppol || isCore(specification) else { return }
        var broken = breaches(of: EInvoiceRule.core)
        if isPeppol { broken += breaches(of: EInvoiceRule.peppol) }
        let fatal = broken.firstIndex { $0.severity == .error }
        for index in broken.indices where index != fatal { note(broken[index]) }
        if let fatal { throw EInvoiceFault(finding: broken[fatal]) }
    }

    /// What is broken of some rules, as far as the profile tells it.
    private func breaches(of rules: [EInvoiceRule]) -> [Finding] {
        var broken: [Finding] = []
        // A span lends its elements: a rule costs more to copy than to check.
        let rules = rules.span
        for index in rules.indices {
            guard let line = rules[index].breach(facts),
                let severity = rules[index].weight.severity(profile)
            else { continue }
            broken.append(finding(rules[index], severity, line: line))
        }
        return broken
    }

    /// Whether a specification is EN 16931 or one that keeps to it; a document of its syntaxes that
    /// names none is taken for one.
    ///
    /// An extension (`#conformant#`) may have lines below lines and charges that the core does not
    /// know, so that its sums do not hold there (Factur-X EXTENDED).
    private func isCore(_ specification: Text) -> Bool {
        specification.isEmpty
            ? syntax.isOfEN16931
            : specification.starts(with: "urn:cen.eu:en16931")
                && !specification.contains("#conformant#")
    }

    private func finding(_ rule: EInvoiceRule, _ severity: Severity, line: Int32) -> Finding {
        Finding(rule.code, severity, at: place(rule.tag, line: line), rule.message)
    }
}
