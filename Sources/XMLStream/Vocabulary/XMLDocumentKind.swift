/// A kind of document that a framed vocabulary knows: what its root is called and what is read of
/// it.
package struct XMLDocumentKind: Sendable {
    let roots: [(name: String, namespace: String?)]
    let prefixes: [String: String]
    let fields: [XMLField]

    /// Describes a kind.
    ///
    /// - Parameters:
    ///   - roots: local names and namespaces of its root elements; nil for any namespace, in a
    ///     framed vocabulary only of what stands in a frame.
    ///   - prefixes: what the prefixes in the paths stand for.
    ///   - fields: what is asked for; each path once.
    package init(
        roots: [(name: String, namespace: String?)],
        prefixes: [String: String] = [:],
        fields: [XMLField] = []
    ) {
        self.roots = roots
        self.prefixes = prefixes
        self.fields = fields
    }
}
