/// Builds a vocabulary's tables out of paths.
///
/// A path that cannot be read is a mistake in a format, so it stops the program.
struct VocabularyBuilder {
    private let prefixes: [String]
    private var drafts = [Draft()]

    private struct Draft {
        var node = XMLVocabulary.Node()
        var path = ""
        /// Steps as they are written, in the order they were first asked for.
        var children: [(step: String, node: Int)] = []
        var attributes: [XMLVocabulary.Attribute] = []
    }

    init(prefixes: [String]) {
        self.prefixes = prefixes
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
        let node = steps.reduce(0) { child(of: $0, $1) }
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
                    edges.append(edge(String(name), to: child))
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
        var draft = Draft()
        let path = drafts[parent].path
        draft.path = path.isEmpty ? step : path + "/" + step
        drafts.append(draft)
        drafts[parent].children.append((step, drafts.count - 1))
        return drafts.count - 1
    }

    private func edge(_ name: String, to node: Int) -> XMLVocabulary.Edge {
        let parts = name.split(separator: ":").map(String.init)
        guard parts.count == 2 else {
            return .init(name: name, namespace: 0, node: Int32(node))
        }
        guard let prefix = prefixes.firstIndex(of: parts[0]) else {
            preconditionFailure("nothing is said of the prefix of \(name)")
        }
        return .init(name: parts[1], namespace: Int32(prefix + 1), node: Int32(node))
    }
}
