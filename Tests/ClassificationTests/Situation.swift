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
        settings.activated = Day(number: 0)
        settings.isFeeAgreed = true
        settings.paymentsMaxAge = nil
        settings.hasAgency = true
    }

    static func debtor(_ number: String, kind: PartyKind = .person) -> Debtor {
        Debtor(
            id: 1,
            number: number,
            party: Party(
                name: "Anna Exempel",
                kind: kind,
                identifier: "198001019999",
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
            paymentsThrough: paymentsThrough.flatMap { Day(iso: $0) },
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
    /// Reason and day of the next look of each decision, as words.
    var told: [String] {
        decisions.map { "\($0.reason.code) \($0.nextOn?.description ?? "-")" }
    }
}
