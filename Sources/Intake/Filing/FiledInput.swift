package import Records
package import Values

/// A committed input on its way to the archive or to quarantine.
package struct FiledInput: Hashable, Sendable {
    /// The creditor's running number of the input.
    package let number: Int32
    /// The name it was dropped under, or what is left of it: `ClaimedName.name`.
    package let name: String
    package let outcome: InputOutcome
    /// The date of the night that committed it.
    package let night: Day

    /// Describes an input as the ledger has it.
    package init(number: Int32, name: String, outcome: InputOutcome, night: Day) {
        self.number = number
        self.name = name
        self.outcome = outcome
        self.night = night
    }

    /// Whether it goes to quarantine.
    package var isQuarantined: Bool { outcome == .quarantined }

    /// Whether it was a file in an archive, which is filed as the one file that it is.
    package var isEntry: Bool { name.contains("/") }

    /// The file's name in the archive or in quarantine.
    package var filedName: String { "\(number)-\(name)" }

    /// Where it goes, below the creditor's folder: `archive/2026/11/17-invoices.csv`.
    package var place: String {
        guard !isQuarantined else { return "quarantine/" + filedName }
        let date = night.description
        return "archive/\(date.prefix(4))/\(date.dropFirst(5).prefix(2))/\(filedName)"
    }
}
