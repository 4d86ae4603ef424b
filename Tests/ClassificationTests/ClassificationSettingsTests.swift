import Classification
import Records
import Settings
import Testing
import Values

@Suite struct ClassificationSettingsTests {
    static let everything =
        """
        classification:
          service: service
          activated: 2026-01-01
          start-from: 2025-12-01
          policy: gentle
          grace-days: 2
          boundary-day: exclusive
          minimum-amount: 49.50
          waive-charges-up-to: 20
          payments-max-age: 2
          hold-for-unmatched: false
          currencies: [SEK, EUR]
          channel: email
          language: en
          send: proposal
          letters-max: 500
          fee-agreed: true
          for-others: true
          licence: FI 12-345
          handoff-needs: address
          strict: true
          exceptions:
            debtors: {"1001": none, "1002": se-strict}
            invoices: {"2041": gentle}
          policies:
            gentle:
              country: "SE"
              instalment-fee: true
              steps:
                - kind: reminder
                  after: due
                  days: 20
                  boundary-day: inclusive
                  fee: true
                  compensation: true
                  interest: false
                  minimum-amount: 100
                  deadline-days: 14
                  channel: post
                  send: automatic
                - kind: handoff
                  after: deadline
                  days: 10
        """

    @Test func `Every key is read, and the creditor's stand over the workspace's`() throws {
        let workspace = try read(Self.everything)
        #expect(workspace.activated == Day(iso: "2026-01-01"))
        #expect(workspace.startFrom == Day(iso: "2025-12-01"))
        #expect(
            workspace.policies.first?.steps == [
                PolicyStep(
                    .reminder,
                    after: .due,
                    days: 20,
                    boundary: .inclusive,
                    fee: true,
                    compensation: true,
                    interest: false,
                    minimum: 10_000,
                    deadlineDays: 14,
                    channel: .post,
                    send: .automatic
                ),
                PolicyStep(.handoff, after: .deadline, days: 10),
            ]
        )
        #expect(workspace.policies.first?.hasInstalmentFee == true)
        #expect(workspace.minimumAmount == 4950 && workspace.waivedCharges == 2000)
        #expect(workspace.currencies == [.sek, .eur])
        #expect(workspace.debtorPolicies == ["1001": "none", "1002": "se-strict"])
        #expect(workspace.invoicePolicies == ["2041": "gentle"])
        #expect(workspace.handoffNeeds == [.address])
        #expect(workspace.isStrict && workspace.isFeeAgreed && workspace.sendsForOthers)
        #expect(workspace.lettersMax == 500 && workspace.paymentsMaxAge == 2)

        let creditor = try read(
            """
            classification:
              policy: se-strict
              payments-max-age: "off"
            """,
            over: workspace
        )
        #expect(creditor.policy == "se-strict")
        #expect(creditor.paymentsMaxAge == nil)
        #expect(creditor.graceDays == 2 && creditor.channel == .email)
    }

    @Test(arguments: [
        ("policy: se-standart", 2, "did you mean 'se-standard'?"),
        ("polisy: se-standard", 2, "did you mean 'policy'?"),
        ("boundary-day: inclusiv", 2, "did you mean 'inclusive'?"),
        ("payments-max-age: x", 2, "whole number from 0 to 30"),
        ("minimum-amount: 1,50", 2, "should be an amount such as 49.50"),
        ("currencies: [SEK, kr]", 2, "'kr' should be three capital letters"),
        ("handoff-needs: [adress]", 2, "should be address or identity"),
        ("policies: {own: {steps: []}}", 2, "a policy has 1 to 20 steps"),
        ("policies: {own: {steps: [{kind: reminder, days: 3}]}}", 2, "a letter needs"),
        ("policies: {own: {steps: [{kind: handoff}]}}", 2, "'days' is missing here"),
        (
            "policies: {own: {steps: [{kind: handoff, days: 1, fee-amount: 50}]}}", 2,
            "a handoff has no fee but the law's"
        ),
        ("policies: {own: {instalment-fee: maybe, steps: []}}", 2, "should be true or false"),
        ("exceptions: {debtors: {\"1\": nonsense}}", 2, "no policy is called 'nonsense'"),
    ])
    func `A fault is told with its line and what was meant`(
        text: String,
        line: Int,
        words: String
    ) {
        let file = SettingsFile(name: "pipeline.yml", text: "classification:\n  " + text)
        _ = ClassificationSettings(file.root.section("classification"))
        #expect(
            file.faults.contains { $0.line == line && $0.message.contains(words) },
            "\(file.faults)"
        )
    }

    private func read(
        _ text: String,
        over base: ClassificationSettings = .init()
    ) throws -> ClassificationSettings {
        let file = SettingsFile(name: "pipeline.yml", text: text)
        let settings = ClassificationSettings(file.root.section("classification"), over: base)
        try file.check()
        return settings
    }
}
