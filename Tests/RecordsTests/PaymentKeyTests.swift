import Records
import Testing
import Values

/// What makes a payment itself and no other.
struct PaymentKeyTests {
    @Test func `a payment is known by account and bank reference`() throws {
        let first = try payment(bankReference: "BR1")
        var later = try payment(bankReference: "BR1")
        later.bookedOn = later.bookedOn.adding(days: 1)
        later.amount = Money(minor: 1, .sek)
        later.ordinal = 7
        #expect(first.key == "54029681+BR1")
        #expect(later.key == first.key)
    }

    @Test func `another account or another direction is another payment`() throws {
        let first = try payment(bankReference: "BR1")
        var other = first
        other.account = "6405070"
        var reversal = first
        reversal.kind = .reversal
        #expect(Set([first.key, other.key, reversal.key]).count == 3)
        #expect(reversal.key == "54029681-BR1")
    }

    @Test func `without a bank reference all that is told counts`() throws {
        let first = try payment()
        #expect(first.key == "54029681+2026-03-01|123455|9001|Ada|10000#1")
        var others: [Payment] = []
        var other = first
        other.bookedOn = first.bookedOn.adding(days: 1)
        others.append(other)
        other = first
        other.references = []
        others.append(other)
        other = first
        other.payerAccount = .empty
        others.append(other)
        other = first
        other.payerName = "Bo"
        others.append(other)
        other = first
        other.amount = Money(minor: 10_001, .sek)
        others.append(other)
        other = first
        other.ordinal = 2
        others.append(other)
        #expect(Set(others.map(\.key) + [first.key]).count == others.count + 1)
    }

    @Test func `message and line do not count`() throws {
        let first = try payment()
        var other = first
        other.message = "thanks"
        other.line = 99
        other.payerIdentifier = "5567037485"
        #expect(other.key == first.key)
    }

    private func payment(bankReference: Text = .empty) throws -> Payment {
        Payment(
            account: "54029681",
            bankReference: bankReference,
            bookedOn: try #require(Day(2026, 3, 1)),
            amount: Money(minor: 10_000, .sek),
            references: [ReferencedAmount(PaymentReference(.ocr, "123455"))],
            payerName: "Ada",
            payerAccount: "9001",
            ordinal: 1,
            line: 5
        )
    }
}
