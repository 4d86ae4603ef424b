import Ledger
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// The same payment told in two kinds of bank file, whose keys have nothing in common.
@Suite struct TwoKindsTests {
    static let invoices = RigFiles.list([
        .init(number: "1001", due: "2026-12-31"),
        .init(number: "1002", customer: "101", name: "Bo Ek", due: "2026-12-31"),
    ])
    private static let day = "2026-09-30"
    private static let paid = RigFiles.Paid(
        minor: 40_000,
        id: "B1",
        reference: "1002",
        payer: "Bo Ek"
    )
    private static let iban = PayeeAccount(kind: .iban, number: "SE7460000000000482017332")

    /// A Swedish creditor with a bankgiro and the account behind it.
    static func swedish(books: [String] = []) throws -> Rig {
        let matching = books.isEmpty ? [] : ["matching:", "  accounts:"] + books
        return try Rig(
            RigSettings.workspace([
                RigSettings.granbygg(
                    accounts: [("bankgiro", "50501055"), ("iban", iban.number)],
                    more: matching
                )
            ])
        )
    }

    private static func bgMax(_ paid: [RigFiles.Paid] = [paid]) throws -> [UInt8] {
        try RigFiles.bgMax(day, paid)
    }

    private static func camt(
        _ paid: [RigFiles.Paid] = [paid],
        id: String = "N1",
        on account: PayeeAccount = RigFiles.bankgiro
    ) throws -> [UInt8] {
        try RigFiles.notification(day, id: id, on: account, paid)
    }

    private func checkOnce(_ rig: Rig, _ nights: [CreditorReport]) throws {
        #expect(nights.flatMap(\.received).map(\.description) == ["400.00 SEK"])
        #expect(try rig.claim("1002").claim.open == 60_000)
        #expect(nights.last?.totals.map(\.unapplied) == [0])
        #expect(try rig.verify() == [])
    }

    @Test(arguments: [("a.txt", "b.xml"), ("b.txt", "a.xml")])
    func `in one night the more detailed kind books, whatever the names`(
        giro: String,
        statement: String
    ) throws {
        let rig = try Self.swedish()
        try rig.drop("list.csv", Self.invoices)
        try rig.drop(giro, try Self.bgMax())
        try rig.drop(statement, try Self.camt())
        let night = try rig.soundNight("2026-10-01")
        #expect(night.codes == [.paymentsCompared])
        #expect(night.findings.map(\.severity) == [.warning])
        #expect(try rig.tasks().map(\.code) == [.paymentsCompared])
        try checkOnce(rig, [night])
    }

    @Test(arguments: [true, false])
    func `over two nights the first kind books and the other only compares`(
        isGiroFirst: Bool
    ) throws {
        let rig = try Self.swedish()
        try rig.drop("list.csv", Self.invoices)
        let files = [try Self.bgMax(), try Self.camt()]
        try rig.drop("first", isGiroFirst ? files[0] : files[1])
        let first = try rig.soundNight("2026-10-01")
        try rig.drop("second", isGiroFirst ? files[1] : files[0])
        let second = try rig.soundNight("2026-10-02")
        #expect(first.codes == [])
        #expect(second.codes == [.paymentsCompared])
        try checkOnce(rig, [first, second])

        // The kind that was first stays the one that books.
        let more = RigFiles.Paid(minor: 10_000, id: "B2", reference: "1002", payer: "Bo Ek")
        try rig.drop(
            "third",
            isGiroFirst
                ? try RigFiles.bgMax("2026-10-02", deposit: 2, [more])
                : try RigFiles.notification("2026-10-02", id: "N2", [more])
        )
        #expect(try rig.soundNight("2026-10-03").codes == [])
        #expect(try rig.claim("1002").claim.open == 50_000)
        #expect(try rig.verify() == [])
    }

    @Test(arguments: ["bgmax", "camt.054"], [true, false])
    func `the kind that the settings name books, in one night and over two`(
        kind: String,
        isOneNight: Bool
    ) throws {
        let rig = try Self.swedish(books: [
            "    - account: 5050-1055", "      books: \(kind)",
        ])
        try rig.drop("list.csv", Self.invoices)
        // What does not book comes first where it can.
        let compared = kind == "bgmax" ? try Self.camt() : try Self.bgMax()
        try rig.drop("a", compared)
        var nights = isOneNight ? [] : [try rig.soundNight("2026-10-01")]
        try rig.drop("b", kind == "bgmax" ? try Self.bgMax() : try Self.camt())
        nights.append(try rig.soundNight("2026-10-02"))
        #expect(nights.flatMap(\.codes) == [.paymentsCompared])
        #expect(nights.flatMap(\.findings).map(\.severity) == [.note])
        #expect(try rig.tasks().isEmpty)
        try checkOnce(rig, nights)
    }

    @Test func `statement and notification share references and book together`() throws {
        let rig = try Self.swedish()
        try rig.drop("list.csv", Self.invoices)
        try rig.drop("a.xml", try Self.camt())
        try rig.drop("b.xml", try RigFiles.statement(Self.day, opening: 0, [Self.paid]))
        let night = try rig.soundNight("2026-10-01")
        #expect(night.codes == [.paymentTwice])
        try checkOnce(rig, [night])
    }

