/// A number as people write it, cut down to what counts: no allocation, at most 40 characters.
///
/// Blanks, tabs and no-break spaces always fall away; what else does is the caller's choice.
struct WrittenNumber {
    /// The longest number that a type here holds is an IBAN of 34; the rest is for its prefix.
    static let limit = 40

    /// What stands first is what counts, then zeros.
    private(set) var bytes: [40 of UInt8]
    /// How many bytes count.
    private(set) var count: Int
    /// How many digits stood before a `+`; nil without one.
    private(set) var plus: Int?

    /// Reads digits, and capital or small letters where they belong; nil for anything else.
    init?(_ text: Span<UInt8>, _ separators: Separators, letters: Bool = false) {
        bytes = [40 of UInt8](repeating: 0)
        count = 0
        plus = nil
        var index = 0
        while index < text.count {
            let byte = text[index]
            switch byte {
            case 0x30...0x39:
                guard append(byte) else { return nil }
            case 0x41...0x5A where letters:
                guard append(byte) else { return nil }
            case 0x61...0x7A where letters:
                guard append(byte - 0x20) else { return nil }
            default:
                let width = separators.width(in: text, at: index)
                guard width > 0 else { return nil }
                if byte == 0x2B { plus = count }
                index += width - 1
            }
            index += 1
        }
    }

    /// Reads a number and checks it; nil where form or check is wrong.
    ///
    /// The bytes are tried as they stand first: nearly all numbers come without separators, and
    /// then nothing is copied. So `check` must look at every byte, as all check digits do.
    ///
    /// - Parameters:
    ///   - text: what was written.
    ///   - separators: what may stand between the digits besides blanks.
    ///   - letters: whether letters may stand there.
    ///   - check: finds where the number begins, such as after a century; nil where it is wrong.
    /// - Returns: the number without separators; a slice of `text` where it has none.
    static func read(
        _ text: Text,
        _ separators: Separators = [],
        letters: Bool = false,
        check: (Span<UInt8>) -> Int?
    ) -> Text? {
        if let start = text.withBytes({ check($0) }) {
            return start == 0 ? text : text.slice(from: start, count: text.count - start)
        }
        let written = text.withBytes { WrittenNumber($0, separators, letters: letters) }
        guard let written, let start = check(written.bytes.span.extracting(0..<written.count))
        else { return nil }
        return written.text(from: start)
    }

    /// What counts, from a 0-based index on, in a buffer of its own.
    func text(from start: Int = 0) -> Text {
        var kept: [UInt8] = []
        kept.reserveCapacity(count - start)
        for index in start..<count { kept.append(bytes[index]) }
        return Text(bytes: kept)
    }

    private mutating func append(_ byte: UInt8) -> Bool {
        guard count < Self.limit else { return false }
        bytes[count] = byte
        count += 1
        return true
    }
}

/// What may stand between digits besides blanks.
struct Separators: OptionSet {
    let rawValue: UInt8
    static let hyphens = Separators(rawValue: 1)
    static let points = Separators(rawValue: 2)
    /// Stands for the hyphen in the number of a person of a hundred years or more.
    static let plus = Separators(rawValue: 4)

    /// Number of bytes of the separator at an offset; 0 where none stands.
    func width(in text: Span<UInt8>, at index: Int) -> Int {
        switch text[index] {
        case 0x20, 0x09: return 1
        case 0x2D: return contains(.hyphens) ? 1 : 0
        case 0x2E: return contains(.points) ? 1 : 0
        case 0x2B: return contains(.plus) ? 1 : 0
        case 0xC2:  // U+00A0, no-break space
            return index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
            switch text[index + 2] {
            case 0x87, 0x89, 0xAF: return 3  // figure, thin and narrow no-break space
            case 0x90, 0x91, 0x93: return contains(.hyphens) ? 3 : 0  // hyphens, en dash
            default: return 0
            }
        default: return 0
        }
    }
}

extension Span<UInt8> {
    /// The number of two digits that begins at a 0-based index; what are no digits give nonsense.
    func pair(_ index: Int) -> Int { Int(self[index]) * 10 + Int(self[index + 1]) - 0x30 * 11 }

    /// Whether two bytes stand first.
    func hasPrefix(_ first: UInt8, _ second: UInt8) -> Bool {
        count >= 2 && self[0] == first && self[1] == second
    }

    /// Whether every byte is the digit zero.
    var isZero: Bool {
        for index in indices where self[index] != 0x30 { return false }
        return true
    }
}
