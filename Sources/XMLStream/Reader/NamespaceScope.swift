import CLibXML2

/// What prefixes stand for in the elements that are open.
@safe struct NamespaceScope: ~Copyable {
    /// A declaration.
    @safe private struct Binding {
        /// nil for names without prefix.
        let prefix: UnsafePointer<UInt8>?
        let namespace: UnsafePointer<UInt8>?
    }

    private let dictionary: xmlDictPtr?
    private let bindings: UnsafeMutableBufferPointer<Binding>
    /// Number of declarations in force.
    private(set) var count = 0
    /// Namespaces that the library took for addresses.
    private var sound: [UnsafePointer<UInt8>] = unsafe []
    private let reserved: [UnsafePointer<UInt8>?]

    private static let longest = 1_000

    init(_ dictionary: xmlDictPtr?) {
        unsafe self.dictionary = dictionary
        unsafe bindings = .allocate(capacity: 64)
        let names = [
            "xml", "xmlns", "http://www.w3.org/XML/1998/namespace",
            "http://www.w3.org/2000/xmlns/",
        ]
        unsafe reserved = names.map {
            unsafe xmlDictLookup(dictionary, $0, Int32($0.utf8.count))
        }
    }

    deinit {
        unsafe bindings.deallocate()
    }

    /// What declares a namespace: the prefix of `xmlns:a`, or the name `xmlns` itself.
    var declaration: UnsafePointer<UInt8>? { unsafe reserved[1] }

    /// Forgets the declarations after the first `count`.
    @inline(__always)
    mutating func keep(_ count: Int) {
        self.count = count
    }

    /// Takes a declaration of an element that began with `before` declarations in force.
    ///
    /// - Returns: whether it is an ordinary one; if not, nothing was taken.
    mutating func declare(
        _ prefix: UnsafePointer<UInt8>?,
        _ value: UnsafeBufferPointer<UInt8>,
        before: Int
    ) -> Bool {
        guard unsafe count < bindings.count, !value.isEmpty, value.count <= NamespaceScope.longest,
            let namespace = unsafe xmlDictLookup(
                dictionary,
                value.baseAddress,
                Int32(value.count)
            ),
            unsafe !reserved.contains(namespace),
            unsafe prefix == nil || !reserved.contains(prefix)
        else { return false }
        for index in before..<count where unsafe bindings[index].prefix == prefix { return false }
        if unsafe !sound.contains(namespace) {
            guard let address = unsafe xmlParseURI(UnsafeRawPointer(namespace)) else {
                return false
            }
            unsafe xmlFreeURI(address)
            if unsafe sound.count >= 64 { unsafe sound.removeAll() }
            unsafe sound.append(namespace)
        }
        unsafe (bindings.baseAddress.unsafelyUnwrapped + count).initialize(
            to: Binding(prefix: prefix, namespace: namespace)
        )
        count += 1
        return true
    }

    /// What a prefix stands for, nil for nothing.
    @inline(__always)
    func namespace(of prefix: UnsafePointer<UInt8>?) -> UnsafePointer<UInt8>? {
        var index = count - 1
        while index >= 0 {
            if unsafe bindings[index].prefix == prefix { return unsafe bindings[index].namespace }
            index -= 1
        }
        return nil
    }
}
