package import Records
import Values

extension Matcher {
    /// Applies the payments of a file to claims, as far as its kind has one role for their account.
    ///
    /// - Parameters:
    ///   - payments: in file order.
    ///   - format: kind of the file.
    ///   - pass: the role whose payments are taken; files that book come before those that only
    ///     complement or compare.
    ///   - known: for each, the claim that a payment with its key is booked on already (0: none
    ///     found); nil where the key is new.
    ///   - originals: for each reversal, the claim that the payment it undoes went to; nil where
    ///     that is not known.
    ///   - book: holds every claim that the payments may quote.
    package mutating func take(
        _ payments: [Payment],
        of format: FileFormat,
        as pass: PaymentRole,
        known: [Int64?],
        originals: [Int64?],
        into book: inout ClaimBook
    ) {
        makeRoom(forPayments: payments.count)
        var compared = ComparedPayments()
        let twins = pass == .books ? twins(among: payments, of: format, known: known, book) : []
        for index in Self.deductionsFirst(payments) {
            lookAhead(payments, after: index, in: book)
            let payment = payments[index]
            guard payment.kind != .outgoing, role(payment, format) == pass else { continue }
            let key = payment.key
            let wasTold = known[index] == BookedPayment.toldOnly
            guard known[index] == nil || wasTold, seenKeys.insert(key).inserted else {
                note(
                    .paymentTwice,
                    line: payment.line,
                    "this payment was booked before; it is not booked again"
                )
                continue
            }
            if pass == .compares || pass == .complements && isToldByGiro(payment, book) {
                let account = sources.hash(payment.account)
                if pass == .compares {
                    compared.add(payment, account)
                } else if sources.isNearChange(account, payment.settledOn) {
                    // Once the settings give the day to this kind, the same file books it.
                    unbookedInputs.insert(file.input)
                }
                guard !wasTold else { continue }
                setAside(payment, key, format, .compared, &book)
                continue
            }
            if twins.contains(index) {
                setAsideTwin(payment, key, format, wasTold: wasTold, &book)
                continue
            }
            if wasTold {
                guard !sources.isSum(key) else { continue }
                promoted.insert(key)
                sources.tell(payment, format, .compared, times: -1)
            }
            let found =
                payment.kind == .incoming && !isAgency(payment)
                ? candidates(payment, in: book) : []
            if found.isEmpty, isSum(payment, format), takeSum(payment, key, format, &book) {
                continue
            }
            countIn(payment, format, pass == .complements ? .complement : .booked)
            switch payment.kind {
            case .incoming: receive(payment, key, found, &book)
            case .reversal: reverse(payment, key, original: originals[index], &book)
            case .deduction: deduct(payment, key, &book)
            case .outgoing: break
            }
        }
        leaveTakenOff(&book)
        tell(compared, format)
    }

    /// Has memory fetched the claims that the next payments most likely name, and their debtors.
    @inline(__always)
    private func lookAhead(_ payments: [Payment], after index: Int, in book: ClaimBook) {
        if index + 18 < payments.count {
            for line in payments[index + 18].references {
                book.approachKey(ofReference: line.reference.text)
            }
        }
        if index + 12 < payments.count {
            for line in payments[index + 12].references {
                book.approachClaim(ofReference: line.reference.text)
            }
        }
        if index + 6 < payments.count {
            for line in payments[index + 6].references {
                book.approachDebtor(ofReference: line.reference.text)
            }
        }
    }

    /// Places of payments, those of credit taken off first: so much more may be paid than is open.
    private static func deductionsFirst(_ payments: [Payment]) -> [Int] {
        guard payments.contains(where: { $0.kind == .deduction }) else {
            return Array(payments.indices)
        }
        return payments.indices.filter { payments[$0].kind == .deduction }
            + payments.indices.filter { payments[$0].kind != .deduction }
    }

    /// Counts money that is booked.
    private mutating func countIn(
        _ payment: Payment,
        _ format: FileFormat,
        _ state: ToldState
    ) {
        guard settings.authority == .bank else { return }
        let minor = payment.amount.minor
        receive(payment.kind == .incoming ? minor : -minor, payment.amount.currency)
        sources.tell(payment, format, state)
    }

