import GRDB
import Records
import TestSupport
import Testing
import Values

@testable import Ledger

@Suite struct CodecTests {
    private static let day = Sample.day("2026-10-06")

    /// At least one event of each kind.
    private static var bodies: [EventBody] {
        let part = Settlement(day: day, principal: -5, fees: 6, interest: .max, origin: .max)
        let money = UnappliedMoney(currency: .eur, minor: -1, bookedOn: day, origin: 3)
        let registration = Registration(
            kind: .creditNote,
            currency: .nok,
            issued: day,
            due: day,
            total: .min,
            deduction: 7,
            debtor: 8
        )
        let letter = LetterNote(
            kind: .demand,
            level: 2,
            step: 3,
            letter: 4,
            day: day,
            deadline: day,
            fee: 5,
            interest: -6,
            law: ["", "åäö"]
        )
        let told = ToldKey(
            day: day,
            account: .max,
            format: .ocrGiro,
            state: .sum,
            part: .max - 2,
            currency: .nok
        )
        return [
            .registered(registration), .paid(part), .credited(part), .creditUsed(part),
            .reversed(part), .reportedPaid(part), .shareRefused(part), .letter(letter),
            .waived(fees: 1, interest: -2), .held(.stopped), .released,
            .handedOff(HandoffNote(attempt: 2, step: 9, day: day, interest: 4)),
            .surcharged(Surcharge(.handoff, letter: 3, day: day, minor: -9), law: ["a", ""]),
            .letterUndone(LetterUndone(letter: 4, fee: 5, interest: 6)), .interestCorrected(-7),
            .moved(part), .lifted(.minor), .paused(until: day),
            .planned([Instalment(due: day, minor: 5), Instalment(due: day, minor: 6)]),
            .planRaised(17), .unapplied(money), .moneyRepaid(money), .repaid(part),
            .recalled(Recall(.overtaken, day: day, fees: -8, interest: 9)),
            .recalled(Recall(.withdrawn, day: day)), .noted(.proposed),
            .noted(.remarked),
            .known(KnownPayment(origin: .max - 1, claim: 12)),
            .known(KnownPayment(origin: 1, claim: BookedPayment.toldOnly)),
            .told(ToldMoney(told, count: -1, minor: .min, isMet: true)),
        ]
    }

    @Test func `Every kind of event is read back as it was written`() throws {
        var out = ByteBuilder()
        var kinds: Set<UInt8> = []
        for (index, body) in Self.bodies.enumerated() {
            let event = Event(claim: Int64(index), day: Self.day, input: 1, line: .max, body)
            let start = out.count
            EventCodec.encode(event, previous: Int64(index) * 1000, into: &out)
            kinds.insert(out.bytes[start])
        }
        var reader = ByteReader(out.bytes)
        for (index, body) in Self.bodies.enumerated() {
            let stored = try EventCodec.decode(&reader)
            #expect(stored.event.body == body)
            #expect(stored.previous == Int64(index) * 1000)
            #expect(stored.event.line == .max)
        }
        #expect(reader.isAtEnd)
        // A kind that is read and stands in no event above is one that nobody has tested.
        #expect(kinds.sorted() == (UInt8.min...UInt8.max).filter(Self.isKind))
    }

    /// Whether the codec reads events of a kind: of the others it says that there are none.
    private static func isKind(_ number: UInt8) -> Bool {
        var reader = ByteReader(head(kind: number).bytes)
        do throws(LedgerError) {
            _ = try EventCodec.decode(&reader)
            return true
        } catch {
            return error != .damaged("there is no event kind \(number)")
        }
    }

    /// What stands before an event's body, in its first version.
    private static func head(kind: UInt8) -> ByteBuilder {
        var out = ByteBuilder()
        out.append(byte: kind)
        out.append(byte: 1)
        out.append(unsigned: 8)
        out.append(unsigned: 0)
        out.append(signed: Int64(day.number))
        out.append(unsigned: 0)
        out.append(unsigned: 0)
        return out
    }

    @Test func `A handoff of the first version is one without interest`() throws {
        var out = Self.head(kind: 11)
        out.append(byte: 2)
        out.append(byte: 9)
        var reader = ByteReader(out.bytes)
        let note = HandoffNote(attempt: 2, step: 9, day: Self.day, interest: 0)
        #expect(try EventCodec.decode(&reader).event.body == .handedOff(note))
        #expect(reader.isAtEnd)
    }

    @Test func `What is due is found by its index, and nothing else is read`() throws {
        let shelf = try Shelf()
        let plan = try shelf.ledger.queue.read { database in
            try String.fetchAll(
                database,
                SQLRequest(sql: "EXPLAIN QUERY PLAN " + Ledger.due, arguments: [20_000])
                    .adapted { _ in SuffixRowAdapter(fromIndex: 3) }
            )
        }
        #expect(plan.first == "SEARCH hot USING COVERING INDEX hot_next (next_on<?)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") })
    }

