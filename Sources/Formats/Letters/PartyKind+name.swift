package import Records

extension PartyKind {
    /// The name in files.
    package var name: String {
        switch self {
        case .unknown: "unknown"
        case .person: "person"
        case .company: "company"
        }
    }
}
