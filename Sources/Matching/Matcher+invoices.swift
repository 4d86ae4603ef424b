package import Records
import Values

extension Matcher {
    /// Registers new invoices and credit notes, and compares those that are known.
    ///
    /// Identity that differs is a finding and a task, never an overwrite; a lower remaining amount
    /// is an event where the creditor's system is the authority for payments.
    package mutating func take(_ invoices: [Invoice], into book: inout ClaimBook) {
        for index in invoices.indices {
            lookAhead(invoices, after: index, in: book)
            let invoice = invoices[index]
            if let slot = book.slot(number: invoice.number) {
                compare(invoice, slot, &book)
            } else if !meetDivided(invoice, &book) {
                register(invoice, &book)
            }
        }
    }

    /// Has memory fetched what the next invoices will be looked up with.
    @inline(__always)
    private func lookAhead(_ invoices: [Invoice], after index: Int, in book: ClaimBook) {
        if index + 16 < invoices.count {
            book.approachKeys(
                number: invoices[index + 16].number,
                reference: invoices[index + 16].reference.text,
                customerNumber: invoices[index + 16].customerNumber
            )
        }
        if index + 8 < invoices.count {
            book.approachDebtor(customerNumber: invoices[index + 8].customerNumber)
        }
    }

    private mutating func register(_ invoice: Invoice, _ book: inout ClaimBook) {
        let owed = invoice.total.minor - (invoice.deduction?.minor ?? 0)
        let due = invoice.due ?? invoice.issued.adding(days: settings.daysWithoutDueDate)
        let slot = book.register(
            invoice,
            due: due,
            total: invoice.kind == .creditNote ? -owed : owed,
            input: file.input,
            source: file.source,
            on: date
        )
        name(book.claims[slot].id)
        holdNew(slot, line: invoice.line, &book)
        if invoice.deduction != nil { registerShare(invoice, due: due, &book) }
        if invoice.kind == .creditNote {
            creditNotes[slot] = (file, invoice.line)
        } else if let remaining = remaining(invoice), remaining < owed {
            // What was paid before we followed the invoice is known only from here, whoever is
            // believed on payments from now on. Nobody says when: it bears no interest.
            reportPaid(owed - remaining, slot, invoice, on: min(due, date), &book)
        }
    }

    private mutating func compare(_ invoice: Invoice, _ slot: Int, _ book: inout ClaimBook) {
        let claim = book.claims[slot]
        name(claim.id)
        guard isSame(invoice, claim, &book) else { return conflict(invoice, slot, &book) }
        if claim.held.holds.has(.identityConflict) { agreed.insert(claim.id) }
        registerMissingShare(invoice, of: claim, &book)
        if file.meaning == .new {
            note(
                .invoiceTwice,
                line: invoice.line,
                "this invoice is known already; it is not registered again"
            )
            return
        }
        if claim.held.holds.has(.goneFromExport) {
            book.record(event(claim.id, invoice.line, .lifted(.goneFromExport)))
        }
        compareState(invoice, CollectionOfOne(slot), &book)
        compareShare(invoice, slot, &book)
    }

    /// Holds a claim that an invoice of another identity came for, and asks about it.
    mutating func conflict(_ invoice: Invoice, _ slot: Int, _ book: inout ClaimBook) {
        let claim = book.claims[slot]
        note(
            .invoiceConflict,
            line: invoice.line,
            "an invoice with this number is known with another debtor, date, currency or "
                + "total; what is known stands, and is held until an export tells of it so: "
                + "correct the export or the number"
        )
        let cause = OpenTask.cause(
            invoice.total.minor,
            Int64(invoice.issued.number),
            Int64(invoice.due?.number ?? 0),
            Int64(invoice.total.currency.code)
        )
        ask(.invoiceConflict, claim: claim.id, line: invoice.line, cause: cause)
        conflicts.insert(claim.id)
        let isHeld = claim.held.holds.has(.identityConflict)
        if !isHeld, !claim.isSettled, !claim.isHandedOff {
            book.record(event(claim.id, invoice.line, .held(.identityConflict)))
        }
    }

