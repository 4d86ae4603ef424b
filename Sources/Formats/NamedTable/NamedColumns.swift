import Records
import Values

/// Where the columns of a table stand that has columns of its own names and no others.
struct NamedColumns<Column> where Column: RawRepresentable<String> & Hashable {
    /// Number of columns, those without a name counted as well.
    let count: Int
    private let places: [Column: Int]

    /// Finds the columns by the names of their headers, in whichever case.
    ///
    /// - Parameters:
    ///   - headers: of the table, from the left.
    ///   - needed: columns that have to be there.
    ///   - file: the name that places are told under.
    /// - Throws: `FileRefused` where one is unknown, stands twice, or is needed and missing: a
    ///   misspelt column must not be silently nothing.
    init(_ headers: [String], needed: [Column], file: String) throws(FileRefused) {
        func refused(_ code: FindingCode, _ words: String) -> FileRefused {
            FileRefused(Finding(code, .error, at: Place(file: file, line: 1), words))
        }
        var places: [Column: Int] = [:]
        for (place, header) in headers.enumerated() where !header.isEmpty {
            guard let column = Column(rawValue: header.lowercased()) else {
                throw refused(.csvColumnUnknown, "no column is called '\(header)'")
            }
            guard places.updateValue(place, forKey: column) == nil else {
                throw refused(.csvColumnTwice, "two columns are called '\(header)'")
            }
        }
        for column in needed where places[column] == nil {
            throw refused(.csvColumnMissing, "the column '\(column.rawValue)' is missing")
        }
        self.places = places
        count = headers.count
    }

    /// A field of a row; empty where the table has no such column, or the row ends before it.
    func text(_ column: Column, of fields: [Text]) -> Text {
        places[column].flatMap { $0 < fields.count ? fields[$0] : nil } ?? .empty
    }
}
