import CLibXML2

/// A vocabulary's tables with its names as the parser's dictionary holds them, so that a name is
/// matched by comparing two pointers.
///
/// The dictionary and the pointers belong to one parser context; a new context is bound anew.
@safe struct BoundTables: ~Copyable {
    /// An edge as the walker compares it.
    @safe struct Edge {
        let name: UnsafePointer<UInt8>?
        let namespace: Int32
        let node: Int32
    }

    /// A root element as the walker compares it.
    @safe struct Root {
        let name: UnsafePointer<UInt8>?
        /// nil where any will do, which `isAny` says.
        let namespace: UnsafePointer<UInt8>?
        let isAny: Bool
        let node: Int32
    }

    let roots: UnsafeMutableBufferPointer<Root>
    let nodes: UnsafeMutableBufferPointer<XMLVocabulary.Node>
    let edges: UnsafeMutableBufferPointer<Edge>
    /// An attribute as the walker compares it.
    @safe struct Attribute {
        let name: UnsafePointer<UInt8>?
        let isQualified: Bool
        let tag: UInt16
    }

    let attributes: UnsafeMutableBufferPointer<Attribute>
    let keepsBlanks: Bool
    /// The first is the root's own, set anew by each document.
    let namespaces: UnsafeMutableBufferPointer<UnsafePointer<UInt8>?>
    let isFramed: Bool
    /// Path of each node, for findings.
    let paths: [String]

    init(_ vocabulary: XMLVocabulary, in dictionary: xmlDictPtr?) {
        func interned(_ name: String) -> UnsafePointer<UInt8>? {
            unsafe xmlDictLookup(dictionary, name, Int32(name.utf8.count))
        }
        keepsBlanks = vocabulary.keepsBlanks
        isFramed = vocabulary.isFramed
        unsafe roots = .allocate(capacity: vocabulary.roots.count)
        _ = unsafe roots.initialize(
            from: vocabulary.roots.map { root in
                unsafe Root(
                    name: interned(root.name),
                    // No namespace is no pointer, and not an empty name.
                    namespace: root.namespace.flatMap { unsafe $0.isEmpty ? nil : interned($0) },
                    isAny: root.namespace == nil,
                    node: root.node
                )
            }
        )
        paths = vocabulary.nodePaths
        unsafe nodes = .allocate(capacity: vocabulary.nodes.count)
        _ = unsafe nodes.initialize(from: vocabulary.nodes)
        unsafe edges = .allocate(capacity: vocabulary.edges.count)
        _ = unsafe edges.initialize(
            from: vocabulary.edges.map { edge in
                unsafe Edge(
                    name: interned(edge.name),
                    namespace: edge.namespace,
                    node: edge.node
                )
            }
        )
        unsafe attributes = .allocate(capacity: vocabulary.attributes.count)
        _ = unsafe attributes.initialize(
            from: vocabulary.attributes.map { attribute in
                unsafe Attribute(
                    name: interned(attribute.name),
                    isQualified: attribute.isQualified,
                    tag: attribute.tag
                )
            }
        )
        unsafe namespaces = .allocate(capacity: vocabulary.namespaces.count)
        _ = unsafe namespaces.initialize(from: vocabulary.namespaces.map { unsafe interned($0) })
    }

    deinit {
        unsafe roots.deinitialize().deallocate()
        unsafe nodes.deinitialize().deallocate()
        unsafe edges.deinitialize().deallocate()
        unsafe attributes.deinitialize().deallocate()
        unsafe namespaces.deinitialize().deallocate()
    }
}
