package import Records
package import Values

/// Why a file was set aside, as the creditor reads it beside the file.
package struct QuarantineReason: Hashable, Sendable {
    /// Findings told in full: whoever has more of them has one cause for all.
    private static let detailsMax = 100
    /// Places named of one cause; the details name more.
    private static let placesMax = 3

    /// The whole text: what happened, why, what was expected, what to do, and the findings for
    /// whoever made the file.
    package let text: String

    /// Explains a file's findings.
    ///
    /// - Parameters:
    ///   - name: the name the file was dropped under.
    ///   - night: the date of the night.
    ///   - findings: what was found; those that are errors are explained, the rest listed.
    ///   - isUsedInPart: whether it is an archive of which some files were read.
    ///   - language: `sv`, `nb`, `da` or `fi`; English for any other.
    package init(
        _ name: String,
        night: Day,
        findings: [Finding],
        isUsedInPart: Bool = false,
        language: String
    ) {
        let words = ReasonWords.of(language)
        var lines = ["\(words.file): \(name)", "\(words.night): \(night)", ""]
        lines.append(isUsedInPart ? words.partUsed : words.nothingUsed)
        let errors = findings.filter { $0.severity == .error }
        let causes = errors.isEmpty ? findings : errors
        var told: Set<FindingCode> = []
        for cause in causes where told.insert(cause.code).inserted {
            let places = causes.filter { $0.code == cause.code }.map(\.place)
            lines.append("")
            lines += Self.lines(of: cause.code.entry.words(in: language), at: places, words)
        }
        if !findings.isEmpty {
            lines += ["", words.details + ":"]
            lines += findings.prefix(Self.detailsMax).map { "  \($0)" }
        }
        if findings.count > Self.detailsMax {
            lines.append("  \(words.more(findings.count - Self.detailsMax))")
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    /// What one cause says.
    private static func lines(
        of cause: FindingWords,
        at places: [Place],
        _ words: ReasonWords
    ) -> [String] {
        var lines = [cause.meaning]
        let named = places.map { told($0, words) }.filter { !$0.isEmpty }
        if !named.isEmpty {
            let more = named.count > placesMax ? [words.more(named.count - placesMax)] : []
            let list = (named.prefix(placesMax) + more).joined(separator: "; ")
            lines.append("\(words.place): \(list)")
        }
        lines.append("\(words.expected): \(cause.expected)")
        lines.append("\(words.advice): \(cause.advice)")
        return lines
    }

    /// A place below the file, as far as it is known.
    private static func told(_ place: Place, _ words: ReasonWords) -> String {
        var parts: [String] = []
        if place.line > 0 { parts.append("\(words.line) \(place.line)") }
        if place.column > 0 { parts.append("\(words.column) \(place.column)") }
        if !place.element.isEmpty { parts.append(place.element) }
        return parts.joined(separator: ", ")
    }
}
