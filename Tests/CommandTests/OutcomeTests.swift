import ArgumentParser
import Files
import Foundation
import TestSupport
import Testing

@testable import forfall

/// One table of exit codes that every command keeps to.
@Suite struct OutcomeTests {
    /// What a command is given in which state of things, and how it ends.
    struct Case: Sendable, CustomTestStringConvertible {
        let words: String
        var given = Given.night
        let outcome: forfall.Outcome

        var testDescription: String { "\(words), \(given): \(outcome)" }
    }

    /// The state that a command finds.
    enum Given: Sendable {
        /// Sound settings, one night behind them.
        case night
        /// No settings at all.
        case nothing
        /// Settings with an unknown key.
        case faultySettings
        /// A file that nobody can read was dropped.
        case strangeFile
        /// Another run holds the creditor's lock.
        case busy
        /// A ledger that is none.
        case brokenLedger
        /// A ledger with a row changed behind its back, which is still a ledger.
        case changedOutput
    }

    static let cases: [Case] = [
        Case(words: "init", given: .nothing, outcome: .done),
        Case(words: "init", given: .faultySettings, outcome: .failed),
        Case(words: "init --country US", outcome: .misunderstood),
        Case(words: "check", outcome: .done),
        Case(words: "check", given: .nothing, outcome: .failed),
        Case(words: "check", given: .faultySettings, outcome: .withFindings),
        Case(words: "check --date tomorrow", outcome: .misunderstood),
        Case(words: "run --date 2026-10-02", outcome: .done),
        Case(words: "run --date 2026-10-02", given: .nothing, outcome: .failed),
        Case(words: "run --date 2026-10-02", given: .faultySettings, outcome: .failed),
        Case(words: "run --date 2026-10-02", given: .strangeFile, outcome: .withFindings),
        Case(words: "run --date 2026-10-02", given: .busy, outcome: .creditorFailed),
        Case(words: "run --date 2026-10-02", given: .brokenLedger, outcome: .creditorFailed),
        Case(words: "run --dry-run", given: .busy, outcome: .creditorFailed),
        Case(words: "run --creditor nobody", outcome: .failed),
        Case(words: "run --date never", outcome: .misunderstood),
        Case(words: "remind 1002 --date 2026-10-02", outcome: .done),
        Case(words: "remind 9999 --date 2026-10-02", outcome: .creditorFailed),
        Case(words: "remind 1002 --date 2026-10-02", given: .busy, outcome: .creditorFailed),
        Case(words: "remind 1 --date 2026-10-02", given: .faultySettings, outcome: .failed),
        Case(words: "remind", outcome: .misunderstood),
        Case(words: "cases", outcome: .done),
        Case(words: "cases", given: .nothing, outcome: .failed),
        Case(words: "cases", given: .brokenLedger, outcome: .failed),
        Case(words: "cases --reason lazy", outcome: .misunderstood),
        Case(words: "case 1001", outcome: .done),
        Case(words: "case 9999", outcome: .failed),
        Case(words: "case", outcome: .misunderstood),
        Case(words: "explain 1001", outcome: .done),
        Case(words: "explain 9999", outcome: .failed),
        Case(words: "explain", outcome: .misunderstood),
        Case(words: "forecast", outcome: .done),
        Case(words: "forecast --what-if-paid 9999", outcome: .failed),
        Case(words: "forecast --days 0", outcome: .misunderstood),
        Case(words: "tasks", outcome: .done),
        Case(words: "tasks", given: .brokenLedger, outcome: .failed),
        Case(words: "answer 99 done", outcome: .withFindings),
        Case(words: "answer 1 apply", outcome: .misunderstood),
        Case(words: "pause 1001 --until 2099-12-31", outcome: .done),
        Case(words: "pause 1001", given: .busy, outcome: .done),
        Case(words: "pause 1001 --dry-run", given: .busy, outcome: .failed),
        Case(words: "pause 9999", outcome: .withFindings),
        Case(words: "pause 1001 --until soon", outcome: .misunderstood),
        Case(words: "pause 1001", given: .brokenLedger, outcome: .failed),
        Case(words: "resume 1001", outcome: .done),
        Case(words: "stop 1001", outcome: .done),
        Case(words: "dispute 1001 --dry-run", outcome: .done),
        Case(words: "withdraw 1001", outcome: .withFindings),
        Case(words: "pay 1001 10.00", outcome: .done),
        Case(words: "pay 1001 99999.00", outcome: .withFindings),
        Case(words: "credit 1001 10.00", outcome: .done),
        Case(words: "note hello --invoice 1001", outcome: .done),
        Case(words: "note hello --invoice 9999", outcome: .withFindings),
        Case(words: "note hello", outcome: .misunderstood),
        Case(words: "law", outcome: .done),
        Case(words: "law check --date 2026-12-01", outcome: .withFindings),
        Case(words: "law --country ZZ", outcome: .misunderstood),
        Case(words: "verify", outcome: .done),
        Case(words: "verify", given: .changedOutput, outcome: .withFindings),
        Case(words: "verify", given: .brokenLedger, outcome: .failed),
        Case(words: "verify --all", outcome: .misunderstood),
        Case(words: "generate data --invoices 3 --payments 1", given: .nothing, outcome: .done),
        Case(words: "generate pipeline.yml --invoices 3", outcome: .failed),
        Case(words: "generate", outcome: .misunderstood),
    ]

