import Records

/// A night's events by claim.
struct ClaimChanges: Sendable {
    /// Events grouped by slot: those of slot `s` are `grouped[starts[s]..<starts[s + 1]]`.
    private let grouped: [Int32]
    private let starts: [Int32]

    /// Groups the events of a book; those of no claim are left out.
    init(_ book: ClaimBook) {
        let slots = book.events.map { event in
            event.claim == 0 ? Int32(-1) : Int32(book.slot(id: event.claim) ?? -1)
        }
        var starts = [Int32](repeating: 0, count: book.claims.count + 1)
        for slot in slots where slot >= 0 { starts[Int(slot) + 1] += 1 }
        for slot in 0..<book.claims.count { starts[slot + 1] += starts[slot] }
        var places = starts
        var grouped = [Int32](repeating: 0, count: Int(starts.last ?? 0))
        for (index, slot) in slots.enumerated() where slot >= 0 {
            grouped[Int(places[Int(slot)])] = Int32(index)
            places[Int(slot)] += 1
        }
        self.starts = starts
        self.grouped = grouped
    }

    /// Indices of a claim's events in the book, in the order in which they happened.
    func events(of slot: Int) -> ArraySlice<Int32> {
        grouped[Int(starts[slot])..<Int(starts[slot + 1])]
    }

    /// Whether anything happened to a claim.
    func touch(_ slot: Int) -> Bool { starts[slot] < starts[slot + 1] }
}
