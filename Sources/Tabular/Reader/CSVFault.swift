/// Why a delimited file cannot be read on.
package struct CSVFault: Error, Hashable, Sendable {
    package let kind: CSVFaultKind
    /// 1-based physical line.
    package let line: Int
    /// 1-based: a byte of the line for encodings, a column of the table otherwise; 0 for neither.
    package let column: Int

    /// Notes a fault.
    package init(_ kind: CSVFaultKind, line: Int, column: Int = 0) {
        self.kind = kind
        self.line = line
        self.column = column
    }
}

/// The kinds of fault that end the reading of a delimited file.
package enum CSVFaultKind: Hashable, Sendable {
    /// Bytes that the file's encoding does not have.
    case encoding(CSVEncoding)
    /// UTF-8 and something else in one file.
    case mixedEncodings
    /// A byte 0, as in a file of another kind or in UTF-16 without its mark.
    case nul
    /// A quoted field that never closes; the line is where it opened.
    case quoteOpen
    case fieldTooLong
    case rowTooLong
    case tooManyColumns
}

extension CSVFault: CustomStringConvertible {
    /// What is wrong, with what was expected: lower case, no full stop.
    package var description: String {
        switch kind {
        case .encoding(let encoding):
            "a byte sequence that \(encoding.rawValue) does not have, at byte \(column) of the "
                + "line; name the file's encoding in the settings if it is another"
        case .mixedEncodings:
            "some letters are UTF-8 and others are not, first at byte \(column) of the line; "
                + "export the file anew in one encoding, or name it in the settings"
        case .nul:
            "a byte 0 at byte \(column) of the line: text was expected; a file in UTF-16 has to "
                + "begin with a byte order mark"
        case .quoteOpen: "a quoted field opens here and never closes"
        case .fieldTooLong: "a field larger than any field of a table can be"
        case .rowTooLong: "a row larger than any row of a table can be"
        case .tooManyColumns: "more columns than any table has"
        }
    }
}
