import Foundation
import GRDB
import Ledger
import Records
import TestSupport
import Testing
import Values

@Suite struct LedgerTests {
    @Test func `A claim is found again by number and reference, with all of its debtor's`() throws {
        let shelf = try Shelf()
        try shelf.night { book in
            book.add("1001", reference: "4711")
            book.add("1002")
            book.add("2001", customer: "200")
        }
        for hash in [ClaimKey.number("1001"), ClaimKey.reference("004711")] {
            var book = ClaimBook(nextClaim: 9, nextDebtor: 9)
            try shelf.ledger.load([hash], into: &book)
            #expect(book.claims.map(\.number) == ["1001", "1002"])
            #expect(book.debtors.map(\.number) == ["100"])
            #expect(book.claims.first?.source == 7)
        }
    }

    @Test
    func `Debtors asked for together come whole, and their claims in the order of case numbers`()
        throws
    {
        let shelf = try Shelf()
        try shelf.night { book in
            book.add("1001")
            book.add("2001", customer: "200")
            book.add("1002")
            book.add("3001", customer: "300")
            book.add("2002", customer: "200")
        }
        var book = ClaimBook(nextClaim: 9, nextDebtor: 9)
        let hashes = ["2002", "1001", "2001"].map { ClaimKey.number($0) }
        try shelf.ledger.load(hashes, into: &book)
        #expect(book.claims.map(\.number) == ["1001", "2001", "1002", "2002"])
        #expect(book.debtors.map(\.number) == ["100", "200"])
        #expect(book.slots(debtor: 2).map { book.claims[$0].number } == ["2001", "2002"])
        try shelf.ledger.load(hashes, into: &book)
        #expect(book.claims.count == 4)
    }

