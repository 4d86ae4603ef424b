import CLibXML2

/// A push parser of libxml2 with only our handlers in it, used for file after file.
///
/// It never asks the network, substitutes no entities, reads no external subset, keeps the
/// library's limits (`HUGE` stays off), and prints nothing.
@safe struct ParserContext: ~Copyable {
    /// Owned: freed with the context.
    let pointer: xmlParserCtxtPtr
    private let user: UnsafeMutablePointer<Walker>

    /// Makes a parser whose handlers are given `user`, which must outlive it and may be
    /// uninitialised as yet.
    init(user: UnsafeMutablePointer<Walker>) {
        _ = ParserContext.library
        guard let made = unsafe xmlCreatePushParserCtxt(nil, nil, nil, 0, nil) else {
            preconditionFailure("no memory for an XML parser")
        }
        unsafe pointer = made
        unsafe self.user = user
        unsafe xmlCtxtUseOptions(made, ParserContext.options)
        install()
    }

    deinit {
        unsafe xmlFreeParserCtxt(pointer)
    }

    /// Where it keeps names, each once.
    var dictionary: xmlDictPtr? { unsafe forfall_xml_dictionary(pointer) }

    /// Number of different names in its dictionary.
    var names: Int { unsafe Int(xmlDictSize(dictionary)) }

    /// Whether all that was parsed so far is well-formed and its prefixes are declared.
    var isSound: Bool { unsafe forfall_xml_is_sound(pointer) != 0 }

    /// Bytes taken in and not yet parsed.
    var pending: Int { unsafe forfall_xml_pending(pointer) }

    /// Begins a document.
    ///
    /// - Parameter head: its first bytes, at least four if it has so many, by which UTF-16 and
    ///   byte order marks are known.
    func begin(_ head: UnsafeRawBufferPointer) {
        let bytes = unsafe head.baseAddress?.assumingMemoryBound(to: CChar.self)
        unsafe xmlCtxtResetPush(pointer, bytes, Int32(head.count), nil, nil)
        install()
    }

    /// Parses the next bytes of the document; the handlers run now.
    func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) {
        // Conversion errors of iconv know no context: they go to the thread's own handler, and
        // without one to stderr.
        unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        _ = unsafe xmlParseChunk(pointer, start, Int32(bytes.count), isLast ? 1 : 0)
    }

    private func install() {
        var handlers = unsafe SAXHandlers.table()
        unsafe forfall_xml_install(pointer, &handlers, user)
    }

    private static let options = Int32(
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    )

    /// Readies the library once, before the first thread uses it.
    private static let library: Void = xmlInitParser()
}
