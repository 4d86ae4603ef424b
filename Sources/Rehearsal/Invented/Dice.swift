/// A seeded random generator (SplitMix64, Steele, Lea and Flood 2014).
///
/// Each invoice, debtor and payment throws dice of its own, so any of them can be made again alone.
struct Dice {
    /// What the dice are thrown for; streams never mix.
    enum Stream: UInt64 {
        case debtor = 1
        case invoice = 2
        case payment = 3
    }

    private var state: UInt64

    /// Makes the dice of one record.
    init(seed: UInt64, _ stream: Stream, _ index: Int) {
        state = seed &* 0xD134_2543_DE82_EF95 ^ stream.rawValue &* 0xA24B_AED4_963E_E407
        state = next() ^ UInt64(truncatingIfNeeded: index) &* 0x9FB2_1C65_1E98_DF25
        state = next()
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to a bound, the bound left out.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// One of some choices.
    mutating func pick(_ choices: [Int]) -> Int { choices[below(choices.count)] }

    /// One of some words.
    mutating func pick(_ words: [[UInt8]]) -> [UInt8] { words[below(words.count)] }
}
