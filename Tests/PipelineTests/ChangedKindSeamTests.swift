import Foundation
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// A deposit that OCR giro dates on the last day before a change of kinds, and camt on the day of
/// the change: by the days alone neither would book it, or both.
@Suite struct ChangedKindSeamTests {
    /// The Friday before the change, its Monday and the day after.
    private static let before = "2026-09-18"
    private static let from = "2026-09-21"
    private static let after = "2026-09-22"
    /// The kinds of the account before the change and after it: none books the deposit.
    static let neither: [(old: String, new: String)] = [
        ("[camt.054]", "[nets-ocr-giro, camt.054]"), ("[camt.054]", "[nets-ocr-giro]"),
    ]
    /// The same where each would book it.
    static let both: [(old: String, new: String)] = [
        ("[nets-ocr-giro, camt.054]", "[camt.054]"), ("[nets-ocr-giro]", "[camt.054]"),
    ]

    private static func paid(_ minor: Int64, _ id: Text) -> RigFiles.Paid {
        RigFiles.Paid(minor: minor, id: id, kid: "30013601031", payer: .empty)
    }

    private static func giro(
        _ day: String,
        number: UInt64 = 1,
        _ paid: RigFiles.Paid...
    ) throws -> [UInt8] {
        try RigFiles.ocrGiro(day, number: number, paid)
    }

    private static func camt(
        _ day: String,
        id: String = "N1",
        _ paid: RigFiles.Paid...
    ) throws -> [UInt8] {
        try RigFiles.notification(day, id: id, on: ChangedKindTests.account, paid)
    }

    /// What a night told.
    private struct Told {
        let received: [Int64]
        let codes: [FindingCode]
        /// Of days that differ.
        let words: [String]
    }

    /// Drops files and runs a night.
    @discardableResult
    private func night(_ rig: Rig, _ date: String, _ files: [UInt8]...) throws -> Told {
        for (place, bytes) in files.enumerated() {
            try rig.drop("\(date)-\(place)", bytes, to: "fjordlys")
        }
        let report = try rig.soundNight(date)
        return Told(
            received: report.received.map(\.minor),
            codes: report.codes,
            words: report.findings.filter { $0.code == .paymentsDiffer }.map(\.message)
        )
    }

    private func open(_ rig: Rig) throws -> Int64 {
        try rig.claim("60101", of: "fjordlys").claim.open
    }

    private func asked(_ rig: Rig) throws -> [Int64?] {
        let tasks = try rig.tasks(of: "fjordlys")
        #expect(tasks.allSatisfy { $0.code == .paymentsDiffer })
        return tasks.map { $0.amount?.minor }
    }

    // MARK: - Both would book it

    @Test(arguments: both, [true, false])
    func `what both would book is booked once, whichever file comes first, and however often`(
        kinds: (old: String, new: String),
        isGiroFirst: Bool
    ) throws {
        let rig = try ChangedKindTests.norwegian(kinds.old, kinds.new, from: Self.from)
        let giro = try Self.giro(Self.before, Self.paid(10_000, "K1"), Self.paid(20_000, "K2"))
        let camt = try Self.camt(Self.from, Self.paid(10_000, "K1"), Self.paid(20_000, "K2"))
        let files = isGiroFirst ? [giro, camt] : [camt, giro]
        #expect(try night(rig, "2026-09-22", files[0]).received == [30_000])
        let second = try night(rig, "2026-09-23", files[1])
        #expect(second.received == [] && second.codes == [.depositTold])
        // The same files, in the same bytes and in others, in both orders.
        for (place, again) in [files, files.reversed()].enumerated() {
            let others = again.map { $0 + [UInt8](repeating: 0x0A, count: place + 1) }
            let date = "2026-09-\(24 + place)"
            let third = try night(rig, date, again[0], others[0], again[1], others[1])
            #expect(third.received == [] && third.words == [])
        }
        #expect(try open(rig) == 39_900)
        #expect(try asked(rig) == [])
        #expect(try rig.verify("fjordlys") == [])
    }

