/// What a format wants to hear of, as a tree of steps that a reader walks along with the document.
///
/// Elements that no field asks for are passed over with everything in them.
package struct XMLVocabulary: Sendable {
    /// Names of the root elements that the paths hang below; the format checks the namespace.
    let roots: [String]
    /// Whether texts keep the blanks at their ends.
    let keepsBlanks: Bool
    /// Namespaces by number; 0 stands for the root's own.
    let namespaces: [String]
    /// Node 0 is the root element.
    let nodes: [Node]
    let edges: [Edge]
    let attributes: [Attribute]
    /// Path of each node below the root, beside `nodes`, which are read at every tag.
    let nodePaths: [String]
    /// Path of each tag, for findings.
    private let paths: [UInt16: String]

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

    /// Lays out the tables.
    ///
    /// - Parameters:
    ///   - roots: local names of the root elements.
    ///   - prefixes: what the prefixes in the paths stand for.
    ///   - fields: what is asked for; each path once.
    ///   - keepsBlanks: whether texts keep the blanks at their ends.
    package init(
        roots: [String],
        prefixes: [String: String],
        fields: [XMLField],
        keepsBlanks: Bool = false
    ) {
        let named = prefixes.sorted { $0.key < $1.key }
        var builder = VocabularyBuilder(prefixes: named.map(\.key))
        for field in fields { builder.add(field) }
        let tables = builder.tables()
        self.roots = roots
        self.keepsBlanks = keepsBlanks
        namespaces = [""] + named.map(\.value)
        nodes = tables.nodes
        edges = tables.edges
        attributes = tables.attributes
        nodePaths = tables.paths
        paths = Dictionary(fields.map { ($0.tag, $0.path) }) { first, _ in first }
    }

    /// The path of a tag, below the root element.
    package func path(of tag: UInt16) -> String { paths[tag] ?? "" }
}
