import Fingerprint
import TestSupport
import Testing

struct FingerprintTests {
    /// The examples of FIPS 180-4 and the empty message.
    @Test(
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ]
    )
    func `the fingerprint of a text is known`(text: String, hex: String) {
        #expect(SHA256Digest(of: Array(text.utf8)).hex == hex)
    }

    @Test func `a million letters have the fingerprint of the standard`() {
        let letters = [UInt8](repeating: 0x61, count: 1_000_000)
        let digest = SHA256Digest(of: letters)
        #expect(
            "\(digest)" == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        )
    }

    @Test(arguments: 1...10)
    func `the fingerprint does not depend on where the bytes are cut`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let bytes = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        var fingerprinter = Fingerprinter()
        var start = 0
        while start < bytes.count {
            let end = min(start + Int.random(in: 0...700, using: &random), bytes.count)
            let part = Array(bytes[start..<end])
            switch Int.random(in: 0..<3, using: &random) {
            case 0: fingerprinter.update(part)
            case 1: fingerprinter.update(part.span)
            default: unsafe part.withUnsafeBytes { unsafe fingerprinter.update($0) }
            }
            start = end
        }
        #expect(fingerprinter.finalize() == SHA256Digest(of: bytes), "seed \(seed)")
    }

    @Test func `a fingerprint may be taken on the way`() {
        var fingerprinter = Fingerprinter()
        fingerprinter.update(Array("a".utf8))
        #expect(fingerprinter.finalize() == SHA256Digest(of: Array("a".utf8)))
        fingerprinter.update(Array("bc".utf8))
        #expect(fingerprinter.finalize() == SHA256Digest(of: Array("abc".utf8)))
    }

    @Test func `a fingerprint is stored and read back`() {
        let digest = SHA256Digest(of: Array("abc".utf8))
        #expect(SHA256Digest(bytes: digest.bytes) == digest)
        #expect(SHA256Digest(hex: digest.hex) == digest)
        #expect(SHA256Digest(hex: digest.hex.uppercased()) == digest)
        #expect(digest.bytes.first == 0xBA)
        #expect(digest.bytes.count == SHA256Digest.count)
    }

    @Test(arguments: [
        "", "ab", String(repeating: "g", count: 64), String(repeating: "0", count: 63),
    ])
    func `what is no fingerprint is refused`(hex: String) {
        #expect(SHA256Digest(hex: hex) == nil)
        #expect(SHA256Digest(bytes: Array(hex.utf8.prefix(31))) == nil)
    }

    @Test func `fingerprints are ordered by bytes`() {
        let digests = ["a", "b", "c", "d"].map { SHA256Digest(of: Array($0.utf8)) }.sorted()
        #expect(digests.map(\.hex) == digests.map(\.hex).sorted())
        #expect(Set(digests).count == 4)
    }
}
