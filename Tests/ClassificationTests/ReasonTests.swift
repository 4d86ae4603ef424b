import Classification
import Law
import Records
import Testing
import Values

/// For each reason that classification gives, a situation that gets it.
@Suite struct ReasonTests {
    private struct Given: Sendable {
        let reason: Reason
        let date: String
        let country: String
        let change: @Sendable (inout Situation) throws -> Void

        init(
            _ reason: Reason,
            _ date: String = "2026-06-22",
            _ country: String = "SE",
            _ change: @escaping @Sendable (inout Situation) throws -> Void = { _ in }
        ) {
            (self.reason, self.date, self.country, self.change) = (reason, date, country, change)
        }
    }

    private static func hold(_ hold: Hold, _ reason: Reason) -> Given {
        Given(reason) { $0.claims[0].apply(.held(hold)) }
    }

    private static func steps(_ steps: PolicyStep...) -> @Sendable (inout Situation) -> Void {
        { situation in
            situation.settings.policies = [Policy(id: "own", country: nil, steps: steps)]
            situation.settings.policy = "own"
        }
    }

    /// A claim of 1 000 due on 15 June; night and change tell it from the first, usual one.
    private static let table: [Given] = [
        Given(.reminded), Given(.notDue, "2026-06-15"), Given(.grace, "2026-06-16"),
        Given(.deadlineRunning, "2026-06-23") { try $0.night("2026-06-22") },
        Given(.waiting, "2026-07-03") { try $0.night("2026-06-22") },
        Given(.demanded, "2026-07-06") { try $0.night("2026-06-22") },
        Given(.handedOff, "2026-07-20") {
            try $0.night("2026-06-22")
            try $0.night("2026-07-06")
        },
        Given(.withAgency) {
            let day = try #require(Day(iso: "2026-06-16"))
            let note = HandoffNote(attempt: 1, step: 3, day: day, interest: 0)
            $0.claims[0].apply(.handedOff(note))
        },
        Given(.noticed, "2026-06-29", "NO") { $0.settings.policy = "no-strict" },
        Given(
            .noticeMissing,
            "2026-06-22",
            "NO",
            steps(PolicyStep(.handoff, after: .due, days: 1))
        ),
        Given(.settled) { try $0.pay(0, 100_000, on: "2026-06-16") },
        Given(.owedBack) {
            let day = try #require(Day(iso: "2026-06-16"))
            let more = Settlement(day: day, principal: 100_000, fees: 100, origin: 1)
            $0.claims[0].apply(.paid(more))
        },
        Given(.onlyCharges, "2026-06-24") {
            try $0.night("2026-06-22")
            try $0.pay(0, 100_000, on: "2026-06-23")
        },
        Given(.creditNote) {
            $0.claims = []
            try $0.owe("2026-06-15", 10, kind: .creditNote)
        },
        Given(.taxShare) {
            $0.claims = []
            try $0.owe("2026-06-15", 10, kind: .taxShare)
        },
        Given(.stepsDone, "2026-07-30") {
            $0.settings.hasAgency = false
            try $0.night("2026-06-22")
            try $0.night("2026-07-06")
        },
        Given(.belowMinimum) { $0.settings.minimumAmount = 100_001 },
        hold(.paused, .paused), hold(.disputed, .disputed),
        hold(.instalmentPlan, .instalmentPlan), hold(.goneFromExport, .goneFromExport),
        hold(.identityConflict, .identityConflict), hold(.stopped, .stopped),
        hold(.insolvent, .insolvent), hold(.deceased, .deceased), hold(.minor, .minor),
        hold(.protectedIdentity, .protectedIdentity),
        Given(.paymentsStale) { $0.settings.paymentsMaxAge = 1 },
        Given(.rateMissing, "2027-01-04"),
        Given(.lawNotReviewed, "2027-01-04", "SE", steps(demand)),
        Given(.notActivated) { $0.settings.activated = nil },
        Given(.beforeStart) { $0.settings.startFrom = Day(iso: "2026-06-16") },
        Given(.currencyNotAccepted) { $0.settings.currencies = [.eur] },
        Given(.kindNotAccepted) { $0.settings.debtorKinds = [.business] },
        Given(.addressMissing) { $0.debtor.party = Party(name: "Anna Exempel") },
        Given(.identityMissing, "2026-07-20") {
            try $0.night("2026-06-22")
            try $0.night("2026-07-06")
            $0.debtor.party.identifier = .empty
        },
        Given(.identityInvalid, "2026-07-20") {
            try $0.night("2026-06-22")
            try $0.night("2026-07-06")
            $0.debtor.party.identifier = "198001019995"
        },
        Given(.unmatchedCredit) { try $0.owe("2026-06-15", 10, kind: .creditNote) },
        Given(.proposed) { $0.settings.send = .proposal },
        Given(.brake) { $0.settings.lettersMax = 0 },
        Given(.licenceMissing, "2026-06-22", "SE") {
            steps(demand)(&$0)
            $0.settings.sendsForOthers = true
        },
        Given(.remindedElsewhere) { $0.settings.service = .own },
        Given(.contentMissing, "2026-06-22", "SE") {
            steps(demand)(&$0)
            let creditor = $0.creditor
            $0.creditor = Creditor(
                id: creditor.id,
                serial: creditor.serial,
                name: creditor.name,
                organisationNumber: creditor.organisationNumber,
                country: creditor.country,
                currency: creditor.currency
            )
        },
        Given(.limitationPassed) {
            $0.claims = []
            try $0.owe("2023-06-15")
        },
    ]

