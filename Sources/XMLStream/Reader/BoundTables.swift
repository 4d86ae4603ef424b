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
    let roots: [String]
    /// Path of each node, for findings.
    let paths: [String]

    init(_ vocabulary: XMLVocabulary, in dictionary: xmlDictPtr?) {
        func interned(_ name: String) -> UnsafePointer<UInt8>? {
            unsafe xmlDictLookup(dictionary, name, Int32(name.utf8.count))
        }
        roots = vocabulary.roots
        keepsBlanks = vocabulary.keepsBlanks
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
        unsafe nodes.deinitialize().deallocate()
        unsafe edges.deinitialize().deallocate()
        unsafe attributes.deinitialize().deallocate()
        unsafe namespaces.deinitialize().deallocate()
    }
}
