import Records
import Values

/// A day of an account on which a kind of file told other money than was booked.
struct DayDifference {
    /// Of the kind that is compared.
    let key: ToldKey
    let told: ToldMoney
    /// What other kinds booked.
    let booked: ToldMoney
    /// Whether the kind tells of the day still, and of other money; one that tells only of payments
    /// with a reference may well tell of less.
    var differs: Bool {
        guard told.count != 0 else { return false }
        return key.format.tellsOnlyReferenced
            ? told.minor > booked.minor : told.minor != booked.minor
    }
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
            case .sum, .complement: break
            }
        }
        return compared.keys.sorted().compactMap { day in
            if compared[day]?.count == 0, newDays.contains(day.anyKind) {
                // All of it is booked after all.
                return DayDifference(key: day, told: ToldMoney(day), booked: ToldMoney(day))
            }
            let reaching = booked.keys.filter { reaches($0, day) }
            guard let through = reaching.map(\.day).max(), day.day <= through else { return nil }
            let before = earlier.keys.filter { $0.state == .booked && reaches($0, day) }
                .map(\.day).max()
            guard newDays.contains(day.anyKind) || before.map({ day.day > $0 }) ?? true else {
                return nil
            }
            var sum = ToldMoney(day)
            for (key, money) in booked
            where key.anyKind == day.anyKind && !key.format.sharesKeys(with: day.format) {
                sum.add(money)
            }
            return DayDifference(key: day, told: compared[day] ?? ToldMoney(day), booked: sum)
        }
    }

    /// Whether money that was booked tells that the kind that books a compared day has come so far:
    /// money of that kind, or of a kind that books from a later day on.
    private func reaches(_ booked: ToldKey, _ compared: ToldKey) -> Bool {
        booked.account == compared.account
            && (!booked.format.sharesKeys(with: compared.format)
                || changes(booked.account, from: compared.day, to: booked.day))
    }

    /// The first day of an account that the kind that booked it before a change has not told of
    /// whole, where the kind that books it now has come to a day; nil where there is none near
    /// tonight's.
    func firstUnsettled(_ account: UInt64, before through: Day) -> Day? {
        guard isChosen(account) else { return nil }
        var left: [ToldKey: Int64] = [:]
        for key in Set(earlier.keys).union(tonight.keys)
        where key.account == account && changes(account, from: key.day, to: through) {
            switch key.state {
            case .compared: left[key.anyKind, default: 0] += all(key).minor
            case .booked: left[key.anyKind, default: 0] -= all(key).minor
            case .sum, .complement: break
            }
        }
        return left.filter { $0.value > 0 }.map(\.key.day).min()
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
