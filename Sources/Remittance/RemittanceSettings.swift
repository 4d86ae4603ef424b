package import Settings
import Values

/// What is passed on to the creditor: the section `remittance` of `pipeline.yml`.
package struct RemittanceSettings: Sendable, Hashable {
    /// Which accounts the service holds the money of; none unless said.
    package var held: HeldAccounts
    /// Parts of a payment that the service keeps by agreement; none unless said.
    package var keeps: Set<ChargeKind>

    /// Chooses what is held and what is kept.
    package init(held: HeldAccounts = .some([]), keeps: Set<ChargeKind> = []) {
        self.held = held
        self.keeps = keeps
    }

    /// Decodes a section over settings that hold where it is silent.
    ///
    /// `accounts` is a list of account numbers, blanks and hyphens allowed, or the word `all`;
    /// `keep` a list of `fees` and `interest`.
    package init(_ section: SettingsSection?, over base: RemittanceSettings = .init()) {
        self = base
        guard let section else { return }
        if section.has("accounts") {
            held = Self.accounts(section.strings("accounts"), in: section)
        }
        if section.has("keep") {
            keeps = Set(section.strings("keep").compactMap { Self.charge($0, in: section) })
        }
        section.finish()
    }

    /// Whether the service holds nobody's money.
    package var holdsNone: Bool { held == .some([]) }

    /// Whether the service holds the money that comes in on an account.
    ///
    /// - Parameter account: digits only, or an IBAN without blanks.
    /// - Returns: whether vouchers are written for it.
    package func holds(_ account: String) -> Bool {
        switch held {
        case .all: true
        case .some(let numbers): numbers.contains(AccountNumber.normal(account))
        }
    }

    private static func accounts(
        _ words: [String],
        in section: SettingsSection
    ) -> HeldAccounts {
        guard !words.contains("all") else {
            if words.count > 1 {
                section.fault("accounts", "'all' stands alone, without account numbers")
            }
            return .all
        }
        let numbers = words.map { word in
            String(decoding: word.utf8.filter { $0 > 0x20 && $0 != 0x2D }, as: UTF8.self)
        }
        for number in numbers where !isAccount(number) {
            section.fault("accounts", "'\(number)' is not an account number or an IBAN")
        }
        return .some(Set(numbers.map(AccountNumber.normal)))
    }

    /// Two letters at most at the front, then digits: bankgiro, plusgiro, bank account or IBAN.
    private static func isAccount(_ number: String) -> Bool {
        let bytes = Array(number.utf8)
        let rest = bytes.drop { (0x41...0x5A).contains($0) }
        return (2...34).contains(bytes.count) && [0, 2].contains(bytes.count - rest.count)
            && rest.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    }

    private static func charge(_ word: String, in section: SettingsSection) -> ChargeKind? {
        if let kind = ChargeKind(rawValue: word) { return kind }
        let words = ChargeKind.allCases.map(\.rawValue)
        let hint = Spelling.nearest(to: word, among: words).map { "; did you mean '\($0)'?" } ?? ""
        section.fault(
            "keep",
            "'keep' should list some of \(words.joined(separator: ", "))\(hint)"
        )
        return nil
    }
}

/// The accounts whose money the service holds for a creditor.
package enum HeldAccounts: Sendable, Hashable {
    /// Every account of the creditor.
    case all
    /// Only these, in normal form.
    case some(Set<String>)
}

/// A part of a payment that can be kept; the raw values are those of `pipeline.yml`.
package enum ChargeKind: String, Sendable, CaseIterable {
    case fees
    case interest
}
