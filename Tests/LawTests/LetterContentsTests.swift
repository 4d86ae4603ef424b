import Law
import Records
import Testing
import Values

@Suite struct LetterContentsTests {
    @Test func `A whole demand lacks nothing`() throws {
        #expect(try missing(in: letter(), of: creditor()) == [])
    }

    @Test func `A demand without periods behind its interest is not whole`() throws {
        #expect(try missing(in: letter(segments: []), of: creditor()) == [.rate, .periods])
    }

    @Test func `A demand has to say who is owed, by when, and where to object`() throws {
        let nobody = try creditor(name: "", email: "")
        let late = letter(deadline: Day(number: 20_000))
        #expect(try missing(in: late, of: nobody) == [.creditor, .deadline, .objection])
    }

    @Test func `Sweden's demand prints the periods of its interest, Norway's notice need not`()
        throws
    {
        let day = Day(number: 20_700)
        let demand = try Jurisdiction("SE", in: .builtIn).contents(of: .demand, on: day).get()
        let notice = try Jurisdiction("NO", in: .builtIn).contents(
            of: .collectionNotice,
            on: day
        ).get()
        #expect(demand.printsPeriods)
        #expect(!notice.printsPeriods)
        #expect(demand.row == "se.demand-contents")
        #expect(notice.fields.last == .consequence)
    }

    private func missing(in letter: Letter, of creditor: Creditor) throws -> [LetterField] {
        let jurisdiction = Jurisdiction("SE", in: .builtIn)
        return try jurisdiction.contents(of: .demand, on: letter.day).get().missing(
            in: letter,
            of: creditor
        )
    }

    private func creditor(
        name: String = "Furuvik Bygg AB",
        email: String = "faktura@furuvik.example"
    ) throws -> Creditor {
        Creditor(
            id: try #require(CreditorID("furuvik")),
            serial: 1,
            name: name,
            organisationNumber: "5560000167",
            country: "SE",
            currency: .sek,
            email: email,
            accounts: [PayeeAccount(kind: .bankgiro, number: "59999990")]
        )
    }

    private func letter(
        deadline: Day = Day(number: 20_714),
        segments: [InterestSegment]? = nil
    ) -> Letter {
        let segment = InterestSegment(
            from: Day(number: 20_670),
            through: Day(number: 20_700),
            principal: 100_000,
            rate: 100_000,
            amount: 822,
            row: "se.reference-rate.2026-07"
        )
        return Letter(
            number: 1,
            kind: .demand,
            debtor: Debtor(id: 1, number: "1", party: Party(name: "Anna Exempel")),
            currency: .sek,
            day: Day(number: 20_700),
            deadline: deadline,
            channel: .post,
            language: "sv",
            reference: "1234",
            lines: [
                LetterLine(
                    claim: 1,
                    caseNumber: "10000000018",
                    invoice: "2041",
                    reference: "1234",
                    issued: Day(number: 20_640),
                    due: Day(number: 20_670),
                    original: 100_000,
                    principal: 100_000,
                    level: 1,
                    step: 2,
                    fee: 18_000,
                    earlierFees: 0,
                    interest: 822,
                    interestAdded: 822,
                    segments: segments ?? [segment],
                    law: []
                )
            ]
        )
    }
}
