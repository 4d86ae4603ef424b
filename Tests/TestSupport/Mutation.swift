/// Broken copies of a file: what a bad disk, a cut line or a hostile sender makes of it.
package struct Mutation {
    private let bytes: [UInt8]
    private var random: SplitMix64

    /// Bytes that mean something to one format or another, and are put in more often than others.
    private static let telling: [UInt8] = Array("\r\n\t ;,\"'<>&/=:-{}[]#|*%!@0199Aa.\u{0}".utf8)

    /// Takes a sound file and a seed, which a failure should print.
    package init(of bytes: [UInt8], seed: UInt64) {
        self.bytes = bytes
        random = SplitMix64(seed: seed)
    }

    /// The file cut off before each of its bytes.
    package var truncations: some Sequence<[UInt8]> {
        bytes.indices.lazy.map { [bytes] end in Array(bytes[..<end]) }
    }

    /// The next broken copy: one to four bytes changed, put in, taken out, or a run said twice.
    package mutating func next() -> [UInt8] {
        var broken = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) where !broken.isEmpty {
            let place = Int.random(in: broken.indices, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: broken[place] = UInt8.random(in: 0...255, using: &random)
            case 1: broken[place] = telling()
            case 2: broken.insert(telling(), at: place)
            case 3: broken.remove(at: place)
            case 4: broken[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
            default:
                let end = min(place + Int.random(in: 1...40, using: &random), broken.count)
                broken.insert(contentsOf: broken[place..<end], at: place)
            }
        }
        return broken
    }

    private mutating func telling() -> UInt8 {
        Self.telling.randomElement(using: &random) ?? 0
    }
}
