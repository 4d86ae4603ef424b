import Records
package import Settings
import Values

/// How payments find their claims: the `matching` section.
package struct MatchingSettings: Hashable, Sendable {
    /// Which of bank files and the creditor's own system is believed on payments.
    package var authority: PaymentAuthority
    /// Whether money may find a claim by amount and payer alone.
    package var matchesByAmount: Bool
    /// Whether the export's remaining amount includes Skatteverket's ROT/RUT share.
    package var remainingIncludesDeduction: Bool
    /// Days after issue that an invoice without a due date falls due.
    package var daysWithoutDueDate: Int
    /// Accounts that the agency pays from, in normal form: money from there is no debtor's payment.
    package var agencyAccounts: Set<String>
    /// Kinds of bank files that book an account, in order of day, by its number in normal form.
    package var books: [String: [BookingKinds]]

    /// Sets the defaults: the bank is believed, and amounts alone prove nothing.
    package init(
        authority: PaymentAuthority = .bank,
        matchesByAmount: Bool = false,
        remainingIncludesDeduction: Bool = false,
        daysWithoutDueDate: Int = 30,
        agencyAccounts: Set<String> = [],
        books: [String: [BookingKinds]] = [:]
    ) {
        self.authority = authority
        self.matchesByAmount = matchesByAmount
        self.remainingIncludesDeduction = remainingIncludesDeduction
        self.daysWithoutDueDate = daysWithoutDueDate
        self.agencyAccounts = agencyAccounts
        self.books = books
    }

    /// Decodes a section over base values, which hold where it is silent.
    package init(_ section: SettingsSection?, over base: MatchingSettings = MatchingSettings()) {
        self = base
        guard let section else { return }
        authority = section.choice("authority") ?? base.authority
        matchesByAmount = section.bool("by-amount-and-payer") ?? base.matchesByAmount
        remainingIncludesDeduction =
            section.bool("remaining-includes-deduction") ?? base.remainingIncludesDeduction
        daysWithoutDueDate =
            section.int("days-without-due-date", in: 0...120) ?? base.daysWithoutDueDate
        if section.has("agency-accounts") {
            agencyAccounts = Set(section.strings("agency-accounts").map(AccountNumber.normal))
        }
        var named: [String: [BookingKinds]] = [:]
        for account in section.sections("accounts") { Self.decodeAccount(account, into: &named) }
        books.merge(named) { _, own in own }
        section.finish()
    }

    /// Takes one element of the list `accounts`: which kinds of bank files book an account, and
    /// from which day on.
    private static func decodeAccount(
        _ section: SettingsSection,
        into books: inout [String: [BookingKinds]]
    ) {
        let account = AccountNumber.normal(section.required("account"))
        let words = section.strings("books")
        let kinds = words.compactMap { word in
            FileFormat.allCases.first { $0.isPayments && $0.rawValue == word }
        }
        let names = FileFormat.allCases.filter(\.isPayments).map(\.rawValue)
            .joined(separator: ", ")
        if words.isEmpty || kinds.count < words.count {
            section.fault("books", "'books' should list some of \(names)")
        } else if kinds.contains(.bgMax), kinds.count > 1 {
            section.fault(
                "books",
                "'books' should name bgmax alone: it tells of every payment to a bankgiro"
            )
        }
        let from = section.day("from")
        var named = books[account] ?? []
        if named.contains(where: { $0.from == from }) {
            section.fault("from", "'from' should differ from that of the same account before")
        }
        named.append(BookingKinds(from: from, kinds))
        named.sort { left, right in
            right.from.map { day in left.from.map { $0 < day } ?? true } ?? false
        }
        books[account] = named
        section.finish()
    }
}

/// Who is believed on payments; the other is only compared.
package enum PaymentAuthority: String, Sendable, CaseIterable {
    /// The bank's files book payments; an export's lower remaining amount is only compared.
    case bank
    /// The export books payments; the bank's files are only compared.
    case system
}