    private static let demand = PolicyStep(
        .demand,
        after: .due,
        days: 7,
        interest: false,
        deadlineDays: 10
    )

    @Test func `Every situation gets its one reason`() throws {
        for given in Self.table {
            var situation = try Situation(given.country)
            try situation.owe("2026-06-15")
            try given.change(&situation)
            let plan = try situation.plan(given.date)
            #expect(plan.decisions.count == situation.claims.count)
            #expect(plan.decisions.first?.reason == given.reason, "\(given.reason)")
        }
    }

    @Test func `No reason is without a situation`() {
        // Before the first look; and money without a claim, which is no claim's own.
        let elsewhere: Set<Reason> = [.new, .unmatchedPayment]
        let given = Set(Self.table.map(\.reason))
        #expect(Set(Reason.allCases).subtracting(elsewhere) == given)
    }

    @Test(arguments: [
        // A Swedish consumer's three years from the invoice's date; a letter begins them anew.
        ("SE", "2023-12-01", nil as String?, "2026-06-01", true, false),
        ("SE", "2023-12-01", nil, "2026-04-01", false, false),
        ("SE", "2023-06-01", nil, "2026-06-22", false, true),
        ("SE", "2023-06-01", "2024-01-15", "2026-04-22", false, false),
        // Norway's three years from the due date; no letter ends them.
        ("NO", "2023-06-01", "2024-01-15", "2026-06-02", false, true),
        ("NO", "2023-06-02", "2024-01-15", "2026-06-02", true, false),
    ])
    func `Limitation is told half a year ahead, and what has lapsed is held`(
        country: String,
        due: String,
        letter: String?,
        date: String,
        isNear: Bool,
        hasPassed: Bool
    ) throws {
        var situation = try Situation(country)
        situation.settings.policies = [
            Policy(
                id: "slow",
                country: nil,
                steps: [
                    PolicyStep(.reminder, after: .due, days: 7, interest: false, deadlineDays: 14),
                    PolicyStep(.reminder, after: .letter, days: 20, deadlineDays: 14),
                ]
            )
        ]
        situation.settings.policy = "slow"
        try situation.owe(due)
        if let letter { try situation.night(letter) }
        let plan = try situation.plan(date)
        #expect(plan.findings.contains { $0.code == .limitationNear } == isNear)
        #expect((plan.decisions.first?.reason == .limitationPassed) == hasPassed)
    }
}
