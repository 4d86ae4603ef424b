/// Entries of finding codes that belong together, as the papers group them.
package struct FindingChapter: Sendable {
    package let title: String
    package let entries: [FindingEntry]
    /// Whether its findings may set a file aside, so that its creditor has to understand them.
    package let isOfFiles: Bool

    /// Every code, chapter by chapter.
    package static let all: [FindingChapter] = [
        FindingChapter(title: "Files", entries: FindingEntry.files, isOfFiles: true),
        FindingChapter(title: "Fields", entries: FindingEntry.fields, isOfFiles: true),
        FindingChapter(
            title: "Records",
            entries: FindingEntry.records + FindingEntry.documents,
            isOfFiles: true
        ),
        FindingChapter(title: "Lists", entries: FindingEntry.lists, isOfFiles: true),
        FindingChapter(
            title: "Archives and workbooks",
            entries: FindingEntry.archives,
            isOfFiles: true
        ),
        FindingChapter(title: "XML", entries: FindingEntry.markup, isOfFiles: true),
        FindingChapter(title: "EN 16931: fields", entries: FindingEntry.stated, isOfFiles: true),
        FindingChapter(
            title: "EN 16931 and Peppol: sums",
            entries: FindingEntry.sums,
            isOfFiles: true
        ),
        FindingChapter(
            title: "EN 16931: decimals",
            entries: FindingEntry.decimals,
            isOfFiles: true
        ),
        FindingChapter(
            title: "Check digits, Sweden, Norway",
            entries: FindingEntry.national,
            isOfFiles: true
        ),
        FindingChapter(title: "Claims and money", entries: FindingEntry.claims, isOfFiles: false),
        FindingChapter(
            title: "Law, outputs, the night",
            entries: FindingEntry.night,
            isOfFiles: false
        ),
    ]
}