    /// The settings name the change only after camt was compared; then its file comes again.
    @Test(arguments: both, [true, false])
    func `a file that was only compared does not book what giro booked the day before`(
        kinds: (old: String, new: String),
        isSameFile: Bool
    ) throws {
        let rig = try ChangedKindTests.norwegian(kinds.old, kinds.new, from: "2026-09-24")
        let giro = try Self.giro(Self.before, Self.paid(10_000, "K1"))
        let camt = try Self.camt(Self.from, Self.paid(10_000, "K1"))
        #expect(try night(rig, "2026-09-22", giro).received == [10_000])
        #expect(try night(rig, "2026-09-23", camt).received == [])
        let text = try String(contentsOfFile: rig.settings, encoding: .utf8)
        try rig.rewrite(text.replacing("from: 2026-09-24", with: "from: \(Self.from)"))
        let again = try night(rig, "2026-09-24", isSameFile ? camt : camt + [0x0A])
        #expect(again.received == [] && again.codes == [.depositTold])
        #expect(try night(rig, "2026-09-25", camt + [0x0A, 0x0A]).received == [])
        #expect(try open(rig) == 59_900)
        #expect(try asked(rig) == [])
        #expect(try rig.verify("fjordlys") == [])
    }

    // MARK: - Neither would

    /// Both files, and one of the day after, which is booked.
    private func unbooked(
        _ kinds: (old: String, new: String),
        isGiroFirst: Bool
    ) throws -> (rig: Rig, files: [[UInt8]], last: Told) {
        let rig = try ChangedKindTests.norwegian(kinds.old, kinds.new, from: Self.from)
        let giro = try Self.giro(Self.before, Self.paid(10_000, "K1"), Self.paid(20_000, "K2"))
        let camt = try Self.camt(Self.from, Self.paid(10_000, "K1"), Self.paid(20_000, "K2"))
        let files = isGiroFirst ? [giro, camt] : [camt, giro]
        #expect(try night(rig, "2026-09-22", files[0]).received == [])
        #expect(try night(rig, "2026-09-23", files[1]).received == [])
        let next = try Self.giro(Self.after, number: 2, Self.paid(5000, "K3"))
        return (rig, files, try night(rig, "2026-09-24", next))
    }

    @Test(arguments: neither, [true, false])
    func `what neither would book is asked about, and the question says what to do`(
        kinds: (old: String, new: String),
        isGiroFirst: Bool
    ) throws {
        let (rig, files, last) = try unbooked(kinds, isGiroFirst: isGiroFirst)
        #expect(last.received == [5000])
        #expect(last.words.count == 2)
        let words = last.words.joined(separator: "\n")
        #expect(words.contains("nets-ocr-giro files tell of 300.00 NOK on 2026-09-18, and 0.00"))
        #expect(words.contains("drop the camt.054 file of 2026-09-18, or"))
        #expect(words.contains("camt.054 files tell of 300.00 NOK on 2026-09-21, and 0.00"))
        #expect(words.contains("drop the nets-ocr-giro file of 2026-09-21, or"))
        #expect(words.contains("the instruction 'pay' and then answer by 'done'"))
        #expect(try asked(rig) == [30_000, 30_000])
        #expect(try open(rig) == 64_900)
        // Nobody gets a letter for it.
        #expect(try rig.through(of: "fjordlys") == Sample.day("2026-09-17"))
        // The same files again ask nothing more and book nothing.
        for again in files {
            #expect(try night(rig, "2026-09-25", again, again + [0x0A]).received == [])
        }
        #expect(try asked(rig) == [30_000, 30_000])
        #expect(try open(rig) == 64_900)
        #expect(try rig.verify("fjordlys") == [])
    }

