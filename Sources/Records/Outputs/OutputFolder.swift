package import Values

/// Where a stage's files of one kind go: names and contents, nothing of paths.
package struct OutputFolder {
    private let create: (String) throws -> ByteSink

    /// Wraps a function that starts a file by its name.
    package init(_ create: @escaping (String) throws -> ByteSink) {
        self.create = create
    }

    /// Starts a file; the one before it is complete by then.
    ///
    /// - Parameter name: file name without folders: letters, digits, `.`, `-` and `_`.
    /// - Returns: where the file's bytes go.
    /// - Throws: what the outside world threw.
    package func file(_ name: String) throws -> ByteSink {
        try create(name)
    }
}
