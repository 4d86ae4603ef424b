import CXMLScan
package import Values

/// The bytes of a file that have been read and not yet parsed: looked at before it is decided what
/// reads them, and handed to that reader as they are.
///
/// One block serves any number of readers, one after the other.
@safe package final class XMLBlock {
    private let buffer: UnsafeMutableRawBufferPointer
    private var source: ByteSource?
    /// Bytes at the front of the buffer that are not parsed yet.
    private(set) var count = 0
    /// Whether the source has no more.
    private(set) var isExhausted = true

    /// Bytes read at a time: an e-invoice is one block, a bank file thousands.
    private static let size = 65_536

    /// Makes an empty block.
    package init() {
        unsafe buffer = .allocate(byteCount: XMLBlock.size + Int(CXML_ROOM), alignment: 16)
    }

    deinit {
        unsafe buffer.deallocate()
    }

    /// Begins a file; whatever became of the one before.
    package func open(_ source: ByteSource) {
        self.source = source
        count = 0
        isExhausted = false
    }

    /// Fills up as far as the source goes.
    package func fill() throws {
        guard let source, !isExhausted else { return }
        while count < XMLBlock.size {
            let rest = unsafe UnsafeMutableRawBufferPointer(
                rebasing: buffer[count..<XMLBlock.size]
            )
            let more = try unsafe source.read(into: rest)
            guard more > 0 else {
                isExhausted = true
                self.source = nil
                return
            }
            count += more
        }
    }

    /// Whether some ASCII stands among the first bytes.
    ///
    /// - Parameters:
    ///   - word: letters; the second of them is looked for, so it should be a rare one.
    ///   - limit: how many bytes are looked at.
    /// - Returns: whether it is there.
    package func begins(with word: StaticString, within limit: Int) -> Bool {
        let head = unsafe UnsafeRawBufferPointer(rebasing: bytes.prefix(limit))
        return unsafe XMLSeam.find(word, in: head, from: 0) != nil
    }

    /// The bytes that are not parsed yet.
    var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(rebasing: buffer[..<count])
    }

    /// Puts behind the bytes what a scan of a whole document halts at: a `<`, and blanks.
    func seal() {
        unsafe buffer[count] = 0x3C
        for index in 1..<Int(CXML_ROOM) { unsafe buffer[count + index] = 0x20 }
    }

    /// Forgets the bytes before an index, and moves the rest to the front.
    func keep(from index: Int) {
        let rest = count - index
        if rest > 0, index > 0 {
            let left = unsafe UnsafeRawBufferPointer(rebasing: buffer[index..<count])
            unsafe buffer.copyMemory(from: left)
        }
        count = rest
    }
}