    /// Offers money that found no claim on earlier nights to the claims there are now.
    package mutating func retry(into book: inout ClaimBook) {
        file = FileInHand(name: "earlier payments")
        for row in earlierKeys.compactMap({ waiting[$0] })
        where row.payment.kind == .incoming && row.minor > 0 && !isAgency(row.payment) {
            let currency = row.payment.amount.currency
            var payment = row.payment
            payment.amount = Money(minor: row.minor, currency)
            let found = candidates(payment, in: book).filter { book.claims[$0].balance > 0 }
            guard !found.isEmpty else { continue }
            let origin = ClaimKey.payment(row.key)
            let left = spread(payment, found, origin: origin, &book)
            guard left < row.minor else { continue }
            book.record(
                event(
                    0,
                    0,
                    .unapplied(
                        UnappliedMoney(
                            currency: currency,
                            minor: left - row.minor,
                            bookedOn: payment.bookedOn,
                            origin: origin
                        )
                    )
                )
            )
            keep(row.left(left))
            tell(applied(payment, nil, unapplied: left - row.minor))
        }
    }

    private mutating func receive(
        _ payment: Payment,
        _ key: String,
        _ found: [Int],
        _ book: inout ClaimBook
    ) {
        let origin = ClaimKey.payment(key)
        if isAgency(payment) {
            note(
                .agencyAccount,
                line: payment.line,
                "money from the agency's own account; it is no debtor's payment"
            )
            guard settings.authority == .bank else {
                remember(payment, key, claim: 0, &book)
                return
            }
            self.book(key, claim: 0)
            leave(payment, key, payment.amount.minor, task: .agencyAccount, &book)
            return
        }
        guard settings.authority == .bank else {
            if reportPayout(payment, key, found, &book) { return }
            compare(payment, found, book)
            let claim = found.first.map { book.claims[$0].id } ?? 0
            remember(payment, key, claim: claim, &book)
            return
        }
        let told = applied.count
        var left = spread(payment, found, origin: origin, &book)
        if !takenOff.isEmpty, let first = found.first {
            left -= allowance(for: left, payment, book.claims[first].debtor)
        }
        if told < applied.count {
            self.book(key, claim: applied[told].claim)
        } else if left > 0 {
            self.book(key, claim: 0)
        } else {
            remember(payment, key, claim: 0, &book)
        }
        if isTaxAgency(payment) { tellShort(payment, key, found, book) }
        guard left > 0 else { return }
        if found.isEmpty {
            note(
                .paymentUnmatched,
                line: payment.line,
                "no open claim is told for certain by its reference, text or payer; the money "
                    + "waits"
            )
            leave(payment, key, left, task: .paymentUnmatched, &book)
        } else if found.contains(where: { book.claims[$0].kind == .taxShare }) {
            note(
                .deductionOver,
                line: payment.line,
                "Skatteverket paid out more than is left of the share; the rest waits"
            )
            leave(payment, key, left, task: .deductionOver, &book)
        } else {
            note(
                .paymentOver,
                line: payment.line,
                "more was paid than is owed; the rest waits until it is told where it belongs"
            )
            let debtor = found.first.map { book.claims[$0].debtor } ?? 0
            leave(payment, key, left, task: .paymentOver, of: debtor, &book)
        }
    }

    /// Books the key of a payment that leaves no event of its own, with an event that says so.
    mutating func remember(
        _ payment: Payment,
        _ key: String,
        claim: Int64,
        _ book: inout ClaimBook
    ) {
        self.book(key, claim: claim)
        let known = KnownPayment(origin: ClaimKey.payment(key), claim: claim)
        book.record(event(0, payment.line, .known(known)))
    }

