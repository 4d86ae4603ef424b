/// A number that carries its own check: holding one means that the check was right.
package protocol CheckedNumber: Hashable, Sendable, CustomStringConvertible {
    /// The number without separators; a slice of the text it was read from where that had none.
    var text: Text { get }

    /// Reads a number as people write it; nil where form or check is wrong.
    init?(_ text: Text)
}

extension CheckedNumber {
    /// Reads a number as people write it; nil where form or check is wrong.
    package init?(_ string: String) {
        self.init(Text(string))
    }

    /// The number without separators.
    package var description: String { text.string }
}
