import Foundation
import TestSupport
import Testing

/// Exit codes and error texts, which scripts and people go by.
@Suite struct ExitTests {
    @Test(
        arguments: [
            (["run", "--date", "2026-02-31"], "'2026-02-31' is no day; write it as 2026-11-20"),
            (["run", "--from", "2026-02-01"], "'--from' and '--to' belong together"),
            (
                ["run", "--date", "2026-02-01", "--from", "2026-02-01"],
                "'--date' is one night, '--from' and '--to' are a range"
            ),
            (["run", "--creditor", "Not An Id"], "'Not An Id' is no creditor id"),
            (["run", "--dryrun"], "Did you mean '--dry-run'?"),
            (["cases", "--reason", "lazy"], "'lazy' is no reason; there are new, not-due, grace"),
            (["check", "--date", "tomorrow"], "'tomorrow' is no day"),
            (["explain"], "Missing expected argument '<number>'"),
            (["init", "--country", "EU"], "'--country' is SE, NO, DK, FI or a member state"),
            (["generate", "x", "--invoices", "0"], "there is at least one invoice"),
            (["dance"], "Unexpected argument 'dance'"),
        ]
    )
    func `a command that is not understood ends with 64`(
        _ arguments: [String],
        _ words: String
    ) throws {
        let outcome = try BuiltProgram.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.complaints.contains(words))
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: ["run", "check", "cases", "verify", "explain 1", "case 1", "remind 1"])
    func `without settings a command says where they should be`(_ command: String) throws {
        let desk = try CommandDesk()
        let words = command.split(separator: " ").map(String.init)
        let outcome = try BuiltProgram.run(words, in: desk.path)
        #expect(outcome.status == 1)
        #expect(
            outcome.complaints
                == "forfall: there is no settings file at pipeline.yml; 'forfall init' makes one, "
                + "'--settings' names another\n"
        )
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.path) == [])
    }

    @Test func `a finding's code is explained without settings`() throws {
        let desk = try CommandDesk()
        let outcome = try desk.forfall("explain", "control-sum")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                control-sum (error)
                The file contradicts itself: its own totals or counts do not match its contents.
                Expected: Totals and counts that agree with the records.
                What to do: Do not change it by hand. Fetch or export it again and drop the new one.

                """
        )
    }

    @Test func `a night that goes well ends with 0 and a second one is as well`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        try desk.dropList()
        for _ in 1...2 {
            let outcome = try desk.forfall("run", "--date", "2026-10-01")
            #expect(outcome.status == 0)
            #expect(outcome.complaints == "")
        }
        #expect(try desk.forfall("verify").output == "granbygg: sound\n")
    }

    @Test func `something refused ends with 2 and names file and reason`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        try desk.write("creditors/granbygg/inbox/strange.bin", "\u{1}\u{2}")
        let outcome = try desk.forfall("run", "--date", "2026-10-01")
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("strange.bin: this is no kind of file that is read here"))
        #expect(outcome.output.contains("[file-unknown]"))
    }

    @Test func `a creditor that nobody knows ends with 1 and changes nothing`() throws {
        let desk = try CommandDesk(settings: CommandDesk.settings)
        let outcome = try desk.forfall("run", "--date", "2026-10-01", "--creditor", "nobody")
        #expect(outcome.status == 1)
        #expect(
            outcome.complaints == "forfall: there is no creditor 'nobody' in the settings\n"
        )
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.path) == ["pipeline.yml"])
    }

    @Test func `an invoice that nobody knows ends with 1`() throws {
        let desk = try CommandDesk.afterOneNight()
        for command in ["case", "explain"] {
            let outcome = try desk.forfall(command, "9999")
            #expect(outcome.status == 1)
            #expect(
                outcome.complaints == "forfall: there is no claim with the number '9999'\n"
            )
        }
    }

    @Test func `a published file that was changed makes verify end with 2`() throws {
        let desk = try CommandDesk.afterOneNight()
        let letters = "creditors/granbygg/outbox/reminders/2026-10-01-1/manifest.json"
        try desk.write(letters, "{}")
        let outcome = try desk.forfall("verify")
        #expect(outcome.status == 2)
        #expect(outcome.output.hasPrefix("granbygg: NOT SOUND\n"))
        #expect(outcome.output.contains("manifest.json is not the file that was published"))
    }
}
