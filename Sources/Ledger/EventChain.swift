import Fingerprint
import Records
import Values

/// Up to 64 KB of events; its hash covers the hash before it, its own header and its bytes.
struct EventSegment: Hashable {
    /// Id of its first event.
    let id: Int64
    let count: Int64
    let previous: [UInt8]
    let hash: [UInt8]
    let bytes: [UInt8]
}

/// Seals a night's events as they come: encodes them and chains them in segments.
struct EventChain {
    private static let sizeMax = 1 << 16

    /// Hash of the last segment that is closed.
    private(set) var head: [UInt8]
    /// The id that the next event gets.
    private(set) var nextEvent: Int64
    private let night: Int64
    private var first: Int64
    private var out = ByteBuilder(capacity: sizeMax + 1024)

    /// Goes on where the ledger stands.
    ///
    /// - Parameters:
    ///   - head: where it stands.
    ///   - night: sequence number of the night.
    init(after head: LedgerHead, night: Int64) {
        self.head = head.hash
        self.night = night
        nextEvent = head.nextEvent
        first = head.nextEvent
    }

    /// Adds events.
    ///
    /// - Parameters:
    ///   - news: whose first event follows the last one added.
    ///   - close: takes each segment that is full.
    /// - Throws: what `close` threw.
    mutating func add(_ news: BookNews, _ close: (EventSegment) throws -> Void) throws {
        for (event, previous) in zip(news.events, news.previousEvents) {
            EventCodec.encode(event, previous: previous, into: &out)
            nextEvent += 1
            if out.count >= Self.sizeMax { try close(seal()) }
        }
    }

    /// Ends the chain for tonight.
    ///
    /// - Parameter close: takes the last segment, where there is one.
    /// - Throws: what `close` threw.
    mutating func end(_ close: (EventSegment) throws -> Void) throws {
        if nextEvent > first { try close(seal()) }
    }

    private mutating func seal() -> EventSegment {
        let count = nextEvent - first
        let header = Self.header(id: first, night: night, count: count)
        let segment = EventSegment(
            id: first,
            count: count,
            previous: head,
            hash: Self.hash(previous: head, header: header, bytes: out.bytes),
            bytes: out.bytes
        )
        head = segment.hash
        first = nextEvent
        out.removeAll()
        return segment
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
