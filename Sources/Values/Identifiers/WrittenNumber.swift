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
    private var isAsWritten: Bool
    private let source: Text

    /// Reads digits, and capital or small letters where they belong; nil for anything else.
    init?(_ text: Text, _ separators: Separators, letters: Bool = false) {
        bytes = [40 of UInt8](repeating: 0)
        count = 0
        plus = nil
        isAsWritten = true
        source = text
        guard text.withBytes({ take($0, separators, letters: letters) }) else { return nil }
    }

    /// The digit at a 0-based index.
    func digit(_ index: Int) -> Int { Int(bytes[index]) - 0x30 }

    /// The number of two digits that begins at a 0-based index.
    func pair(_ index: Int) -> Int { digit(index) * 10 + digit(index + 1) }

    /// Whether nothing but zeros is there.
    var isZero: Bool {
        for index in 0..<count where bytes[index] != 0x30 { return false }
        return true
    }

    /// What counts, from a 0-based index on: a slice of what was read where nothing fell away.
    func text(from start: Int = 0) -> Text {
        if isAsWritten {
            return start == 0 ? source : source.slice(from: start, count: count - start)
        }
        var kept: [UInt8] = []
        kept.reserveCapacity(count - start)
        for index in start..<count { kept.append(bytes[index]) }
        return Text(bytes: kept)
    }

    private mutating func take(
        _ text: Span<UInt8>,
        _ separators: Separators,
        letters: Bool
    ) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            var kept = byte
            switch byte {
            case 0x30...0x39:
                break
            case 0x41...0x5A where letters:
                break
            case 0x61...0x7A where letters:
                kept = byte - 0x20
                isAsWritten = false
            default:
                let width = Self.separator(text, at: index - 1, separators)
                guard width > 0 else { return false }
                if byte == 0x2B { plus = count }
                index += width - 1
                isAsWritten = false
                continue
            }
            guard count < Self.limit else { return false }
            bytes[count] = kept
            count += 1
        }
        return true
    }

    /// Number of bytes of the separator at an offset; 0 where none stands.
    private static func separator(_ text: Span<UInt8>, at index: Int, _ allowed: Separators) -> Int
    {
        switch text[index] {
        case 0x20, 0x09: return 1
        case 0x2D: return allowed.contains(.hyphens) ? 1 : 0
        case 0x2E: return allowed.contains(.points) ? 1 : 0
        case 0x2B: return allowed.contains(.plus) ? 1 : 0
        case 0xC2:  // U+00A0, no-break space
            return index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
            switch text[index + 2] {
            case 0x87, 0x89, 0xAF: return 3  // figure, thin and narrow no-break space
            case 0x90, 0x91, 0x93: return allowed.contains(.hyphens) ? 3 : 0  // hyphens, en dash
            default: return 0
            }
        default: return 0
        }
    }

    /// What may stand between digits besides blanks.
    struct Separators: OptionSet {
        let rawValue: UInt8
        static let hyphens = Separators(rawValue: 1)
        static let points = Separators(rawValue: 2)
        /// Stands for the hyphen in the number of a person of a hundred years or more.
        static let plus = Separators(rawValue: 4)
    }
}
