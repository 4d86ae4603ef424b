import Values

/// Numbers in file names, filled with zeros so that names sort as numbers do.
package enum FileNumber {
    /// Digits of a number, zero-filled on the left to a width.
    package static func padded(_ number: Int64, to width: Int) -> String {
        var out = ByteBuilder(capacity: 20)
        out.append(digits: number.magnitude, atLeast: width)
        return out.string
    }
}
