import Records

/// A night's events grouped by claim, in the order they happened.
struct EventsByClaim: Sendable {
    /// Places among the events: those of slot `s` are `grouped[starts[s]..<starts[s + 1]]`.
    private let grouped: [Int32]
    private let starts: [Int32]

    /// Groups the events of a book, once everything has happened.
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

    /// Whether anything happened to a claim.
    func has(_ slot: Int) -> Bool { starts[slot] < starts[slot + 1] }

    /// Places of a claim's events among all of the night's.
    func places(_ slot: Int) -> ArraySlice<Int32> {
        grouped[Int(starts[slot])..<Int(starts[slot + 1])]
    }
}