    private func desk(_ given: Given) throws -> CommandDesk {
        if given == .nothing { return try CommandDesk() }
        let desk = try CommandDesk.afterOneNight()
        switch given {
        case .nothing, .night, .busy: break
        case .faultySettings:
            try desk.write("pipeline.yml", CommandDesk.settings + "colour: red\n")
        case .strangeFile: try desk.write("creditors/granbygg/inbox/x.bin", "\u{1}\u{2}")
        case .brokenLedger:
            try desk.write(
                "creditors/granbygg/ledger.sqlite",
                String(repeating: "no ledger ", count: 200)
            )
        case .changedOutput:
            let letters = "creditors/granbygg/outbox/reminders/2026-10-01-1/manifest.json"
            try desk.write(letters, "{}")
        }
        return desk
    }

    @Test(arguments: cases)
    func `every command ends with the code of the table`(_ asked: Case) throws {
        let desk = try desk(asked.given)
        let words = asked.words.split(separator: " ").map(String.init)
        let lock = Path(desk.path + "/creditors/granbygg/work/lock")
        let held = asked.given == .busy ? try FolderLock.take(lock) : nil
        let outcome = try BuiltProgram.run(words, in: desk.path)
        withExtendedLifetime(held) {}
        #expect(outcome.status == asked.outcome.rawValue, "\(outcome.complaints)")
        // What failed is told on standard error, and only then is anything told there.
        let isTold = asked.outcome == .failed || asked.outcome == .misunderstood
        #expect(outcome.complaints.isEmpty == !isTold, "\(outcome.complaints)")
    }

    @Test func `every command is tried, and every code is ended with`() {
        let commands = Set(Forfall.configuration.subcommands.map { $0.configuration.commandName })
        let tried = Set(Self.cases.map { $0.words.split(separator: " ").first.map(String.init) })
        #expect(tried == commands)
        #expect(Set(Self.cases.map(\.outcome)) == Set(forfall.Outcome.allCases))
    }

    @Test func `help and papers have the same table`() throws {
        let help = Forfall.helpMessage(columns: 100)
        let page = try Repository.bytes(of: "Sources/forfall/Forfall.docc/Operations.md")
        let text = String(decoding: page, as: UTF8.self)
        for outcome in forfall.Outcome.allCases {
            #expect(help.contains(outcome.meaning))
            #expect(text.contains("| \(outcome.rawValue) | \(outcome.meaning) |"))
        }
    }
}