    @Test func `Damaged events are told, at whatever byte they end`() {
        var out = ByteBuilder()
        let day = Sample.day("2026-10-06")
        let part = Settlement(day: day, principal: 5, origin: 9)
        EventCodec.encode(Event(claim: 1, day: day, .paid(part)), previous: 0, into: &out)
        for count in 0..<out.count {
            var reader = ByteReader(Array(out.bytes.prefix(count)))
            #expect(throws: LedgerError.self) { try EventCodec.decode(&reader) }
        }
    }

    @Test(arguments: [UInt64(20_261_122), 7, 99])
    func `Numbers of every size survive`(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<1000 {
            let value = Int64(bitPattern: generator.next()) >> Int64(generator.next() % 64)
            var out = ByteBuilder()
            out.append(signed: value)
            out.append(unsigned: value.magnitude)
            var reader = ByteReader(out.bytes)
            #expect(try reader.signed() == value, "seed \(seed)")
            #expect(try reader.unsigned() == value.magnitude, "seed \(seed)")
        }
    }

    @Test func `A claim's state is read back as it was written`() throws {
        let day = Sample.day("2026-10-06")
        let kept = ClaimState(
            open: 0,
            fees: 0,
            interest: 0,
            interestCharged: -7,
            held: HoldState(
                holds: [Holds(.paused), Holds(.insolvent)],
                pausedUntil: day,
                plan: [Instalment(due: day, minor: 9)],
                planKnown: 3
            ),
            isHandedOff: true,
            step: 0,
            feeLetters: 2,
            letterOn: day,
            deadline: day.adding(days: 14),
            settlements: [Settlement(day: day, principal: 5, fees: -6, interest: 7, origin: .max)],
            taken: [
                TakenStep(
                    kind: .demand,
                    letter: 7,
                    day: day,
                    deadline: day,
                    fee: 8,
                    interest: 9,
                    step: 2,
                    known: 1
                )
            ],
            tally: [LetterTally(.reminder, charged: true), LetterTally(.collectionNotice)],
            surcharges: [Surcharge(.compensation, letter: 7, day: day, minor: 45_000)]
        )
        var read = kept
        (read.interestCharged, read.isHandedOff, read.feeLetters) = (0, false, 0)
        (read.letterOn, read.deadline, read.settlements, read.tally) = (nil, nil, [], [])
        (read.taken, read.held, read.surcharges) = ([], HoldState(), [])
        var claim = Self.claim()
        claim.restore(read)
        #expect(claim.isUntouched)
        try StateCodec.decode(Self.bytes(of: kept), into: &read)
        #expect(read == kept)
    }

    /// How often an agency had a claim must outlive a recall, which takes back all else.
    @Test func `A claim that was recalled keeps the count of its attempts`() throws {
        var claim = Self.claim()
        let day = Sample.day("2026-11-02")
        claim.apply(.handedOff(HandoffNote(attempt: 1, step: 1, day: day, interest: 0)))
        claim.apply(.recalled(Recall(.withdrawn, day: day)))
        #expect(!claim.isHandedOff)
        #expect(!claim.isUntouched)
        #expect(claim.taken.count == 1)
    }

    private static func claim() -> Claim {
        Claim(
            id: 1,
            debtor: 1,
            kind: .invoice,
            number: "1",
            reference: "",
            currency: .sek,
            issued: Sample.day("2026-09-01"),
            due: Sample.day("2026-10-01"),
            total: 500
        )
    }

    private static func bytes(of state: ClaimState) -> [UInt8] {
        var out = ByteBuilder()
        StateCodec.encode(state, into: &out)
        return out.bytes
    }

    @Test func `A state of an earlier version says the same`() throws {
        var claim = Self.claim()
        claim.apply(.interestCorrected(7))
        #expect(!claim.isUntouched)
        let now = Self.bytes(of: claim.state)
        // Version 2 had no surcharges; here both versions end with how many there are: none.
        let earlier = [2] + now.dropFirst().dropLast()
        #expect(try StateCodec.state(Array(earlier), of: claim) == claim.state)
        #expect(try StateCodec.state(now, of: claim) == claim.state)
        #expect(try StateCodec.state(nil, of: claim) != claim.state)
    }

    @Test func `A party is read back as it was written`() throws {
        let party = Party(
            name: "Åsa Öberg",
            kind: .person,
            identifier: "198001019876",
            email: "a@b.example",
            street: "Storgatan 1",
            postcode: "111 22",
            city: "Växjö",
            country: "SE",
            endpoint: "0007:1",
            language: "sv"
        )
        let debtor = Debtor(id: 4, number: "K7", party: party, holds: Holds(.deceased))
        let stored = PartyCodec.encode(debtor)
        #expect(try PartyCodec.decode(stored, id: 4, number: "K7") == debtor)
        // The first version ended before the holds.
        let first = [1] + stored.dropFirst().dropLast(2)
        #expect(try PartyCodec.decode(first, id: 4, number: "K7").party == party)
    }
}