    @Test(arguments: neither)
    func `what the question advises ends it`(kinds: (old: String, new: String)) throws {
        let (rig, files, _) = try unbooked(kinds, isGiroFirst: true)
        let tasks = try rig.tasks(of: "fjordlys").map(\.id)
        var lines = "request-id;instruction;invoice;amount;date;task\n"
        lines += "p1;pay;60101;300,00;2026-09-21;\n"
        for task in tasks { lines += "d\(task);done;;;;\(task)\n" }
        try rig.drop("ask.csv", lines, to: "fjordlys")
        try night(rig, "2026-09-25")
        #expect(try open(rig) == 34_900)
        #expect(try asked(rig) == [])
        #expect(try night(rig, "2026-09-28", files[0] + [0x0A], files[1] + [0x0A]).received == [])
        #expect(try asked(rig) == [])
        let late = try Self.giro("2026-10-06", number: 3, Self.paid(1000, "K4"))
        #expect(try night(rig, "2026-10-07", late).received == [1000])
        #expect(try open(rig) == 33_900)
        #expect(try rig.through(of: "fjordlys") == Sample.day("2026-10-06"))
        #expect(try rig.verify("fjordlys") == [])
    }

    /// The change is put off by a day, before the new kind booked anything.
    @Test(arguments: neither, [true, false])
    func `once camt is to book its day, its file books the money once`(
        kinds: (old: String, new: String),
        isSameFile: Bool
    ) throws {
        let (rig, files, _) = try unbooked(kinds, isGiroFirst: true)
        let text = try String(contentsOfFile: rig.settings, encoding: .utf8)
        try rig.rewrite(text.replacing("from: \(Self.from)", with: "from: \(Self.after)"))
        let again = isSameFile ? files[1] : files[1] + [0x0A]
        #expect(try night(rig, "2026-09-25", again).received == [30_000])
        #expect(try open(rig) == 34_900)
        for file in files + files.reversed() {
            #expect(try night(rig, "2026-09-28", file, file + [0x0A, 0x0A]).received == [])
        }
        #expect(try open(rig) == 34_900)
        #expect(try rig.verify("fjordlys") == [])
    }

    // MARK: - Two deposits of one sum

    static let orders = [
        ["giro-1", "camt-2", "camt-1", "giro-2"], ["camt-2", "giro-1", "giro-2", "camt-1"],
        ["camt-1", "camt-2", "giro-1", "giro-2"], ["giro-2", "giro-1", "camt-2", "camt-1"],
    ]

    /// Both kinds tell each under its own day: nothing says that they are two.
    @Test(arguments: neither + both, orders)
    func `of two deposits of one sum each is booked once, or asked about`(
        kinds: (old: String, new: String),
        order: [String]
    ) throws {
        let rig = try ChangedKindTests.norwegian(kinds.old, kinds.new, from: Self.from)
        let (first, second) = (Self.paid(10_000, "K1"), Self.paid(10_000, "K2"))
        let files = [
            "giro-1": try Self.giro(Self.before, first),
            "camt-1": try Self.camt(Self.before, first),
            "giro-2": try Self.giro(Self.from, number: 2, second),
            "camt-2": try Self.camt(Self.from, id: "N2", second),
        ]
        var received: Int64 = 0
        for (place, name) in order.enumerated() {
            let file = try #require(files[name])
            received += try night(rig, "2026-09-\(22 + place)", file).received.reduce(0, +)
        }
        let next = Self.paid(5000, "K3")
        received +=
            try night(
                rig,
                "2026-09-28",
                try Self.giro(Self.after, number: 3, next),
                try Self.camt(Self.after, id: "N3", next)
            ).received.reduce(0, +)
        #expect(try open(rig) == 69_900 - received)
        #expect(try asked(rig) == (received == 25_000 ? [] : [10_000]))
        #expect(received == 25_000 || received == 15_000)
        for (name, bytes) in files { try rig.drop("x-" + name, bytes + [0x0A], to: "fjordlys") }
        #expect(try rig.soundNight("2026-09-29").received.isEmpty)
        #expect(try open(rig) == 69_900 - received)
        #expect(try rig.verify("fjordlys") == [])
    }
}
