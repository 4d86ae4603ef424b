import Records
import Testing
import Values

struct VoucherTests {
    @Test func `what is received less what is kept is paid out`() throws {
        let voucher = try voucher([line(principal: 10_000, fees: 600, kept: 600)], forward: 0)
        #expect(voucher.gross == 10_600)
        #expect(voucher.kept == 600)
        #expect(voucher.net == 10_000)
        #expect(voucher.payout == 10_000)
        #expect(voucher.carriedForward == 0)
    }

    @Test func `a reversal lowers the gross, and a debt is carried forward`() throws {
        let voucher = try voucher(
            [line(principal: 10_000, interest: 50), line(principal: -15_000, unapplied: -10)],
            forward: 0
        )
        #expect(voucher.gross == -4_960)
        #expect(voucher.payout == 0)
        #expect(voucher.carriedForward == -4_960)
    }

    @Test func `a debt brought forward is taken off first`() throws {
        let voucher = try voucher([line(principal: 6_000)], forward: -5_000)
        #expect(voucher.net == 1_000)
        #expect(voucher.payout == 1_000)
        #expect(voucher.carriedForward == 0)
    }

    @Test(arguments: [-5_000, -1, 0, 1, 5_000] as [Int64])
    func `paid out and carried forward are the net`(principal: Int64) throws {
        let voucher = try voucher([line(principal: principal)], forward: -2)
        #expect(voucher.payout + voucher.carriedForward == voucher.net)
    }

    @Test func `an applied payment is the sum of its parts`() throws {
        let applied = AppliedPayment(
            account: "54029681",
            bankReference: "BR1",
            bookedOn: try #require(Day(2026, 3, 1)),
            currency: .sek,
            claim: 1,
            invoice: "1001",
            caseNumber: "10000000017",
            principal: 1_000,
            fees: 200,
            interest: 30,
            unapplied: 4
        )
        #expect(applied.amount == 1_234)
    }

    private func voucher(_ lines: [VoucherLine], forward: Int64) throws -> Voucher {
        Voucher(
            number: 1,
            day: try #require(Day(2026, 3, 2)),
            currency: .sek,
            lines: lines,
            broughtForward: forward
        )
    }

    private func line(
        principal: Int64,
        fees: Int64 = 0,
        interest: Int64 = 0,
        unapplied: Int64 = 0,
        kept: Int64 = 0
    ) throws -> VoucherLine {
        VoucherLine(
            bookedOn: try #require(Day(2026, 3, 1)),
            bankReference: "BR1",
            account: "54029681",
            invoice: "1001",
            caseNumber: "10000000017",
            principal: principal,
            fees: fees,
            interest: interest,
            unapplied: unapplied,
            kept: kept
        )
    }
}
