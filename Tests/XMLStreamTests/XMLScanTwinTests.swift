import CXMLScan
import TestSupport
import Testing

/// The scans of sixteen bytes at a time against their twins in plain C.
@Suite struct XMLScanTwinTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func `fast scans find what plain ones find`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let letters = Array("<&]\r\n\t =/>'\"aB:å€𝄞\u{1}\u{7F}".utf8) + [0x80, 0xC0, 0xED, 0xFF]
        for turn in 0..<3_000 {
            let count = Int.random(in: 0...70, using: &random)
            let isSparse = Bool.random(using: &random)
            var bytes = (0..<count).map { _ in
                isSparse && Int.random(in: 0..<30, using: &random) > 0
                    ? 0x78 : letters.randomElement(using: &random) ?? 0x78
            }
            bytes.append(0x3C)
            bytes += [UInt8](repeating: 0x20, count: Int(CXML_ROOM) - 1)
            let about = Comment(rawValue: "seed \(seed), turn \(turn)")
            unsafe bytes.withUnsafeBufferPointer { buffer in
                guard let base = buffer.baseAddress else { return }
                let fast = unsafe cxml_text(base)
                let slow = unsafe cxml_text_portable(base)
                #expect(fast.count == slow.count, about)
                #expect(fast.lines == slow.lines, about)
                #expect(unsafe cxml_name(base) == cxml_name_portable(base), about)
                for quote in [0x22, 0x27] as [UInt8] {
                    let count = unsafe cxml_value(base, quote)
                    #expect(unsafe count == cxml_value_portable(base, quote), about)
                }
                let isText = unsafe cxml_is_text(base, count)
                #expect(unsafe isText == cxml_is_text_portable(base, count), about)
            }
        }
    }

    @Test func `names are the same when all their bytes are`() {
        let name = [UInt8]((0..<80).map { 0x41 + UInt8($0 % 26) })
        for count in 0...60 {
            for changed in 0...60 {
                var other = name
                other[changed] ^= 0x20
                let isSame = cxml(name, other, count) != 0
                #expect(isSame == (changed >= count), "\(count) bytes, number \(changed) changed")
            }
        }
    }

    private func cxml(_ a: [UInt8], _ b: [UInt8], _ count: Int) -> Int32 {
        unsafe a.withUnsafeBufferPointer { a in
            unsafe b.withUnsafeBufferPointer { b in
                guard let first = a.baseAddress, let other = b.baseAddress else {
                    return 0
                }
                return unsafe cxml_equal(first, other, count)
            }
        }
    }
}
