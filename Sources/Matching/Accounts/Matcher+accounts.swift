package import Records
package import Values

extension Matcher {
    /// Takes in which kind booked each account first, and what was told of days near tonight's.
    ///
    /// - Parameters:
    ///   - first: kinds by account, in normal form.
    ///   - told: what the ledger has of those days.
    package mutating func expect(first: [String: FileFormat], told: [ToldMoney]) {
        sources.expect(
            first: Dictionary(
                uniqueKeysWithValues: first.map { (ClaimKey.account(Text($0.key)), $0.value) }
            ),
            told
        )
    }

    /// Notes, before any payment is taken, that tonight's files of a kind tell of an account.
    package mutating func meet(_ account: Text, _ format: FileFormat) {
        guard settings.authority == .bank else { return }
        sources.meet(account, format)
        let account = sources.hash(account)
        guard sources.isChosen(account) else { return }
        for kind in FileFormat.allCases { answered.insert(ToldKey.origin(account: account, kind)) }
    }

    /// Everything that a kind of file does for an account tonight.
    package func roles(_ account: Text, _ format: FileFormat) -> Set<PaymentRole> {
        guard settings.authority == .bank else { return [.books] }
        return sources.roles(PaymentSources.hash(account), format)
    }

    /// Whether a kind of file that tells of days through one tells how far payments on an account
    /// are known.
    package func books(_ account: Text, _ format: FileFormat, through day: Day) -> Bool {
        guard settings.authority == .bank else { return true }
        return sources.role(PaymentSources.hash(account), format, on: day) == .books
    }

    /// How far payments on an account are known where the kind that books it has come to a day: not
    /// past a day that another kind was to book and has not.
    package func known(_ account: Text, through day: Day) -> Day {
        let unsettled = sources.firstUnsettled(PaymentSources.hash(account), before: day)
        return unsettled.map { $0.adding(days: -1) } ?? day
    }

    /// The kind that booked an account first; nil where none did, or the settings name one.
    package func firstKind(_ account: Text) -> FileFormat? {
        sources.firstBooked(PaymentSources.hash(account))
    }

    /// What bank files told tonight, in order, to be added to what they told before.
    package var told: [ToldMoney] {
        sources.tonight.sorted { $0.key < $1.key }.map(\.value)
    }

    mutating func role(_ payment: Payment, _ format: FileFormat) -> PaymentRole {
        guard settings.authority == .bank else { return .books }
        return sources.role(sources.hash(payment.account), format, on: payment.settledOn)
    }

    /// Ends the payments of the night: deposits meet the single entries of statements, days are
    /// compared, and what was told is recorded.
    package mutating func closeAccounts(into book: inout ClaimBook) {
        guard settings.authority == .bank else { return }
        file = FileInHand(name: "bank files")
        meetSums(&book)
        compareDays()
        for money in told { book.record(event(0, 0, .told(money))) }
    }

    // MARK: - Not booked

    /// Remembers a payment that is not booked.
    mutating func setAside(
        _ payment: Payment,
        _ key: String,
        _ format: FileFormat,
        _ state: ToldState,
        part: UInt64? = nil,
        _ book: inout ClaimBook
    ) {
        sources.tell(payment, format, state, part: part)
        remember(payment, key, claim: BookedPayment.toldOnly, &book)
    }

    /// Whether OCR giro or KTL tells of a payment too: it has a KID or a viitenumero, or quotes a
    /// claim's.
    func isToldByGiro(_ payment: Payment, _ book: ClaimBook) -> Bool {
        payment.references.contains { line in
            line.reference.scheme == .kid || line.reference.scheme == .viite
                || !book.slots(reference: line.reference.text).isEmpty
        } || Quoted.words(of: payment).contains { !book.slots(reference: $0.text).isEmpty }
    }

