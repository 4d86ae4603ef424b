import Foundation
import TestSupport
import Testing

/// `init` and `check`: what a new user meets first.
@Suite struct CheckTests {
    @Test(arguments: ["SE", "NO", "DK", "FI", "DE", "PL"])
    func `what init makes passes check and does a night`(_ country: String) throws {
        let desk = try CommandDesk()
        let made = try desk.forfall("init", "--creditor", "mitt-bolag", "--country", country)
        #expect(made.status == 0)
        #expect(
            made.output == """
                made pipeline.yml
                made ./creditors/mitt-bolag

                Next: edit pipeline.yml, then 'forfall check'.

                """
        )
        let check = try desk.forfall("check")
        #expect(check.status == 0)
        #expect(check.output.hasSuffix("\nThe settings are in order.\n"))
        #expect(try desk.forfall("run", "--date", "2026-10-01").status == 0)
        let inbox = desk.path + "/creditors/mitt-bolag/inbox"
        let rights = try FileManager.default.attributesOfItem(atPath: inbox)[.posixPermissions]
        #expect(rights as? Int == 0o700)
    }

    @Test func `init changes nothing that is there`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        #expect(try desk.forfall("init").output.contains("made ./creditors/granbygg\n"))
        let again = try desk.forfall("init", "--creditor", "other")
        #expect(again.output.hasPrefix("everything was there already\n"))
        let url = URL(fileURLWithPath: desk.path + "/pipeline.yml")
        #expect(try String(contentsOf: url, encoding: .utf8) == CommandDesk.settings)
    }

    @Test func `check tells every fault at once with line, column and what was meant`() throws {
        let desk = try CommandDesk(
            settings: """
                version: 2
                intake:
                  setle-seconds: 60
                classification:
                  graze-days: 3
                  service: mine
                creditors:
                  - id: Gran Bygg
                    serial: 0
                    name: Granbygg AB
                    organisation-number: "5566778890"
                    country: "SE"
                  - id: two
                    country: "EU"
                colour: red

                """
        )
        let outcome = try desk.forfall("check")
        #expect(outcome.status == 2)
        #expect(outcome.complaints == "")
        let told = [
            "pipeline.yml:1:10: 'version' should be 1, the only version there is",
            "pipeline.yml:3:3: unknown key 'setle-seconds' in 'intake'; did you mean "
                + "'settle-seconds'?",
            "pipeline.yml:5:3: unknown key 'graze-days' in 'classification'; did you mean "
                + "'grace-days'?",
            "pipeline.yml:6:12: 'service' should be one of service, own, external, none",
            "pipeline.yml:8:9: 'id' names a folder",
            "pipeline.yml:9:13: 'serial' should be a whole number from 1 to 99999",
            "pipeline.yml:11:26: 'organisation-number' should be 10 digits with a correct check",
            "'country' should be SE, NO, DK, FI or a member state of the Union such as DE, with quotes; the "
                + "Union's law holds there",
            "pipeline.yml:15:1: unknown key 'colour'",
        ]
        for words in told { #expect(outcome.output.contains(words)) }
    }

    @Test(
        arguments: [
            ("version: [1\n", "2:1: not valid YAML: did not find expected ',' or ']'"),
            ("- version\n", "1:1: expected a mapping of settings, such as 'version: 1'"),
            ("", "1:1: expected a mapping of settings, such as 'version: 1'"),
        ]
    )
    func `of a file that is no settings only that is told`(_ text: String, _ fault: String) throws {
        let desk = try CommandDesk(settings: text)
        let outcome = try desk.forfall("check")
        #expect(outcome.status == 2)
        #expect(outcome.output == "pipeline.yml:\(fault)\n")
    }

    @Test func `a run with faulty settings tells the same and does nothing`() throws {
        let desk = try CommandDesk(
            settings: CommandDesk.settings.replacing("activated:", with: "aktivated:")
        )
        try desk.dropList()
        let outcome = try desk.forfall("run", "--date", "2026-10-01")
        #expect(outcome.status == 1)
        #expect(
            outcome.complaints == "forfall: pipeline.yml:5:3: unknown key 'aktivated' in "
                + "'classification'; did you mean 'activated'?\n"
        )
        let inbox = desk.path + "/creditors/granbygg/inbox"
        #expect(try FileManager.default.contentsOfDirectory(atPath: inbox) == ["list.csv"])
    }

    @Test func `a policy that the law does not allow is told with the rule`() throws {
        let desk = try CommandDesk(
            settings: CommandDesk.settings.replacing(
                "policy: se-strict",
                with: """
                    policies:
                        hasty:
                          steps:
                            - {kind: demand, days: 1, fee: true, deadline-days: 2}
                      policy: hasty
                    """
            )
        )
        let outcome = try desk.forfall("check", "--date", "2026-10-01")
        #expect(outcome.status == 2)
        #expect(outcome.output.hasPrefix("granbygg: "))
        #expect(outcome.output.contains("hasty"))
    }
}
