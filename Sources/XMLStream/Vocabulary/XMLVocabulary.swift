/// What a format wants to hear of, as a tree of steps that a reader walks along with the document.
///
/// Elements that no field asks for are passed over with everything in them.
package struct XMLVocabulary: Sendable {
    /// The root elements that the paths hang below.
    let roots: [Root]
    /// Whether documents may stand inside elements that are none, and one after the other.
    let isFramed: Bool
    /// Whether texts keep the blanks at their ends.
    let keepsBlanks: Bool
    /// Namespaces by number; 0 stands for the root's own.
    let namespaces: [String]
    let nodes: [Node]
    let edges: [Edge]
    let attributes: [Attribute]
    /// Path of each node below the root, beside `nodes`, which are read at every tag.
    let nodePaths: [String]
    /// Path of each tag, for findings.
    private let paths: [UInt16: String]

    /// A root element.
    struct Root {
        let name: String
        /// nil: any, which the format checks itself.
        let namespace: String?
        let node: Int32
        /// Place of its kind among those that the vocabulary was made of.
        let kind: Int
    }

    /// An element on the way to a field; its edges and attributes stand together in the tables.
    struct Node {
        var firstEdge: Int32 = 0
        var edgeCount: Int32 = 0
        var firstAttribute: Int32 = 0
        var attributeCount: Int32 = 0
        /// Tag of the element's text, or -1.
        var text: Int32 = -1
        /// Tag of its begin and end, or -1.
        var group: Int32 = -1
    }

    /// A step to a child element.
    struct Edge {
        let name: String
        let namespace: Int32
        let node: Int32
    }

    /// An attribute that is asked for.
    struct Attribute {
        let name: String
        /// Whether it has to have a namespace, whichever it is; else it must have none.
        let isQualified: Bool
        let tag: UInt16
    }

    /// Lays out the tables for the one kind of document that a file holds.
    ///
    /// - Parameters:
    ///   - roots: local names of the root elements, of any namespace.
    ///   - prefixes: what the prefixes in the paths stand for.
    ///   - fields: what is asked for; each path once.
    ///   - keepsBlanks: whether texts keep the blanks at their ends.
    package init(
        roots: [String],
        prefixes: [String: String],
        fields: [XMLField],
        keepsBlanks: Bool = false
    ) {
        let kind = XMLDocumentKind(
            roots: roots.map { (name: $0, namespace: nil) },
            prefixes: prefixes,
            fields: fields
        )
        self.init([kind], isFramed: false, keepsBlanks: keepsBlanks)
    }

    /// Lays out the tables for files that hold any number of documents of several kinds: inside
    /// each other's frames, or one after the other.
    ///
    /// Each document's begin and end is told as an event of tag ``XMLEvent/document``.
    package init(framed kinds: [XMLDocumentKind]) {
        self.init(kinds, isFramed: true, keepsBlanks: false)
    }

    private init(_ kinds: [XMLDocumentKind], isFramed: Bool, keepsBlanks: Bool) {
        var builder = VocabularyBuilder()
        var roots: [Root] = []
        var paths: [UInt16: String] = [:]
        for (number, kind) in kinds.enumerated() {
            let node = builder.begin(kind.prefixes)
            roots += kind.roots.map {
                Root(name: $0.name, namespace: $0.namespace, node: node, kind: number)
            }
            for field in kind.fields {
                builder.add(field)
                if paths[field.tag] == nil { paths[field.tag] = field.path }
            }
        }
        let tables = builder.tables()
        self.roots = roots
        self.isFramed = isFramed
        self.keepsBlanks = keepsBlanks
        namespaces = [""] + builder.namespaces
        nodes = tables.nodes
        edges = tables.edges
        attributes = tables.attributes
        nodePaths = tables.paths
        self.paths = paths
    }

    /// The path of a tag, below the root element of the first kind that has it.
    package func path(of tag: UInt16) -> String { paths[tag] ?? "" }

    /// The root element that a document's begin or end is told of.
    ///
    /// - Parameter event: of tag ``XMLEvent/document``.
    /// - Returns: the root, and the place of its kind among those of the vocabulary.
    package func document(_ event: XMLEvent) -> (root: XMLRoot, kind: Int) {
        let root = roots[Int(event.start)]
        let named = XMLRoot(
            name: root.name,
            namespace: root.namespace ?? "",
            line: Int(event.line)
        )
        return (named, root.kind)
    }
}
