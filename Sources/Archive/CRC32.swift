/// The checksum of gzip (RFC 1952, section 8): reflected, polynomial EDB88320.
struct CRC32 {
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in
            value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320
        }
    }

    private var state = UInt32.max

    /// The checksum of the bytes so far.
    var value: UInt32 { ~state }

    /// Takes in the next bytes.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        let table = Self.table.span
        var state = state
        for index in bytes.indices {
            let byte = unsafe bytes[index]
            state = table[Int((state ^ UInt32(byte)) & 0xFF)] ^ state >> 8
        }
        self.state = state
    }
}
