package import Values

/// Where a ledger stands: the end of its chain and the next free numbers.
package struct LedgerHead: Hashable, Sendable {
    /// SHA-256 of the last segment, 32 zero bytes before the first.
    package var hash: [UInt8]
    package var nextClaim: Int64
    package var nextDebtor: Int64
    package var nextEvent: Int64
    package var nextLetter: Int64
    package var nextVoucher: Int64
    /// Digest of settings, law and planner that the open claims were last planned with.
    package var planned: [UInt8]
    /// The last committed night; nil before the first.
    package var lastNight: CommittedNight?

    /// Gathers a head.
    package init(
        hash: [UInt8],
        nextClaim: Int64,
        nextDebtor: Int64,
        nextEvent: Int64,
        nextLetter: Int64,
        nextVoucher: Int64,
        planned: [UInt8],
        lastNight: CommittedNight?
    ) {
        self.hash = hash
        self.nextClaim = nextClaim
        self.nextDebtor = nextDebtor
        self.nextEvent = nextEvent
        self.nextLetter = nextLetter
        self.nextVoucher = nextVoucher
        self.planned = planned
        self.lastNight = lastNight
    }
}

/// A night that was committed.
package struct CommittedNight: Hashable, Sendable {
    package let seq: Int64
    package let day: Day
    /// 1 for a date's first committed run.
    package let run: Int
    package let isPublished: Bool

    /// Names a night.
    package init(seq: Int64, day: Day, run: Int, isPublished: Bool) {
        self.seq = seq
        self.day = day
        self.run = run
        self.isPublished = isPublished
    }
}

/// What all claims of one currency come to, kept from night to night; minor units.
package struct LedgerTotal: Hashable, Sendable {
    package let currency: Currency
    /// Claims with something open, credit notes with something left among them.
    package var claims: Int64
    package var principal: Int64
    package var charges: Int64
    /// Money that found no claim.
    package var unapplied: Int64
    /// What the last remittance voucher could not pay out: zero or negative.
    package var carried: Int64

    /// Makes a total.
    package init(
        currency: Currency,
        claims: Int64 = 0,
        principal: Int64 = 0,
        charges: Int64 = 0,
        unapplied: Int64 = 0,
        carried: Int64 = 0
    ) {
        self.currency = currency
        self.claims = claims
        self.principal = principal
        self.charges = charges
        self.unapplied = unapplied
        self.carried = carried
    }
}
