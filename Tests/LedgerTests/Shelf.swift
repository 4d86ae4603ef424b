import Ledger
import Records
import TestSupport
import Values

/// A ledger in a scratch folder, and one night after another written to it.
final class Shelf {
    let folder: ScratchFolder
    let ledger: Ledger
    var path: String { folder.path + "/ledger.sqlite" }

    init() throws {
        folder = try ScratchFolder()
        ledger = try Ledger(path: folder.path + "/ledger.sqlite")
    }

    /// Writes a night in which something happens to a book.
    @discardableResult
    func night(
        _ day: String = "2026-10-06",
        loading hashes: [UInt64] = [],
        payments: [BookedPayment] = [],
        change: (inout NightCommit) -> Void = { _ in },
        _ happen: (inout ClaimBook) -> Void
    ) throws -> ClaimBook {
        let head = try ledger.head()
        var book = ClaimBook(
            nextClaim: head.nextClaim,
            nextDebtor: head.nextDebtor,
            nextEvent: head.nextEvent
        )
        try ledger.load(hashes, into: &book)
        let before = book
        happen(&book)
        var commit = NightCommit(
            day: Sample.day(day),
            run: try ledger.runs(of: Sample.day(day)) + 1,
            binary: "test",
            head: head
        )
        commit.totals = try totals(before, book)
        change(&commit)
        let seq = (head.lastNight?.seq ?? 0) + 1
        do {
            let transaction = NightTransaction(ledger, after: head, seq: seq)
            try transaction.add(book.takeNews())
            try transaction.add(payments)
            try transaction.end(book.takeNews())
            try transaction.finish(commit, book, touched: book.slotsByDebtor())
            try ledger.commit(commit, outputs: [], report: [], seq: seq)
        } catch {
            try ledger.rollBack()
            throw error
        }
        return book
    }

    private func totals(_ before: ClaimBook, _ after: ClaimBook) throws -> [LedgerTotal] {
        var total = try ledger.totals().first ?? LedgerTotal(currency: .sek)
        for (book, sign) in [(before, Int64(-1)), (after, 1)] {
            for claim in book.claims {
                total.claims += claim.isSettled ? 0 : sign
                total.principal += sign * claim.open
                total.charges += sign * claim.charges
            }
        }
        return [total]
    }
}

extension ClaimBook {
    /// Registers sample invoices.
    mutating func add(_ numbers: String..., customer: Text = "100", reference: Text = .empty) {
        for number in numbers {
            let invoice = Sample.invoice(Text(number), customer: customer, reference: reference)
            _ = register(
                invoice,
                due: Sample.day("2026-09-30"),
                total: 100_000,
                input: 1,
                source: 7,
                on: Sample.day("2026-10-06")
            )
        }
    }
}
