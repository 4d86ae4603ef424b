package import Records
package import Values

/// Builders of records for tests: only what a test is about has to be said.
package enum Sample {
    /// A creditor in Sweden or Norway.
    package static func creditor(_ country: String = "SE") -> Creditor {
        guard let id = CreditorID("sample") else { preconditionFailure("'sample' is an id") }
        return Creditor(
            id: id,
            serial: 1,
            name: country == "NO" ? "Fjordlys Abonnement AS" : "Granbygg AB",
            organisationNumber: country == "NO" ? "974760673" : "5566778899",
            country: country,
            currency: country == "NO" ? .nok : .sek
        )
    }

    /// A day by its parts; the test fails for a day that no calendar has.
    package static func day(_ text: String) -> Day {
        guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    /// An invoice of 1 000.00 to one customer, issued 1 September 2026 and due on the 30th.
    package static func invoice(
        _ number: Text,
        kind: InvoiceKind = .invoice,
        customer: Text = "100",
        total: Int64 = 100_000,
        remaining: Int64? = nil,
        deduction: Int64? = nil,
        reference: Text = .empty,
        credits: Text = .empty,
        issued: String = "2026-09-01",
        due: String? = "2026-09-30",
        currency: Currency = .sek,
        name: Text = "Asta Lind",
        status: ReportedStatus = .unknown
    ) -> Invoice {
        Invoice(
            kind: kind,
            number: number,
            customerNumber: customer,
            debtor: Party(name: name),
            issued: day(issued),
            due: due.map(day),
            total: Money(minor: total, currency),
            remaining: remaining.map { Money(minor: $0, currency) },
            deduction: deduction.map { Money(minor: $0, currency) },
            reference: reference.isEmpty ? .none : PaymentReference(.ocr, reference),
            credits: credits,
            status: status,
            line: 2
        )
    }

    /// A payment into one account on 5 October 2026.
    package static func payment(
        _ minor: Int64,
        _ bankReference: Text,
        kind: PaymentKind = .incoming,
        references: [Text] = [],
        parts: [Int64]? = nil,
        message: Text = .empty,
        payer: Text = .empty,
        payerAccount: Text = .empty,
        on day: String = "2026-10-05",
        currency: Currency = .sek
    ) -> Payment {
        Payment(
            kind: kind,
            account: "50501055",
            bankReference: bankReference,
            bookedOn: self.day(day),
            amount: Money(minor: minor, currency),
            references: references.enumerated().map { index, text in
                ReferencedAmount(PaymentReference(.ocr, text), minor: parts?[index])
            },
            message: message,
            payerName: payer,
            payerAccount: payerAccount
        )
    }
}