    /// Takes what an export says is still open of an invoice: of its claim, or of the claims that
    /// its instalments are.
    mutating func compareState(
        _ invoice: Invoice,
        _ slots: some Collection<Int>,
        _ book: inout ClaimBook
    ) {
        guard let first = slots.first else { return }
        let id = book.claims[first].id
        let open = slots.reduce(0) { $0 + book.claims[$1].open }
        guard invoice.kind == .invoice, let remaining = remaining(invoice), remaining != open
        else {
            return resolve(.remainingHigher, id)
        }
        if settings.authority == .bank {
            note(
                .authorityDiffers,
                line: invoice.line,
                "the export and the bank's files differ on what is paid; the bank is believed"
            )
        } else if remaining < open {
            var left = open - remaining
            for slot in slots where left > 0 && book.claims[slot].open > 0 {
                let part = slots.count == 1 ? left : min(left, book.claims[slot].open)
                reportPaid(part, slot, invoice, on: date, &book)
                left -= part
            }
        } else {
            note(
                .remainingHigher,
                line: invoice.line,
                "more is open than was known; nothing is changed: was a payment taken back?"
            )
            ask(
                .remainingHigher,
                claim: id,
                line: invoice.line,
                cause: OpenTask.cause(remaining, open)
            )
        }
    }

    private func isSame(_ invoice: Invoice, _ claim: Claim, _ book: inout ClaimBook) -> Bool {
        let owed = invoice.total.minor - (invoice.deduction?.minor ?? 0)
        let signed = invoice.kind == .creditNote ? -owed : owed
        guard invoice.kind == claim.kind, invoice.issued == claim.issued,
            invoice.due == nil || invoice.due == claim.due,
            invoice.total.currency == claim.currency, signed == claim.total
        else { return false }
        if let stated = invoice.deduction?.minor, let share = share(of: claim, in: book),
            Int64(book.claims[share].total.magnitude) != stated
        {
            return false
        }
        let key =
            invoice.customerNumber.isEmpty
            ? Text(Debtor.key(customerNumber: .empty, party: invoice.debtor))
            : invoice.customerNumber
        guard let debtor = book.debtor(claim.debtor),
            key.equals(debtor.number)
                || debtor.isNamed(customerNumber: invoice.customerNumber, party: invoice.debtor)
        else { return false }
        book.update(debtor: debtor.id, by: invoice.debtor)
        return true
    }

    /// The part of an invoice that the debtor still owes by the export; nil when it does not say.
    private func remaining(_ invoice: Invoice) -> Int64? {
        if invoice.status == .paid || invoice.status == .credited { return 0 }
        guard let remaining = invoice.remaining?.minor else { return nil }
        let share = settings.remainingIncludesDeduction ? invoice.deduction?.minor ?? 0 : 0
        return max(remaining - share, 0)
    }

    private func reportPaid(
        _ minor: Int64,
        _ slot: Int,
        _ invoice: Invoice,
        on day: Day,
        _ book: inout ClaimBook
    ) {
        book.record(
            event(
                book.claims[slot].id,
                invoice.line,
                .reportedPaid(Settlement(day: day, principal: minor, origin: 0))
            )
        )
    }

    mutating func name(_ claim: Int64) {
        guard file.meaning == .openItems else { return }
        named[file.source, default: []].insert(claim)
    }

    func event(_ claim: Int64, _ line: Int32, _ body: EventBody) -> Event {
        Event(claim: claim, day: date, input: file.input, line: line, body)
    }

    /// Sources whose complete list was read tonight: their open claims all belong in the book.
    package var completeSources: [Int32] {
        lists.keys.filter { !brokenSources.contains($0) }.sorted()
    }

    /// Releases the claims that came as they are known tonight, and in no other way.
    package mutating func settleConflicts(in book: inout ClaimBook) {
        for claim in agreed.subtracting(conflicts).sorted() {
            book.record(Event(claim: claim, day: date, .lifted(.identityConflict)))
        }
    }

    /// Holds the open invoices of complete lists that were not in them, and asks about each.
    package mutating func holdMissing(in book: inout ClaimBook) {
        for source in completeSources {
            let named = named[source] ?? []
            file = lists[source] ?? FileInHand()
            for claim in book.claims
            where claim.source == source && claim.kind == .invoice && claim.open > 0
                && claim.hold == .none && !claim.isHandedOff && !named.contains(claim.id)
            {
                book.record(event(claim.id, 0, .held(.goneFromExport)))
                note(
                    .goneFromExport,
                    line: 0,
                    "an open invoice is missing from this complete list; it is held until it is "
                        + "told what became of it"
                )
                ask(
                    .goneFromExport,
                    claim: claim.id,
                    line: 0,
                    cause: OpenTask.cause(Int64(date.number))
                )
            }
        }
    }
}
