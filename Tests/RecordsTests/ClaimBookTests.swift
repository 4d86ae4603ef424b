import Records
import TestSupport
import Testing
import Values

@Suite struct ClaimBookTests {
    private static func register(_ number: Text, customer: Text, into book: inout ClaimBook) {
        let invoice = Sample.invoice(number, customer: customer)
        let total = invoice.total.minor
        let due = invoice.issued
        _ = book.register(invoice, due: due, total: total, input: 1, source: 1, on: due)
    }

    @Test func `looking ahead finds what is there or not, and changes nothing`() {
        var book = ClaimBook(nextClaim: 1, nextDebtor: 1)
        for (number, customer) in [("F-1", "100"), ("F-2", "200"), ("F-3", "100")] as [(Text, Text)]
        {
            for known in ["100", "200", "300", ""] as [Text] {
                book.approachKeys(number: number, reference: known, customerNumber: known)
                book.approachDebtor(customerNumber: known)
                book.approachKey(ofReference: known)
                book.approachClaim(ofReference: known)
                book.approachDebtor(ofReference: known)
            }
            Self.register(number, customer: customer, into: &book)
        }
        for slot in 0..<5 { book.approachClaim(at: slot) }
        for slot in book.claims.indices { book.approachCustomer(ofClaimAt: slot) }
        #expect(book.claims.map(\.number) == ["F-1", "F-2", "F-3"])
        #expect(book.debtors.map(\.number) == ["100", "200"])
        #expect(book.slotsByDebtor() == [0, 2, 1])
        #expect(book.events.count == 3)
    }
}
