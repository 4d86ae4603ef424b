import Records

/// The pages of the papers that tell of findings, made of the same entries as everything else.
enum FindingPages {
    static let folder = "Sources/forfall/Forfall.docc/"

    /// Where a code's page is.
    static func path(of code: FindingCode) -> String {
        folder + "Findings/\(code.rawValue).md"
    }

    /// The page of one code.
    static func page(_ entry: FindingEntry, in chapter: FindingChapter) -> String {
        let words = entry.english
        var out = """
            # \(entry.code.rawValue)

            \(words.meaning)

            | severity | chapter |
            |---|---|
            | \(entry.severity.name) | [\(chapter.title)](../FindingCodes.md) |

            **Expected:** \(words.expected)

            **What to do:** \(words.advice)

            """
        guard chapter.isOfFiles else { return out }
        out += """

            ## In other languages

            The note beside a file that was set aside says it in the creditor's language.

            | | what it means | expected | what to do |
            |---|---|---|---|

            """
        for language in ["sv", "nb", "da", "fi"] {
            let words = entry.words(in: language)
            out += "| \(language) | \(words.meaning) | \(words.expected) | \(words.advice) |\n"
        }
        return out
    }

    /// The page that lists all codes.
    static var index: String {
        var out = """
            # Finding codes

            Every code that files, reports and the screen can show, with a page for each.

            A **finding** is a fact about a file, a record or a night, with a severity, a place
            (file, line, column, field) and words. An `error` refused a record or a file, a
            `warning` is to be looked at, a `note` is worth telling; what a code usually is stands
            here, and a finding may be more or less. `forfall explain CODE` says the same. Codes
            are part of the interface: never renamed, never reused. Why a claim stands where it
            stands is its [reason](Reasons.md).

            Made of `Records/Findings/Catalogue` by `FindingPageTests`
            (`RECORD=1 swift test --filter FindingPageTests`): edit those.

            """
        for chapter in FindingChapter.all {
            out += "\n## \(chapter.title)\n\n| code | severity | meaning |\n|---|---|---|\n"
            for entry in chapter.entries {
                let code = entry.code.rawValue
                out += "| [`\(code)`](Findings/\(code).md) | \(entry.severity.name) "
                out += "| \(entry.english.meaning) |\n"
            }
        }
        out += "\n## Topics\n"
        for chapter in FindingChapter.all {
            out += "\n### \(chapter.title)\n\n"
            for entry in chapter.entries { out += "- <doc:\(entry.code.rawValue)>\n" }
        }
        return out
    }
}
