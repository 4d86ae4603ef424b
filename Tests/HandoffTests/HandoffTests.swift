import Formats
import Handoff
import Records
import Settings
import TestSupport
import Testing
import Values

@Suite struct HandoffTests {
    static let settings = HandoffSettings(
        agency: CollectionAgency(id: "kravhuset", name: "Kravhuset i Norr AB"),
        batchLimit: 2
    )

    static let cases = [
        Example.handoff(
            1,
            invoice: "1001",
            settlements: [
                Settlement(day: Example.day(7, 2), principal: 50_000, origin: 1),
                Settlement(day: Example.day(7, 9), principal: 1, fees: 2, interest: 3, origin: 2),
                Settlement(
                    day: Example.day(7, 9),
                    principal: -1,
                    fees: -2,
                    interest: -3,
                    origin: 2
                ),
            ]
        ),
        Example.handoff(
            2,
            invoice: "+1002",
            of: Example.person,
            letterOn: nil,
            costs: CollectionCost(
                currency: .sek,
                amount: 18_750,
                heavy: 37_500,
                rows: ["no.collection-cost.0", "no.collection-base.2026"]
            )
        ),
        Example.handoff(
            3,
            invoice: "1;\"003",
            in: .eur,
            attempt: 2,
            compensation: 4000,
            costs: CollectionCost(
                currency: .eur,
                amount: 2400,
                second: 1200,
                cap: 12_000,
                rows: ["fi.collection-cost.person.100"]
            )
        ),
    ]

    static func written(
        _ cases: [HandoffCase] = cases,
        _ settings: HandoffSettings = settings
    ) throws -> [String: [UInt8]] {
        let memory = MemoryFolder()
        let findings = try Handoff.write(
            cases,
            of: Example.swedish,
            on: Example.day(11, 30),
            run: 1,
            settings: settings,
            into: memory.folder
        )
        #expect(findings.isEmpty)
        return memory.files
    }

    @Test func `files of a night are the reviewed ones`() throws {
        let files = try Self.written()
        #expect(
            files.keys.sorted() == [
                "cases-001-interest.csv", "cases-001-settlements.csv", "cases-001.csv",
                "cases-001.xml", "cases-002-interest.csv", "cases-002.csv", "cases-002.xml",
            ]
        )
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            try Golden.expect(bytes, "Tests/Goldens/Handoff/\(name)")
        }
        #expect(try Self.written() == files)
    }

    @Test func `no cases make no files`() throws {
        #expect(try Self.written([]).isEmpty)
    }

    @Test func `every file validates against the schema that lies beside it`() throws {
        let files = try Self.written()
        guard let outcome = try Self.validated(files.filter { $0.key.hasSuffix(".xml") }) else {
            try Test.cancel("xmllint is not installed")
        }
        #expect(outcome.status == 0, "\(outcome.text)")
    }

    @Test(
        arguments: [
            ("number=\"70000000029\"", "number=\"70000000011\""),
            ("<Fees>120.00</Fees>", ""), ("1000.00", "1 000,00"),
            ("kind=\"company\"", "kind=\"firm\""),
            ("urn:forfall:handoff:1", "urn:forfall:handoff:2"),
            ("<Due>2026-06-30</Due>", "<Due>2026-06-31</Due>"),
        ]
    )
    func `the schema refuses what is not a handoff`(part: String, other: String) throws {
        let bytes = try #require(try Self.written()["cases-001.xml"])
        let text = String(decoding: bytes, as: UTF8.self)
        let spoilt = text.split(separator: part, omittingEmptySubsequences: false)
            .joined(separator: other)
        #expect(spoilt != text)
        guard let outcome = try Self.validated(["x.xml": Array(spoilt.utf8)]) else {
            try Test.cancel("xmllint is not installed")
        }
        #expect(outcome.status != 0)
    }

    private static func validated(_ files: [String: [UInt8]]) throws -> Tool.Outcome? {
        try Tool.validate(
            files,
            schema: Repository.root + "Sources/Formats/Agency/handoff-1.xsd"
        )
    }

    @Test(arguments: [
        ("agency: none", nil), ("batch-limit: 5", CollectionAgency(id: "kravhuset", name: "K")),
        ("agency: L", CollectionAgency(id: "kravhuset", name: "L")),
    ])
    func `a creditor may have another agency, or none`(
        _ line: String,
        _ agency: CollectionAgency?
    ) throws {
        let base = HandoffSettings(agency: CollectionAgency(id: "kravhuset", name: "K"))
        let file = SettingsFile(name: "p.yml", text: "handoff: {\(line)}\n")
        let settings = HandoffSettings(file.root.section("handoff"), over: base)
        try file.check()
        #expect(settings.agency == agency)
    }

    @Test func `an id without an agency is a fault`() {
        let file = SettingsFile(name: "p.yml", text: "handoff: {agency-id: krav}\n")
        _ = HandoffSettings(file.root.section("handoff"))
        #expect(
            file.faults.map(\.message) == [
                "'agency-id' belongs to an 'agency', which is not named"
            ]
        )
    }

    @Test func `a section of the settings is decoded over what holds without it`() throws {
        let file = SettingsFile(
            name: "p.yml",
            text: "handoff: {agency-id: krav, batch-limit: 10}\n"
        )
        let settings = HandoffSettings(file.root.section("handoff"), over: Self.settings)
        try file.check()
        #expect(settings.agency == CollectionAgency(id: "krav", name: "Kravhuset i Norr AB"))
        #expect(settings.batchLimit == 10)
    }
}
