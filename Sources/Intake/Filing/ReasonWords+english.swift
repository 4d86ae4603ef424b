extension ReasonWords {
    static let english = ReasonWords(
        file: "File",
        night: "Night",
        nothingUsed: "This file was set aside. Nothing of it was used.",
        partUsed: "Some files of this archive were set aside. The others were read and count; "
            + "drop only what was set aside, once it is mended.",
        details: "Details, for whoever makes the file",
        more: { "and \($0) more" },
        why: why,
        advice: advice
    )

    private static func why(_ cause: ReasonCause) -> String {
        switch cause {
        case .name: "The file's name cannot be used."
        case .special: "This is not an ordinary file but a link, a folder or a device."
        case .unreadable: "The file could not be opened."
        case .failedTwice:
            "The run failed on two nights while this file was among the dropped ones."
        case .tooLarge: "The file is too large."
        case .unknown: "It is not clear what kind of file this is."
        case .empty: "The file is empty."
        case .truncated: "The end of the file is missing."
        case .sums:
            "The file contradicts itself: its own totals or counts do not match its "
                + "contents."
        case .encoding: "The file holds characters that cannot be read."
        case .columns: "The file's columns are not the expected ones."
        case .markup: "The file is not well-formed XML, or holds something forbidden in it."
        case .otherParty: "The file belongs to another company."
        case .contents: "Something in the file cannot be right."
        }
    }

    private static func advice(_ cause: ReasonCause) -> String {
        switch cause {
        case .name: "Give it a short name of plain letters and digits, and drop it again."
        case .special: "Drop the file itself."
        case .unreadable:
            "See that it may be read by the user that runs forfall, and drop it "
                + "again."
        case .failedTwice:
            "If others were set aside with it, drop them again one a night: the one "
                + "at fault comes back here. Then ask for help with that one."
        case .tooLarge: "Split it, or have the limit raised ('max-megabytes' in pipeline.yml)."
        case .unknown:
            "See that it is the right file. If it is, its layout has to be described "
                + "in pipeline.yml first."
        case .empty: "Make the export again and drop the new file."
        case .truncated:
            "It was probably cut off on its way: fetch or export it again and drop "
                + "the new one."
        case .sums: "Do not change it by hand. Fetch or export it again and drop the new one."
        case .encoding: "Save or export it as UTF-8 and drop it again."
        case .columns:
            "Compare the headings with the earlier files, or describe the new ones in "
                + "pipeline.yml."
        case .markup:
            "Fetch or export it again. If it comes out the same, its maker has to "
                + "mend it."
        case .otherParty: "Drop it in that company's inbox."
        case .contents: "Correct what is listed below, and drop the file again."
        }
    }
}
