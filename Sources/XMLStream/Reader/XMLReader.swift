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
    private var isFirst = true

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

    /// Begins a document; whatever became of the one before.
    package func open(_ source: ByteSource) {
        if context.names > limits.names { renew() }
        unsafe walker.pointee.reset()
        self.source = source
        isFirst = true
    }

    /// Reads on until there is something to tell.
    ///
    /// - Returns: what was asked for in the next block, maybe nothing; nil at the end of a
    ///   document that is well-formed.
    /// - Throws: `XMLFault`, after which nothing that was read of the document may be used; what
    ///   the source threw.
    package func next() throws -> XMLTape? {
        guard let source else { return nil }
        let count = try fill(from: source)
        let isLast = unsafe count < block.count
        if isFirst {
            guard count > 0 else { throw XMLFault(.empty) }
            let head = min(4, count)
            unsafe context.begin(UnsafeRawBufferPointer(rebasing: block[..<head]))
            unsafe context.parse(
                UnsafeRawBufferPointer(rebasing: block[head..<count]),
                isLast: isLast
            )
            isFirst = false
        } else {
            unsafe context.parse(
                UnsafeRawBufferPointer(rebasing: block[..<count]),
                isLast: isLast
            )
        }
        if isLast { self.source = nil }
        if let fault = fault(isLast: isLast) {
            self.source = nil
            throw fault
        }
        return unsafe walker.pointee.takeTape()
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
    private func fill(from source: ByteSource) throws -> Int {
        var count = 0
        while unsafe count < block.count {
            let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: block[count...])
            let more = try unsafe source.read(into: rest)
            guard more > 0 else { break }
            count += more
        }
        return count
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
