import Records
import Values

/// Which kind of bank file books which account, and what every kind has told of it.
///
/// The same payment told in two formats has two keys. So each day of an account is booked by one
/// kind: the one that the settings name for it, else the first that ever booked the account; in one
/// night the more detailed goes first. Kinds that share the bank's references count as one.
struct PaymentSources {
    /// The kinds named in the settings.
    private let chosen: [UInt64: [BookingKinds]]
    /// Accounts that the settings name more than one element for, or one from a day on.
    let changed: Set<UInt64>
    /// The kind that was first, where the settings name none for each day.
    private(set) var first: [UInt64: FileFormat] = [:]
    /// Accounts whose first kind was known before tonight.
    private var remembered: Set<UInt64> = []
    /// What was told on earlier nights, of days near tonight's payments.
    private(set) var earlier: [ToldKey: ToldMoney] = [:]
    /// What tonight adds.
    private(set) var tonight: [ToldKey: ToldMoney] = [:]
    /// Kinds that booked a day of an account on earlier nights, and not only what another kind
    /// cannot tell of.
    private var takenDays: [AccountDay: Set<FileFormat>] = [:]
    /// The account asked for last: payments come account by account.
    private var last: (number: Text, hash: UInt64) = (.empty, ClaimKey.account(.empty))

    private struct AccountDay: Hashable {
        let account: UInt64
        let day: Day
    }

    init(_ settings: MatchingSettings) {
        let isChanged = { (kinds: [BookingKinds]) in kinds.count > 1 || !kinds.isOfEveryDay }
        changed = Set(
            settings.books.filter { isChanged($0.value) }.map { ClaimKey.account(Text($0.key)) }
        )
        chosen = Dictionary(
            uniqueKeysWithValues: settings.books.map { number, kinds in
                (ClaimKey.account(Text(number)), kinds)
            }
        )
    }

    /// Takes in what is known from earlier nights.
    mutating func expect(first: [UInt64: FileFormat], _ told: [ToldMoney]) {
        self.first = first
        remembered = Set(first.keys)
        var counts: [AccountDay: [FileFormat: Int64]] = [:]
        for money in told {
            earlier[money.key] = money
            guard money.key.state == .booked else { continue }
            let day = AccountDay(account: money.key.account, day: money.key.day)
            counts[day, default: [:]][money.key.format, default: 0] += money.count
        }
        takenDays = counts.mapValues { Set($0.filter { $0.value != 0 }.keys) }
    }

    /// Notes that tonight's files of a kind tell of an account: the more detailed books it, where
    /// none did before and the settings name none.
    mutating func meet(_ account: Text, _ format: FileFormat) {
        let account = hash(account)
        let isNamed = chosen[account]?.isOfEveryDay ?? false
        guard !isNamed, !remembered.contains(account) else { return }
        if let first = first[account], first.detail < format.detail { return }
        first[account] = format
    }

    /// The hash of an account's number, in whatever form.
    mutating func hash(_ account: Text) -> UInt64 {
        if account == last.number { return last.hash }
        last = (account, Self.hash(account))
        return last.hash
    }

    /// The hash of an account's number, in whatever form.
    static func hash(_ account: Text) -> UInt64 {
        ClaimKey.account(AccountNumber.normal(account))
    }

    /// The kind that booked an account first, once it did.
    func firstBooked(_ account: UInt64) -> FileFormat? {
        guard let first = first[account] else { return nil }
        let isBooked = Set(earlier.keys).union(tonight.keys).contains {
            $0.account == account && $0.state == .booked && $0.format.sharesKeys(with: first)
        }
        return isBooked || remembered.contains(account) ? first : nil
    }

    /// Whether the settings name kinds for an account.
    func isChosen(_ account: UInt64) -> Bool { chosen[account] != nil }

    /// The kinds that book a day of an account, as far as that is settled.
    func kinds(_ account: UInt64, on day: Day) -> [FileFormat] {
        if let periods = chosen[account], let place = periods.place(on: day) {
            return periods[place].kinds
        }
        return first[account].map { [$0] } ?? []
    }

    /// What a kind does for an account on a day: what another kind booked of it before the settings
    /// named this one stays that kind's.
    func role(_ account: UInt64, _ format: FileFormat, on day: Day) -> PaymentRole {
        guard !chosen.isEmpty, let periods = chosen[account] else {
            return roleBesideFirst(account, format)
        }
        let named = periods.place(on: day).map { Self.role(format, among: periods[$0].kinds) }
        let role = named ?? roleBesideFirst(account, format)
        guard role == .books, let kinds = takenDays[AccountDay(account: account, day: day)] else {
            return role
        }
        let others = kinds.filter { !$0.sharesKeys(with: format) }
        if others.isEmpty { return .books }
        return format.isStatement && others.allSatisfy(\.tellsOnlyReferenced)
            ? .complements : .compares
    }

