/// What some claims of one currency come to; minor units.
package struct BookSums: Hashable, Sendable {
    /// Claims with something open.
    package private(set) var claims: Int64 = 0
    // Sums of amounts in twice their width never overflow; whoever keeps one looks whether it fits.
    package private(set) var principal: Int128 = 0
    package private(set) var charges: Int128 = 0

    /// Nothing yet.
    package init() {}

    mutating func add(principal: Int64, charges: Int64, isOpen: Bool) {
        claims += isOpen ? 1 : 0
        self.principal += Int128(principal)
        self.charges += Int128(charges)
    }
}