    /// Tells that payments were only compared, once for each account of a file.
    mutating func tell(_ compared: ComparedPayments, _ format: FileFormat) {
        for (account, line) in compared.accounts {
            let count = compared.counts[account] ?? 0
            let isChosen = sources.isChosen(account)
            let origin = ToldKey.origin(account: account, format)
            unbookedInputs.insert(file.input)
            let words = "\(count) payments on an account that another kind of bank file books"
            note(
                .paymentsCompared,
                isChosen ? .note : .warning,
                line: line,
                words + " were compared with it and not booked"
                    + (isChosen
                        ? "" : "; say in the settings which kind books ('matching', 'accounts')")
            )
            if !isChosen { ask(.paymentsCompared, claim: 0, line: line, origin: origin) }
        }
    }

    // MARK: - One sum, told in two ways

    /// Whether a statement's entry may be the sum of payments that another file tells one by one:
    /// nobody is named as the payer, or the clearing house, and no reference is quoted.
    func isSum(_ payment: Payment, _ format: FileFormat) -> Bool {
        guard settings.authority == .bank, format.isStatement, payment.kind == .incoming else {
            return false
        }
        return isSum(payment)
    }

    private func isSum(_ payment: Payment) -> Bool {
        guard payment.deposit.isEmpty,
            payment.references.allSatisfy({ $0.reference.scheme == .free })
        else { return false }
        let name = payment.payerName.folded.string
        return name.isEmpty || Self.clearingHouses.contains { name.hasPrefix($0) }
    }

    private static let clearingHouses = ["bankgiro", "bgc", "nets", "plusgiro"]

    /// Takes an entry for the sum of payments told elsewhere; false where it may be somebody's
    /// payment after all.
    mutating func takeSum(
        _ payment: Payment,
        _ key: String,
        _ format: FileFormat,
        _ book: inout ClaimBook
    ) -> Bool {
        let deposits = sources.openDeposits.filter {
            $0.key.currency == payment.amount.currency && $0.minor == payment.amount.minor
        }
        let deposit =
            deposits.first { $0.key.day == payment.settledOn }
            ?? deposits.first { nextBankDay($0.key.day) == payment.settledOn }
        guard deposit != nil || sources.hasGiro(on: payment.settledOn) else { return false }
        let origin = ClaimKey.payment(key)
        setAside(payment, key, format, .sum, part: origin, &book)
        guard let deposit else {
            note(
                .paymentUnmatched,
                line: payment.line,
                "an entry without payer or reference that may be the sum of a giro file; it is not "
                    + "booked, and waits for that file"
            )
            ask(
                .paymentUnmatched,
                claim: 0,
                line: payment.line,
                amount: payment.amount,
                origin: origin
            )
            return true
        }
        sources.meet(deposit.key)
        sources.meet(sources.key(payment, format, .sum, part: origin))
        note(
            .depositTold,
            line: payment.line,
            "this entry is the sum of payments that another file told one by one"
        )
        return true
    }

    /// Finds the single entries of earlier statements that were sums of tonight's deposits: those
    /// that waited are answered, those that were booked are taken back.
    private mutating func meetSums(_ book: inout ClaimBook) {
        let isNew = sources.tonight.keys.contains { $0.state.isBooked && $0.part != 0 }
        guard isNew else { return }
        for deposit in sources.openDeposits where sources.tonight[deposit.key] != nil {
            let sums = sources.openEntries.filter {
                $0.key.currency == deposit.key.currency && $0.minor == deposit.minor
            }
            let entry = stated(deposit.key.day, { $0.key.day }, in: sums)
            if let entry {
                sources.meet(deposit.key)
                sources.meet(entry.key)
                answered.insert(entry.key.part)
            } else if let row = bookedSum(like: deposit) {
                sources.meet(deposit.key)
                takeBack(row, &book)
            }
        }
    }

    /// Money of a single entry that waits whole without a claim and is a deposit's sum.
    private func bookedSum(like deposit: ToldMoney) -> UnappliedPayment? {
        let rows = waiting.values.filter { row in
            row.minor == deposit.minor && row.payment.amount.minor == row.minor
                && row.payment.amount.currency == deposit.key.currency
                && row.payment.kind == .incoming && isSum(row.payment)
        }.sorted { $0.key.precedesByBytes($1.key) }
        return stated(deposit.key.day, { $0.payment.settledOn }, in: rows)
    }

