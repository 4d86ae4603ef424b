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
    ///   - known: for each, what is known of its key; only those not booked are looked at.
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
        where payment.kind == .incoming && role(payment, format) == .books
            && sources.isNearChange(sources.hash(payment.account), payment.settledOn)
            && isUnbooked(payment, known[place])
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

    /// Whether a payment is new, or was only compared when it was told before.
    private func isUnbooked(_ payment: Payment, _ known: Int64?) -> Bool {
        guard let known else { return true }
        return known == BookedPayment.toldOnly && !sources.isSum(payment.key)
    }

    /// Remembers a payment that another kind booked under another day.
    mutating func setAsideTwin(
        _ payment: Payment,
        _ key: String,
        _ format: FileFormat,
        wasTold: Bool,
        _ book: inout ClaimBook
    ) {
        let origin = ClaimKey.payment(key)
        if wasTold {
            sources.tell(payment, format, .compared, times: -1)
            sources.tell(payment, format, .sum, part: origin)
        } else {
            setAside(payment, key, format, .sum, part: origin, &book)
        }
        sources.meet(sources.key(payment, format, .sum, part: origin))
    }
}
