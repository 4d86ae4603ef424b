/// A row of the ledger that is not what the chain of events makes of it.
package struct LedgerFault: Hashable, Sendable, CustomStringConvertible {
    /// Name of the table.
    package let table: String
    /// What names the row in its table; payments are named by hash, since keys may hold names.
    package let key: String
    /// What the events say: columns with their values, or `no row`.
    package let expected: String
    /// What the table holds: the same columns, or `no row`.
    package let found: String

    /// `TABLE KEY: expected …, found …`.
    package var description: String { "\(table) \(key): expected \(expected), found \(found)" }

    /// What stands for a row that is missing on one side.
    static let noRow = "no row"
}

/// Compares a row column by column and keeps those that differ.
struct RowComparison {
    private let table: String
    private let key: String
    private var expected: [String] = []
    private var found: [String] = []

    init(_ table: String, _ key: String) {
        self.table = table
        self.key = key
    }

    mutating func compare(_ column: String, _ expected: Int64?, _ found: Int64?) {
        guard expected != found else { return }
        self.expected.append("\(column) \(Self.text(expected))")
        self.found.append("\(column) \(Self.text(found))")
    }

    /// Notes a column whose contents are too long to be shown.
    mutating func note(_ column: String, expected: String, found: String) {
        self.expected.append("\(column) \(expected)")
        self.found.append("\(column) \(found)")
    }

    /// What differs; nil when nothing does.
    var fault: LedgerFault? {
        guard !expected.isEmpty else { return nil }
        return LedgerFault(
            table: table,
            key: key,
            expected: expected.joined(separator: ", "),
            found: found.joined(separator: ", ")
        )
    }

    private static func text(_ value: Int64?) -> String { value.map(String.init) ?? "nothing" }
}

extension UInt64 {
    /// Sixteen hexadecimal digits, as faults name a payment.
    var hexadecimal: String {
        let digits = String(self, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
