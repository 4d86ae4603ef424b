import Formats
import Foundation
import Records
import TestSupport
import Testing
import Values

@Suite struct JSONWriterTests {
    private func written(_ body: (inout JSONWriter) throws -> Void) throws -> [UInt8] {
        let memory = MemoryFolder()
        var json = JSONWriter(try memory.folder.file("x"))
        try body(&json)
        try json.finish()
        return memory.files["x"] ?? []
    }

    @Test func `members and elements stand in the order they are written`() throws {
        let bytes = try written { json in
            json.beginObject()
            json.member("b", 1)
            json.member("a", -9_223_372_036_854_775_808)
            json.beginArray("none")
            json.endArray()
            json.beginArray("lines", eachOnALine: true)
            for day in [Example.day(1, 2), nil] {
                json.beginObject()
                json.member("on", day)
                json.member("amount", minor: -123_405, decimals: 2)
                json.beginArray("in", eachOnALine: true)
                json.endArray()
                try json.endObject()
            }
            json.endArray()
            json.member("yen", minor: 7, decimals: 0)
            try json.endObject()
        }
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                {"b":1,"a":-9223372036854775808,"none":[],"lines":[
                {"on":"2026-01-02","amount":"-1234.05","in":[]},
                {"on":null,"amount":"-1234.05","in":[]}
                ],"yen":"7"}

                """
        )
    }

    @Test(
        arguments: [
            ("a\"b\\c", #"a\"b\\c"#), ("\n\r\t", #"\n\r\t"#),
            ("\u{0}\u{1F}\u{B}", #"\u0000\u001f\u000b"#),
            ("åäö Ø 日本 🙂", "åäö Ø 日本 🙂"), ("</script>\u{7F}\u{2028}", "</script>\u{7F}\u{2028}"),
        ]
    )
    func `strings are escaped as JSON wants`(text: String, wanted: String) throws {
        let bytes = try written { json in
            json.beginObject()
            json.member("x", text)
            try json.endObject()
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "{\"x\":\"\(wanted)\"}\n")
        let read = try JSONDecoder().decode([String: String].self, from: Data(bytes))
        #expect(read == ["x": text])
    }

    @Test func `any string comes back from a reader that is not ours`() throws {
        let seed: UInt64 = 3
        var random = SplitMix64(seed: seed)
        for round in 0..<200 {
            var text = ""
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                let wide = Bool.random(using: &random)
                let value = UInt32.random(in: 0...(wide ? 0x2FFFF : 0x7F), using: &random)
                if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
            }
            let bytes = try written { json in
                json.beginObject()
                json.member("x", text)
                try json.endObject()
            }
            let read = try JSONDecoder().decode([String: String].self, from: Data(bytes))
            #expect(read["x"].map { Array($0.utf8) } == Array(text.utf8), "seed \(seed), \(round)")
        }
    }
}
