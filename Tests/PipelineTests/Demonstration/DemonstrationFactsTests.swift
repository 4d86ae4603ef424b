import Pipeline
import Records
import TestSupport
import Testing
import Values

/// What the demonstration's nights did, reckoned by hand.
@Suite struct DemonstrationFactsTests {
    /// One line of a letter as it should be; amounts in minor units.
    struct Line: Sendable, CustomTestStringConvertible {
        let creditor: String
        let date: String
        let invoice: String
        let kind: LetterKind
        let level: UInt8
        let principal: Int64
        let fee: Int64
        /// All interest on the claim: principal × rate × days / 365, half up.
        let interest: Int64
        let deadline: String

        init(
            _ creditor: String,
            _ date: String,
            _ invoice: String,
            _ kind: LetterKind,
            level: UInt8 = 1,
            _ principal: Int64,
            fee: Int64,
            interest: Int64,
            until deadline: String
        ) {
            self.creditor = creditor
            self.date = date
            self.invoice = invoice
            self.kind = kind
            self.level = level
            self.principal = principal
            self.fee = fee
            self.interest = interest
            self.deadline = deadline
        }

        var testDescription: String { "\(creditor) \(invoice) on \(date)" }
    }

    private static let builder = "nordlunds-bygg"
    private static let broadband = "tindelys-bredband"
    private static let interior = "hedvall-inredning"

    /// Sweden: 60 and 180 kronor, 2.00 + 8 percent; Norway: 38 kroner, 12.25 percent.
    private static let lines = [
        // The customer's share of a ROT invoice of 84 000: 66 000, at 10 percent.
        Line(
            builder,
            "2026-09-22",
            "2601",
            .reminder,
            6_600_000,
            fee: 6_000,
            interest: 12_658,
            until: "2026-10-02"  // 7 days
        ),
        Line(
            builder,
            "2026-10-06",
            "2601",
            .reminder,
            level: 2,
            6_600_000,
            fee: 0,
            interest: 37_973,
            until: "2026-10-16"  // 21 days
        ),
        // The same letter, at its first level: the one fee is its.
        Line(
            builder,
            "2026-10-06",
            "2610",
            .reminder,
            820_000,
            fee: 6_000,
            interest: 1_573,
            until: "2026-10-16"  // 7 days
        ),
        Line(
            builder,
            "2026-10-22",
            "2601",
            .demand,
            6_600_000,
            fee: 18_000,
            interest: 66_904,
            until: "2026-11-02"  // 37; 11-01 is a Sunday
        ),
        // Two invoices in a letter: one fee. One of them is paid then, the other goes on.
        Line(
            builder,
            "2026-09-22",
            "2604",
            .reminder,
            1_875_000,
            fee: 6_000,
            interest: 3_596,
            until: "2026-10-02"
        ),
        Line(
            builder,
            "2026-09-22",
            "2605",
            .reminder,
            962_500,
            fee: 0,
            interest: 1_846,
            until: "2026-10-02"
        ),
        Line(
            builder,
            "2026-10-20",
            "2605",
            .demand,
            962_500,
            fee: 18_000,
            interest: 9_229,
            until: "2026-10-30"  // 35 days
        ),
        // 20 000 of 37 500 were paid before.
        Line(
            builder,
            "2026-09-22",
            "2602",
            .reminder,
            1_750_000,
            fee: 6_000,
            interest: 3_356,
            until: "2026-10-02"
        ),
        Line(
            broadband,
            "2026-09-29",
            "60101",
            .reminder,
            69_900,
            fee: 3_800,
            interest: 328,
            until: "2026-10-13"  // 14 days
        ),
        Line(
            broadband,
            "2026-10-16",
            "60101",
            .collectionNotice,
            69_900,
            fee: 3_800,
            interest: 727,
            until: "2026-10-30"  // 31 days
        ),
        // The payment that was taken back on 10-01 was never made.
        Line(
            broadband,
            "2026-10-05",
            "60103",
            .reminder,
            69_900,
            fee: 3_800,
            interest: 469,
            until: "2026-10-19"  // 20 days
        ),
        Line(
            broadband,
            "2026-10-30",
            "60203",
            .reminder,
            39_900,
            fee: 3_800,
            interest: 187,
            until: "2026-11-13"  // 14 days
        ),
        Line(
            interior,
            "2026-10-09",
            "H3001",
            .reminder,
            2_450_000,
            fee: 6_000,
            interest: 5_370,
            until: "2026-10-19"  // 8 days
        ),
        Line(
            interior,
            "2026-10-23",
            "H3001",
            .demand,
            2_450_000,
            fee: 18_000,
            interest: 14_767,
            until: "2026-11-02"  // 22 days
        ),
    ]

