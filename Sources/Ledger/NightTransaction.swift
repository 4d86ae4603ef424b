import Foundation
import GRDB
package import Records
import Synchronization
import Values

/// A night's one transaction, written bit by bit while the night goes on.
///
/// It begins with the first thing written. Nothing has happened until
/// ``Ledger/commit(_:outputs:report:seq:)`` returns; ``Ledger/rollBack()`` or the death of the
/// process leaves the ledger as it was. Until then the ledger may be asked about what was in it
/// before tonight: claims and payments of tonight are found in it only at the end.
package final class NightTransaction: Sendable {
    private struct State {
        var hasBegun = false
        var chain: EventChain
        var keys: [KeyRow] = []
    }

    private let ledger: Ledger
    private let head: LedgerHead
    private let seq: Int64
    private let state: Mutex<State>

    /// Prepares a transaction.
    ///
    /// - Parameters:
    ///   - ledger: to be written to.
    ///   - head: where it stood when the night began.
    ///   - seq: the night's sequence number.
    package init(_ ledger: Ledger, after head: LedgerHead, seq: Int64) {
        self.ledger = ledger
        self.head = head
        self.seq = seq
        state = Mutex(State(chain: EventChain(after: head, night: seq)))
    }

    /// Hash of the last event written, which seals all before it.
    package var chainHead: [UInt8] { state.withLock { $0.chain.head } }

    /// Writes new debtors, new claims, and events.
    ///
    /// - Parameter news: what follows the news written last.
    /// - Throws: `LedgerError.headMoved`; what SQLite refused.
    package func add(_ news: BookNews) throws {
        try write { writer, state in
            try writer.people(news.debtors)
            try writer.claims(news)
            KeyRow.append(news.claims, to: &state.keys)
            try state.chain.add(news, writer.segment)
        }
    }

    /// Writes what new claims are found by: best once, when most of them are there.
    ///
    /// - Throws: `LedgerError.headMoved`; what SQLite refused.
    package func addKeys() throws {
        try write { writer, state in
            try writer.keys(&state.keys)
            state.keys = []
        }
    }

    /// Writes what payments are known by.
    ///
    /// - Parameter payments: keys booked tonight.
    /// - Throws: `LedgerError.headMoved`; what SQLite refused.
    package func add(_ payments: [BookedPayment]) throws {
        try write { writer, _ in try writer.payments(payments) }
    }

    /// Writes the rows of claims that came tonight and are decided; each of them once.
    ///
    /// - Parameter new: in order of debtor and claim.
    /// - Throws: `LedgerError.headMoved`; what SQLite refused.
    package func add(_ new: HotRows) throws {
        try write { writer, _ in try writer.hot(new, isNew: true) }
    }

    /// Writes the last news and closes the chain of events.
    ///
    /// - Throws: `LedgerError.headMoved`; what SQLite refused.
    package func end(_ news: BookNews) throws {
        try add(news)
        try addKeys()
        try write { writer, state in try state.chain.end(writer.segment) }
    }

    /// Writes the rest of the night, outputs aside.
    ///
    /// - Parameters:
    ///   - night: what the night writes.
    ///   - book: claims and debtors, with every event folded in.
    ///   - touched: slots of the claims that are new, changed or planned anew, in order of debtor;
    ///     but those that ``add(_:)-(HotRows)`` wrote as they are now.
    /// - Throws: `LedgerError.handedOffBefore`; what SQLite refused.
    package func finish(_ night: NightCommit, _ book: ClaimBook, touched: [Int32]) throws {
        try write { writer, state in
            try writer.people(changed: book.debtorsChanged)
            try Self.hot(book, touched, writer)
            try writer.unapplied(night)
            try writer.rest(night)
            try writer.head(night, book, chain: state.chain.head)
        }
    }

    /// How many rows are made before they are written.
    private static let rowsMax = 4_096

    private static func hot(_ book: ClaimBook, _ touched: [Int32], _ writer: NightWriter) throws {
        let claims = book.claims
        var rows = HotRows(capacity: min(touched.count, rowsMax))
        for slot in touched.lazy.map({ Int($0) }) {
            rows.append(claims, slot)
            guard rows.count == rowsMax else { continue }
            try writer.hot(rows, isNew: false)
            rows.removeAll()
        }
        try writer.hot(rows, isNew: false)
    }

    private func write(_ body: (NightWriter, inout State) throws -> Void) throws {
        try state.withLock { state in
            try ledger.queue.inDatabase { database in
                if !state.hasBegun {
                    try database.beginTransaction(.immediate)
                    guard try Ledger.head(database) == head else { throw LedgerError.headMoved }
                    state.hasBegun = true
                }
                try body(NightWriter(database: database, seq: seq), &state)
            }
        }
    }
}

/// What a claim is found by.
struct KeyRow: Equatable {
    let hash: Int64
    let claim: Int64
    let debtor: Int64

    /// Appends the keys of new claims: number and reference, and of a first instalment the number
    /// of its invoice.
    static func append(_ claims: [Claim], to keys: inout [KeyRow]) {
        for claim in claims {
            keys.append(KeyRow(ClaimKey.number(claim.number), claim))
            if let whole = InstalmentNumber.key(ofFirst: claim.number) {
                keys.append(KeyRow(whole, claim))
            }
            guard claim.kind == .invoice, !claim.reference.isEmpty else { continue }
            keys.append(KeyRow(ClaimKey.reference(claim.reference), claim))
        }
    }

    private init(_ hash: UInt64, _ claim: Claim) {
        self.hash = Int64(bitPattern: hash)
        self.claim = claim.id
        debtor = claim.debtor
    }
}