    /// The first entry of a statement that may be a deposit of a day: of that day, else of the next
    /// bank day, on which the bank may book it.
    private func stated<Entry>(
        _ day: Day,
        _ dayOf: (Entry) -> Day,
        in entries: [Entry]
    ) -> Entry? {
        if let same = entries.first(where: { dayOf($0) == day }) { return same }
        guard !entries.isEmpty else { return nil }
        let next = nextBankDay(day)
        return entries.first { dayOf($0) == next }
    }

    /// Takes back the money of an entry, which its payments bring in one by one.
    private mutating func takeBack(_ row: UnappliedPayment, _ book: inout ClaimBook) {
        let payment = row.payment
        let currency = payment.amount.currency
        let money = UnappliedMoney(
            currency: currency,
            minor: -row.minor,
            bookedOn: payment.bookedOn,
            origin: ClaimKey.payment(row.key)
        )
        book.record(event(0, 0, .unapplied(money)))
        keep(row.left(0))
        receive(-row.minor, currency)
        tell(applied(payment, nil, unapplied: -row.minor))
        let told = sources.earlier.keys.sorted().last {
            $0.state.isBooked && $0.format.isStatement && $0.day == payment.settledOn
                && $0.account == sources.hash(payment.account)
        }
        sources.tell(payment, told?.format ?? .camt053, told?.state ?? .booked, times: -1)
        note(
            .depositTold,
            line: 0,
            "money booked from a statement's entry was the sum of payments that are told one by "
                + "one tonight; it is taken back"
        )
    }

    // MARK: - Days

    /// Tells of days on which a kind that is compared tells other money than was booked.
    private mutating func compareDays() {
        for day in sources.comparedDays() {
            guard day.differs else {
                answered.insert(day.key.origin)
                continue
            }
            let currency = day.key.currency
            note(
                .paymentsDiffer,
                line: 0,
                "\(day.key.format.rawValue) files tell of "
                    + "\(Money(minor: day.told.minor, currency)) on \(day.key.day), and "
                    + "\(Money(minor: day.booked.minor, currency)) was booked that day on the "
                    + "account" + advice(on: day)
            )
            ask(
                .paymentsDiffer,
                claim: 0,
                line: 0,
                amount: Money(minor: day.told.minor - day.booked.minor, currency),
                origin: day.key.origin,
                cause: OpenTask.cause(day.told.minor, day.booked.minor)
            )
        }
    }

    /// What to do about a day near a change of kinds: each may date a deposit a bank day apart, so
    /// that neither books it.
    private func advice(on day: DayDifference) -> String {
        let key = day.key
        guard sources.isNearChange(key.account, key.day) else { return "" }
        let isMissing = day.told.minor > day.booked.minor
        let others = sources.kinds(key.account, on: key.day)
            .filter { !$0.sharesKeys(with: key.format) }.map(\.rawValue).joined(separator: " or ")
        let kind = isMissing ? others : key.format.rawValue
        let words =
            "; kinds change near that day: drop the \(kind.isEmpty ? "other" : kind) file of "
            + "\(key.day), or, where it tells of this money under the bank day before or after, "
        return words
            + (isMissing
                ? "and nothing booked it there, tell what was paid by the instruction 'pay' and "
                    + "then answer by 'done'"
                : "answer by the instruction 'done'")
    }
}

/// Payments of a file that were only compared, by account.
struct ComparedPayments {
    private(set) var counts: [UInt64: Int] = [:]
    /// Accounts with the line of their first payment, in order.
    private(set) var accounts: [(account: UInt64, line: Int32)] = []

    mutating func add(_ payment: Payment, _ account: UInt64) {
        if counts[account] == nil { accounts.append((account, payment.line)) }
        counts[account, default: 0] += 1
    }
}
