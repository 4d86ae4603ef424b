/// The words of a quarantine reason in one language.
struct ReasonWords: Sendable {
    let file: String
    let night: String
    let nothingUsed: String
    let partUsed: String
    let details: String
    /// Says how many findings are not listed.
    let more: @Sendable (Int) -> String
    /// Says what was wrong.
    let why: @Sendable (ReasonCause) -> String
    /// Says what to do about it.
    let advice: @Sendable (ReasonCause) -> String

    /// Picks a language: `sv`, `nb`, `da` or `fi`; English for any other.
    static func of(_ language: String) -> ReasonWords {
        switch language {
        case "sv": .swedish
        case "nb": .norwegian
        case "da": .danish
        case "fi": .finnish
        default: .english
        }
    }
}
