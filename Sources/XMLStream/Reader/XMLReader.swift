package import Values

/// Reads XML documents front to back in blocks, one after another: small plain ones by a scan of
/// its own, all others over one parser of libxml2.
///
/// Nothing of a document is kept but what its format's vocabulary asks for. A document type
/// declaration stops the reader, so there are no entities but the five of XML. Not for use by two
/// threads at once.
@safe package final class XMLReader {
    private let vocabulary: XMLVocabulary
    private let limits: XMLLimits
    private let walker: UnsafeMutablePointer<Walker>
    private let block: XMLBlock
    private var context: ParserContext
    /// Reads, without the library, the documents that fit in the block.
    private var scan: DocumentScan
    private var isOpen = false
    /// Whether nothing of the XML document was parsed yet.
    private var isFirst = true
    private var isFileStart = true
    /// Whether the file that was read last needed no library.
    package private(set) var isScanned = false
    private var seam = XMLSeam()
    /// Whether the tape that was handed over last is the last of its XML document.
    package private(set) var isAtEnd = false
    /// Bytes that the library is given at a time: it moves what is left of them with every 4 KiB
    /// that it has parsed, so more at once are slower.
    private static let slice = 16_384
    /// Whether an XML document has ended and another one follows in the block.
    private var hasEnded = false

    /// Makes a reader for one format, over a block that it may share with others.
    package init(
        _ vocabulary: XMLVocabulary,
        limits: XMLLimits = XMLLimits(),
        block: XMLBlock = XMLBlock()
    ) {
        self.vocabulary = vocabulary
        self.limits = limits
        self.block = block
        unsafe walker = .allocate(capacity: 1)
        context = unsafe ParserContext(user: walker)
        let walk = unsafe Walker(
            BoundTables(vocabulary, in: context.dictionary),
            limits,
            context: context.pointer
        )
        unsafe walker.initialize(to: walk)
        scan = unsafe DocumentScan(walker, context.dictionary, depth: limits.depth)
    }

    deinit {
        unsafe walker.deinitialize(count: 1).deallocate()
    }

    /// The root element, once it was read.
    package var root: XMLRoot? { unsafe walker.pointee.root }

    /// Begins a file; whatever became of the one before.
    package func open(_ source: ByteSource) {
        block.open(source)
        openBlock()
    }

    /// Begins the file that the shared block is open on.
    package func openBlock() {
        if context.names > limits.names { renew() }
        unsafe walker.pointee.reset()
        isOpen = true
        isFirst = true
        isFileStart = true
        isScanned = false
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
        guard isOpen else { return nil }
        if hasEnded { beginNext() }
        try block.fill()
        guard block.count > 0 || !isFirst else { throw XMLFault(.empty) }
        if isFileStart, block.isExhausted, scanBlock() {
            isScanned = true
            isOpen = false
            isAtEnd = true
            return unsafe walker.pointee.takeTape()
        }
        let isCut = parseBlock()
        let isLast = isCut || (block.isExhausted && block.count == 0)
        hasEnded = isCut
        isAtEnd = isLast
        isOpen = isCut || !isLast
        if let fault = fault(isLast: isLast) {
            isOpen = false
            throw fault
        }
        return unsafe walker.pointee.takeTape()
    }

    /// Reads a file that lies whole in the block, if it is one plain document.
    private func scanBlock() -> Bool {
        block.seal()
        if unsafe scan.read(block.bytes), unsafe walker.pointee.fault == nil { return true }
        unsafe walker.pointee.reset()
        return false
    }

    /// Parses the block as far as one XML document goes, and moves what is left to its front.
    ///
    /// - Returns: whether another XML document follows.
    private func parseBlock() -> Bool {
        var done = 0
        if isFileStart, vocabulary.isFramed { unsafe seam.begin(block.bytes) }
        isFileStart = false
        if vocabulary.isFramed {
            var from = isFirst ? unsafe seam.afterStart(of: block.bytes) : 0
            while let next = unsafe seam.next(in: block.bytes, from: from) {
                parse(done..<next, isLast: false)
                done = next
                from = next + 1
                // A declaration inside a comment or a CDATA section is no new document.
                guard unsafe walker.pointee.isRootClosed else { continue }
                parse(done..<done, isLast: true)
                block.keep(from: done)
                return true
            }
        }
        var end = block.count
        if vocabulary.isFramed, !block.isExhausted { end -= unsafe seam.begun(at: block.bytes) }
        parse(done..<end, isLast: block.isExhausted)
        block.keep(from: end)
        return false
    }

    private func parse(_ range: Range<Int>, isLast: Bool) {
        var rest = range
        if isFirst {
            let head = range.lowerBound..<min(range.lowerBound + 4, range.upperBound)
            unsafe context.begin(UnsafeRawBufferPointer(rebasing: block.bytes[head]))
            rest = head.upperBound..<range.upperBound
            isFirst = false
        }
        while rest.count > XMLReader.slice {
            let end = rest.lowerBound + XMLReader.slice
            let slice = unsafe block.bytes[rest.lowerBound..<end]
            unsafe context.parse(UnsafeRawBufferPointer(rebasing: slice), isLast: false)
            rest = end..<rest.upperBound
        }
        unsafe context.parse(UnsafeRawBufferPointer(rebasing: block.bytes[rest]), isLast: isLast)
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

    /// Makes the parser anew, to be rid of the names it has kept.
    private func renew() {
        context = unsafe ParserContext(user: walker)
        let walk = unsafe Walker(
            BoundTables(vocabulary, in: context.dictionary),
            limits,
            context: context.pointer
        )
        unsafe walker.pointee = walk
        scan = unsafe DocumentScan(walker, context.dictionary, depth: limits.depth)
    }
}
