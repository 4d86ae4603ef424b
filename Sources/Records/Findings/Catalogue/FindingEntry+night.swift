extension FindingEntry {
    /// Law, outputs and the night.
    static let night: [FindingEntry] = [
        FindingEntry(
            .rateMissing,
            .warning,
            english: """
                A row of law that a step needs is missing; claims wait.
                A row in force on the day.
                Add the row, see the page on law.
                """
        ),
        FindingEntry(
            .lawNotReviewed,
            .warning,
            english: """
                The night lies past 'reviewed-through'; fees and statutory letters wait.
                Rows that somebody has looked through.
                Review the rows, then set 'reviewed-through'.
                """
        ),
        FindingEntry(
            .limitationNear,
            .warning,
            english: """
                Claims whose step was open lapse within half a year.
                Claims that are far from limitation.
                Do more than write, where letters do not begin the time anew.
                """
        ),
        FindingEntry(
            .paymentsStale,
            .warning,
            english: """
                Payments on an account are not known up to the last bank day; claims wait.
                A bank file of every account in use.
                Drop the account's file, or take one that is no longer used off the list.
                """
        ),
        FindingEntry(
            .letterContent,
            .error,
            english: """
                Letters lack what they have to say (warning: no account to pay to).
                Everything that the law asks a letter to say.
                Complete the creditor's entry or the debtors' data.
                """
        ),
        FindingEntry(
            .brake,
            .warning,
            english: """
                There were more letters than 'letters-max': none was sent.
                An ordinary number of letters.
                Look at 'proposals.csv', then raise the limit.
                """
        ),
        FindingEntry(
            .characterReplaced,
            .note,
            english: """
                Characters that the target's code page does not have were replaced.
                Characters of that code page.
                Nothing.
                """
        ),
        FindingEntry(
            .currencyNotBooked,
            .warning,
            english: """
                Entries in another currency stand only in 'journal.csv'.
                Entries in the currency of the books.
                Book them by hand.
                """
        ),
        FindingEntry(
            .creditorFailed,
            .error,
            english: """
                The creditor's night did not take place.
                A night that ends.
                See the failure beside it.
                """
        ),
        FindingEntry(
            .unbalanced,
            .error,
            english: """
                Amounts do not add up; nothing was committed.
                Openings and movements that make the closings.
                Report it with the night's words.
                """
        ),
    ]
}
