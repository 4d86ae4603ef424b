import Remittance
import Settings
import Testing

@Suite struct RemittanceSettingsTests {
    private func decoded(_ text: String) -> (settings: RemittanceSettings, faults: [String]) {
        let file = SettingsFile(name: "p.yml", text: "remittance: {\(text)}\n")
        let settings = RemittanceSettings(file.root.section("remittance"))
        return (settings, file.faults.map(\.message))
    }

    private static let sections: [(String, HeldAccounts, Set<ChargeKind>)] = [
        ("", .some([]), []),
        ("accounts: all", .all, []),
        (
            "accounts: [991-2346, SE45 5000 0000 0583 9825 7466], keep: [fees]",
            .some(["9912346", "SE4550000000058398257466"]), [.fees]
        ),
        ("keep: [interest, fees]", .some([]), [.fees, .interest]),
    ]

    @Test(arguments: sections)
    func `a section is decoded`(text: String, held: HeldAccounts, keeps: Set<ChargeKind>) {
        let (settings, faults) = decoded(text)
        #expect(faults.isEmpty)
        #expect(settings == RemittanceSettings(held: held, keeps: keeps))
    }

    @Test func `a section that is silent leaves what held before`() {
        let base = RemittanceSettings(held: .all, keeps: [.fees])
        let file = SettingsFile(name: "p.yml", text: "remittance: {keep: []}\n")
        let settings = RemittanceSettings(file.root.section("remittance"), over: base)
        #expect(settings == RemittanceSettings(held: .all, keeps: []))
    }

    @Test(
        arguments: [
            ("accounts: [all, 991-2346]", "'all' stands alone, without account numbers"),
            ("accounts: my bank", "'mybank' is not an account number or an IBAN"),
            ("keep: [fee]", "'keep' should list some of fees, interest; did you mean 'fees'?"),
        ]
    )
    func `what cannot be meant is a fault`(text: String, message: String) {
        #expect(decoded(text).faults == [message])
    }
}
