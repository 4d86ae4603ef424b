import CLibXML2

/// Finds where one XML document of a file ends and the next one begins.
///
/// Banks send a Finvoice behind its SOAP frame, and batches of them, as one file; the frames have
/// a declaration or none.
struct XMLSeam {
    /// Whether the file begins with a SOAP frame, so that more of them may follow.
    private var hasFrames = false

    private static let declaration: StaticString = "<?xml"
    private static let frame: StaticString = "<SOAP-ENV:Envelope"

    /// Looks at the beginning of a file.
    mutating func begin(_ bytes: UnsafeRawBufferPointer) {
        let head = unsafe UnsafeRawBufferPointer(rebasing: bytes.prefix(512))
        hasFrames = unsafe XMLSeam.find(XMLSeam.frame, in: head, from: 0) != nil
    }

    /// The index after a byte order mark, blanks and the first byte that is neither: what begins
    /// before it is the document itself.
    func afterStart(of bytes: UnsafeRawBufferPointer) -> Int {
        for index in bytes.indices {
            let byte = unsafe bytes[index]
            guard byte <= 0x20 || byte == 0xEF || byte == 0xBB || byte == 0xBF else {
                return index + 1
            }
        }
        return bytes.count
    }

    /// The index where a next document may begin; nil where none does.
    func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        let declared = unsafe XMLSeam.declaration(in: bytes, from: start)
        guard hasFrames else { return declared }
        let framed = unsafe XMLSeam.find(XMLSeam.frame, in: bytes, from: start)
        guard let declared, let framed else { return declared ?? framed }
        return min(declared, framed)
    }

    /// Number of bytes at the end that may be the beginning of a next document.
    func begun(at bytes: UnsafeRawBufferPointer) -> Int {
        let declared = unsafe XMLSeam.begun(XMLSeam.declaration, at: bytes)
        return hasFrames ? max(declared, unsafe XMLSeam.begun(XMLSeam.frame, at: bytes)) : declared
    }

    /// Looks for the question mark, which is rare in XML, at the speed of the C library.
    private static func declaration(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var index = start + 1
        while index < bytes.count {
            guard let mark = unsafe forfall_xml_seek(base + index, 0x3F, UInt(bytes.count - index))
            else {
                return nil
            }
            let found = unsafe mark - base
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

    /// Looks for a mark, by its second letter, as the first is that of every tag.
    static func find(
        _ mark: StaticString,
        in bytes: UnsafeRawBufferPointer,
        from start: Int
    ) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        return mark.withUTF8Buffer { mark in
            var index = start + 1
            while index < bytes.count {
                let rest = bytes.count - index
                guard let letter = unsafe forfall_xml_seek(base + index, mark[1], UInt(rest))
                else { return nil }
                let found = unsafe letter - base - 1
                if found + mark.count <= bytes.count,
                    mark.indices.allSatisfy({ unsafe bytes[found + $0] == mark[$0] })
                {
                    return found
                }
                index = found + 2
            }
            return nil
        }
    }

    private static func begun(_ mark: StaticString, at bytes: UnsafeRawBufferPointer) -> Int {
        mark.withUTF8Buffer { mark in
            for count in stride(from: min(mark.count, bytes.count), to: 0, by: -1) {
                let start = bytes.count - count
                if (0..<count).allSatisfy({ unsafe bytes[start + $0] == mark[$0] }) {
                    return count
                }
            }
            return 0
        }
    }
}
