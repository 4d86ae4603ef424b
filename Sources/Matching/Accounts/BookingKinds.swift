package import Records
package import Values

/// Kinds of bank file that book an account from a day on.
package struct BookingKinds: Hashable, Sendable {
    /// The first day of the account's statement that they book; nil: every day before the next.
    package let from: Day?
    package let kinds: [FileFormat]

    /// Names kinds.
    package init(from: Day? = nil, _ kinds: [FileFormat]) {
        self.from = from
        self.kinds = kinds
    }
}

extension [BookingKinds] {
    /// The place of those that book a day, in order of day; nil before the first.
    func place(on day: Day) -> Int? {
        lastIndex { $0.from.map { $0 <= day } ?? true }
    }

    /// Whether they say who books each day that ever was.
    var isOfEveryDay: Bool { first.map { $0.from == nil } ?? false }
}
