import Matching
import Records
import TestSupport
import Testing
import Values

@Suite struct InstructionTests {
    private static func desk() -> Desk {
        var desk = Desk()
        desk.take(Sample.invoice("1001"), Sample.invoice("1002"))
        desk.matcher.begin(file: "ask.csv", input: 3, source: 0, meaning: .changes)
        return desk
    }

    private static func ask(
        _ desk: inout Desk,
        _ asked: Instruction...,
        known: Set<String> = []
    ) -> [FindingCode] {
        desk.matcher.carryOut(asked, known: known, into: &desk.book).map(\.code)
    }

    @Test(arguments: [
        (InstructionKind.pause, Hold.paused), (.stop, .stopped), (.dispute, .disputed),
    ])
    func `one invoice is held, and the debtor's others go on`(
        kind: InstructionKind,
        hold: Hold
    ) {
        var desk = Self.desk()
        let asked = Instruction(request: "r", kind: kind, invoice: "1001", line: 2)
        #expect(Self.ask(&desk, asked) == [.instructionDone])
        #expect(desk.claim("1001")?.hold == hold)
        #expect(desk.claim("1002")?.hold == Hold.none)
        #expect(desk.book.events.last?.input == 3 && desk.book.events.last?.line == 2)
        let end = Instruction(request: "s", kind: .resume, invoice: "1001", line: 3)
        #expect(Self.ask(&desk, end) == [.instructionDone])
        #expect(desk.claim("1001")?.hold == Hold.none)
    }

    @Test(arguments: [InstructionKind.insolvent, .deceased, .minor, .protectedIdentity])
    func `what is told of a debtor holds every claim, also those to come`(
        kind: InstructionKind
    ) throws {
        var desk = Self.desk()
        let asked = Instruction(request: "r", kind: kind, invoice: "1001", line: 2)
        #expect(Self.ask(&desk, asked) == [.instructionDone])
        #expect(desk.claim("1001")?.hold == kind.hold)
        #expect(desk.claim("1002")?.hold == kind.hold)
        desk.take(Sample.invoice("1003"))
        #expect(desk.claim("1003")?.hold == kind.hold)
        let number = try #require(desk.book.debtors.first).number
        let end = Instruction(request: "s", kind: .resume, customer: Text(number), line: 2)
        #expect(Self.ask(&desk, end) == [.instructionDone])
        desk.take(Sample.invoice("1004"))
        #expect(desk.book.claims.allSatisfy { $0.hold == .none })
    }

    @Test func `a request is carried out once, in whatever file and night it comes`() {
        var desk = Self.desk()
        let pause = Instruction(request: "r", kind: .pause, invoice: "1001", line: 2)
        let again = Instruction(request: "r", kind: .stop, invoice: "1001", line: 3)
        #expect(Self.ask(&desk, pause, again) == [.instructionDone, .instructionTwice])
        let old = Instruction(request: "old", kind: .stop, invoice: "1001", line: 4)
        #expect(Self.ask(&desk, old, known: ["old"]) == [.instructionTwice])
        #expect(desk.claim("1001")?.hold == .paused)
        #expect(desk.matcher.requests == ["r"])
    }

    @Test func `several holds stand side by side, and each ends by itself`() {
        var desk = Self.desk()
        let asked = [InstructionKind.dispute, .pause].enumerated().map {
            Instruction(request: "\($0.offset)", kind: $0.element, invoice: "1001", line: 2)
        }
        _ = desk.matcher.carryOut(asked, known: [], into: &desk.book)
        #expect(desk.claim("1001")?.held.holds.all == [.paused, .disputed])
        let lifted = Event(claim: 1, day: Sample.day("2026-10-06"), .lifted(.disputed))
        desk.book.record(lifted)
        #expect(desk.claim("1001")?.hold == .paused)
    }

    @Test(arguments: [
        (Int64(0), Int64(100_000), FindingCode.instructionDone), (0, 100_001, .instructionRefused),
        (17_000, 117_000, .instructionDone), (17_000, 117_001, .instructionRefused),
    ])
    func `a plan comes to what is owed and its fee, and no more`(
        fee: Int64,
        planned: Int64,
        code: FindingCode
    ) {
        var desk = Desk(planFee: fee)
        desk.take(Sample.invoice("1001"))
        let asked = Instruction(
            request: "r",
            kind: .instalments,
            invoice: "1001",
            instalments: [Instalment(due: Sample.day("2026-12-01"), minor: planned)],
            line: 2
        )
        #expect(Self.ask(&desk, asked) == [code])
    }

    @Test func `a claim that bore the fee for a plan bears it in no other plan`() {
        var desk = Desk(planFee: 17_000)
        desk.take(Sample.invoice("1001"))
        let day = Sample.day("2026-10-05")
        let fee = Surcharge(.instalmentPlan, day: day, minor: 17_000)
        desk.book.record(Event(claim: 1, day: day, .surcharged(fee, law: [])))
        let asked = Instruction(
            request: "r",
            kind: .instalments,
            invoice: "1001",
            instalments: [Instalment(due: Sample.day("2026-12-01"), minor: 117_001)],
            line: 2
        )
        #expect(Self.ask(&desk, asked) == [.instructionRefused])
    }

    @Test func `what cannot be carried out is refused, and may be asked again`() {
        var desk = Self.desk()
        let day = Sample.day("2026-10-05")
        let plan = [Instalment(due: day, minor: 99_999_999)]
        let asked = [
            Instruction(request: "a", kind: .stop, invoice: "9999", line: 2),
            Instruction(request: "b", kind: .stop, customer: "nobody", line: 3),
            Instruction(request: "c", kind: .pause, invoice: "1001", until: day, line: 4),
            Instruction(
                request: "d",
                kind: .instalments,
                invoice: "1001",
                instalments: plan,
                line: 5
            ),
        ]
        let answers = desk.matcher.carryOut(asked, known: [], into: &desk.book)
        #expect(answers.map(\.code) == Array(repeating: .instructionRefused, count: 4))
        #expect(answers.map(\.place.line) == [2, 3, 4, 5])
        #expect(desk.matcher.requests.isEmpty)
        #expect(desk.book.claims.allSatisfy { $0.hold == .none })
    }
}
