/// The files that tell what became of claims: the same lines, for people and for programs.
package enum StatusForm: Sendable, CaseIterable {
    /// CSV.
    case table
    /// JSON.
    case document

    /// What the file is called.
    package var fileName: String {
        switch self {
        case .table: "status.csv"
        case .document: "status.json"
        }
    }
}
