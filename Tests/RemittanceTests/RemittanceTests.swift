import Formats
import Records
import Remittance
import TestSupport
import Testing
import Values

@Suite struct RemittanceTests {
    private static let settings = RemittanceSettings(held: .some(["9912346"]), keeps: [.fees])

    private static let payments = [
        Example.applied("B2", principal: 100_000, fees: 6_000, interest: 1_234),
        Example.applied("B1", claim: 0, unapplied: 5_000),
        Example.applied("=B2", claim: 2, invoice: "1002", principal: 25_000),
        Example.applied("B0", on: Example.day(11, 19), principal: -10_000, fees: -6_000),
        Example.applied("B9", in: .eur, principal: 7_700),
        Example.applied("B9", account: "55551234", principal: 999_999),
    ]

    private static func vouchers(
        _ payments: [AppliedPayment] = payments,
        _ settings: RemittanceSettings = settings,
        broughtForward: [Currency: Int64] = [.sek: -30_000]
    ) -> [Voucher] {
        Remittance.vouchers(
            from: payments,
            settings: settings,
            on: Example.day(11, 30),
            firstNumber: 12,
            broughtForward: broughtForward
        )
    }

    @Test func `one voucher per currency holds what came in on held accounts`() {
        let vouchers = Self.vouchers()
        #expect(vouchers.map(\.number) == [12, 13])
        #expect(vouchers.map(\.currency) == [.eur, .sek])
        #expect(vouchers.map(\.broughtForward) == [0, -30_000])
        #expect(vouchers.map(\.gross) == [7_700, 121_234])
        #expect(vouchers.map(\.kept) == [0, 0])
        #expect(vouchers.map(\.payout) == [7_700, 91_234])
        #expect(vouchers.last?.lines.map(\.bankReference) == ["B0", "=B2", "B1", "B2"])
        #expect(vouchers.last?.lines.map(\.kept) == [-6_000, 0, 0, 6_000])
    }

    private static let agreements: [(Set<ChargeKind>, Int64)] = [
        ([], 0), ([.fees], 6_000), ([.interest], 1_234), ([.fees, .interest], 7_234),
    ]

    @Test(arguments: agreements)
    func `what is kept is what was agreed`(keeps: Set<ChargeKind>, kept: Int64) {
        let settings = RemittanceSettings(held: .all, keeps: keeps)
        let vouchers = Self.vouchers([Self.payments[0]], settings, broughtForward: [:])
        #expect(vouchers.map(\.kept) == [kept])
        #expect(vouchers.map(\.payout) == [107_234 - kept])
    }

    @Test func `what cannot be paid out is carried forward`() throws {
        let vouchers = Self.vouchers(
            [Example.applied("B1", principal: 10_000)],
            broughtForward: [.sek: -30_000]
        )
        #expect(vouchers.map(\.payout) == [0])
        #expect(vouchers.map(\.carriedForward) == [-20_000])
        _ = try VoucherTotals(of: try #require(vouchers.first))
    }

    @Test func `without money on a held account there is no voucher and no file`() throws {
        #expect(Self.vouchers([], broughtForward: [.sek: -1]).isEmpty)
        #expect(Self.vouchers(Self.payments, .init()).isEmpty)
        let memory = MemoryFolder()
        try Remittance.write([], of: Example.swedish, into: memory.folder)
        #expect(memory.files.isEmpty)
    }

    @Test func `files of a night are the reviewed ones, whatever the order of payments`() throws {
        let memory = MemoryFolder()
        try Remittance.write(Self.vouchers(), of: Example.swedish, into: memory.folder)
        #expect(memory.files.keys.sorted() == ["voucher-000012.csv", "voucher-000013.csv"])
        for (name, bytes) in memory.files.sorted(by: { $0.key < $1.key }) {
            try Golden.expect(bytes, "Tests/Goldens/Remittance/\(name)")
        }
        let seed: UInt64 = 41
        var random = SplitMix64(seed: seed)
        for _ in 0..<20 {
            let again = MemoryFolder()
            let shuffled = Self.vouchers(Self.payments.shuffled(using: &random))
            try Remittance.write(shuffled, of: Example.swedish, into: again.folder)
            #expect(again.files == memory.files, "seed \(seed)")
        }
    }

    @Test func `columns of a written voucher add up`() throws {
        let seed: UInt64 = 20_261_130
        var random = SplitMix64(seed: seed)
        for round in 0..<50 {
            let payments = (0..<Int.random(in: 1...40, using: &random)).map { index in
                Example.applied(
                    "B\(index % 7)",
                    principal: .random(in: -9_000...99_000, using: &random),
                    fees: .random(in: -60...6_000, using: &random),
                    interest: .random(in: -5...500, using: &random),
                    unapplied: .random(in: 0...3, using: &random)
                )
            }
            let carried = Int64.random(in: -100_000...0, using: &random)
            let vouchers = Self.vouchers(payments, broughtForward: [.sek: carried])
            let memory = MemoryFolder()
            try Remittance.write(vouchers, of: Example.swedish, into: memory.folder)
            let table = CSVTable(try #require(memory.files["voucher-000012.csv"]))
            #expect(Self.isProven(table), "seed \(seed), round \(round)")
        }
    }

    /// Adds the printed rows up again, as an accountant would.
    private static func isProven(_ table: CSVTable) -> Bool {
        func minor(_ row: Int, _ column: String) -> Int64 {
            DecimalText.scaled(table.cell(row, column) ?? "", decimals: 2) ?? 0
        }
        let last = table.rows.count - 1
        let payments = 1..<last - 2
        let columns = ["principal", "fees", "interest", "unapplied", "gross", "kept", "net"]
        let down = columns.allSatisfy { column in
            payments.reduce(0) { $0 + minor($1, column) } == minor(last - 2, column)
        }
        let across = (payments.lowerBound...last - 2).allSatisfy { row in
            let gross = columns.prefix(4).reduce(0) { $0 + minor(row, $1) }
            return gross == minor(row, "gross")
                && gross - minor(row, "kept") == minor(row, "net")
        }
        let carried =
            minor(0, "net") + minor(last - 2, "net") == minor(last - 1, "net") + minor(last, "net")
        let names = table.rows.map { $0[0] }
        return down && across && carried && names.first == "brought-forward"
            && Array(names.suffix(3)) == ["total", "paid-out", "carried-forward"]
    }

    @Test func `sums that do not fit are refused`() throws {
        let huge = Self.vouchers(
            [
                Example.applied("1", principal: .max), Example.applied("2", principal: 1),
            ]
        )
        let memory = MemoryFolder()
        #expect(throws: VoucherUnbalanced(number: 12)) {
            try Remittance.write(huge, of: Example.swedish, into: memory.folder)
        }
        #expect(memory.files.isEmpty)
    }
}
