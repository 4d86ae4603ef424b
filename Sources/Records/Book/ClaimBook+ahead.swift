import CPrefetch
package import Values

/// Looks ahead: what a later look will need is fetched from memory while something else is done.
///
/// A night's claims and debtors are far more than a processor's caches hold, and files name them in
/// any order, so that without it each look waits for memory. It changes nothing.
extension ClaimBook {
    /// What ``register(_:due:total:input:source:on:)`` will look for: where number, reference and
    /// customer number stand in the indices.
    package func approachKeys(number: Text, reference: Text, customerNumber: Text) {
        keys.approach(ClaimKey.number(number))
        keys.approach(ClaimKey.reference(reference))
        debtorKeys.approach(ClaimKey.debtor(customerNumber))
    }

    /// The debtor that a customer number most likely is of, once the indices are at hand.
    package func approachDebtor(customerNumber: Text) {
        let slot = debtorKeys.nominated(ClaimKey.debtor(customerNumber))
        guard let slot, slot < debtors.count else { return }
        unsafe debtors.withUnsafeBufferPointer { debtors in
            guard let start = debtors.baseAddress else { return }
            unsafe Self.fetch(start + slot, bytes: 32)
        }
        unsafe debtorContents.withUnsafeBufferPointer { contents in
            guard let start = contents.baseAddress else { return }
            unsafe Self.fetch(start + slot, bytes: 8)
        }
        let last = Int(lastClaim[slot])
        guard last >= 0 else { return }
        unsafe nextClaimOfDebtor.withUnsafeBufferPointer { next in
            guard let start = next.baseAddress else { return }
            unsafe Self.fetch(start + last, bytes: 4)
        }
    }

    /// Where a reference stands in the index.
    package func approachKey(ofReference reference: Text) {
        keys.approach(ClaimKey.reference(reference))
    }

    /// The claim that a reference most likely names, once the index is at hand.
    package func approachClaim(ofReference reference: Text) {
        guard let slot = keys.nominated(ClaimKey.reference(reference)) else { return }
        approachClaim(at: slot)
    }

    /// The debtor of the claim that a reference most likely names, once the claim is at hand.
    package func approachDebtor(ofReference reference: Text) {
        guard let slot = keys.nominated(ClaimKey.reference(reference)), slot < claims.count,
            let debtor = debtorSlot(claims[slot].debtor)
        else { return }
        unsafe debtors.withUnsafeBufferPointer { debtors in
            guard let start = debtors.baseAddress else { return }
            unsafe Self.fetch(start + debtor, bytes: MemoryLayout<Debtor>.stride)
        }
    }

    /// A claim.
    package func approachClaim(at slot: Int) {
        guard slot < claims.count else { return }
        unsafe claims.withUnsafeBufferPointer { claims in
            guard let start = claims.baseAddress else { return }
            unsafe Self.fetch(start + slot, bytes: MemoryLayout<Claim>.stride)
        }
    }

    /// The customer number of a claim's debtor.
    package func approachCustomer(ofClaimAt slot: Int) {
        guard let debtor = debtorSlot(claims[slot].debtor) else { return }
        unsafe debtors.withUnsafeBufferPointer { debtors in
            guard let start = debtors.baseAddress else { return }
            unsafe Self.fetch(start + debtor, bytes: 32)
        }
    }

    private static let line = 64

    @inline(__always)
    private static func fetch(_ start: UnsafeRawPointer, bytes: Int) {
        var offset = 0
        while offset < bytes {
            unsafe forfall_prefetch(start + offset)
            offset += line
        }
    }
}
