package import Values

extension ClaimBook {
    /// What all claims come to now, by currency.
    package var sums: [Currency: BookSums] {
        guard let first = claims.first else { return [:] }
        var sums: [Currency: BookSums] = [:]
        var current = (currency: first.currency, sums: BookSums())
        for slot in claims.indices {
            let currency = claims[slot].currency
            if currency != current.currency {
                sums[current.currency] = current.sums
                current = (currency, sums[currency] ?? BookSums())
            }
            current.sums.add(
                principal: claims[slot].open,
                charges: claims[slot].charges,
                isOpen: !claims[slot].isSettled
            )
        }
        sums[current.currency] = current.sums
        return sums
    }
}
