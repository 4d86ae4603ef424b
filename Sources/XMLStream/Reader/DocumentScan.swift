import CLibXML2
import CXMLScan

/// Reads a document that lies whole in memory, and is of the plain kind that nearly all e-invoices
/// are, several times as fast as the library does.
///
/// It checks all that the library does: characters, names, that tags match, attributes, prefixes.
/// Whatever is wrong or merely unusual (a document type, another encoding, a CDATA section, an
/// instruction, a character reference, names outside ASCII) it leaves to the library, which then
/// reads the document from its start and says what is wrong with it. So what is accepted, and what
/// is told of it, is the library's answer in either case; tests hold one against the other.
@safe struct DocumentScan: ~Copyable {
    /// An open element.
    @safe private struct Element {
        /// Its name in the document.
        let name: UnsafePointer<UInt8>
        let count: Int
        /// Declarations in force around it.
        let scope: Int
    }

    private var names: NameTable
    private var scope: NamespaceScope
    private let elements: UnsafeMutableBufferPointer<Element>
    private var open = 0
    /// Attributes of a tag as the library tells them, five pointers each: local name, prefix,
    /// namespace, first byte of the value, byte after it.
    private let attributes: UnsafeMutableBufferPointer<UnsafePointer<UInt8>?>
    private var attributeCount = 0
    /// Never changed; a variable, since Swift 6.3 makes broken code of what a constant points to
    /// under the thread sanitizer.
    private var walker: UnsafeMutablePointer<Walker>

    private static let mostAttributes = 16

    /// Makes a scan that tells a walker.
    ///
    /// - Parameters:
    ///   - walker: must outlive the scan.
    ///   - dictionary: of the parser that reads what is left to it.
    ///   - depth: elements inside each other; what is deeper is left to the library.
    init(_ walker: UnsafeMutablePointer<Walker>, _ dictionary: xmlDictPtr?, depth: Int) {
        unsafe self.walker = walker
        names = unsafe NameTable(dictionary)
        scope = unsafe NamespaceScope(dictionary)
        unsafe elements = .allocate(capacity: depth)
        unsafe attributes = .allocate(capacity: 5 * DocumentScan.mostAttributes)
        unsafe attributes.initialize(repeating: nil)
    }

    deinit {
        unsafe elements.deallocate()
        unsafe attributes.deallocate()
    }

