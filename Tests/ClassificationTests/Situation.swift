import Classification
import Law
import Records
import Testing
import Values

/// Builds creditors, debtors and claims for tests, and lets nights pass over them.
struct Situation {
    var creditor: Creditor
    var settings = ClassificationSettings()
    var law = LawBook.builtIn
    var debtor: Debtor
    var claims: [Claim] = []
    var letters: Int64 = 0

    /// A creditor whose service is on, with a debtor who has every address.
    init(_ country: String) throws {
        creditor = Creditor(
            id: try #require(CreditorID("furuvik")),
            serial: 7,
            name: "Furuvik Bygg",
            organisationNumber: "5560000167",
            country: country,
            currency: ["NO": .nok, "DK": .dkk, "FI": .eur][country] ?? .sek,
            street: "Storgatan 1",
            city: "Gävle",
            email: "faktura@furuvik.example",
            accounts: [PayeeAccount(kind: .bankgiro, number: "59999990")]
        )
        debtor = Self.debtor("1001")
        debtor.party.identifier = Self.identifier(of: .person, in: country)
        settings.activated = Day(number: 0)
        settings.isFeeAgreed = true
        settings.paymentsMaxAge = nil
        settings.hasAgency = true
    }

    /// A number that passes its check: invented, or of a test population.
    static func identifier(of kind: PartyKind, in country: String) -> Text {
        switch (country, kind == .company) {
        case ("NO", true): "974760673"
        case ("NO", false): "01818010083"
        case ("DK", true): "99990007"
        case ("FI", true): "99999917"
        case (_, true): "5560360793"
        case (_, false): "198001019994"
        }
    }

    static func debtor(_ number: String, kind: PartyKind = .person) -> Debtor {
        Debtor(
            id: 1,
            number: number,
            party: Party(
                name: "Anna Exempel",
                kind: kind,
                identifier: identifier(of: kind, in: "SE"),
                email: "anna@exempel.example",
                street: "Björkvägen 2",
                postcode: "802 50",
                city: "Gävle"
            )
        )
    }

    /// Adds an invoice of whole units due on a day.
    mutating func owe(
        _ due: String,
        _ units: Int64 = 1000,
        number: String? = nil,
        reference: String = "",
        currency: Currency? = nil,
        kind: InvoiceKind = .invoice
    ) throws {
        let id = Int64(claims.count) + 1
        let due = try #require(Day(iso: due))
        claims.append(
            Claim(
                id: id,
                debtor: 1,
                kind: kind,
                number: number ?? "F\(id)",
                reference: reference,
                currency: currency ?? creditor.currency,
                issued: due.adding(days: -30),
                due: due,
                total: kind == .creditNote ? -units * 100 : units * 100
            )
        )
    }

    /// Books a payment of minor units.
    mutating func pay(_ index: Int = 0, _ minor: Int64, on day: String) throws {
        let day = try #require(Day(iso: day))
        claims[index].apply(.paid(Settlement(day: day, principal: minor, origin: 1)))
    }

    func classifier(
        _ date: String,
        paymentsThrough: String? = nil,
        asked: Set<Int64> = []
    ) throws -> Classifier {
        Classifier(
            creditor: creditor,
            settings: settings,
            law: law,
            date: try #require(Day(iso: date)),
            paymentsThrough: paymentsThrough.flatMap { Day(iso: $0) }.map {
                PaymentsThrough(account: "59999990", day: $0)
            },
            asked: asked
        )
    }

    /// What a night decides, without applying it.
    func plan(
        _ date: String,
        paymentsThrough: String? = nil,
        asked: Set<Int64> = [],
        hasUnmatchedMoney: Bool = false
    ) throws -> Plan {
        var classifier = try classifier(date, paymentsThrough: paymentsThrough, asked: asked)
        classifier.decide(claims[...], of: debtor, hasUnmatchedMoney: hasUnmatchedMoney)
        return classifier.finish(firstLetter: letters + 1)
    }

    /// Lets a night happen: what it decides is applied to the claims.
    @discardableResult
    mutating func night(_ date: String) throws -> Plan {
        let plan = try plan(date)
        for event in plan.events { claims[Int(event.claim) - 1].apply(event.body) }
        letters += Int64(plan.letters.count)
        return plan
    }
}

extension Plan {
    /// Reason and day of the next look of each decision, as words; `-` where only a limitation
    /// years ahead brings the claim back.
    var told: [String] {
        decisions.map { decision in
            let next = decision.nextOn.flatMap { $0 < Self.yearsAhead ? $0.description : nil }
            return "\(decision.reason.code) \(next ?? "-")"
        }
    }

    /// 2028-01-01: no claim of these tests has a look but its limitation's so late.
    private static let yearsAhead = Day(number: 21_184)
}