    @Test func `what the other kind tells beyond the booking one is a question until it comes`()
        throws
    {
        let rig = try Self.swedish()
        try rig.drop("list.csv", Self.invoices)
        try rig.drop("a", try Self.bgMax())
        try rig.soundNight("2026-10-01")
        let more = RigFiles.Paid(minor: 10_000, id: "X2", reference: "1001")
        try rig.drop("b", try Self.camt([Self.paid, more]))
        let second = try rig.soundNight("2026-10-02")
        #expect(second.codes == [.paymentsCompared, .paymentsDiffer])
        #expect(
            second.findings.last?.message
                == "camt.054 files tell of 500.00 SEK on 2026-09-30, and 400.00 SEK was booked "
                + "that day on the account"
        )
        let tasks = try rig.tasks()
        #expect(tasks.map(\.code) == [.paymentsCompared, .paymentsDiffer])
        #expect(tasks.last?.amount == Money(minor: 10_000, .sek))
        #expect(try rig.claim("1001").claim.open == 100_000)

        try rig.drop("c", try RigFiles.bgMax(Self.day, deposit: 2, [more]))
        let third = try rig.soundNight("2026-10-03")
        #expect(third.codes == [])
        #expect(try rig.claim("1001").claim.open == 90_000)
        #expect(try rig.tasks().map(\.code) == [.paymentsCompared])
        #expect(try rig.verify() == [])
    }

    @Test func `days that the booking kind has not come to are not asked about`() throws {
        let rig = try Self.swedish(books: ["    - account: 5050-1055", "      books: bgmax"])
        try rig.drop("list.csv", Self.invoices)
        try rig.drop("a", try Self.camt())
        #expect(try rig.soundNight("2026-10-01").codes == [.paymentsCompared])
        // The next deposit tells that the one before is missing.
        let next = RigFiles.Paid(minor: 10_000, id: "B2", reference: "1001")
        try rig.drop("b", try RigFiles.bgMax("2026-10-01", deposit: 2, [next]))
        #expect(try rig.soundNight("2026-10-02").codes == [.paymentsDiffer])
        try rig.drop("c", try Self.bgMax())
        #expect(try rig.soundNight("2026-10-03").codes == [])
        #expect(try rig.tasks().isEmpty)
        #expect(try rig.verify() == [])
    }

    @Test func `a file dropped again books once the settings name its kind`() throws {
        let rig = try Self.swedish()
        try rig.drop("list.csv", Self.invoices)
        try rig.drop("a", try RigFiles.bgMax("2026-09-28", [Self.paid]))
        try rig.soundNight("2026-10-01")
        let direct = RigFiles.Paid(minor: 20_000, id: "X7", reference: "1001")
        let file = try Self.camt([direct])
        try rig.drop("b", file)
        #expect(try rig.soundNight("2026-10-02").codes == [.paymentsCompared])
        #expect(try rig.claim("1001").claim.open == 100_000)

        try rig.rewrite(
            RigSettings.workspace([
                RigSettings.granbygg(more: [
                    "matching:", "  accounts:", "    - account: \"50501055\"",
                    "      books: [camt.054, camt.053]",
                ])
            ])
        )
        try rig.drop("b again", file)
        let third = try rig.soundNight("2026-10-03")
        #expect(try third.receipt("b again").outcome == .read)
        #expect(try rig.claim("1001").claim.open == 80_000)
        #expect(try rig.tasks().isEmpty)

        // A day that the giro file booked stays its own.
        try rig.drop("c", try RigFiles.notification("2026-09-28", id: "N9", [Self.paid]))
        #expect(try rig.soundNight("2026-10-04").codes == [.paymentsCompared])
        #expect(try rig.claim("1002").claim.open == 60_000)
        #expect(try rig.verify() == [])
    }

    @Test func `an account in the settings that is not the creditor's is a fault`() throws {
        let rig = try Self.swedish(books: ["    - account: 5050-1056", "      books: bgmax"])
        #expect(throws: (any Error).self) { try rig.workspace() }
    }

    @Test func `a file that only compares does not tell how far payments are known`() throws {
        let rig = try Rig(
            RigSettings.workspace([
                RigSettings.granbygg(more: ["classification:", "  payments-max-age: 1"])
            ])
        )
        try rig.drop("list.csv", RigFiles.list([.init(number: "1001")]))
        try rig.drop("a", try RigFiles.bgMax("2026-09-21", [Self.paid]))
        try rig.drop("b", try Self.camt([]))
        #expect(try rig.soundNight("2026-10-01").letters.isEmpty)
        #expect(try rig.claim("1001").claim.reason == .paymentsStale)
    }
}

extension Rig {
    /// Questions that are not answered yet.
    func tasks(of creditor: String = "granbygg") throws -> [OpenTask] {
        let ledger = try Ledger(path: folder(creditor) + "/ledger.sqlite")
        defer { try? ledger.close() }
        return try ledger.openTasks()
    }
}
