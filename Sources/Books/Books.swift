import Formats
package import Records
package import Values

/// The stage that makes accounting files.
package enum Books {
    /// Makes the entries of a night, for what the settings say is booked here.
    ///
    /// - Parameters:
    ///   - night: what happened.
    ///   - creditor: whose books they are for.
    ///   - settings: the section `books`.
    /// - Returns: entries that each sum to zero: charges, changes of them, payments, vouchers.
    package static func entries(
        of night: BookableNight,
        creditor: Creditor,
        settings: BooksSettings
    ) -> [JournalEntry] {
        let keeper = Bookkeeper(creditor: creditor, settings: settings)
        return keeper.letters(night.letters) + keeper.changes(night.changes)
            + keeper.moves(night.moves) + keeper.refusals(night.refusals)
            + keeper.owedBack(night.owedBack) + keeper.refunds(night.refunds)
            + keeper.payments(night.payments) + keeper.vouchers(night.vouchers)
    }

    /// Writes entries as `journal.csv` and, for a Swedish creditor, as `journal.si` (SIE 4I).
    ///
    /// - Parameters:
    ///   - entries: in the order they are written; without any there is no file.
    ///   - creditor: whose books they are for.
    ///   - day: the night's date.
    ///   - settings: the section `books`.
    ///   - folder: the folder `books`.
    /// - Returns: findings on characters that SIE cannot hold, and on entries in another currency
    ///   than the creditor's, which are only in the CSV.
    /// - Throws: what the folder threw.
    package static func write(
        _ entries: [JournalEntry],
        of creditor: Creditor,
        on day: Day,
        settings: BooksSettings,
        into folder: OutputFolder
    ) throws -> [Finding] {
        guard !entries.isEmpty else { return [] }
        let names = Self.names(of: creditor, settings)
        var journal = try JournalWriter(try folder.file("journal.csv"), accounts: names)
        for entry in entries { try journal.write(entry) }
        try journal.finish()
        guard creditor.country == "SE", settings.sie else { return [] }
        return try writeSIE(entries, of: creditor, on: day, settings, names, into: folder)
    }

    private static let sieName = "journal.si"

    private static func writeSIE(
        _ entries: [JournalEntry],
        of creditor: Creditor,
        on day: Day,
        _ settings: BooksSettings,
        _ names: [BookAccount],
        into folder: OutputFolder
    ) throws -> [Finding] {
        let own = entries.filter { $0.currency == creditor.currency }
        var findings: [Finding] = []
        if own.count < entries.count {
            findings.append(
                Finding(
                    .currencyNotBooked,
                    at: Place(file: sieName),
                    "\(entries.count - own.count) entries in another currency than "
                        + "\(creditor.currency) are only in journal.csv"
                )
            )
        }
        guard !own.isEmpty else { return findings }
        let used = Set(own.flatMap { $0.lines.map(\.account) })
        let head = SIEHead(
            generatedOn: day,
            companyName: creditor.name,
            organisationNumber: creditor.organisationNumber,
            currency: creditor.currency,
            accounts: names.filter { used.contains($0.number) }
        )
        var file = SIEWriter(try folder.file(sieName), head: head)
        for entry in own { try file.write(entry, series: settings.series) }
        try file.finish()
        if file.replaced > 0 {
            findings.append(
                Finding(
                    .characterReplaced,
                    at: Place(file: sieName),
                    "\(file.replaced) characters that code page 437 does not have are replaced "
                        + "by the nearest"
                )
            )
        }
        return findings
    }

    /// Accounts with their names, each number once, in order of number.
    private static func names(
        of creditor: Creditor,
        _ settings: BooksSettings
    ) -> [BookAccount] {
        let keeper = Bookkeeper(creditor: creditor, settings: settings)
        var names: [String: String] = [:]
        for number in settings.accounts.banks.values {
            names[number] = BooksRole.bank.account(in: creditor.country).name
        }
        for role in BooksRole.allCases.reversed() {
            names[keeper.account(role)] = role.account(in: creditor.country).name
        }
        return names.map { BookAccount(number: $0.key, name: $0.value) }
            .sorted { $0.number < $1.number }
    }
}
