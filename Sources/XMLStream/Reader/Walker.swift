import CLibXML2

/// Walks the vocabulary's tree along with the document and writes down what was asked for.
///
/// It lives behind a pointer that the parser hands to each handler.
@safe struct Walker: ~Copyable {
    private let tables: BoundTables
    private let limits: XMLLimits
    private let context: xmlParserCtxtPtr
    /// Nodes of the open elements that the vocabulary knows, and the lines of their start tags.
    private let path: UnsafeMutableBufferPointer<(node: Int32, line: Int32)>
    private var open = 0
    /// Open elements around the documents of a framed vocabulary.
    private var frames = 0
    /// Place of the open document's root in the vocabulary.
    private var document = 0
    /// Lines of the file before this document's first.
    private var linesBefore = 0
    /// 1-based line where a scan stands; 0 while the library reads, which knows its own.
    var scannedLine = 0
    /// Open elements that it does not know; the outermost of them stands in the last known.
    private var skipped = 0
    /// Depth in `path` of the element whose text is gathered; 0 for none.
    private var gathering = 0
    private var textStart = 0
    private var events: [XMLEvent] = []
    private var texts: [UInt8] = []
    private(set) var root: XMLRoot?
    /// The root of the document before, and the dictionary's pointers to its names.
    private var lastRoot: (name: String, namespace: String)?
    private var rootName: UnsafePointer<UInt8>?
    private var rootNamespace: UnsafePointer<UInt8>?
    private(set) var isRootClosed = false
    private(set) var fault: XMLFault?

    init(_ tables: consuming BoundTables, _ limits: XMLLimits, context: xmlParserCtxtPtr) {
        self.tables = tables
        self.limits = limits
        unsafe self.context = context
        unsafe path = .allocate(capacity: limits.depth)
        unsafe path.initialize(repeating: (0, 0))
    }

    deinit {
        unsafe path.deallocate()
    }

    /// Forgets the document before.
    ///
    /// - Parameter lines: lines of the file that stand before the next document's first.
    mutating func reset(after lines: Int = 0) {
        open = 0
        frames = 0
        linesBefore = lines
        scannedLine = 0
        skipped = 0
        gathering = 0
        textStart = 0
        // Nobody else holds them here: what was handed over was replaced.
        events.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
        root = nil
        isRootClosed = false
        fault = nil
    }

    /// Hands over what was written down, and keeps only the text that is under way.
    mutating func takeTape() -> XMLTape {
        let tape = XMLTape(events: events, texts: texts)
        events = []
        events.reserveCapacity(min(tape.events.count + 8, 4_096))
        texts = gathering > 0 ? Array(texts[textStart...]) : []
        texts.reserveCapacity(max(1_024, texts.count))
        textStart = 0
        return tape
    }

    /// Refuses the document: nothing more of it is parsed.
    mutating func refuse(_ cause: XMLFaultCause, line: Int? = nil, column: Int = 0) {
        guard fault == nil else { return }
        let here = open > 0 ? unsafe tables.paths[Int(path[open - 1].node)] : ""
        fault = XMLFault(
            cause,
            line: linesBefore + (line ?? documentLine),
            column: column,
            element: here
        )
        unsafe xmlStopParser(context)
    }

    mutating func start(
        _ name: UnsafePointer<UInt8>?,
        _ namespace: UnsafePointer<UInt8>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
        count: Int
    ) {
        guard open + skipped + frames < limits.depth else {
            return refuse(.depth(limit: limits.depth))
        }
        guard skipped == 0 else {
            skipped += 1
            return
        }
        guard open > 0 else {
            return unsafe startOutside(name, namespace, attributes, count: count)
        }
        let node = unsafe tables.nodes[Int(path[open - 1].node)]
        var index = Int(node.firstEdge)
        let end = index + Int(node.edgeCount)
        while index < end {
            let edge = unsafe tables.edges[index]
            if unsafe edge.name == name,
                unsafe tables.namespaces[Int(edge.namespace)] == namespace
            {
                return unsafe enter(edge.node, attributes, count: count)
            }
            index += 1
        }
        skipped = 1
    }

    mutating func end() {
        guard skipped == 0 else {
            skipped -= 1
            if skipped == 0, open == 0 { isRootClosed = true }
            return
        }
        guard open > 0 else {
            frames -= 1
            if frames == 0 { isRootClosed = true }
            return
        }
        let (index, line) = unsafe path[open - 1]
        let node = unsafe tables.nodes[Int(index)]
        if gathering == open {
            gathering = 0
            append(UInt16(truncatingIfNeeded: node.text), line: line, from: textStart)
        }
        open -= 1
        if node.group >= 0 {
            note(UInt16(truncatingIfNeeded: node.group), .end, line: currentLine)
        }
        guard open == 0 else { return }
        if tables.isFramed { mark(.end) }
        if frames == 0 { isRootClosed = true }
    }

    mutating func characters(_ bytes: UnsafePointer<UInt8>?, count: Int) {
        guard gathering > 0, gathering == open, skipped == 0 else { return }
        guard texts.count - textStart + count <= limits.textBytes else {
            return refuse(.textLength(limit: limits.textBytes))
        }
        unsafe texts.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    }

