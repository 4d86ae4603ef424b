import Books
import Records
import Settings
import TestSupport
import Testing
import Values

@Suite struct BooksTests {
    static let night = BookableNight(
        letters: [
            Example.letter(41, lines: [Example.line(1, invoice: "1001", compensation: 45_000)]),
            Example.letter(
                42,
                lines: [
                    Example.line(2, invoice: "1002", level: 2), Example.line(3, invoice: "1003"),
                ]
            ),
        ],
        payments: [
            Example.applied("B2", principal: 100_000, fees: 6_000, interest: 1_234),
            Example.applied("B1", claim: 0, unapplied: 5_000),
            Example.applied("B3", claim: 2, invoice: "1002", principal: 25_000),
            Example.applied("B0", on: Example.day(11, 19), principal: -10_000, fees: -6_000),
            Example.applied("B9", in: .eur, principal: 7_700),
        ],
        vouchers: [
            Voucher(
                number: 12,
                day: Example.day(11, 30),
                currency: .sek,
                lines: [
                    VoucherLine(
                        bookedOn: Example.day(11, 20),
                        bankReference: "B7",
                        account: "1",
                        invoice: "1007",
                        caseNumber: "",
                        principal: 50_000,
                        fees: 6_000,
                        interest: 500,
                        unapplied: 0,
                        kept: 6_000
                    )
                ],
                broughtForward: 0
            )
        ],
        changes: [
            ChangedCharges(
                day: Example.day(11, 30),
                currency: .sek,
                invoice: "1001",
                fees: -6_000,
                interest: -1_234
            )
        ]
    )

    static func written(
        _ night: BookableNight = night,
        of creditor: Creditor = Example.swedish,
        _ settings: BooksSettings = .init()
    ) throws -> (files: [String: [UInt8]], findings: [Finding]) {
        let memory = MemoryFolder()
        let findings = try Books.write(
            Books.entries(of: night, creditor: creditor, settings: settings),
            of: creditor,
            on: Example.day(11, 30),
            settings: settings,
            into: memory.folder
        )
        return (memory.files, findings)
    }

    @Test(arguments: ChargeBooking.allCases)
    func `files of a Swedish night are the reviewed ones`(charges: ChargeBooking) throws {
        let (files, findings) = try Self.written(.init(charges: charges))
        #expect(files.keys.sorted() == ["journal.csv", "journal.si"])
        #expect(findings.map(\.code) == [.currencyNotBooked])
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            let folder = "Tests/Goldens/Books/\(charges.rawValue)"
            try Golden.expect(bytes, "\(folder)/\(name)")
        }
        #expect(try Self.written(.init(charges: charges)).files == files)
    }

    @Test func `interest of a handoff is booked as charges are, charges given back as they were`()
        throws
    {
        let change = { (fees: Int64, interest: Int64) in
            ChangedCharges(
                day: Example.day(11, 30),
                currency: .sek,
                invoice: "1001",
                fees: fees,
                interest: interest
            )
        }
        let night = BookableNight(changes: [change(0, 500)], moves: [change(-6_000, 0)])
        let lines = { (charges: ChargeBooking) in
            Books.entries(
                of: night,
                creditor: Example.swedish,
                settings: .init(charges: charges)
            ).map { $0.lines.map { "\($0.account) \($0.minor)" } }
        }
        #expect(lines(.onSending) == [["1510 500", "8313 -500"]])
        #expect(lines(.onPayment) == [["1510 -6000", "3930 6000"]])
    }

    private static func written(
        _ settings: BooksSettings
    ) throws -> (files: [String: [UInt8]], findings: [Finding]) {
        try written(night, of: Example.swedish, settings)
    }

    @Test func `a Norwegian creditor gets a journal by NS 4102 and no SIE`() throws {
        let payment = Example.applied("B1", in: .nok, principal: 10_000, fees: 3_500)
        let (files, findings) = try Self.written(
            BookableNight(payments: [payment]),
            of: Example.norwegian
        )
        #expect(findings.isEmpty)
        #expect(files.keys.sorted() == ["journal.csv"])
        let table = CSVTable(try #require(files["journal.csv"]))
        #expect(table.rows.map { $0[4] } == ["1920", "1500", "3900"])
        #expect(table.rows.map { $0[6] + "/" + $0[7] } == ["135.00/", "/100.00", "/35.00"])
    }

    @Test func `a night with nothing to book makes no files`() throws {
        #expect(try Self.written(BookableNight()).files.isEmpty)
        let letters = BookableNight(letters: Self.night.letters)
        #expect(try Self.written(letters).files.isEmpty)
        let settings = BooksSettings(booksPayments: false, charges: .never)
        #expect(try Self.written(settings).files.isEmpty)
    }

    @Test func `where the system books the money only charges are moved to income`() throws {
        let settings = BooksSettings(booksPayments: false, charges: .onPayment)
        let payments = BookableNight(payments: [Self.night.payments[0]])
        let entries = Books.entries(of: payments, creditor: Example.swedish, settings: settings)
        #expect(
            entries.map(\.lines) == [
                [
                    Posting(account: "1510", minor: 7_234, about: "1001"),
                    Posting(account: "3930", minor: -6_000, about: "1001"),
                    Posting(account: "8313", minor: -1_234, about: "1001"),
                ]
            ]
        )
    }

    @Test func `characters outside the code page are told of, without the text`() throws {
        let creditor = Creditor(
            id: Example.swedish.id,
            serial: 7,
            name: "Øst \\ AB",
            organisationNumber: "5566778899",
            country: "SE",
            currency: .sek
        )
        let night = BookableNight(payments: [Example.applied("B1", principal: 1)])
        let (files, findings) = try Self.written(night, of: creditor)
        #expect(findings.map(\.code) == [.characterReplaced])
        #expect(findings.map(\.place.file) == ["journal.si"])
        #expect(findings.first?.message.hasPrefix("2 characters ") == true)
        #expect(findings.first?.message.contains("Øst") == false)
        let text = String(decoding: files["journal.si"] ?? [], as: UTF8.self)
        #expect(text.contains("#FNAMN \"Ost / AB\"\r\n"))
    }

    @Test func `every entry balances, whatever came in`() {
        let seed: UInt64 = 7
        var random = SplitMix64(seed: seed)
        for round in 0..<100 {
            let payments = (0..<Int.random(in: 0...30, using: &random)).map { index in
                Example.applied(
                    "B\(index)",
                    on: Example.day(11, .random(in: 1...3, using: &random)),
                    account: Bool.random(using: &random) ? "9912346" : "1",
                    in: Bool.random(using: &random) ? .sek : .eur,
                    principal: .random(in: -9_000...99_000, using: &random),
                    fees: .random(in: -60...6_000, using: &random),
                    interest: .random(in: -5...500, using: &random),
                    unapplied: .random(in: -3...3, using: &random)
                )
            }
            for charges in ChargeBooking.allCases {
                let settings = BooksSettings(charges: charges)
                let entries = Books.entries(
                    of: BookableNight(payments: payments),
                    creditor: Example.swedish,
                    settings: settings
                )
                let money = entries.flatMap(\.lines).filter { $0.account == "1930" }
                #expect(
                    money.reduce(0) { $0 + $1.minor } == payments.reduce(0) { $0 + $1.amount },
                    "seed \(seed), round \(round)"
                )
                let again = Books.entries(
                    of: BookableNight(payments: payments.shuffled(using: &random)),
                    creditor: Example.swedish,
                    settings: settings
                )
                #expect(again == entries, "seed \(seed), round \(round)")
            }
        }
    }
}
