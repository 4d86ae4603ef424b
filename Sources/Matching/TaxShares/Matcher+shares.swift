import Records
import Values

/// The ROT/RUT share of an invoice is a claim of its own beside it, `1001-SKV`, which Skatteverket
/// pays: it takes over what the customer owes for what it pays out (prop. 2008/09:77 p. 43), to the
/// account that the company has named (lag 2009:194, 7 and 12 §§).
extension Matcher {
    /// The number of the claim for an invoice's share.
    static func shareNumber(of number: String) -> Text { Text(number + "-SKV") }

    /// The slot of the share of an invoice or credit note.
    func share(of claim: Claim, in book: ClaimBook) -> Int? {
        guard claim.kind != .taxShare else { return nil }
        return book.slot(number: Self.shareNumber(of: claim.number)).flatMap {
            book.claims[$0].kind == .taxShare ? $0 : nil
        }
    }

    /// The slot of the invoice or credit note that a share is of.
    func whole(of share: Claim, in book: ClaimBook) -> Int? {
        book.slot(number: Text(String(share.number.dropLast(4))))
    }

    /// Registers the share that a document states, right after the document itself.
    func registerShare(_ invoice: Invoice, due: Day, _ book: inout ClaimBook) {
        guard let minor = invoice.deduction?.minor, minor > 0 else { return }
        let slot = registerShare(
            minor,
            of: invoice.number,
            like: invoice,
            due: due,
            &book
        )
        guard invoice.kind == .invoice else { return }
        reportShare(invoice, slot, on: min(due, date), &book)
    }

    /// Registers the share of a known invoice that an older ledger has without one.
    func registerMissingShare(_ invoice: Invoice, of claim: Claim, _ book: inout ClaimBook) {
        guard claim.kind == .invoice, invoice.deduction != nil,
            share(of: claim, in: book) == nil, let debtor = book.debtor(claim.debtor)
        else { return }
        var document = invoice
        (document.customerNumber, document.debtor) = (Text(debtor.number), debtor.party)
        registerShare(document, due: claim.due, &book)
    }

    /// Takes over what is paid of a known invoice's share where its export is believed.
    func compareShare(_ invoice: Invoice, _ slot: Int, _ book: inout ClaimBook) {
        guard settings.authority == .system, invoice.kind == .invoice, invoice.deduction != nil,
            let share = share(of: book.claims[slot], in: book)
        else { return }
        reportShare(invoice, share, on: date, &book)
    }

    /// Notes that less of a share is left by the export than is known; nothing where it says none.
    private func reportShare(
        _ invoice: Invoice,
        _ share: Int,
        on day: Day,
        _ book: inout ClaimBook
    ) {
        let claim = book.claims[share]
        let told = settings.remainingIncludesDeduction ? invoice.remaining?.minor : nil
        let left = invoice.status == .credited ? 0 : max(told ?? claim.open, 0)
        guard left < claim.open else { return }
        let paid = Settlement(day: day, principal: claim.open - left, origin: 0)
        book.record(event(claim.id, invoice.line, .reportedPaid(paid)))
    }

    private func registerShare(
        _ minor: Int64,
        of number: Text,
        like document: Invoice,
        due: Day,
        _ book: inout ClaimBook
    ) -> Int {
        var share = document
        share.kind = .taxShare
        share.number = Self.shareNumber(of: number.string)
        share.total = Money(minor: minor, document.total.currency)
        (share.deduction, share.remaining) = (nil, nil)
        (share.reference, share.credits) = (.none, .empty)
        let slot = book.register(
            share,
            due: due,
            total: document.kind == .creditNote ? -minor : minor,
            input: file.input,
            source: file.source,
            on: date
        )
        book.plan(slot: slot, nextOn: nil, reason: .taxShare)
        return slot
    }

    // MARK: - Credit notes

    /// Splits a credit note that states no share the way its invoice is split, to the öre.
    ///
    /// It counts what was credited before, whether it could be set off or not, so that parts never
    /// add up to more than the whole.
    func split(_ credit: Int, like invoice: Int, _ book: inout ClaimBook) {
        let note = book.claims[credit]
        guard note.open < 0, note.settlements.isEmpty, share(of: note, in: book) == nil,
            let other = share(of: book.claims[invoice], in: book),
            let debtor = book.debtor(note.debtor)
        else { return }
        let (own, shared) = (book.claims[invoice], book.claims[other])
        let before = credited(own, before: note, book)
        let all = before.all - Int128(note.open)
        let whole = Int128(own.total) + Int128(shared.total)
        guard whole > 0 else { return }
        let rounded = (2 * Int128(shared.total) * all + whole) / (2 * whole)
        let part = min(max(Int64(clamping: rounded) - before.share, 0), -note.open)
        guard part > 0 else { return }
        let document = Invoice(
            kind: .creditNote,
            number: Text(note.number),
            customerNumber: Text(debtor.customerNumber),
            debtor: debtor.party,
            issued: note.issued,
            due: note.due,
            total: Money(minor: part, note.currency),
            line: creditNotes[credit]?.line ?? 0
        )
        let slot = registerShare(part, of: document.number, like: document, due: note.due, &book)
        let moved = Settlement(
            day: note.issued,
            principal: -part,
            origin: UInt64(book.claims[slot].id)
        )
        book.record(event(note.id, 0, .creditUsed(moved)))
    }

