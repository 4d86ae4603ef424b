package import Values

/// What files of one kind told of one sum on an account.
///
/// Numbers only, so that an event may hold it.
package struct ToldMoney: Hashable, Sendable {
    package let key: ToldKey
    /// Payments of it.
    package var count: Int64
    /// Money in less money out, in minor units.
    package var minor: Int64
    /// Whether the same sum was told in another way: one entry of a statement and its payments.
    package var isMet: Bool

    /// Notes what was told.
    package init(_ key: ToldKey, count: Int64 = 0, minor: Int64 = 0, isMet: Bool = false) {
        self.key = key
        self.count = count
        self.minor = minor
        self.isMet = isMet
    }

    /// Adds what was told of the same sum.
    package mutating func add(_ more: ToldMoney) {
        count += more.count
        minor += more.minor
        isMet = isMet || more.isMet
    }
}

/// What money that was told is known by.
package struct ToldKey: Hashable, Comparable, Sendable {
    /// Day of the sum on the account's statement.
    package let day: Day
    /// `ClaimKey.account` of the account.
    package let account: UInt64
    package let format: FileFormat
    package let state: ToldState
    /// `ClaimKey.deposit` of the deposit, the payment's hash for a sum told as one, else 0.
    package let part: UInt64
    package let currency: Currency

    /// Names money that was told.
    package init(
        day: Day,
        account: UInt64,
        format: FileFormat,
        state: ToldState,
        part: UInt64,
        currency: Currency
    ) {
        self.day = day
        self.account = account
        self.format = format
        self.state = state
        self.part = part
        self.currency = currency
    }

    /// Orders by day, then by whatever tells two apart.
    package static func < (left: ToldKey, right: ToldKey) -> Bool {
        (
            left.day, left.account, left.format.number, left.state.rawValue, left.part,
            left.currency
        ) < (
            right.day, right.account, right.format.number, right.state.rawValue, right.part,
            right.currency
        )
    }

    /// What the question of two kinds that differ on a day of an account is known by.
    package var origin: UInt64 {
        var hash = Hash64(seed: 7)
        hash.combine(account)
        hash.combine(UInt64(bitPattern: Int64(day.number)))
        hash.combine(UInt64(format.number))
        hash.combine(UInt64(currency.code))
        return hash.value
    }

    /// What questions about the money may be known by.
    package var origins: [UInt64] { [origin, Self.origin(account: account, format)] }

    /// What the question of which kind books an account is known by.
    package static func origin(account: UInt64, _ format: FileFormat) -> UInt64 {
        var hash = Hash64(seed: 8)
        hash.combine(account)
        hash.combine(UInt64(format.number))
        return hash.value
    }
}

/// What became of money that a file told of; raw values are stored.
package enum ToldState: UInt8, Sendable, CaseIterable {
    /// Compared with what another kind of file books.
    case compared = 0
    case booked = 1
    /// Booked by a kind that books only what another kind cannot tell of.
    case complement = 3
    /// One entry for what another kind of file tells payment by payment.
    case sum = 2

    /// Whether its payments were booked.
    package var isBooked: Bool { self == .booked || self == .complement }
}
