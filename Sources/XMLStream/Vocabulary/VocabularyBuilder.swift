/// Builds a vocabulary's tables out of paths.
///
/// A path that cannot be read is a mistake in a format, so it stops the program.
struct VocabularyBuilder {
    /// Namespaces of all kinds, each once.
    private(set) var namespaces: [String] = []
    /// Numbers of the namespaces by the prefixes of the kind that is being laid out.
    private var prefixes: [String: Int] = [:]
    private var root = 0
    private var drafts: [Draft] = []

    private struct Draft {
        var node = XMLVocabulary.Node()
        var path = ""
        /// Steps as they are written, in the order they were first asked for.
        var children: [(step: String, node: Int)] = []
        var attributes: [XMLVocabulary.Attribute] = []
        /// What the prefixes of its steps stand for.
        var prefixes: [String: Int]
    }

    /// Begins a kind of document; fields are added to the last one begun.
    ///
    /// - Parameter prefixes: what its prefixes stand for.
    /// - Returns: its root's node.
    mutating func begin(_ prefixes: [String: String]) -> Int32 {
        self.prefixes = [:]
        for (prefix, namespace) in prefixes.sorted(by: { $0.key < $1.key }) {
            let known = namespaces.firstIndex(of: namespace)
            if known == nil { namespaces.append(namespace) }
            self.prefixes[prefix] = (known ?? namespaces.count - 1) + 1
        }
        root = drafts.count
        drafts.append(Draft(prefixes: self.prefixes))
        return Int32(root)
    }

    mutating func add(_ field: XMLField) {
        var steps = field.path.split(separator: "/", omittingEmptySubsequences: false)
            .map(String.init)
        let isGroup = steps.last == ""
        if isGroup { steps.removeLast() }
        var attribute: String?
        if let last = steps.last, last.hasPrefix("@") {
            attribute = String(last.dropFirst())
            steps.removeLast()
        }
        let node = steps.reduce(root) { child(of: $0, $1) }
        if let attribute {
            let isQualified = attribute.hasPrefix("*:")
            drafts[node].attributes.append(
                .init(
                    name: isQualified ? String(attribute.dropFirst(2)) : attribute,
                    isQualified: isQualified,
                    tag: field.tag
                )
            )
        } else if isGroup {
            precondition(drafts[node].node.group < 0, "\(field.path) is asked for twice")
            drafts[node].node.group = Int32(field.tag)
        } else {
            precondition(drafts[node].node.text < 0, "\(field.path) is asked for twice")
            drafts[node].node.text = Int32(field.tag)
        }
    }

    func tables() -> (
        nodes: [XMLVocabulary.Node], edges: [XMLVocabulary.Edge],
        attributes: [XMLVocabulary.Attribute], paths: [String]
    ) {
        var nodes: [XMLVocabulary.Node] = []
        var edges: [XMLVocabulary.Edge] = []
        var attributes: [XMLVocabulary.Attribute] = []
        for draft in drafts {
            var node = draft.node
            node.firstEdge = Int32(edges.count)
            for (step, child) in draft.children {
                for name in step.split(separator: "|") {
                    edges.append(edge(String(name), to: child, draft.prefixes))
                }
            }
            node.edgeCount = Int32(edges.count) - node.firstEdge
            node.firstAttribute = Int32(attributes.count)
            attributes += draft.attributes
            node.attributeCount = Int32(draft.attributes.count)
            nodes.append(node)
        }
        return (nodes, edges, attributes, drafts.map(\.path))
    }

    private mutating func child(of parent: Int, _ step: String) -> Int {
        precondition(!step.isEmpty, "a path has an empty step")
        if let known = drafts[parent].children.first(where: { $0.step == step }) {
            return known.node
        }
        var draft = Draft(prefixes: prefixes)
        let path = drafts[parent].path
        draft.path = path.isEmpty ? step : path + "/" + step
        drafts.append(draft)
        drafts[parent].children.append((step, drafts.count - 1))
        return drafts.count - 1
    }

    private func edge(
        _ name: String,
        to node: Int,
        _ prefixes: [String: Int]
    ) -> XMLVocabulary.Edge {
        let parts = name.split(separator: ":").map(String.init)
        guard parts.count == 2 else {
            return .init(name: name, namespace: 0, node: Int32(node))
        }
        guard let prefix = prefixes[parts[0]] else {
            preconditionFailure("nothing is said of the prefix of \(name)")
        }
        return .init(name: parts[1], namespace: Int32(prefix), node: Int32(node))
    }
}
