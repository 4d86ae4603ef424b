package import Values

/// Reads XML documents front to back in blocks, one after another, over one parser of libxml2.
///
/// Nothing of a document is kept but what its format's vocabulary asks for. A document type
/// declaration stops the reader, so there are no entities but the five of XML. Not for use by two
/// threads at once.
@safe package final class XMLReader {
    private let vocabulary: XMLVocabulary
    private let limits: XMLLimits
    private let walker: UnsafeMutablePointer<Walker>
    private let block: UnsafeMutableRawBufferPointer
    private var context: ParserContext
    private var source: ByteSource?
    /// Whether nothing of the XML document was parsed yet.
    private var isFirst = true
    /// Whether an XML document has ended and another one follows in the block.
    private var hasEnded = false
    /// Bytes in the block that are not parsed yet.
    private var kept = 0
    /// Whether the source has no more.
    private var isExhausted = false

    /// Bytes read at a time: an e-invoice is one block, a bank file thousands.
    ///
    /// The library moves what is left of a block with every 4 KiB it has parsed, so larger ones
    /// are slower.
    private static let blockSize = 16_384

    /// Makes a reader for one format.
    package init(_ vocabulary: XMLVocabulary, limits: XMLLimits = XMLLimits()) {
        self.vocabulary = vocabulary
        self.limits = limits
        unsafe block = .allocate(byteCount: XMLReader.blockSize, alignment: 16)
        unsafe walker = .allocate(capacity: 1)
        context = unsafe ParserContext(user: walker)
        let walk = unsafe Walker(
            BoundTables(vocabulary, in: context.dictionary),
            limits,
            context: context.pointer
        )
        unsafe walker.initialize(to: walk)
    }

    deinit {
        unsafe walker.deinitialize(count: 1).deallocate()
        unsafe block.deallocate()
    }

    /// The root element, once it was read.
    package var root: XMLRoot? { unsafe walker.pointee.root }

    /// Begins a file; whatever became of the one before.
    package func open(_ source: ByteSource) {
        if context.names > limits.names { renew() }
        unsafe walker.pointee.reset()
        self.source = source
        isFirst = true
        kept = 0
        isExhausted = false
        hasEnded = false
    }

    /// Reads on until there is something to tell.
    ///
    /// A file of a framed vocabulary may hold one XML document after the other, each with its
    /// declaration; ``root`` is then the last one's.
    ///
    /// - Returns: what was asked for in the next block, maybe nothing; nil at the end of a file
    ///   that is well-formed.
    /// - Throws: `XMLFault`, after which nothing that was read of the file may be used; what the
    ///   source threw.
    package func next() throws -> XMLTape? {
        guard let source else { return nil }
        if hasEnded { beginNext() }
        if !isExhausted { try fill(from: source) }
        guard kept > 0 || !isFirst else { throw XMLFault(.empty) }
        let isCut = parseBlock()
        let isLast = isCut || (isExhausted && kept == 0)
        if isLast, isCut { hasEnded = true } else if isLast { self.source = nil }
        if let fault = fault(isLast: isLast) {
            self.source = nil
            throw fault
        }
        return unsafe walker.pointee.takeTape()
    }

    /// Parses the block as far as one XML document goes, and moves what is left to its front.
    ///
    /// - Returns: whether another XML document follows.
    private func parseBlock() -> Bool {
        var done = 0
        if vocabulary.isFramed {
            var from = isFirst ? unsafe XMLSeam.afterStart(of: filled) : 0
            while let seam = unsafe XMLSeam.next(in: filled, from: from) {
                parse(done..<seam, isLast: false)
                done = seam
                from = seam + 1
                // A declaration inside a comment or a CDATA section is no new document.
                guard unsafe walker.pointee.isRootClosed else { continue }
                parse(done..<done, isLast: true)
                keep(from: done)
                return true
            }
        }
        var end = kept
        if vocabulary.isFramed, !isExhausted { end -= unsafe XMLSeam.begun(at: filled) }
        parse(done..<end, isLast: isExhausted)
        keep(from: end)
        return false
    }

    private func parse(_ range: Range<Int>, isLast: Bool) {
        var rest = range
        if isFirst {
            let head = range.lowerBound..<min(range.lowerBound + 4, range.upperBound)
            unsafe context.begin(UnsafeRawBufferPointer(rebasing: block[head]))
            rest = head.upperBound..<range.upperBound
            isFirst = false
        }
        unsafe context.parse(UnsafeRawBufferPointer(rebasing: block[rest]), isLast: isLast)
    }

    /// The bytes that were read and not yet parsed.
    private var filled: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(rebasing: block[..<kept])
    }

    /// Moves the bytes from an index on to the front of the block.
    private func keep(from index: Int) {
        let rest = kept - index
        if rest > 0, index > 0 {
            let left = unsafe UnsafeRawBufferPointer(rebasing: block[index..<kept])
            unsafe block.copyMemory(from: left)
        }
        kept = rest
    }

    /// Begins the XML document that follows in the same file.
    private func beginNext() {
        let lines = unsafe walker.pointee.lines
        unsafe walker.pointee.reset(after: lines)
        isFirst = true
        hasEnded = false
    }

    /// What stops the document after a block, if anything does.
    private func fault(isLast: Bool) -> XMLFault? {
        if context.pending > limits.tokenBytes {
            unsafe walker.pointee.refuse(.tokenLength(limit: limits.tokenBytes))
        } else if isLast, unsafe !walker.pointee.isRootClosed {
            unsafe walker.pointee.refuse(.truncated)
        } else if !context.isSound {
            unsafe walker.pointee.refuse(.malformed(code: 0))
        }
        return unsafe walker.pointee.fault
    }

    /// Fills the block as far as the source goes.
    private func fill(from source: ByteSource) throws {
        while unsafe kept < block.count {
            let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: block[kept...])
            let more = try unsafe source.read(into: rest)
            guard more > 0 else {
                isExhausted = true
                return
            }
            kept += more
        }
    }

    /// Makes the parser anew, to be rid of the names it has kept.
    private func renew() {
        context = unsafe ParserContext(user: walker)
        let walk = unsafe Walker(
            BoundTables(vocabulary, in: context.dictionary),
            limits,
            context: context.pointer
        )
        unsafe walker.pointee = walk
    }
}
