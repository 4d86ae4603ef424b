import Matching
import Records
import TestSupport
import Testing
import Values

/// Ways out for money: what is owed back, money that waits, and what no file tells of.
@Suite struct MoneyInstructionTests {
    private static func ask(
        _ desk: inout Desk,
        _ kind: InstructionKind,
        _ invoice: Text = .empty,
        task: Int64 = 0,
        minor: Int64? = nil,
        id: String = "r"
    ) -> FindingCode? {
        desk.matcher.begin(file: "ask.csv", input: 3, source: 0, meaning: .changes)
        let asked = Instruction(
            request: id,
            kind: kind,
            invoice: invoice,
            task: task,
            minor: minor,
            line: 2
        )
        return desk.matcher.carryOut([asked], known: [], into: &desk.book).first?.code
    }

    /// A claim that was paid with a fee which was given back since: 60.00 is owed back.
    private static func owedBack() throws -> Desk {
        var desk = Desk()
        desk.take(Sample.invoice("1001"), Sample.invoice("1002", total: 50_000))
        let id = try #require(desk.claim("1001")?.id)
        let day = Sample.day("2026-10-05")
        let paid = Settlement(day: day, principal: 100_000, fees: 6_000, origin: 99)
        desk.book.record(Event(claim: id, day: day, .paid(paid)))
        return desk
    }

    private static func money() -> Desk {
        var desk = Desk()
        desk.take(Sample.invoice("1001", total: 50_000))
        desk.pay(Sample.payment(60_000, "A1", references: ["4711"]))
        let asked = desk.matcher.tasks.map {
            OpenTask(
                $0.code,
                claim: 0,
                input: 2,
                line: 0,
                day: $0.day,
                amount: $0.amount,
                origin: $0.origin,
                id: 7
            )
        }
        desk.matcher.expect(asked: asked)
        return desk
    }

    @Test func `what is owed back is refunded once and not beyond`() throws {
        var desk = try Self.owedBack()
        #expect(desk.claim("1001")?.fees == -6_000)
        desk.matcher.askOwedBack(desk.book)
        let task = try #require(desk.matcher.tasks.last)
        #expect(task.code == .owedBack && task.amount == Money(minor: 6_000, .sek))
        #expect(Self.ask(&desk, .refund, "1001", minor: 6_001, id: "a") == .instructionRefused)
        #expect(Self.ask(&desk, .refund, "1001", id: "b") == .instructionDone)
        #expect(Self.ask(&desk, .refund, "1001", id: "b") == .instructionTwice)
        #expect(Self.ask(&desk, .refund, "1001", id: "c") == .instructionRefused)
        #expect(desk.claim("1001")?.isSettled == true)
    }

    @Test func `what is owed back goes to another invoice`() throws {
        var desk = try Self.owedBack()
        let id = try #require(desk.claim("1001")?.id)
        let asked = OpenTask(
            .owedBack,
            claim: id,
            input: 0,
            line: 0,
            day: Sample.day("2026-10-05"),
            amount: nil,
            origin: 0,
            id: 4
        )
        desk.matcher.expect(asked: [asked])
        #expect(Self.ask(&desk, .apply, "1002", task: 4) == .instructionDone)
        #expect(desk.open("1002") == 44_000)
        #expect(desk.claim("1001")?.isSettled == true)
    }

    @Test func `money that waits is applied, and the rest of it paid back`() {
        var desk = Self.money()
        #expect(Self.ask(&desk, .done, task: 7, id: "a") == .instructionRefused)
        #expect(Self.ask(&desk, .apply, "1001", task: 7, id: "b") == .instructionDone)
        #expect(desk.open("1001") == 0)
        #expect(desk.matcher.unapplied.last?.minor == 10_000)
        #expect(Self.ask(&desk, .refund, task: 7, minor: 10_001, id: "c") == .instructionRefused)
        #expect(Self.ask(&desk, .refund, task: 7, id: "d") == .instructionDone)
        #expect(desk.matcher.unapplied.last?.minor == 0)
        #expect(Int128(desk.moved) == desk.matcher.received[.sek].map { $0 })
        #expect(Self.ask(&desk, .refund, task: 7, id: "e") == .instructionRefused)
    }

    @Test func `what was paid elsewhere and what is credited lower a claim, never below nothing`() {
        var desk = Desk()
        desk.take(Sample.invoice("1001"))
        #expect(Self.ask(&desk, .pay, "1001", minor: 30_000, id: "a") == .instructionDone)
        #expect(Self.ask(&desk, .credit, "1001", minor: 20_000, id: "b") == .instructionDone)
        #expect(desk.open("1001") == 50_000)
        #expect(Self.ask(&desk, .pay, "1001", minor: 50_001, id: "c") == .instructionRefused)
        #expect(Self.ask(&desk, .withdraw, "1001", id: "d") == .instructionRefused)
    }
}