    /// Where the creditor's own system is believed, the bank is only compared with it.
    private mutating func compare(_ payment: Payment, _ found: [Int], _ book: ClaimBook) {
        guard found.isEmpty || found.contains(where: { book.claims[$0].open > 0 }) else { return }
        note(
            .authorityDiffers,
            line: payment.line,
            "the bank tells of money that the creditor's system has not booked; nothing is booked"
        )
    }

    /// Spreads a payment over the claims it is for.
    ///
    /// - Returns: what is left in minor units.
    private mutating func spread(
        _ payment: Payment,
        _ slots: [Int],
        origin: UInt64,
        _ book: inout ClaimBook
    ) -> Int64 {
        var left = payment.amount.minor
        var waiting = slots.filter { book.claims[$0].currency == payment.amount.currency }
        for line in payment.references {
            guard let part = line.minor, part > 0,
                let slot = waiting.first(where: {
                    quotes(line.reference.text, book.claims[$0], in: book)
                })
            else { continue }
            left -= put(min(part, left), payment, slot, origin: origin, &book)
            waiting.removeAll { $0 == slot }
        }
        for slot in waiting where left > 0 && book.claims[slot].balance > 0 {
            left -= put(left, payment, slot, origin: origin, &book)
        }
        return left
    }

    /// Puts money onto one claim.
    ///
    /// - Returns: how much of it the claim took.
    mutating func put(
        _ minor: Int64,
        _ payment: Payment,
        _ slot: Int,
        origin: UInt64,
        _ book: inout ClaimBook
    ) -> Int64 {
        let claim = book.claims[slot]
        guard claim.balance > 0, minor > 0 else { return 0 }
        let (settlement, left) = Allocation.split(
            minor,
            over: claim,
            in: allocation.order(for: book.kind(debtor: claim.debtor)),
            on: dayThatCounts(payment, for: claim, book),
            origin: origin
        )
        book.record(event(claim.id, payment.line, .paid(settlement)))
        tell(applied(payment, book.claims[slot], settlement))
        return minor - left
    }

    /// The day from which a payment counts for a claim: never later than it was booked.
    private func dayThatCounts(_ payment: Payment, for claim: Claim, _ book: ClaimBook) -> Day {
        guard claim.nature == .rent, let ordered = payment.orderedOn,
            rentDays.day(for: book.kind(debtor: claim.debtor)) == .ordered
        else { return payment.bookedOn }
        return min(ordered, payment.bookedOn)
    }

    /// Leaves money without a claim: an event, a task and a row to try again with.
    mutating func leave(
        _ payment: Payment,
        _ key: String,
        _ minor: Int64,
        task: FindingCode,
        of debtor: Int64 = 0,
        _ book: inout ClaimBook
    ) {
        let origin = ClaimKey.payment(key)
        let currency = payment.amount.currency
        book.record(
            event(
                0,
                payment.line,
                .unapplied(
                    UnappliedMoney(
                        currency: currency,
                        minor: minor,
                        bookedOn: payment.bookedOn,
                        origin: origin
                    )
                )
            )
        )
        keep(UnappliedPayment(key: key, minor: minor, payment: payment, debtor: debtor))
        ask(
            task,
            claim: 0,
            line: payment.line,
            amount: Money(minor: minor, currency),
            origin: origin
        )
        tell(applied(payment, nil, unapplied: minor))
    }

    func applied(
        _ payment: Payment,
        _ claim: Claim?,
        _ settlement: Settlement? = nil,
        unapplied: Int64 = 0
    ) -> AppliedPayment {
        let number = claim.flatMap { CaseNumber(creditor: creditor.serial, claim: $0.id) }
        return AppliedPayment(
            account: payment.account.string,
            bankReference: payment.bankReference.string,
            bookedOn: payment.bookedOn,
            currency: payment.amount.currency,
            claim: claim?.id ?? 0,
            invoice: claim?.number ?? "",
            caseNumber: number?.description ?? "",
            principal: settlement?.principal ?? 0,
            fees: settlement?.fees ?? 0,
            interest: settlement?.interest ?? 0,
            unapplied: unapplied,
            isTaxShare: claim?.kind == .taxShare
        )
    }
}