    @Test(arguments: lines)
    func `Letters say what was reckoned by hand`(line: Line) throws {
        let run = try DemonstrationRun.shared.get()
        let report = try #require(run.report(line.creditor, line.date))
        let letter = try #require(
            report.letters.first { letter in
                letter.lines.contains { $0.invoice == line.invoice }
            }
        )
        let made = try #require(letter.lines.first { $0.invoice == line.invoice })
        #expect(letter.kind == line.kind)
        #expect(letter.deadline == Day(iso: line.deadline))
        #expect(made.level == line.level)
        #expect(made.principal == line.principal)
        #expect(made.fee == line.fee)
        #expect(made.interest == line.interest)
    }

    @Test func `Two invoices at different levels share a letter`() throws {
        let run = try DemonstrationRun.shared.get()
        let letters = try #require(run.report(Self.builder, "2026-10-06")).letters
        let shared = try #require(letters.first { $0.lines.count == 2 })
        #expect(shared.lines.map(\.invoice) == ["2601", "2610"])
        #expect(shared.lines.map(\.level) == [2, 1])
        #expect(shared.fee == 6_000)
        #expect(shared.reference == "1010000000016")
    }

    @Test(
        arguments: [
            (builder, "2601", "handed-off"), (builder, "2602", "settled"),
            (builder, "2604", "settled"), (builder, "2605", "settled"),
            (builder, "2606", "settled"), (builder, "2609", "settled"),
            (builder, "2610", "settled"), (builder, "2612", "handed-off"),
            (broadband, "60101", "with-agency"), (broadband, "60103", "settled"),
            (broadband, "60104", "settled"), (broadband, "60106", "settled"),
            (broadband, "60107", "settled"), (broadband, "60190", "settled"),
            (broadband, "60201", "notice-sent"), (interior, "H3001", "handed-off"),
            (interior, "H3003", "settled"), (interior, "H3004", "settled"),
        ]
    )
    func `Claims end where their story leads`(
        creditor: String,
        invoice: String,
        reason: String
    ) throws {
        let inquiry = try #require(try DemonstrationRun.shared.get().inquiry(creditor))
        #expect(try inquiry.find(invoice).claim.reason.code == reason)
    }

    @Test(
        arguments: [
            (builder, "2602", ["registered", "paid", "reminder", "paid", "waived"]),
            (builder, "2604", ["registered", "reminder", "paid", "waived"]),
            (builder, "2605", ["registered", "reminder", "reminder", "demand", "paid"]),
            (
                builder, "2601",
                ["registered", "reminder", "reminder", "demand", "handed-off"]
            ),
            (broadband, "60103", ["registered", "paid", "reversed", "reminder", "paid"]),
            (broadband, "60104", ["registered", "credited"]),
            (broadband, "60107", ["registered", "reminder", "paid", "paid"]),
            (interior, "H3003", ["registered", "paid", "reversed", "reminder", "paid"]),
            (interior, "H3004", ["registered", "credited", "paid"]),
        ]
    )
    func `Histories tell what happened and nothing twice`(
        creditor: String,
        invoice: String,
        events: [String]
    ) throws {
        let inquiry = try #require(try DemonstrationRun.shared.get().inquiry(creditor))
        #expect(try inquiry.find(invoice).history.map(\.code) == events)
    }
}