    private var currentLine: Int32 {
        Int32(truncatingIfNeeded: linesBefore + documentLine)
    }

    private var documentLine: Int {
        unsafe scannedLine > 0 ? scannedLine : forfall_xml_line(context)
    }

    /// Lines of the file up to where the parser stands, less one.
    var lines: Int { linesBefore + max(0, documentLine - 1) }

    /// Takes an element that stands in no document: the root of one, or a frame around some.
    private mutating func startOutside(
        _ name: UnsafePointer<UInt8>?,
        _ namespace: UnsafePointer<UInt8>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
        count: Int
    ) {
        if frames == 0 { unsafe noteRoot(name, namespace) }
        for index in unsafe tables.roots.indices {
            let root = unsafe tables.roots[index]
            guard unsafe root.name == name, unsafe root.isAny || root.namespace == namespace
            else { continue }
            // What a file begins with is told by its name: in a frame nobody else tells of it.
            if root.isAny, tables.isFramed, frames == 0 { continue }
            unsafe tables.namespaces[0] = namespace
            document = index
            if tables.isFramed { mark(.begin) }
            return unsafe enter(root.node, attributes, count: count)
        }
        if tables.isFramed { frames += 1 } else { skipped = 1 }
    }

    /// Notes the file's outermost element.
    ///
    /// One parser's dictionary keeps each name once, so most files' roots are known by pointer.
    private mutating func noteRoot(
        _ name: UnsafePointer<UInt8>?,
        _ namespace: UnsafePointer<UInt8>?
    ) {
        if unsafe lastRoot == nil || rootName != name || rootNamespace != namespace {
            lastRoot = unsafe (
                Walker.string(name, limit: 128), Walker.string(namespace, limit: 256)
            )
            unsafe (rootName, rootNamespace) = (name, namespace)
        }
        guard let (local, space) = lastRoot else { return }
        root = XMLRoot(name: local, namespace: space, line: Int(currentLine))
    }

    /// Writes down where a document begins or ends.
    private mutating func mark(_ kind: XMLEventKind) {
        events.append(
            XMLEvent(
                tag: XMLEvent.document,
                kind: kind,
                line: currentLine,
                start: Int32(truncatingIfNeeded: document),
                count: 0
            )
        )
    }

    /// Opens an element that the vocabulary knows.
    private mutating func enter(
        _ index: Int32,
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
        count: Int
    ) {
        let node = unsafe tables.nodes[Int(index)]
        let line = currentLine
        unsafe path[open] = (index, line)
        open += 1
        if node.group >= 0 { note(UInt16(truncatingIfNeeded: node.group), .begin, line: line) }
        if node.attributeCount > 0, count > 0 {
            unsafe read(attributes, count: count, for: node, line: line)
        }
        gathering = node.text >= 0 ? open : 0
        textStart = texts.count
    }

    /// Writes down the attributes that are asked for; five pointers each: local name, prefix,
    /// namespace, first byte of the value, byte after it.
    private mutating func read(
        _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
        count: Int,
        for node: XMLVocabulary.Node,
        line: Int32
    ) {
        guard let attributes = unsafe attributes else { return }
        for wanted in Int(node.firstAttribute)..<Int(node.firstAttribute + node.attributeCount) {
            let asked = unsafe tables.attributes[wanted]
            for index in 0..<count
            where unsafe attributes[index * 5] == asked.name
                && (attributes[index * 5 + 2] != nil) == asked.isQualified
            {
                guard let first = unsafe attributes[index * 5 + 3],
                    let end = unsafe attributes[index * 5 + 4]
                else { continue }
                let bytes = unsafe UnsafeBufferPointer(start: first, count: end - first)
                guard bytes.count <= limits.textBytes else {
                    return refuse(.textLength(limit: limits.textBytes))
                }
                let start = texts.count
                unsafe texts.append(contentsOf: bytes)
                append(asked.tag, line: line, from: start)
            }
        }
    }

    /// Writes down a text that stands at the end of `texts`: blanks for line breaks and tabs, none
    /// at its ends.
    private mutating func append(_ tag: UInt16, line: Int32, from start: Int) {
        var low = start
        var high = texts.count
        for index in low..<high where texts[index] < 0x20 { texts[index] = 0x20 }
        while !tables.keepsBlanks, low < high, texts[low] == 0x20 { low += 1 }
        while !tables.keepsBlanks, low < high, texts[high - 1] == 0x20 { high -= 1 }
        events.append(
            XMLEvent(
                tag: tag,
                kind: .text,
                line: line,
                start: Int32(truncatingIfNeeded: low),
                count: Int32(truncatingIfNeeded: high - low)
            )
        )
    }

    private mutating func note(_ tag: UInt16, _ kind: XMLEventKind, line: Int32) {
        events.append(XMLEvent(tag: tag, kind: kind, line: line, start: 0, count: 0))
    }

    /// A name of the document as a string of its own, as far as the limit.
    private static func string(_ name: UnsafePointer<UInt8>?, limit: Int) -> String {
        guard let name = unsafe name else { return "" }
        let length = unsafe Int(xmlStrlen(name))
        let bytes = unsafe UnsafeBufferPointer(start: name, count: min(length, limit))
        return unsafe String(decoding: bytes, as: UTF8.self)
    }
}
