package import Records
package import Values

/// Why a file was set aside, as the creditor reads it beside the file.
package struct QuarantineReason: Hashable, Sendable {
    /// Findings told in full: whoever has more of them has one cause for all.
    private static let detailsMax = 100

    /// The whole text: what happened, why, what to do, and the findings for whoever made the file.
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
        let errors = findings.filter { $0.severity == .error }
        var causes: [ReasonCause] = []
        for finding in errors.isEmpty ? findings : errors {
            let cause = ReasonCause(finding.code)
            if !causes.contains(cause) { causes.append(cause) }
        }
        var lines = ["\(words.file): \(name)", "\(words.night): \(night)", ""]
        lines.append(isUsedInPart ? words.partUsed : words.nothingUsed)
        for cause in causes { lines += ["", words.why(cause), words.advice(cause)] }
        if !findings.isEmpty {
            lines += ["", words.details + ":"]
            lines += findings.prefix(Self.detailsMax).map { "  \($0)" }
        }
        if findings.count > Self.detailsMax {
            lines.append("  \(words.more(findings.count - Self.detailsMax))")
        }
        text = lines.joined(separator: "\n") + "\n"
    }
}
