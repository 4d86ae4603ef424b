import Fingerprint
package import Records
import Values

/// Events sealed into hash-chained segments, ready to be written.
package struct SealedEvents: Sendable {
    package let segments: [EventSegment]
    /// Hash of the last segment: the new head.
    package let head: [UInt8]
    /// The id that the next night's first event gets.
    package let nextEvent: Int64
}

/// Up to 64 KB of events; its hash covers the hash before it, its own header and its bytes.
package struct EventSegment: Hashable, Sendable {
    /// Id of its first event.
    let id: Int64
    let count: Int64
    let previous: [UInt8]
    let hash: [UInt8]
    let bytes: [UInt8]
}

/// Seals a night's events: gives them ids and chains them.
package enum EventChain {
    private static let sizeMax = 1 << 16

    /// Encodes a book's events and notes each claim's last event.
    ///
    /// - Parameters:
    ///   - book: its events, in order; its claims get their `lastEvent`.
    ///   - head: where the ledger stands.
    ///   - night: sequence number of the night.
    /// - Returns: the segments, empty when nothing happened.
    package static func seal(
        _ book: inout ClaimBook,
        after head: LedgerHead,
        night: Int64
    ) -> SealedEvents {
        var segments: [EventSegment] = []
        var previous = head.hash
        var out = ByteBuilder(capacity: sizeMax + 1024)
        var first = head.nextEvent
        var next = head.nextEvent
        func close() {
            let header = header(id: first, night: night, count: next - first)
            let hash = hash(previous: previous, header: header, bytes: out.bytes)
            segments.append(
                EventSegment(
                    id: first,
                    count: next - first,
                    previous: previous,
                    hash: hash,
                    bytes: out.bytes
                )
            )
            previous = hash
            out.removeAll()
            first = next
        }
        book.chainEvents { event, last in
            EventCodec.encode(event, previous: last, into: &out)
            defer {
                next += 1
                if out.count >= sizeMax { close() }
            }
            return next
        }
        if next > first { close() }
        return SealedEvents(segments: segments, head: previous, nextEvent: next)
    }

    static func header(id: Int64, night: Int64, count: Int64) -> [UInt8] {
        var out = ByteBuilder()
        out.append(unsigned: UInt64(EventCodec.format))
        out.append(unsigned: UInt64(id))
        out.append(unsigned: UInt64(night))
        out.append(unsigned: UInt64(count))
        return out.bytes
    }

    static func hash(previous: [UInt8], header: [UInt8], bytes: [UInt8]) -> [UInt8] {
        var hasher = Fingerprinter()
        hasher.update(previous)
        hasher.update(header)
        hasher.update(bytes)
        return hasher.finalize().bytes
    }
}
