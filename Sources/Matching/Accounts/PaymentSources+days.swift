import Records
import Values

/// A day of an account on which a kind of file told other money than was booked.
struct DayDifference {
    /// Of the kind that is compared.
    let key: ToldKey
    let told: ToldMoney
    /// What other kinds booked.
    let booked: ToldMoney
    /// Whether the kind tells of the day still, and of other money.
    var differs: Bool { told.count != 0 && told.minor != booked.minor }
}

extension PaymentSources {
    /// Compares day by day what was told and what was booked, as far as the booking kind has come.
    ///
    /// Days are looked at when something of them is new: what was told, or that the booking kind
    /// has come so far.
    func comparedDays() -> [DayDifference] {
        var compared: [ToldKey: ToldMoney] = [:]
        var booked: [ToldKey: ToldMoney] = [:]
        var newDays: Set<ToldKey> = []
        for key in Set(earlier.keys).union(tonight.keys) {
            let day = key.wholeDay
            if tonight[key] != nil { newDays.insert(day.anyKind) }
            switch key.state {
            case .compared: compared[day, default: ToldMoney(day)].add(all(key))
            case .booked: booked[day, default: ToldMoney(day)].add(all(key))
            case .sum: break
            }
        }
        return compared.keys.sorted().compactMap { day in
            let others = booked.values.filter {
                $0.key.account == day.account && !$0.key.format.sharesKeys(with: day.format)
            }
            guard let through = others.map(\.key.day).max(), day.day <= through else { return nil }
            let before = earlier.keys.filter {
                $0.state == .booked && $0.account == day.account
                    && !$0.format.sharesKeys(with: day.format)
            }.map(\.day).max()
            guard newDays.contains(day.anyKind) || before.map({ day.day > $0 }) ?? true else {
                return nil
            }
            var sum = ToldMoney(day)
            for other in others where other.key.anyKind == day.anyKind { sum.add(other) }
            return DayDifference(key: day, told: compared[day] ?? ToldMoney(day), booked: sum)
        }
    }
}

extension ToldKey {
    /// The same day of the account by the same kind, whatever the sum.
    fileprivate var wholeDay: ToldKey {
        ToldKey(
            day: day,
            account: account,
            format: format,
            state: .compared,
            part: 0,
            currency: currency
        )
    }

    /// The same day of the account by whatever kind.
    fileprivate var anyKind: ToldKey {
        ToldKey(
            day: day,
            account: account,
            format: .bgMax,
            state: .compared,
            part: 0,
            currency: currency
        )
    }
}
