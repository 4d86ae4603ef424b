import Ledger
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// An account that another kind of bank file books from a day on: nothing is booked twice, and
/// nothing is lost, on either side of that day.
@Suite struct ChangedKindTests {
    private static let last = RigFiles.Paid(
        minor: 40_000,
        id: "A1",
        reference: "1002",
        payer: "Bo Ek"
    )
    private static let first = RigFiles.Paid(minor: 30_000, id: "A2", reference: "1001")
    private static let before = "2026-09-30"
    private static let from = "2026-10-01"

    /// The files of both kinds, of the last day before the change and of its day.
    private static func files() throws -> [String: [UInt8]] {
        [
            "giro-before": try RigFiles.bgMax(before, deposit: 1, [last]),
            "giro-after": try RigFiles.bgMax(from, deposit: 2, [first]),
            "camt-before": try RigFiles.notification(before, id: "N1", [last]),
            "camt-after": try RigFiles.notification(from, id: "N2", [first]),
        ]
    }

    private static func settings(_ old: String, _ new: String, from day: String) -> String {
        RigSettings.workspace([
            RigSettings.granbygg(more: [
                "matching:", "  accounts:",
                "    - account: 5050-1055", "      books: \(new)", "      from: \(day)",
                "    - account: 5050-1055", "      books: \(old)",
                "classification:", "  payments-max-age: 1",
            ])
        ])
    }

    private func check(_ rig: Rig) throws {
        #expect(try rig.claim("1001").claim.open == 70_000)
        #expect(try rig.claim("1002").claim.open == 60_000)
        #expect(try rig.tasks().map(\.code) == [])
        #expect(try rig.verify() == [])
    }

    /// Each file on a night of its own, in different orders.
    static let orders = [
        ["giro-before", "camt-before", "giro-after", "camt-after"],
        ["camt-before", "giro-before", "camt-after", "giro-after"],
        ["camt-before", "camt-after", "giro-before", "giro-after"],
        ["giro-after", "giro-before", "camt-after", "camt-before"],
        ["camt-after", "giro-after", "giro-before", "camt-before"],
    ]