    /// Reads a document.
    ///
    /// - Parameter bytes: all of it, followed by what the scans halt at (``XMLBlock/seal()``).
    /// - Returns: whether the walker was told all of it; if not, it was told something that has to
    ///   be forgotten.
    mutating func read(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let base = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self),
            unsafe cxml_is_text(base, bytes.count) != 0
        else { return false }
        open = 0
        scope.keep(0)
        var cursor = unsafe Cursor(place: base + DocumentScan.prologue(of: bytes), line: 1)
        let end = unsafe base + bytes.count
        var hasRoot = false
        while text(&cursor) {
            guard unsafe cursor.place < end else { return hasRoot && open == 0 }
            switch unsafe cursor.place[1] {
            case 0x21:
                guard unsafe comment(&cursor, before: end) else { return false }
            case 0x2F:
                guard endTag(&cursor) else { return false }
            default:
                guard open > 0 || !hasRoot, startTag(&cursor) else { return false }
                hasRoot = true
            }
        }
        return false
    }

    /// A place in the document.
    @safe private struct Cursor {
        var place: UnsafePointer<UInt8>
        /// 1-based.
        var line: Int

        /// Goes past blanks; says whether there were any.
        @inline(__always)
        mutating func skipBlanks() -> Bool {
            let start = unsafe place
            while true {
                let byte = unsafe place.pointee
                if byte == 0x0A { line += 1 }
                guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
                unsafe place += 1
            }
            return unsafe place > start
        }
    }

    /// Declarations that say what is taken for granted; any other is the library's to read.
    private static let declarations: [StaticString] = [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>",
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>",
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>",
        "<?xml version=\"1.0\"?>",
    ]

    /// Bytes of a byte order mark and a declaration.
    private static func prologue(of bytes: UnsafeRawBufferPointer) -> Int {
        let mark = unsafe bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[mark...])
        for declaration in declarations {
            let words = unsafe UnsafeRawBufferPointer(
                start: declaration.utf8Start,
                count: declaration.utf8CodeUnitCount
            )
            if unsafe rest.starts(with: words) { return mark + words.count }
        }
        return mark
    }

    /// Reads text up to the next tag; outside the root element there may be blanks only.
    @inline(__always)
    private mutating func text(_ cursor: inout Cursor) -> Bool {
        while true {
            let run = unsafe cxml_text(cursor.place)
            if run.count > 0 {
                if open > 0 {
                    unsafe walker.pointee.characters(cursor.place, count: run.count)
                } else {
                    let blank = unsafe UnsafeBufferPointer(start: cursor.place, count: run.count)
                    guard unsafe blank.allSatisfy({ $0 <= 0x20 }) else { return false }
                }
                unsafe cursor.place += run.count
                cursor.line += run.lines
            }
            switch unsafe cursor.place.pointee {
            case 0x3C:
                return true
            case 0x26:
                guard open > 0, entity(&cursor) else { return false }
            case 0x0D:
                // Of a line's two end characters the second is kept (XML 1.0, 2.11).
                guard unsafe cursor.place[1] == 0x0A else { return false }
                unsafe cursor.place += 1
            default:
                // `]]>` may not stand in text.
                return false
            }
        }
    }

    private static let entities: [(written: StaticString, meant: StaticString)] = [
        ("&amp;", "&"), ("&apos;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"),
    ]

    /// Reads one of the five entities that XML itself defines.
    private mutating func entity(_ cursor: inout Cursor) -> Bool {
        for (written, meant) in DocumentScan.entities {
            let count = written.utf8CodeUnitCount
            guard unsafe memcmp(cursor.place, written.utf8Start, count) == 0 else { continue }
            unsafe walker.pointee.characters(meant.utf8Start, count: 1)
            unsafe cursor.place += count
            return true
        }
        return false
    }

    /// Goes past a comment.
    private func comment(_ cursor: inout Cursor, before end: UnsafePointer<UInt8>) -> Bool {
        guard unsafe cursor.place[2] == 0x2D, unsafe cursor.place[3] == 0x2D else { return false }
        unsafe cursor.place += 4
        while unsafe cursor.place < end {
            if unsafe cursor.place[0] == 0x2D, unsafe cursor.place[1] == 0x2D {
                // Two hyphens end a comment, and stand nowhere else in it.
                guard unsafe cursor.place[2] == 0x3E else { return false }
                unsafe cursor.place += 3
                return true
            }
            if unsafe cursor.place[0] == 0x0A { cursor.line += 1 }
            unsafe cursor.place += 1
        }
        return false
    }

    @inline(__always)
    private mutating func endTag(_ cursor: inout Cursor) -> Bool {
        guard open > 0 else { return false }
        let element = unsafe elements[open - 1]
        let name = unsafe cursor.place + 2
        guard unsafe cxml_equal(name, element.name, element.count) != 0,
            unsafe name[element.count] == 0x3E
        else { return false }
        unsafe cursor.place = name + element.count + 1
        close(element, line: cursor.line)
        return true
    }

    @inline(__always)
    private mutating func close(_ element: Element, line: Int) {
        open -= 1
        scope.keep(element.scope)
        unsafe walker.pointee.scannedLine = line
        unsafe walker.pointee.end()
    }

    @inline(__always)
    private mutating func startTag(_ cursor: inout Cursor) -> Bool {
        unsafe cursor.place += 1
        guard unsafe open < elements.count, let name = unsafe names.name(at: cursor.place) else {
            return false
        }
        let element = unsafe Element(name: cursor.place, count: name.count, scope: scope.count)
        unsafe cursor.place += name.count
        attributeCount = 0
        if unsafe cursor.place.pointee != 0x3E {
            guard readAttributes(&cursor, scope: element.scope) else { return false }
        }
        let namespace = unsafe scope.namespace(of: name.prefix)
        guard unsafe name.prefix == nil || namespace != nil else { return false }
        let isEmpty = unsafe cursor.place.pointee == 0x2F
        unsafe elements[open] = element
        open += 1
        unsafe walker.pointee.scannedLine = cursor.line
        unsafe walker.pointee.start(
            name.local,
            namespace,
            attributes.baseAddress,
            count: attributeCount
        )
        unsafe cursor.place += isEmpty ? 2 : 1
        if isEmpty { close(element, line: cursor.line) }
        return true
    }

    /// Reads what stands in a tag after its name, up to `>` or `/>`.
    private mutating func readAttributes(_ cursor: inout Cursor, scope outer: Int) -> Bool {
        while true {
            let isApart = cursor.skipBlanks()
            if unsafe cursor.place.pointee == 0x3E { break }
            if unsafe cursor.place.pointee == 0x2F {
                guard unsafe cursor.place[1] == 0x3E else { return false }
                break
            }
            guard isApart, readAttribute(&cursor, scope: outer) else { return false }
        }
        return resolveAttributes()
    }

    private mutating func readAttribute(_ cursor: inout Cursor, scope outer: Int) -> Bool {
        guard let name = unsafe names.name(at: cursor.place),
            unsafe cursor.place[name.count] == 0x3D
        else { return false }
        let quote = unsafe cursor.place[name.count + 1]
        guard quote == 0x22 || quote == 0x27 else { return false }
        let first = unsafe cursor.place + name.count + 2
        let count = unsafe cxml_value(first, quote)
        guard unsafe first[count] == quote else { return false }
        unsafe cursor.place = first + count + 1
        let value = unsafe UnsafeBufferPointer(start: first, count: count)
        if unsafe name.prefix == scope.declaration {
            return unsafe scope.declare(name.local, value, before: outer)
        }
        if unsafe name.prefix == nil && name.local == scope.declaration {
            return unsafe scope.declare(nil, value, before: outer)
        }
        guard attributeCount < DocumentScan.mostAttributes else { return false }
        let slot = attributeCount * 5
        unsafe attributes[slot] = name.local
        unsafe attributes[slot + 1] = name.prefix
        unsafe attributes[slot + 3] = first
        unsafe attributes[slot + 4] = first + count
        attributeCount += 1
        return true
    }

    /// Finds the namespaces of a tag's attributes, which it may have declared behind them, and
    /// holds each attribute against those before it.
    private mutating func resolveAttributes() -> Bool {
        for index in 0..<attributeCount {
            let slot = index * 5
            let prefix = unsafe attributes[slot + 1]
            // Names without prefix are in no namespace, whatever is the default.
            let namespace = unsafe prefix == nil ? nil : scope.namespace(of: prefix)
            guard unsafe prefix == nil || namespace != nil else { return false }
            unsafe attributes[slot + 2] = namespace
            for before in stride(from: 0, to: slot, by: 5)
            where unsafe attributes[before] == attributes[slot]
                && attributes[before + 2] == namespace
            {
                return false
            }
        }
        return true
    }
}
