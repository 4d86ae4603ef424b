import Law
package import Settings
import Values

extension ClassificationSettings {
    /// Reads the section `classification` over what holds without it.
    ///
    /// - Parameters:
    ///   - section: nil: nothing is set.
    ///   - base: the workspace's settings under a creditor's.
    package init(_ section: SettingsSection?, over base: ClassificationSettings = .init()) {
        self = base
        guard let section else { return }
        readService(section)
        readPolicies(section)
        readAmounts(section)
        readLetters(section)
        readCollection(section)
        readLaw(section)
        section.finish()
    }

    private mutating func readLaw(_ section: SettingsSection) {
        jurisdiction = section.string("jurisdiction") ?? jurisdiction
        unstatedCountry = section.choice("unstated-country") ?? unstatedCountry
        let rate = { (key: String) -> Int64? in
            guard let text = section.string(key) else { return nil }
            let rate = DecimalText.scaled(text, decimals: 4)
            if rate == nil || rate.map({ $0 < 0 }) == true {
                section.fault(key, "'\(key)' should be a quoted percentage such as \"10.00\"")
            }
            return rate
        }
        if let fixed = rate("interest-rate") { agreedRate = .fixed(fixed) }
        if let margin = rate("interest-over-reference") { agreedRate = .overReference(margin) }
        guard section.has("debtor-kinds") else { return }
        debtorKinds = Set(
            section.strings("debtor-kinds").compactMap { name in
                let kind = DebtorKind(rawValue: name)
                if kind == nil {
                    section.fault("debtor-kinds", "'\(name)' should be person or business")
                }
                return kind
            }
        )
    }

    private mutating func readService(_ section: SettingsSection) {
        service = section.choice("service") ?? service
        activated = section.day("activated") ?? activated
        startFrom = section.day("start-from") ?? startFrom
        isStrict = section.bool("strict") ?? isStrict
        if section.string("payments-max-age") == "off" {
            paymentsMaxAge = nil
        } else {
            paymentsMaxAge = section.int("payments-max-age", in: 0...30) ?? paymentsMaxAge
        }
        holdsForUnmatched = section.bool("hold-for-unmatched") ?? holdsForUnmatched
    }

    private mutating func readPolicies(_ section: SettingsSection) {
        for (id, own) in section.named("policies") {
            policies.removeAll { $0.id == id }
            policies.append(Policy(id: id, own))
        }
        if let name = section.string("policy") {
            policy = known(name, at: "policy", of: section)
        }
        if let exceptions = section.section("exceptions") {
            read(exceptions, "debtors", into: \.debtorPolicies)
            read(exceptions, "invoices", into: \.invoicePolicies)
            exceptions.finish()
        }
        graceDays = section.int("grace-days", in: 0...365) ?? graceDays
        boundary = section.choice("boundary-day") ?? boundary
    }

    private mutating func read(
        _ exceptions: SettingsSection,
        _ key: String,
        into path: WritableKeyPath<ClassificationSettings, [String: String]>
    ) {
        guard let list = exceptions.section(key) else { return }
        for number in list.keys {
            guard let name = list.string(number) else { continue }
            self[keyPath: path][number] = name == "none" ? name : known(name, at: number, of: list)
        }
    }

    /// A policy's name, if there is such a policy; else a fault and nil.
    private func known(_ name: String, at key: String, of section: SettingsSection) -> String? {
        guard policy(named: name) == nil else { return name }
        let names = (policies + Policy.presets).map(\.id)
        let hint = Spelling.nearest(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
        section.fault(
            key,
            "no policy is called '\(name)'; there are \(names.joined(separator: ", "))\(hint)"
        )
        return nil
    }

    private mutating func readAmounts(_ section: SettingsSection) {
        minimumAmount = section.amount("minimum-amount", .sek)?.minor ?? minimumAmount
        waivedCharges = section.amount("waive-charges-up-to", .sek)?.minor ?? waivedCharges
        currencies = Self.currencies("currencies", of: section) ?? currencies
    }

    /// A list of currencies; nil where it is absent.
    private static func currencies(_ key: String, of section: SettingsSection) -> [Currency]? {
        guard section.has(key) else { return nil }
        return section.strings(key).compactMap { name in
            let currency = Currency(name)
            if currency == nil {
                section.fault(key, "'\(name)' should be three capital letters such as SEK")
            }
            return currency
        }
    }

    private mutating func readLetters(_ section: SettingsSection) {
        channel = section.choice("channel") ?? channel
        language = section.string("language") ?? language
        send = section.choice("send") ?? send
        lettersMax = section.int("letters-max", in: 1...10_000_000) ?? lettersMax
        isFeeAgreed = section.bool("fee-agreed") ?? isFeeAgreed
    }

    private mutating func readCollection(_ section: SettingsSection) {
        sendsForOthers = section.bool("for-others") ?? sendsForOthers
        licence = section.string("licence") ?? licence
        handoffCurrencies =
            Self.currencies("handoff-currencies", of: section) ?? handoffCurrencies
        guard section.has("handoff-needs") else { return }
        handoffNeeds = []
        for name in section.strings("handoff-needs") {
            if let need = HandoffNeed(rawValue: name) {
                handoffNeeds.insert(need)
            } else {
                section.fault("handoff-needs", "'\(name)' should be address or identity")
            }
        }
    }
}
