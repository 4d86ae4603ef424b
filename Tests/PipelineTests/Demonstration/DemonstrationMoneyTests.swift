import Pipeline
import Records
import TestSupport
import Testing
import Values

/// The demonstration's money and files, reckoned by hand.
@Suite struct DemonstrationMoneyTests {
    private static let builder = "nordlunds-bygg"
    private static let broadband = "tindelys-bredband"
    private static let interior = "hedvall-inredning"

    @Test(
        arguments: [
            // 66 000 × 10 % × 52 / 365 = 940.27
            (builder, "2026-11-06", "2601", Int64(6_600_000), Int64(24_000), Int64(94_027)),
            // 23 359.59 less 10 000; 13 359.59 × 10 % × 11 / 365 = 40.26, and 18.82 from before:
            // 22 900 × 10 % × 38 / 365 = 238.41, of which 219.59 were paid
            (builder, "2026-11-17", "2612", 1_335_959, 0, 5_908),
            // 699 × 12.25 % × 48 / 365 = 11.26
            (broadband, "2026-11-02", "60101", 69_900, 7_600, 1_126),
            // 24 500 × 10 % × 36 / 365 = 241.64
            (interior, "2026-11-06", "H3001", 2_450_000, 24_000, 24_164),
        ]
    )
    func `Cases are handed off with what is owed that day`(
        creditor: String,
        date: String,
        invoice: String,
        principal: Int64,
        fees: Int64,
        interest: Int64
    ) throws {
        let report = try #require(try DemonstrationRun.shared.get().report(creditor, date))
        #expect(report.cases.map(\.invoice) == [invoice])
        #expect(report.cases.first?.principal == principal)
        #expect(report.cases.first?.fees == fees)
        #expect(report.cases.first?.interest == interest)
    }

    @Test(
        arguments: [
            // night, gross, kept, brought forward, paid out, carried forward
            ("2026-09-30", [1_218_750, 0, 0, 1_218_750, 0]),
            ("2026-10-09", [3_750_000, 0, 0, 3_750_000, 0]),
            ("2026-10-12", [-1_218_750, 0, 0, 0, -1_218_750]),
            ("2026-10-19", [4_428_909, 22_659, -1_218_750, 3_187_500, 0]),
            ("2026-11-02", [500_000, 0, 0, 500_000, 0]),
            ("2026-11-09", [937_500, 0, 0, 937_500, 0]),
        ]
    )
    func `Vouchers pass money on once`(date: String, amounts: [Int64]) throws {
        let run = try DemonstrationRun.shared.get()
        let vouchers = try #require(run.report(Self.interior, date)).vouchers
        #expect(
            vouchers.map { [$0.gross, $0.kept, $0.broughtForward, $0.payout, $0.carriedForward] }
                == [amounts]
        )
    }

    @Test func `A payment that two files tell of is booked once`() throws {
        let run = try DemonstrationRun.shared.get()
        let report = try #require(run.report(Self.interior, "2026-10-09"))
        #expect(report.findings.map(\.code) == [.paymentTwice])
        #expect(report.received == [Money(minor: 3_750_000, .sek)])
        #expect(report.receipts.first?.summary?.sums == [Money(minor: 4_968_750, .sek)])
    }

    @Test(
        arguments: [
            (interior, "2026-09-08", "faktura-77120.xml", InputOutcome.quarantined, "seller-other"),
            (broadband, "2026-10-12", "ocr-giro-1012.txt", .quarantined, "control-sum"),
            (broadband, "2026-10-20", "ocr-giro-1019 (kopi).txt", .duplicate, "file-duplicate"),
            (broadband, "2026-10-01", "fakturaliste-oktober.csv", .read, "date"),
        ]
    )
    func `Files that are not as they should be are told with the place`(
        creditor: String,
        date: String,
        name: String,
        outcome: InputOutcome,
        code: String
    ) throws {
        let report = try #require(try DemonstrationRun.shared.get().report(creditor, date))
        let receipt = try #require(report.receipts.first { $0.name == name })
        #expect(receipt.outcome == outcome)
        #expect(receipt.findings.map(\.code.rawValue) == [code])
        #expect(receipt.findings.first?.place.file == name)
    }

    @Test(
        arguments: [
            (builder, "2026-09-21", "payment-over"), (builder, "2026-10-12", "payment-unmatched"),
            (broadband, "2026-09-21", "payment-over"),
            (broadband, "2026-11-16", "payment-unmatched"),
        ]
    )
    func `Money that finds no claim is asked about`(
        creditor: String,
        date: String,
        code: String
    ) throws {
        let report = try #require(try DemonstrationRun.shared.get().report(creditor, date))
        #expect(report.findings.map(\.code.rawValue) == [code])
        #expect(!report.unapplied.isEmpty)
    }

    @Test func `Letters wait while the bank's file is late`() throws {
        let run = try DemonstrationRun.shared.get()
        let late = try #require(run.report(Self.interior, "2026-10-08"))
        #expect(late.letters == [])
        #expect(late.findings.map(\.code) == [.paymentsStale])
        let message = try #require(late.findings.first).message
        #expect(message.contains(" through 2026-09-28, ") && message.contains("; 3 claims wait"))
        #expect(late.waiting.isEmpty, "the finding tells of them")
        #expect(try #require(run.report(Self.interior, "2026-10-09")).letters.count == 2)
    }
}
