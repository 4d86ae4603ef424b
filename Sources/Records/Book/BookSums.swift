/// What some claims of one currency come to; minor units.
package struct BookSums: Hashable, Sendable {
    /// Claims with something open.
    package private(set) var claims: Int64 = 0
    package private(set) var principal: Int64 = 0
    package private(set) var charges: Int64 = 0

    mutating func add(principal: Int64, charges: Int64, isOpen: Bool) {
        claims += isOpen ? 1 : 0
        self.principal += principal
        self.charges += charges
    }
}
