import CScan

/// Looks for bytes that are not UTF-8, and for NUL, 64 bytes at a time.
enum UTF8Check {
    /// What a stretch of bytes turned out to be.
    struct Outcome: Equatable {
        /// Offset of the first byte that does not belong; nil when all do.
        var fault: Int?
        /// Whether that byte is a NUL.
        var isNul = false
        /// Whether a character outside ASCII came before the fault.
        var hasSequences = false
    }

    /// Checks a part of a buffer that has at least 64 bytes after it.
    static func run(_ bytes: [UInt8], from start: Int, to end: Int) -> Outcome {
        precondition(end + 64 <= bytes.count, "no room after byte \(end) of \(bytes.count)")
        var outcome = Outcome()
        var position = start
        // Everything before this offset was looked at, sequences to their ends.
        var checked = start
        while position < end, outcome.fault == nil {
            position = unsafe bytes.withUnsafeBufferPointer { buffer in
                let base = unsafe buffer.baseAddress.unsafelyUnwrapped
                return unsafe skip(base, from: position, to: end, checked, &outcome)
            }
            guard position < end else { break }
            let stop = min(position + 64, end)
            checked = plain(bytes, from: max(position, checked), to: stop, end, &outcome)
            position += 64
        }
        return outcome
    }

    /// Passes over words of ASCII and of whole two-byte sequences; returns the first other one.
    private static func skip(
        _ bytes: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        _ checked: Int,
        _ outcome: inout Outcome
    ) -> Int {
        var position = start
        var hasSequences = false
        while position < end {
            let found = unsafe cscan_text64(bytes + position)
            let skip = UInt64(truncatingIfNeeded: max(0, checked &- position))
            if found.high >> skip != 0 || found.has_nul != 0 {
                guard found.has_nul == 0, position &+ 64 <= end,
                    unsafe cscan_is_pairs64(bytes + position, found.high, UInt32(skip)) != 0
                else { break }
                hasSequences = true
            }
            position &+= 64
        }
        if hasSequences { outcome.hasSequences = true }
        return position
    }

    /// The same check a byte at a time: the twin that tests hold the fast one against.
    static func runPlain(_ bytes: [UInt8], from start: Int, to end: Int) -> Outcome {
        var outcome = Outcome()
        _ = plain(bytes, from: start, to: end, end, &outcome)
        return outcome
    }

    /// Checks the sequences that begin before `stop`; returns the offset after the last of them.
    private static func plain(
        _ bytes: [UInt8],
        from start: Int,
        to stop: Int,
        _ end: Int,
        _ outcome: inout Outcome
    ) -> Int {
        var index = start
        while index < stop {
            let byte = bytes[index]
            if byte == 0 {
                outcome.fault = index
                outcome.isNul = true
                return index
            }
            if byte < 0x80 {
                index += 1
                continue
            }
            guard let length = length(bytes, at: index, end) else {
                outcome.fault = index
                return index
            }
            outcome.hasSequences = true
            index += length
        }
        return index
    }

    /// Bytes of the sequence at an index; nil where there is none (Unicode, table 3-7).
    static func length(_ bytes: [UInt8], at index: Int, _ end: Int) -> Int? {
        let lead = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { second = 0xA0...0xBF }
            if lead == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { second = 0x90...0xBF }
            if lead == 0xF4 { second = 0x80...0x8F }
        default: return nil
        }
        guard index + length <= end, second.contains(bytes[index + 1]) else { return nil }
        for next in index + 2..<max(index + 2, index + length) {
            guard (0x80...0xBF).contains(bytes[next]) else { return nil }
        }
        return length
    }
}