    private static func role(_ format: FileFormat, among kinds: [FileFormat]) -> PaymentRole {
        guard kinds.contains(format) else { return .compares }
        let isPartial = kinds.contains(where: \.tellsOnlyReferenced)
        return format.isStatement && isPartial ? .complements : .books
    }

    private func roleBesideFirst(_ account: UInt64, _ format: FileFormat) -> PaymentRole {
        guard let first = first[account], !first.sharesKeys(with: format) else { return .books }
        return format.isStatement && first.tellsOnlyReferenced ? .complements : .compares
    }

    /// Everything that a kind may do for an account tonight.
    func roles(_ account: UInt64, _ format: FileFormat) -> Set<PaymentRole> {
        guard let periods = chosen[account] else { return [roleBesideFirst(account, format)] }
        var roles = Set(periods.map { Self.role(format, among: $0.kinds) })
        if !periods.isOfEveryDay { roles.insert(roleBesideFirst(account, format)) }
        guard roles.contains(.books) else { return roles }
        roles.insert(.compares)
        let isBesideGiro = takenDays.values.contains { $0.contains(where: \.tellsOnlyReferenced) }
        if format.isStatement, isBesideGiro { roles.insert(.complements) }
        return roles
    }

    /// Whether giro files book any account on a day or did a week before, so that a statement may
    /// hold their deposits.
    func hasGiro(on day: Day) -> Bool {
        let days = [day, day.adding(days: -7)]
        let isNamed = chosen.values.contains { periods in
            days.compactMap { periods.place(on: $0) }.contains {
                periods[$0].kinds.contains(where: \.isGiro)
            }
        }
        return isNamed
            || first.contains { account, kind in
                kind.isGiro && days.contains { chosen[account]?.place(on: $0) == nil }
            }
    }

    /// Whether the settings name other kinds for a later day than for an earlier one.
    func changes(_ account: UInt64, from earlier: Day, to later: Day) -> Bool {
        guard earlier < later, !chosen.isEmpty, let periods = chosen[account] else { return false }
        return periods.place(on: earlier) != periods.place(on: later)
    }

    // MARK: - What was told

    /// Notes a payment that was told; `times` is -1 where it counts no longer.
    mutating func tell(
        _ payment: Payment,
        _ format: FileFormat,
        _ state: ToldState,
        part: UInt64? = nil,
        times: Int64 = 1
    ) {
        let key = key(payment, format, state, part: part)
        let minor = payment.kind == .incoming ? payment.amount.minor : -payment.amount.minor
        add(ToldMoney(key, count: times, minor: times * minor))
    }

    /// What money of a payment is known by.
    mutating func key(
        _ payment: Payment,
        _ format: FileFormat,
        _ state: ToldState,
        part: UInt64? = nil
    ) -> ToldKey {
        ToldKey(
            day: payment.settledOn,
            account: hash(payment.account),
            format: format,
            state: state,
            part: part ?? ClaimKey.deposit(payment.deposit),
            currency: payment.amount.currency
        )
    }

    /// Notes that a sum was told in another way as well.
    mutating func meet(_ key: ToldKey) { add(ToldMoney(key, isMet: true)) }

    private mutating func add(_ money: ToldMoney) {
        tonight[money.key, default: ToldMoney(money.key)].add(money)
    }

    /// Everything told of a sum so far.
    func all(_ key: ToldKey) -> ToldMoney {
        var money = earlier[key] ?? ToldMoney(key)
        if let more = tonight[key] { money.add(more) }
        return money
    }

    /// Whether a payment was taken for the sum of others on an earlier night.
    func isSum(_ key: String) -> Bool {
        let part = ClaimKey.payment(key)
        return earlier.keys.contains { $0.state == .sum && $0.part == part }
    }

    /// Sums in order that were told payment by payment and booked, and not as one entry yet.
    var openDeposits: [ToldMoney] { openSums(\.isBooked) }

    /// Sums in order that were told as one entry, and not payment by payment yet.
    var openEntries: [ToldMoney] { openSums { $0 == .sum } }

    private func openSums(_ isMeant: (ToldState) -> Bool) -> [ToldMoney] {
        Set(earlier.keys).union(tonight.keys).filter { isMeant($0.state) && $0.part != 0 }
            .sorted().map { all($0) }.filter { !$0.isMet && $0.minor > 0 }
    }
}
