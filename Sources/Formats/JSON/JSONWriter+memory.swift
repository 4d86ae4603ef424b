import Values

extension JSONWriter {
    /// Makes a document in memory, without a line break at its end; `body` writes the one object
    /// that it is.
    package static func document(_ body: (inout JSONWriter) throws -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            var json = JSONWriter(ByteSink { bytes += $0 })
            json.beginObject()
            try body(&json)
            try json.endObject()
            try json.finish()
        } catch {
            preconditionFailure("a sink in memory refused: \(error)")
        }
        return bytes.dropLast()
    }
}
