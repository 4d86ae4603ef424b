import Testing
import Values

struct ByteTests {
    @Test func `texts, numbers, days and amounts are written`() throws {
        var out = ByteBuilder()
        out.append("å;" as StaticString)
        out.append(Text("ä"))
        out.append(byte: 0x3B)
        out.append(Int64.min)
        out.append(byte: 0x3B)
        out.append(-7)
        out.append(byte: 0x3B)
        out.append(try #require(Day(2026, 1, 9)))
        out.append(byte: 0x3B)
        out.append(Money(minor: -123_450, .sek))
        out.append(byte: 0x3B)
        out.append(minor: 123_450, decimals: 2, point: 0x2C)
        out.append(bytes: [0x21])
        out.append(String("é"))
        #expect(
            out.string == "å;ä;-9223372036854775808;-7;2026-01-09;-1234.50;1234,50!é"
        )
        out.removeAll()
        #expect(out.count == 0)
    }

    @Test(arguments: [(0, 1, "0"), (7, 3, "007"), (1_234, 2, "1234"), (0, 0, "0")])
    func `digits are filled up to a width`(value: UInt64, width: Int, text: String) {
        var out = ByteBuilder()
        out.append(digits: value, atLeast: width)
        #expect(out.string == text)
    }

    @Test(arguments: [1, 3, 1 << 18, 1 << 20])
    func `a source gives its bytes once, in blocks of the reader's size`(size: Int) throws {
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
        let source = ByteSource(bytes: bytes)
        var read: [UInt8] = []
        while true {
            let block = try unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                count = try unsafe source.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
            if block.isEmpty { break }
            read += block
            if read.count > 3 * size, size < 10 { break }
        }
        #expect(read == Array(bytes.prefix(read.count)))
        #expect(try source.readAll(limit: 1 << 20) == Array(bytes.dropFirst(read.count)))
        #expect(try source.readAll(limit: 0).isEmpty)
    }

    @Test func `more bytes than the limit are refused`() {
        #expect(throws: ByteSourceError.tooLarge(limit: 9)) {
            try ByteSource(bytes: [UInt8](repeating: 0, count: 10)).readAll(limit: 9)
        }
        #expect(ByteSourceError.tooLarge(limit: 9).description == "more than 9 bytes")
    }

    @Test func `a builder is flushed once it holds enough`() throws {
        var written: [[UInt8]] = []
        let sink = ByteSink { written.append($0) }
        var out = ByteBuilder()
        try sink.flush(&out)
        out.append("abc")
        try sink.flush(&out, threshold: 4)
        #expect(written.isEmpty)
        out.append("d")
        try sink.flush(&out, threshold: 4)
        try sink.write([0x65])
        #expect(written == [Array("abcd".utf8), [0x65]])
        #expect(out.count == 0)
    }
}