    /// What the credit notes before one are about of an invoice: all of it, and its share's part.
    private func credited(
        _ invoice: Claim,
        before note: Claim,
        _ book: ClaimBook
    ) -> (all: Int128, share: Int64) {
        var sums = (all: Int128(0), share: Int64(0))
        for slot in book.slots(debtor: note.debtor) where book.claims[slot].kind == .creditNote {
            let other = book.claims[slot]
            guard other.id < note.id, other.currency == note.currency,
                Text(other.reference).equals(invoice.number) || other.hasOrigin(invoice)
            else { continue }
            sums.all -= Int128(other.total)
            guard let part = share(of: other, in: book) else { continue }
            let apart = book.claims[part]
            sums.share -= apart.total
            // What was split off is in the note's own total, a share that it stated is not.
            if !other.hasOrigin(apart) { sums.all -= Int128(apart.total) }
        }
        return sums
    }

    // MARK: - Refusals

    /// Slots of the claims that were made of what was refused of a share, oldest first.
    func refusals(of share: Claim, in book: ClaimBook) -> [Int] {
        share.settlements.compactMap { part in
            guard part.origin != 0, part.origin < UInt64(book.nextClaim) else { return nil }
            return book.slot(id: Int64(part.origin)).flatMap {
                book.claims[$0].kind == .invoice ? $0 : nil
            }
        }
    }

    /// Why a refused share cannot become a claim; nil where it can.
    func deductionRefusal(
        of instruction: Instruction,
        _ claims: [Int],
        _ book: ClaimBook
    ) -> String? {
        guard let slot = claims.first, !instruction.invoice.isEmpty else {
            return "a refused share is one invoice's"
        }
        guard let due = instruction.due, due > date else {
            return "a 'due' date that lies ahead should be given"
        }
        guard let share = share(of: book.claims[slot], in: book) else {
            return "no share of the invoice was registered"
        }
        let left = book.claims[share].open
        guard left > 0 else { return "the whole share was paid, credited or refused before" }
        guard instruction.minor ?? left <= left else {
            let most = Money(minor: left, book.claims[share].currency)
            return "of the share no more than \(most) is left that was not paid, credited or "
                + "refused"
        }
        return nil
    }

    /// Makes a claim of what Skatteverket refused of a share: the debtor owes it by contract, from
    /// a due date of its own (law/rules § 8), and no letter of the invoice counts for it.
    func chargeDeduction(_ instruction: Instruction, _ slot: Int, _ book: inout ClaimBook) {
        let claim = book.claims[slot]
        guard let share = share(of: claim, in: book), let due = instruction.due,
            let debtor = book.debtor(claim.debtor)
        else { return }
        let minor = instruction.minor ?? book.claims[share].open
        let refused = Invoice(
            number: Self.refusedNumber(of: claim, in: book),
            customerNumber: Text(debtor.customerNumber),
            debtor: debtor.party,
            issued: date,
            due: due,
            total: Money(minor: minor, claim.currency),
            line: instruction.line
        )
        let new = book.register(
            refused,
            due: due,
            total: minor,
            input: file.input,
            source: 0,
            on: date
        )
        let part = Settlement(
            day: date,
            principal: minor,
            origin: UInt64(book.claims[new].id)
        )
        book.record(event(book.claims[share].id, instruction.line, .shareRefused(part)))
        holdNew(new, line: instruction.line, &book)
    }

    /// `1001-ROT`, and `1001-ROT-2` for what is refused later.
    private static func refusedNumber(of claim: Claim, in book: ClaimBook) -> Text {
        let first = claim.number + "-ROT"
        if book.slot(number: Text(first)) == nil { return Text(first) }
        var count = 2
        while book.slot(number: Text("\(first)-\(count)")) != nil { count += 1 }
        return Text("\(first)-\(count)")
    }
}

extension Claim {
    /// Whether something of a claim was set off against another, or moved to it.
    fileprivate func hasOrigin(_ other: Claim) -> Bool {
        settlements.contains { $0.origin == UInt64(other.id) }
    }
}
