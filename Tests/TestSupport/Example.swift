package import Records
package import Values

/// Invented creditors, debtors and letters for tests of what leaves the house.
///
/// Names are made up; numbers have valid check digits.
package enum Example {
    /// A day of 2026.
    package static func day(_ month: Int, _ day: Int) -> Day {
        guard let day = Day(2026, month, day) else { preconditionFailure("no such day of 2026") }
        return day
    }

    /// A Swedish creditor with a bankgiro and an IBAN.
    package static let swedish = creditor(
        "norrsken",
        name: "Norrskens Bygg & Måleri AB",
        number: "5566778899",
        country: "SE",
        .sek,
        accounts: [
            PayeeAccount(kind: .bankgiro, number: "9912346"),
            PayeeAccount(kind: .iban, number: "SE4550000000058398257466"),
        ]
    )

    /// A Norwegian creditor with one account.
    package static let norwegian = creditor(
        "fjordnett",
        name: "Fjordnett Abonnement AS",
        number: "987654325",
        country: "NO",
        .nok,
        accounts: [PayeeAccount(kind: .norwegian, number: "15031234562")]
    )

    private static func creditor(
        _ id: String,
        name: String,
        number: String,
        country: String,
        _ currency: Currency,
        accounts: [PayeeAccount]
    ) -> Creditor {
        guard let id = CreditorID(id) else { preconditionFailure("not an id") }
        return Creditor(
            id: id,
            serial: 7,
            name: name,
            organisationNumber: number,
            country: country,
            currency: currency,
            street: "Älvgatan 1",
            postcode: "903 26",
            city: "Umeå",
            email: "kund@example.com",
            phone: "+46 90 000 00 01",
            accounts: accounts,
            language: country == "SE" ? "sv" : "nb"
        )
    }

    /// A company in Sweden.
    package static let company = Debtor(
        id: 1,
        number: "K-100",
        party: Party(
            name: "Åkerö \"Snabb\" <Frakt> & Söner AB",
            kind: .company,
            identifier: "5561234567",
            email: "ekonomi@example.com",
            street: "Storgatan 2; c/o Ek",
            postcode: "111 22",
            city: "Stockholm",
            country: "SE",
            endpoint: "0007:5561234567",
            language: "sv"
        )
    )

    /// A private person whose name would be a formula in a spreadsheet.
    package static let person = Debtor(
        id: 2,
        number: "id:191212121212",
        party: Party(
            name: "=HYPERLINK(\"http://example.com\")",
            kind: .person,
            identifier: "191212121212",
            street: "Line 1\nLine 2",
            postcode: "0150",
            city: "Oslo",
            country: "NO"
        )
    )

    /// One claim of a letter: 1 000.00 of principal, 60.00 of fee, 12.34 of interest.
    package static func line(
        _ claim: Int64,
        invoice: String,
        level: UInt8 = 1,
        compensation: Int64 = 0
    ) -> LetterLine {
        LetterLine(
            claim: claim,
            caseNumber: CaseNumber(creditor: 7, claim: claim)?.description ?? "",
            invoice: invoice,
            reference: "",
            issued: day(9, 1),
            due: day(10, 1),
            original: 150_000,
            principal: 100_000,
            level: level,
            step: level,
            fee: 6_000,
            earlierFees: level > 1 ? 6_000 : 0,
            interest: 1_234,
            interestAdded: 1_234,
            compensation: compensation,
            compensationAdded: compensation,
            segments: [
                InterestSegment(
                    from: day(10, 1),
                    through: day(11, 30),
                    principal: 100_000,
                    rate: 122_500,
                    amount: 1_234,
                    row: "se-reference-2026-07"
                )
            ],
            law: ["se-fee-reminder", "se-reference-2026-07"]
        )
    }

    /// A letter of 30 November 2026.
    package static func letter(
        _ number: Int64,
        _ kind: LetterKind = .reminder,
        to debtor: Debtor = company,
        in currency: Currency = .sek,
        language: String = "sv",
        lines: [LetterLine]
    ) -> Letter {
        Letter(
            number: number,
            kind: kind,
            debtor: debtor,
            currency: currency,
            day: day(11, 30),
            deadline: day(12, 14),
            channel: .post,
            language: language,
            reference: lines.first?.caseNumber ?? "",
            lines: lines
        )
    }
}

extension Example {
    /// A case of 1 000.00 principal, 120.00 of fees and 24.68 of interest.
    package static func handoff(
        _ claim: Int64,
        invoice: String,
        of debtor: Debtor = company,
        in currency: Currency = .sek,
        attempt: UInt8 = 1,
        letterOn: Day? = day(10, 20),
        compensation: Int64 = 0,
        settlements: [Settlement] = [],
        costs: CollectionCost? = nil
    ) -> HandoffCase {
        HandoffCase(
            claim: claim,
            caseNumber: CaseNumber(creditor: 7, claim: claim)?.description ?? "",
            attempt: attempt,
            step: 3,
            debtor: debtor,
            invoice: invoice,
            reference: "",
            currency: currency,
            issued: day(6, 1),
            due: day(6, 30),
            original: 150_000,
            principal: 100_000,
            fees: 12_000,
            compensation: compensation,
            interest: 2_468,
            segments: [
                segment(day(6, 30), day(7, 1), 1_234), segment(day(7, 1), day(8, 1), 1_234),
            ],
            lastLetterOn: letterOn,
            lastDeadline: letterOn?.adding(days: 14),
            settlements: settlements,
            costs: costs
        )
    }

    private static func segment(_ from: Day, _ through: Day, _ amount: Int64) -> InterestSegment {
        InterestSegment(
            from: from,
            through: through,
            principal: 100_000,
            rate: 80_625,
            amount: amount,
            row: "se-reference-2026-07"
        )
    }
}

extension Example {
    /// What became of a payment on 20 November 2026.
    package static func applied(
        _ bankReference: String,
        on booked: Day = day(11, 20),
        account: String = "9912346",
        in currency: Currency = .sek,
        claim: Int64 = 1,
        invoice: String = "1001",
        principal: Int64 = 0,
        fees: Int64 = 0,
        interest: Int64 = 0,
        unapplied: Int64 = 0
    ) -> AppliedPayment {
        AppliedPayment(
            account: account,
            bankReference: bankReference,
            bookedOn: booked,
            currency: currency,
            claim: claim,
            invoice: claim == 0 ? "" : invoice,
            caseNumber: CaseNumber(creditor: 7, claim: claim)?.description ?? "",
            principal: principal,
            fees: fees,
            interest: interest,
            unapplied: unapplied
        )
    }
}
