package import Values

extension CSVWriter {
    /// Writes a text that came from outside, so that no spreadsheet takes it for a formula.
    ///
    /// Where it begins with `=`, `+`, `-`, `@`, a tab or a line break, an apostrophe is put before
    /// it; a reader takes one apostrophe off where one of these follows it.
    package mutating func field(outside text: Text) {
        guard !text.isEmpty, Self.beginsFormula(text[0]) else { return field(text) }
        field("'" + text.string)
    }

    /// Writes a text that came from outside, so that no spreadsheet takes it for a formula.
    ///
    /// As ``field(outside:)`` for a text in a buffer.
    package mutating func field(outside text: String) {
        guard let first = text.utf8.first, Self.beginsFormula(first) else { return field(text) }
        field("'" + text)
    }

    private static func beginsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}