    @Test(arguments: [("bgmax", "camt.054"), ("camt.054", "bgmax")], orders)
    func `files of both kinds on both sides of the day, in whichever order`(
        kinds: (old: String, new: String),
        order: [String]
    ) throws {
        let rig = try Rig(Self.settings(kinds.old, kinds.new, from: Self.from))
        try rig.drop("list.csv", TwoKindsTests.invoices)
        let files = try Self.files()
        var received: [String] = []
        for (place, name) in order.enumerated() {
            try rig.drop(name, try #require(files[name]))
            received += try rig.soundNight("2026-10-0\(place + 2)").received.map(\.description)
        }
        #expect(received.sorted() == ["300.00 SEK", "400.00 SEK"])
        try check(rig)
        // All of them again, told anew in other bytes, book nothing.
        for (name, bytes) in files { try rig.drop("again-" + name, bytes + [0x0A]) }
        #expect(try rig.soundNight("2026-10-07").received.isEmpty)
        try check(rig)
    }

    @Test func `an account that a kind booked first changes without an element for that kind`()
        throws
    {
        let rig = try TwoKindsTests.swedish()
        let files = try Self.files()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        try rig.drop("a", try #require(files["giro-before"]))
        try rig.soundNight("2026-10-01")
        try rig.rewrite(
            RigSettings.workspace([
                RigSettings.granbygg(more: [
                    "matching:", "  accounts:", "    - account: 5050-1055",
                    "      books: camt.054", "      from: \(Self.from)",
                ])
            ])
        )
        for name in ["camt-before", "camt-after", "giro-after"] {
            try rig.drop(name, try #require(files[name]))
        }
        let night = try rig.soundNight("2026-10-02")
        #expect(night.received.map(\.description) == ["300.00 SEK"])
        #expect(Set(night.codes) == [.paymentsCompared])
        try check(rig)
    }

    @Test func `a day that the old kind never told of is asked about and holds letters`() throws {
        let rig = try Rig(Self.settings("bgmax", "camt.054", from: Self.from))
        let files = try Self.files()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        try rig.drop("a", try #require(files["camt-before"]))
        #expect(try rig.soundNight("2026-10-01").codes == [.paymentsCompared])
        try rig.drop("b", try #require(files["camt-after"]))
        let second = try rig.soundNight("2026-10-02")
        #expect(second.codes == [.paymentsDiffer])
        #expect(try rig.tasks().map(\.code) == [.paymentsDiffer])
        #expect(try rig.through() == Sample.day("2026-09-29"))
        #expect(try rig.claim("1002").claim.open == 100_000)

        let other = try Rig(copying: rig)
        try rig.drop("c", try #require(files["giro-before"]))
        try rig.drop("d", try RigFiles.notification("2026-10-02", id: "N3", []))
        #expect(try rig.soundNight("2026-10-05").codes == [])
        #expect(try rig.through() == Sample.day("2026-10-02"))
        try check(rig)

        // The old kind never comes: the day is the new one's after all.
        try other.rewrite(Self.settings("bgmax", "camt.054", from: Self.before))
        try other.drop("c", try #require(files["camt-before"]))
        #expect(try other.soundNight("2026-10-05").codes == [])
        try check(other)
    }

    @Test func `a day that was booked before the settings named another kind stays as it is`()
        throws
    {
        let rig = try Rig(Self.settings("bgmax", "bgmax", from: "2026-01-01"))
        let files = try Self.files()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        try rig.drop("a", try #require(files["giro-before"]))
        try rig.drop("b", try #require(files["giro-after"]))
        try rig.soundNight("2026-10-02")
        try rig.rewrite(Self.settings("bgmax", "camt.054", from: Self.before))
        try rig.drop("c", try #require(files["camt-before"]))
        try rig.drop("d", try #require(files["camt-after"]))
        #expect(try rig.soundNight("2026-10-05").received.isEmpty)
        try check(rig)
    }

    // MARK: - Norway

    static let account = PayeeAccount(kind: .norwegian, number: "86011117947")
    private static let kids = [
        RigFiles.Paid(minor: 10_000, id: "K1", kid: "30013601031", payer: .empty),
        RigFiles.Paid(minor: 20_000, id: "K2", kid: "30013601031", payer: .empty),
    ]
    private static let texts = [
        RigFiles.Paid(minor: 5000, id: "T1", message: "faktura 60102", payer: "Ola"),
        RigFiles.Paid(minor: 6000, id: "T2", message: "faktura 60102", payer: "Ola"),
    ]

    /// A Norwegian creditor with two invoices, whose account changes its kinds.
    static func norwegian(_ old: String, _ new: String, from day: String) throws -> Rig {
        let matching = [
            "  matching:", "    accounts:", "      - account: 8601.11.17947",
            "        books: \(old)", "      - account: 8601.11.17947", "        books: \(new)",
            "        from: \(day)",
        ].map { "  " + $0 }
        let settings = ([RigSettings.fjordlys] + matching).joined(separator: "\n")
        let rig = try Rig(RigSettings.workspace([settings]))
        try rig.drop(
            "list.csv",
            "Fakturanr;Kundenr;Navn;Fakturadato;Forfallsdato;Valuta;Sum;KID\n"
                + "60101;1;Kari Nordmann;2026-08-01;2026-12-31;NOK;699,00;30013601031\n"
                + "60102;2;Ola Nilsen;2026-08-01;2026-12-31;NOK;499,00;30015601054\n",
            to: "fjordlys"
        )
        return rig
    }

    @Test(
        arguments: [
            ("[camt.054]", "[nets-ocr-giro, camt.054]"),
            ("[nets-ocr-giro, camt.054]", "[camt.054]"),
        ],
        [true, false]
    )
    func `OCR giro takes over what quotes a KID, or gives it back`(
        kinds: (old: String, new: String),
        isGiroFirst: Bool
    ) throws {
        let rig = try Self.norwegian(kinds.old, kinds.new, from: "2026-09-17")
        for (place, day) in ["2026-09-16", "2026-09-17"].enumerated() {
            let giro = try RigFiles.ocrGiro(day, number: UInt64(place + 1), [Self.kids[place]])
            let camt = try RigFiles.notification(
                day,
                id: "N\(place)",
                on: Self.account,
                [Self.kids[place], Self.texts[place]]
            )
            try rig.drop("a\(place)", isGiroFirst ? giro : camt, to: "fjordlys")
            try rig.soundNight("2026-09-\(18 + 2 * place)")
            try rig.drop("b\(place)", isGiroFirst ? camt : giro, to: "fjordlys")
            try rig.soundNight("2026-09-\(19 + 2 * place)")
        }
        #expect(try rig.claim("60101", of: "fjordlys").claim.open == 39_900)
        #expect(try rig.claim("60102", of: "fjordlys").claim.open == 38_900)
        #expect(try rig.tasks(of: "fjordlys").map(\.code) == [])
        #expect(try rig.verify("fjordlys") == [])
    }

    /// A deposit of the last day before the change stands on the statement of the bank day after.
    @Test(arguments: [true, false])
    func `a sum on the day of the change is the deposit of the day before`(isGiroFirst: Bool)
        throws
    {
        let rig = try Self.norwegian(
            "[nets-ocr-giro, camt.053]",
            "[camt.053]",
            from: "2026-09-21"
        )
        let giro = try RigFiles.ocrGiro("2026-09-18", [Self.kids[0]])
        let sum = RigFiles.Paid(minor: 10_000, id: "S1", payer: .empty)
        let statement = try RigFiles.statement(
            "2026-09-21",
            on: Self.account,
            opening: 0,
            [sum, Self.texts[0]]
        )
        try rig.drop("a", isGiroFirst ? giro : statement, to: "fjordlys")
        let first = try rig.soundNight("2026-09-22")
        try rig.drop("b", isGiroFirst ? statement : giro, to: "fjordlys")
        let second = try rig.soundNight("2026-09-23")
        let received = (first.received + second.received).reduce(0) { $0 + $1.minor }
        #expect(received == 15_000)
        #expect(second.totals.map(\.unapplied) == [0])
        #expect(try rig.claim("60101", of: "fjordlys").claim.open == 59_900)
        #expect(try rig.tasks(of: "fjordlys").map(\.code) == [])
        #expect(try rig.verify("fjordlys") == [])
    }

    /// The same with every payment told one by one, by both kinds.
    @Test(arguments: [true, false])
    func `payments told under the day of the change are not booked again`(isGiroFirst: Bool)
        throws
    {
        let rig = try Self.norwegian(
            "[nets-ocr-giro, camt.054]",
            "[camt.054]",
            from: "2026-09-21"
        )
        let giro = try RigFiles.ocrGiro("2026-09-18", Self.kids)
        let camt = try RigFiles.notification(
            "2026-09-21",
            on: Self.account,
            Self.kids
        )
        try rig.drop("a", isGiroFirst ? giro : camt, to: "fjordlys")
        let first = try rig.soundNight("2026-09-22")
        try rig.drop("b", isGiroFirst ? camt : giro, to: "fjordlys")
        let second = try rig.soundNight("2026-09-23")
        #expect(first.codes == [] && second.codes == [.depositTold])
        #expect((first.received + second.received).map(\.description) == ["300.00 NOK"])
        #expect(try rig.claim("60101", of: "fjordlys").claim.open == 39_900)
        try rig.drop("c", (isGiroFirst ? camt : giro) + [0x0A], to: "fjordlys")
        #expect(try rig.soundNight("2026-09-24").received.isEmpty)
        // Another payment of the next day is one of its own.
        let own = RigFiles.Paid(minor: 10_000, id: "K9", kid: "30013601031", payer: .empty)
        let next = try RigFiles.notification("2026-09-22", id: "N2", on: Self.account, [own])
        try rig.drop("d", next, to: "fjordlys")
        #expect(try rig.soundNight("2026-09-25").received.map(\.minor) == [10_000])
        #expect(try rig.tasks(of: "fjordlys").map(\.code) == [])
        #expect(try rig.verify("fjordlys") == [])
    }

    @Test func `killed on the night of the change it ends as the undisturbed one`() throws {
        let rig = try Rig(Self.settings("bgmax", "camt.054", from: Self.from))
        let files = try Self.files()
        try rig.drop("list.csv", TwoKindsTests.invoices)
        for name in ["giro-before", "camt-before", "camt-after", "giro-after"] {
            try rig.drop(name, try #require(files[name]))
        }
        let undisturbed = try Rig(copying: rig)
        try undisturbed.soundNight("2026-10-02")
        #expect(try rig.child("2026-10-02", fault: "transaction-open:1").signal != nil)
        try rig.night("2026-10-02")
        let found = try Snapshot(rig.folder())
        #expect(found.differences(from: try Snapshot(undisturbed.folder())) == [])
        try check(rig)
    }
}

extension Rig {
    /// The last day that payments on the creditor's one account are known through.
    func through(of creditor: String = "granbygg") throws -> Day? {
        let ledger = try Ledger(path: folder(creditor) + "/ledger.sqlite")
        defer { try? ledger.close() }
        return try ledger.accounts().first?.through
    }
}
