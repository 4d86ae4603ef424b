import Records
import Values

/// A deposit that two kinds of bank file tell payment by payment, each under another day, where the
/// settings change kinds between the two: each kind would book its own.
extension Matcher {
    /// Places of payments that are, deposit by deposit, what another kind booked on the bank day
    /// before or after, across a change of kinds: as many of them, and the same sum.
    ///
    /// - Parameters:
    ///   - payments: of one file.
    ///   - format: its kind.
    ///   - known: for each, what is known of its key; only new ones are looked at.
    ///   - book: holds the claims that they quote.
    /// - Returns: the places; none where the settings name no other kinds from a day on.
    mutating func twins(
        among payments: [Payment],
        of format: FileFormat,
        known: [Int64?],
        _ book: ClaimBook
    ) -> Set<Int> {
        guard sources.hasChanges else { return [] }
        var sums: [ToldKey: ToldMoney] = [:]
        var places: [ToldKey: [Int]] = [:]
        for (place, payment) in payments.enumerated()
        where payment.kind == .incoming && known[place] == nil && role(payment, format) == .books
            && sources.isNearChange(sources.hash(payment.account), payment.settledOn)
        {
            guard !payment.deposit.isEmpty || isToldByGiro(payment, book) else { continue }
            let key = sources.key(payment, format, .booked)
            sums[key, default: ToldMoney(key)]
                .add(ToldMoney(key, count: 1, minor: payment.amount.minor))
            places[key, default: []].append(place)
        }
        var twins: Set<Int> = []
        for (key, sum) in sums.sorted(by: { $0.key < $1.key }) {
            guard let other = sources.twin(of: sum, nextBankDay), let own = places[key] else {
                continue
            }
            sources.meet(other)
            twins.formUnion(own)
            note(
                .depositTold,
                line: own.first.map { payments[$0].line } ?? 0,
                "\(own.count) payments are those that another kind of file told under \(other.day)"
                    + ": kinds change in between"
            )
        }
        return twins
    }

    /// Remembers a payment that another kind booked under another day.
    mutating func setAsideTwin(
        _ payment: Payment,
        _ key: String,
        _ format: FileFormat,
        _ book: inout ClaimBook
    ) {
        let origin = ClaimKey.payment(key)
        setAside(payment, key, format, .sum, part: origin, &book)
        sources.meet(sources.key(payment, format, .sum, part: origin))
    }
}
