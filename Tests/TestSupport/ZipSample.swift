/// Archives as tests need them, sound and otherwise (APPNOTE 6.3, RFC 1952).
package enum ZipSample {
    /// A file in a zip.
    package struct Entry {
        package var name: [UInt8]
        /// What the file holds, for its size and checksum.
        package var bytes: [UInt8]
        /// What stands in the zip.
        package var packed: [UInt8]
        /// 0: none, 8: deflate.
        package var method: UInt16
        /// 1: under a password; 0x800: the name is UTF-8.
        package var flags: UInt16 = 0x800
        /// Unix type and rights.
        package var mode: UInt32 = 0o100644
        /// nil: the right one.
        package var checksum: UInt32?

        /// A file packed as it is.
        package init(_ name: String, _ bytes: [UInt8]) {
            self.name = Array(name.utf8)
            self.bytes = bytes
            packed = bytes
            method = 0
        }

        /// A file of text, in deflate's stored blocks.
        package init(_ name: String, _ text: String) {
            self.init(name, Array(text.utf8))
            packed = Deflate.stored(bytes)
            method = 8
        }

        /// A file of one byte many times.
        package init(_ name: String, _ byte: UInt8, times count: Int) {
            self.init(name, [UInt8](repeating: byte, count: count))
            packed = Deflate.repeated(byte, count)
            method = 8
        }
    }

    /// A zip of some files.
    package static func zip(_ entries: [Entry]) -> [UInt8] {
        var out: [UInt8] = []
        var table: [UInt8] = []
        for entry in entries {
            let offset = out.count
            let common =
                word(20) + word(entry.flags) + word(entry.method) + long(0)
                + long(entry.checksum ?? checksum(entry.bytes)) + long(UInt32(entry.packed.count))
                + long(UInt32(entry.bytes.count)) + word(UInt16(entry.name.count)) + word(0)
            out += [0x50, 0x4B, 3, 4] + common + entry.name + entry.packed
            table += [0x50, 0x4B, 1, 2] + word(3 << 8 | 20) + common + word(0) + word(0) + word(0)
            table += long(entry.mode << 16) + long(UInt32(offset)) + entry.name
        }
        let count = UInt16(entries.count)
        let start = long(UInt32(out.count))
        out += table + [0x50, 0x4B, 5, 6] + word(0) + word(0) + word(count) + word(count)
        return out + long(UInt32(table.count)) + start + word(0)
    }

    /// A gzip file.
    package static func gzip(_ bytes: [UInt8], packed: [UInt8]? = nil) -> [UInt8] {
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + (packed ?? Deflate.stored(bytes))
            + long(checksum(bytes)) + long(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// CRC-32, a bit at a time.
    package static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var state = UInt32.max
        for byte in bytes {
            state ^= UInt32(byte)
            for _ in 0..<8 { state = state & 1 == 0 ? state >> 1 : state >> 1 ^ 0xEDB8_8320 }
        }
        return ~state
    }

    private static func word(_ value: UInt16) -> [UInt8] {
        [UInt8(value & 0xFF), UInt8(value >> 8)]
    }

    private static func long(_ value: UInt32) -> [UInt8] {
        word(UInt16(value & 0xFFFF)) + word(UInt16(value >> 16))
    }
}
