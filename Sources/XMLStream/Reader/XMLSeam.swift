import Glibc

/// Where one XML document of a file ends and the next one's declaration begins.
///
/// Banks send a Finvoice behind its SOAP frame, and batches of them, as one file.
enum XMLSeam {
    private static let declaration: [UInt8] = Array("<?xml".utf8)

    /// The index after a byte order mark, blanks and the first byte that is neither: a declaration
    /// before it is the document's own.
    static func afterStart(of bytes: UnsafeRawBufferPointer) -> Int {
        for index in bytes.indices {
            let byte = unsafe bytes[index]
            guard byte <= 0x20 || byte == 0xEF || byte == 0xBB || byte == 0xBF else {
                return index + 1
            }
        }
        return bytes.count
    }

    /// The index of the next declaration; nil where there is none.
    ///
    /// It looks for the question mark, which is rare in XML, at the speed of the C library.
    static func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var index = start + 1
        while index < bytes.count {
            guard let mark = unsafe memchr(base + index, 0x3F, bytes.count - index) else {
                return nil
            }
            let found = unsafe UnsafeRawPointer(mark) - base
            // `<?xml-stylesheet` is an instruction like any other.
            if found + 4 < bytes.count, unsafe bytes[found - 1] == 0x3C,
                unsafe bytes[found + 1] == 0x78, unsafe bytes[found + 2] == 0x6D,
                unsafe bytes[found + 3] == 0x6C, unsafe bytes[found + 4] <= 0x20
            {
                return found - 1
            }
            index = found + 1
        }
        return nil
    }

    /// Number of bytes at the end that may be the beginning of a declaration.
    static func begun(at bytes: UnsafeRawBufferPointer) -> Int {
        for count in stride(from: min(declaration.count, bytes.count), to: 0, by: -1) {
            let start = bytes.count - count
            if (0..<count).allSatisfy({ unsafe bytes[start + $0] == declaration[$0] }) {
                return count
            }
        }
        return 0
    }
}