    @Test func `A claim of which only the changing part is left is damage, and is named`() throws {
        let shelf = try Shelf()
        try shelf.night { book in
            book.add("1001")
            book.add("1002")
        }
        let other = try DatabaseQueue(path: shelf.path)
        try other.write { try $0.execute(sql: "DELETE FROM claim WHERE id = 2") }
        var book = ClaimBook(nextClaim: 9, nextDebtor: 9)
        #expect(throws: LedgerError.damaged("there is no claim 2")) {
            try shelf.ledger.load([ClaimKey.number("1001")], into: &book)
        }
    }

    @Test func `What was folded comes back as it was`() throws {
        let shelf = try Shelf()
        let written = try shelf.night(payments: Self.paid) { book in
            book.add("1001")
            for body in Self.life { book.record(Event(claim: 1, day: Self.day, body)) }
            book.plan(slot: 0, nextOn: Sample.day("2026-10-20"), reason: .deadlineRunning)
        }
        var book = ClaimBook(nextClaim: 9, nextDebtor: 9)
        try shelf.ledger.loadDue(through: Sample.day("2026-10-20"), into: &book)
        #expect(book.claims == written.claims)
        #expect(try shelf.ledger.verify() == [])
    }

    @Test func `A claim is due on its day and not before`() throws {
        let shelf = try Shelf()
        try shelf.night { book in
            book.add("1001")
            book.plan(slot: 0, nextOn: Sample.day("2026-10-20"), reason: .grace)
        }
        for (day, count) in [("2026-10-19", 0), ("2026-10-20", 1)] {
            var book = ClaimBook(nextClaim: 9, nextDebtor: 9)
            try shelf.ledger.loadDue(through: Sample.day(day), into: &book)
            #expect(book.claims.count == count)
        }
    }

    @Test func `A history is told oldest first`() throws {
        let shelf = try Shelf()
        try shelf.night { book in book.add("1001", "1002") }
        let hashes = [ClaimKey.number("1001")]
        try shelf.night("2026-10-07", loading: hashes, payments: Self.paid) { book in
            for body in Self.life { book.record(Event(claim: 1, day: Self.day, body)) }
        }
        let history = try shelf.ledger.history(of: 1)
        #expect(history.map(\.id) == [1, 3, 4, 5, 6, 7, 8])
        #expect(history.dropFirst().map(\.event.body) == Self.life)
        #expect(try shelf.ledger.verify() == [])
    }

    @Test func `A claim goes to an agency once`() throws {
        let shelf = try Shelf()
        let handOff = { (commit: inout NightCommit) in
            commit.handoffs = [HandedOffClaim(claim: 1, attempt: 1)]
        }
        try shelf.night(change: handOff) { book in book.add("1001") }
        #expect(throws: LedgerError.handedOffBefore(claim: 1)) {
            try shelf.night(change: handOff) { _ in }
        }
    }

    @Test func `A claim's registration is found by its event`() throws {
        let shelf = try Shelf()
        try shelf.night { book in
            book.add("1001")
            book.record(Event(claim: 1, day: Self.day, .held(.disputed)))
            book.add("1002")
        }
        let database = try DatabaseQueue(path: shelf.path)
        let events = try database.read { database in
            try Int64.fetchAll(database, sql: "SELECT registered_event FROM claim ORDER BY id")
        }
        #expect(events == [1, 3])
    }

    @Test func `A payment key is booked once, and tells its claim`() throws {
        let shelf = try Shelf()
        let paid = [BookedPayment(key: "5050+A1", claim: 1)]
        try shelf.night(payments: paid) { book in book.add("1001") }
        #expect(try shelf.ledger.claims(ofPayments: ["5050+A1", "5050+A2"]) == [1, nil])
        #expect(throws: LedgerError.self) { try shelf.night(payments: paid) { _ in } }
        #expect(try shelf.ledger.head().lastNight?.seq == 1)
    }

    @Test func `Money without a claim is kept until it has found one`() throws {
        let shelf = try Shelf()
        let payment = Sample.payment(
            5000,
            "A1",
            references: ["11", "22"],
            parts: [2000, 3000],
            message: "åäö"
        )
        try shelf.night { commit in
            commit.unapplied = [UnappliedPayment(key: payment.key, minor: 4000, payment: payment)]
        } _: { _ in
        }
        let kept = try shelf.ledger.unapplied()
        #expect(kept.map(\.minor) == [4000])
        #expect(kept.first?.payment.key == payment.key)
        #expect(kept.first?.payment.references == payment.references)
        try shelf.night { commit in
            commit.unapplied = [UnappliedPayment(key: payment.key, minor: 0, payment: payment)]
        } _: { _ in
        }
        #expect(try shelf.ledger.unapplied().isEmpty)
    }

    @Test func `A night that another run overtook is not written`() throws {
        let shelf = try Shelf()
        let stale = try shelf.ledger.head()
        try shelf.night { book in book.add("1001") }
        var book = ClaimBook(nextClaim: stale.nextClaim, nextDebtor: stale.nextDebtor)
        book.add("1002")
        #expect(throws: LedgerError.headMoved) {
            try NightTransaction(shelf.ledger, after: stale, seq: 1).add(book.takeNews())
        }
        try shelf.ledger.rollBack()
    }

    @Test(arguments: [
        (
            "UPDATE hot SET open = open + 1 WHERE claim = 1",
            "hot 1: expected open 100000, found open 100001"
        ),
        (
            "UPDATE segment SET bytes = zeroblob(length(bytes))",
            "segment 1: expected hash of what was sealed, found hash another"
        ),
        (
            "UPDATE total SET principal = 0",
            "total SEK: expected principal 200000, found principal 0"
        ),
        (
            "UPDATE head SET next_event = 99",
            "head 1: expected next_event 3, found next_event 99"
        ),
        ("UPDATE segment SET night = 9", "segment 1: expected night 9, hash of what was sealed"),
    ])
    func `Verification finds what was changed behind its back`(sql: String, fault: String) throws {
        let shelf = try Shelf()
        try shelf.night { book in book.add("1001", "1002") }
        #expect(try shelf.ledger.verify() == [])
        let other = try DatabaseQueue(path: shelf.path)
        try other.write { database in try database.execute(sql: sql) }
        let faults = try shelf.ledger.verify().map(\.description)
        #expect(faults.contains { $0.hasPrefix(fault) }, "\(faults)")
    }

    private static let day = Sample.day("2026-10-06")
    private static let paid = [BookedPayment(key: "5050+A7", claim: 1)]
    private static let origin = ClaimKey.payment("5050+A7")
    private static let life: [EventBody] = [
        .paid(Settlement(day: day, principal: 40_000, fees: 0, interest: 0, origin: origin)),
        .letter(
            LetterNote(
                kind: .reminder,
                level: 1,
                step: 1,
                letter: 5,
                day: day,
                deadline: Sample.day("2026-10-16"),
                fee: 6000,
                interest: 123,
                law: ["se-fee-2013", "se-rate-2026-07"]
            )
        ),
        .reversed(Settlement(day: day, principal: -40_000, origin: origin)),
        .held(.disputed), .released, .waived(fees: 1000, interest: 23),
    ]
}
