/// Settings of workspaces for tests.
enum RigSettings {
    /// A workspace with one Swedish creditor, whose files are taken at once.
    static let swedish = workspace([granbygg()])

    /// A workspace of some creditors.
    static func workspace(_ creditors: [String], atOnce: Int = 2) -> String {
        """
        version: 1
        night:
          creditors-at-once: \(atOnce)
        intake:
          settle-seconds: 0
        classification:
          activated: 2026-01-01
          payments-max-age: off
          fee-agreed: true
          handoff-needs: address
          policy: se-strict
        handoff:
          agency: Fordringsbolaget
        creditors:
        \(creditors.joined(separator: "\n"))

        """
    }

    /// A Swedish creditor with a bankgiro, or other accounts, whose money is held; `more` are
    /// further lines.
    static func granbygg(
        _ id: String = "granbygg",
        serial: Int = 1,
        number: String = "5566778899",
        accounts: [(kind: String, number: String)] = [("bankgiro", "50501055")],
        more: [String] = []
    ) -> String {
        let lines =
            [
                "- id: \(id)", "  serial: \(serial)", "  name: Granbygg AB",
                "  organisation-number: \"\(number)\"", "  country: \"SE\"",
                "  street: Storgatan 1", "  postcode: 903 26", "  city: Umeå",
                "  email: kund@granbygg.example", "  phone: +46 90 000 00 01", "  language: en",
                "  remittance:", "    accounts: all",
            ]
            + (accounts.isEmpty ? [] : ["  accounts:"])
            + accounts.flatMap { ["    - kind: \($0.kind)", "      number: \"\($0.number)\""] }
            + more.map { "  " + $0 }
        return lines.map { "  " + $0 }.joined(separator: "\n")
    }

    /// A Norwegian creditor with one account.
    static let fjordlys = [
        "- id: fjordlys", "  serial: 1", "  name: Fjordlys Abonnement AS",
        "  organisation-number: \"974760673\"", "  country: \"NO\"",
        "  street: Bryggen 1", "  postcode: \"5003\"", "  city: Bergen",
        "  email: kunde@fjordlys.example", "  language: en",
        "  classification:", "    policy: no-strict",
        "  accounts:", "    - kind: account", "      number: \"86011117947\"",
    ].map { "  " + $0 }.joined(separator: "\n")
}
