import Files
package import Intake
import Ledger
package import Values

/// What a night is asked to do.
package struct NightOrder: Hashable, Sendable {
    /// The date that decisions are taken for.
    package let date: Day
    /// Seconds since 1970, to tell whether a dropped file has settled.
    package let now: Int64
    /// Whether everything is done but commit and publish.
    package let isDryRun: Bool
    /// Whether files are only read, matched and answered, and no steps are taken.
    package let isIntakeOnly: Bool

    /// A file that is given at once and not dropped; then nothing is taken from the inbox.
    package let given: GivenFile?

    /// Orders a night.
    package init(
        date: Day,
        now: Int64,
        isDryRun: Bool = false,
        isIntakeOnly: Bool = false,
        given: GivenFile? = nil
    ) {
        self.date = date
        self.now = now
        self.isDryRun = isDryRun
        self.isIntakeOnly = isIntakeOnly
        self.given = given
    }
}

/// Why a creditor's night did not take place.
package enum NightError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Somebody else is at work on the creditor.
    case busy(String)
    /// A later night was committed already.
    case dateBefore(Day, last: Day)
    /// The amounts do not add up; nothing was committed.
    case unbalanced([String])
    /// The night happened, and not all of its files are in place yet.
    case notPublished(String)
    /// There is no claim with a number.
    case noClaim(String)

    /// What happened and what to do, in words.
    package var description: String {
        switch self {
        case .busy(let creditor):
            "another run is at work on '\(creditor)'; try again when it is done"
        case .dateBefore(let date, let last):
            "\(date) lies before the last committed night \(last); use --dry-run to look back"
        case .unbalanced(let places):
            "the night does not balance, nothing was committed: "
                + places.joined(separator: "; ")
        case .notPublished(let why):
            "the night is committed, but not all of its files are in place yet: \(why); the next "
                + "run puts them there"
        case .noClaim(let number): "there is no claim with the number '\(number)'"
        }
    }
}

extension NightError {
    /// Whether tonight's files may be to blame for a night that failed.
    static func mayBeOfInput(_ error: any Error) -> Bool {
        switch error {
        case is FilesError: false
        case NightError.unbalanced: true
        case is NightError: false
        default: LedgerError(error)?.mayBeOfInput ?? true
        }
    }
}

/// A sign of life for whoever waits.
package struct NightProgress: Hashable, Sendable {
    package let creditor: String
    package let stage: NightStage
    /// Records or claims done so far in the stage; 0 where it does not count.
    package let done: Int

    /// Tells of progress.
    package init(creditor: String, stage: NightStage, done: Int = 0) {
        self.creditor = creditor
        self.stage = stage
        self.done = done
    }
}

/// The steps of a night, as progress names them.
package enum NightStage: String, Sendable, CaseIterable {
    case claiming
    case reading
    case matching
    case deciding
    case writing
    case committing
    case publishing
    case done
}
