import Law
import Records
import Testing
import Values

/// Limitation, allocation and what letters may go out (rules §§ 2.5, 3, 4 and 5).
@Suite struct ClaimRuleTests {
    @Test(arguments: [
        // Sweden: from the invoice; a letter begins the time anew.
        ("SE", LawRow.Audience.person, "2023-02-28", nil as String?, "2026-02-28"),
        ("SE", .business, "2023-02-28", nil, "2033-02-28"),
        ("SE", .person, "2023-02-28", "2025-06-01", "2028-06-01"),
        // Norway and Denmark: from the due date; a letter changes nothing.
        ("NO", .person, "2023-02-28", "2025-06-01", "2026-03-30"),
        ("DK", .business, "2023-02-28", "2025-06-01", "2026-03-30"),
        // Finland: from the due date, anew with a letter.
        ("FI", .person, "2023-02-28", nil, "2026-03-30"),
        ("FI", .person, "2023-02-28", "2024-02-29", "2027-02-28"),
    ])
    func `A claim lapses when its country says`(
        country: String,
        audience: LawRow.Audience,
        issued: String,
        letter: String?,
        ends: String
    ) throws {
        let arose = try #require(Day(iso: issued))
        let terms = try Jurisdiction(country, in: .builtIn).limitationTerms(
            on: try #require(Day(iso: "2026-01-02")),
            for: audience
        ).get()
        let found = terms.limitation(
            arose: arose,
            due: arose.adding(days: 30),
            lastLetter: letter.flatMap { Day(iso: $0) }
        )
        #expect(found.ends == Day(iso: ends))
        #expect(!found.hasPassed(found.ends))
        #expect(found.hasPassed(found.ends.adding(days: 1)))
        #expect(found.isNear(found.ends.adding(days: -180)))
        #expect(!found.isNear(found.ends.adding(days: -186)))
        #expect(found.rows.count == 3)
    }

    @Test(arguments: [
        ("SE", LawRow.Audience.person, "costs interest principal"),
        ("NO", .business, "costs interest principal"), ("DK", .person, "costs interest principal"),
        ("FI", .person, "interest principal costs"), ("FI", .business, "interest principal costs"),
        ("EU", .business, "costs interest principal"),
    ])
    func `A payment goes to the parts in the country's order`(
        country: String,
        audience: LawRow.Audience,
        order: String
    ) throws {
        let day = try #require(Day(iso: "2026-03-02"))
        let found = try Jurisdiction(country, in: .builtIn).allocation(on: day, for: audience).get()
        #expect(found.parts.map(\.rawValue).joined(separator: " ") == order)
        #expect(found.parts.count == AllocationOrder.Part.allCases.count)
    }

    @Test func `Where no row is in force the order is the one that costs a debtor least`() throws {
        let day = try #require(Day(iso: "1900-03-02"))
        let found = Jurisdiction("FI", in: .builtIn).allocations(on: day)
        #expect(found == AllocationOrders(person: .leastCostly, business: .leastCostly))
        let today = try #require(Day(iso: "2026-03-02"))
        let finnish = Jurisdiction("FI", in: .builtIn).allocations(on: today)
        #expect(finnish.person.row == "fi.allocation.person")
        #expect(finnish.business.row == "fi.allocation.business")
    }

    @Test(arguments: [
        ("SE", RentDays(person: .ordered, business: .ordered)),
        ("FI", RentDays(person: .ordered, business: .booked)), ("NO", RentDays()),
        ("DK", RentDays()),
    ])
    func `Rent counts from the day that the payer's bank took the order, where law says so`(
        country: String,
        days: RentDays
    ) throws {
        let day = try #require(Day(iso: "2026-10-05"))
        #expect(Jurisdiction(country, in: .builtIn).rentDays(on: day) == days)
    }

    @Test(arguments: [
        // Country, letters before a demand, before a handoff, own licence, licence for others.
        ("SE", "", "", "", "demand"),
        ("NO", "collection-notice", "collection-notice", "", "demand"),
        ("DK", "", "collection-notice", "", "collection-notice demand"),
        ("FI", "", "", "", "demand"),
        ("EU", "", "", "", "collection-notice demand"),
    ])
    func `Letters go out in the country's order and with its licence`(
        country: String,
        demand: String,
        handoff: String,
        own: String,
        others: String
    ) throws {
        let law = Jurisdiction(country, in: .builtIn)
        let day = try #require(Day(iso: "2026-03-02"))
        let names = { (kinds: [LetterKind]) in kinds.map(\.name).joined(separator: " ") }
        #expect(names(try law.lettersBeforeDemand(on: day).get()) == demand)
        #expect(names(try law.lettersBeforeHandoff(on: day).get()) == handoff)
        let licensed = { (needs: (LetterKind) throws -> Bool) in
            names(try LetterKind.allCases.filter(needs))
        }
        #expect(try licensed { try law.needsLicenceForOwn($0, on: day).get() } == own)
        #expect(try licensed { try law.needsLicence($0, on: day).get() } == others)
        #expect(try law.sharingDuty(on: day).get() == (country == "NO" ? "no.shared-letter" : nil))
    }

    @Test(arguments: [
        ("DK", LetterKind.reminder, "claim principal deadline"),
        (
            "DK", .collectionNotice,
            "creditor debtor claim due principal interest costs deadline payment consequence"
        ),
        (
            "NO", .demand,
            "creditor claim principal interest rate periods costs deadline objection consequence"
        ),
        ("NO", .reminder, "claim principal"),
        ("NO", .collectionNotice, "creditor claim principal deadline consequence"),
        (
            "SE", .demand,
            "creditor claim principal interest rate periods costs deadline objection"
        ),
        ("FI", .reminder, "creditor claim principal deadline payment objection"),
    ])
    func `A letter has to say what its row lists, and every word of it is known`(
        country: String,
        kind: LetterKind,
        fields: String
    ) throws {
        let day = try #require(Day(iso: "2026-03-02"))
        let contents = try Jurisdiction(country, in: .builtIn).contents(of: kind, on: day).get()
        #expect(contents.fields.map(\.rawValue).joined(separator: " ") == fields)
    }

    @Test(arguments: [
        ("DK", LetterKind.reminder, "2026-03-02", 5, "2026-03-12"),
        ("DK", .collectionNotice, "2026-03-02", 5, "2026-03-12"),
        ("DK", .collectionNotice, "2026-03-25", 8, "2026-04-07"),
        ("NO", .demand, "2026-03-02", 8, "2026-03-16"),
        ("FI", .reminder, "2026-03-02", 3, "2026-03-09"),
        ("FI", .demand, "2026-06-05", 14, "2026-06-22"),
    ])
    func `Deadlines are never shorter than the row's`(
        country: String,
        kind: LetterKind,
        sent: String,
        days: Int,
        deadline: String
    ) throws {
        let found = try Jurisdiction(country, in: .builtIn).deadline(
            of: kind,
            sent: try #require(Day(iso: sent)),
            days: days,
            isPosted: true
        ).get()
        #expect(found.day == Day(iso: deadline))
    }
}
