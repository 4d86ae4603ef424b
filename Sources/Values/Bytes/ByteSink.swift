/// Where a writer's bytes go: a staged file, or memory in a test.
package struct ByteSink {
    private let consume: ([UInt8]) throws -> Void

    /// Wraps a function that takes the next bytes.
    package init(_ consume: @escaping ([UInt8]) throws -> Void) {
        self.consume = consume
    }

    /// Writes bytes after those already written.
    ///
    /// - Throws: what the outside world threw, such as a full disk.
    package func write(_ bytes: [UInt8]) throws {
        try consume(bytes)
    }

    /// Writes all that a source has.
    ///
    /// - Throws: what the outside world threw on either side.
    package func copy(_ source: ByteSource) throws {
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = try unsafe block.withUnsafeMutableBytes { room in
                try unsafe source.read(into: room)
            }
            guard count > 0 else { return }
            try consume(Array(block[..<count]))
        }
    }

    /// Writes out a builder's bytes and empties it, when it holds at least `threshold` of them.
    package func flush(_ builder: inout ByteBuilder, threshold: Int = 0) throws {
        guard builder.count >= threshold, builder.count > 0 else { return }
        try consume(builder.bytes)
        builder.removeAll()
    }
}
