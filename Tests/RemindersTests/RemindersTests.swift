import Records
import Reminders
import Settings
import TestSupport
import Testing
import Values

@Suite struct RemindersTests {
    private static let letters = [
        Example.letter(41, lines: [Example.line(1, invoice: "1001")]),
        Example.letter(
            42,
            to: Example.person,
            language: "en",
            lines: [
                Example.line(2, invoice: "@1002", level: 2), Example.line(3, invoice: "1;003"),
            ]
        ),
        Example.letter(
            43,
            .demand,
            lines: [Example.line(4, invoice: "1004", compensation: 39_000)]
        ),
    ]

    private func written(
        _ letters: [Letter] = letters,
        by creditor: Creditor = Example.swedish,
        _ settings: RemindersSettings = .init()
    ) throws -> (files: [String: [UInt8]], findings: [Finding]) {
        let memory = MemoryFolder()
        let findings = try Reminders.write(
            letters,
            of: creditor,
            settings: settings,
            into: memory.folder
        )
        return (memory.files, findings)
    }

    @Test func `files of a night are the reviewed ones`() throws {
        let (files, findings) = try written()
        #expect(findings.isEmpty)
        #expect(
            files.keys.sorted() == [
                "batch-001-letter-000041.xml", "batch-001-letter-000042.xml",
                "batch-001-letter-000043.xml", "batch-001.csv",
            ]
        )
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            try Golden.expect(bytes, "Tests/Goldens/Reminders/swedish/\(name)")
        }
        #expect(try written().files == files)
    }

    @Test func `a Norwegian notice says what law wants said`() throws {
        let letter = Example.letter(
            1,
            .collectionNotice,
            to: Example.person,
            in: .nok,
            language: "nb",
            lines: [Example.line(1, invoice: "9")]
        )
        let (files, _) = try written([letter], by: Example.norwegian)
        let bytes = try #require(files["batch-001-letter-000001.xml"])
        try Golden.expect(bytes, "Tests/Goldens/Reminders/norwegian/notice.xml")
    }

    @Test func `every document validates against the schema of UBL`() throws {
        guard let schemas = Repository.shared("schemas/ubl21/maindoc") else {
            try Test.cancel("the official schemas are not beside the repository")
        }
        let bare = Example.letter(
            9,
            to: Debtor(id: 3, number: "name:x", party: Party(name: "x")),
            in: .eur,
            language: "fi",
            lines: [credit]
        )
        let (files, _) = try written(Self.letters + [bare])
        let documents = files.filter { $0.key.hasSuffix(".xml") }
        #expect(documents.count == 4)
        guard
            let outcome = try Tool.validate(
                documents,
                schema: schemas + "/UBL-Reminder-2.1.xsd"
            )
        else { try Test.cancel("xmllint is not installed") }
        #expect(outcome.status == 0, "\(outcome.text)")
    }

    private var credit: LetterLine {
        LetterLine(
            claim: 5,
            caseNumber: "70000000056",
            invoice: "K5",
            reference: "",
            issued: Example.day(9, 1),
            due: Example.day(9, 1),
            original: -5_000,
            principal: -5_000,
            level: 1,
            step: 1,
            fee: 0,
            earlierFees: 0,
            interest: 0,
            interestAdded: 0,
            segments: [],
            law: []
        )
    }

    @Test(arguments: [
        (0, 0, []), (3, 1, [3]), (4, 2, [3, 1]), (6, 2, [3, 3]), (7, 3, [3, 3, 1]),
    ])
    func `batches hold at most so many letters`(letters: Int, batches: Int, sizes: [Int]) throws {
        let many = (0..<letters).map {
            Example.letter(Int64($0 + 1), lines: [Example.line(Int64($0 + 1), invoice: "\($0)")])
        }
        let settings = RemindersSettings(batchLimit: 3, ubl: false)
        let (files, _) = try written(many, settings)
        let names = files.keys.sorted()
        #expect(names == (0..<batches).map { "batch-00\($0 + 1).csv" })
        let rows = names.map { name in files[name].map { $0.count(where: { $0 == 0x0A }) - 1 } }
        #expect(rows == sizes)
    }

    @Test func `a letter in another currency is paid to the IBAN`() throws {
        let letter = Example.letter(1, in: .eur, lines: [Example.line(1, invoice: "1")])
        let (files, _) = try written([letter], .init(ubl: false))
        let text = String(decoding: files["batch-001.csv"] ?? [], as: UTF8.self)
        #expect(text.contains(";iban;SE4550000000058398257466;"))
    }

    @Test func `a creditor without an account is told so once`() throws {
        let poor = Creditor(
            id: Example.swedish.id,
            serial: 7,
            name: "Utan Konto AB",
            organisationNumber: "5566778899",
            country: "SE",
            currency: .sek
        )
        let (files, findings) = try written(by: poor, .init(batchLimit: 1))
        #expect(findings.map(\.code) == [.letterContent])
        #expect(findings.map(\.severity) == [.warning])
        let text = String(decoding: files["batch-001-letter-000041.xml"] ?? [], as: UTF8.self)
        #expect(text.contains("<cbc:PaymentMeansCode>1</cbc:PaymentMeansCode>"))
    }

    @Test func `proposals are one row a letter and begin with a byte order mark`() throws {
        let memory = MemoryFolder()
        try Reminders.propose(Self.letters, into: memory.folder)
        let bytes = try #require(memory.files["proposals.csv"])
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        try Golden.expect(bytes, "Tests/Goldens/Reminders/proposals.csv")
    }

    @Test func `no letters make no files`() throws {
        let memory = MemoryFolder()
        try Reminders.propose([], into: memory.folder)
        #expect(memory.files.isEmpty)
        #expect(try written([]).files.isEmpty)
    }
}
