extension FindingEntry {
    /// Claims and money.
    static let claims: [FindingEntry] = [
        FindingEntry(
            .invoiceConflict,
            .error,
            english: """
                A known invoice number comes with another debtor, date, currency or total; what is \
                known stands and is held.
                The invoice as it is known, or a number of its own.
                Correct the export, or give the invoice another number.
                """
        ),
        FindingEntry(
            .invoiceTwice,
            .warning,
            english: """
                A number stands twice, or is known already in a list of new invoices.
                A number for each invoice, and each invoice once.
                See why it was sent again.
                """
        ),
        FindingEntry(
            .remainingHigher,
            .warning,
            english: """
                The export says that more is open than is known.
                As much as is left after the payments and credits that are known, or less.
                Tell whether a payment was taken back.
                """
        ),
        FindingEntry(
            .paymentUnmatched,
            .warning,
            english: """
                No open claim is told for certain by a payment's reference, text or payer; the \
                money waits, and so do the letters of debtors of that name or number.
                A payment reference, or an invoice number in the text.
                Tell whose it is; a later invoice may claim it.
                """
        ),
        FindingEntry(
            .paymentTwice,
            .note,
            english: """
                A payment with this key is booked already.
                A payment that is new.
                Nothing.
                """
        ),
        FindingEntry(
            .paymentOver,
            .warning,
            english: """
                More was paid than is owed; the rest waits.
                As much as is owed, or less.
                Pay it back or tell where it belongs.
                """
        ),
        FindingEntry(
            .creditUnmatched,
            .warning,
            english: """
                A credit note names no open invoice of its debtor.
                The number of the invoice that it credits.
                Tell which invoice it is for.
                """
        ),
        FindingEntry(
            .reversalUnmatched,
            .warning,
            english: """
                Money went back and no claim has that payment.
                A reversal of a payment that is known.
                Tell which claim it belongs to.
                """
        ),
        FindingEntry(
            .authorityDiffers,
            .warning,
            english: """
                Export and bank disagree on what is paid; the authority is believed.
                The same payments in both.
                Look which is right.
                """
        ),
        FindingEntry(
            .agencyAccount,
            .warning,
            english: """
                Money came from the agency's account; it is kept aside and is never a debtor's \
                payment.
                The agency's settlement with its file.
                Settle it with the agency.
                """
        ),
        FindingEntry(
            .deductionShort,
            .warning,
            english: """
                Skatteverket paid out less than what is left of the share that was registered.
                The whole share, or an instruction that tells what was refused.
                Look at its decision, and send `deduction-refused` for what the customer owes.
                """
        ),
        FindingEntry(
            .deductionOver,
            .warning,
            english: """
                Skatteverket paid out more than is left of the share, or a share that is credited \
                since.
                A pay-out of what is left.
                Pay it back, or tell which invoice it is for.
                """
        ),
        FindingEntry(
            .owedBack,
            .warning,
            english: """
                More was paid than is owed, since charges were given back.
                Nothing owed to a debtor.
                Pay it back and send `refund`, or send `apply` with the invoice it is for.
                """
        ),
        FindingEntry(
            .bookingChanged,
            .note,
            english: """
                The settings name another kind of bank file for an account than booked it so far; \
                it books from the day after the last that was booked.
                One kind of file for each day.
                Nothing.
                """
        ),
        FindingEntry(
            .depositTold,
            .note,
            english: """
                An entry of a statement is the sum of payments that another file tells one by one.
                Each sum booked once.
                Nothing.
                """
        ),
        FindingEntry(
            .paymentsCompared,
            .note,
            english: """
                Payments came on an account that another kind of file books: they were compared \
                and not booked (warning: the settings do not name the kind).
                One kind of file that books an account.
                Name the kind in 'matching' / 'accounts'.
                """
        ),
        FindingEntry(
            .paymentsDiffer,
            .warning,
            english: """
                On a day the kinds of file tell of different money on an account.
                The same sums from each kind.
                Find the missing file, or name the kind that tells all.
                """
        ),
        FindingEntry(
            .goneFromExport,
            .warning,
            english: """
                An invoice is open here and missing from a complete list; it is held.
                Every open invoice in the list.
                Tell what became of it.
                """
        ),
        FindingEntry(
            .instructionDone,
            .note,
            english: """
                A line of an instruction file was carried out.
                -
                Nothing: it is the receipt.
                """
        ),
        FindingEntry(
            .instructionTwice,
            .note,
            english: """
                The request id of a line was carried out before.
                A request id for each request.
                Nothing.
                """
        ),
        FindingEntry(
            .instructionRefused,
            .warning,
            english: """
                A line is about something unknown, settled or past, or asks for more than is owed.
                An open claim, and what can be done with it.
                Correct the line and send it again, under the same id.
                """
        ),
        FindingEntry(
            .debtorConflict,
            .warning,
            english: """
                A register gives a customer another identity number or kind than is known; nothing \
                of the line was taken.
                The customer as it is known.
                See which is right; another customer needs a number of its own.
                """
        ),
        FindingEntry(
            .letterKnown,
            .note,
            english: """
                A letter sent before is told once more.
                Each letter once.
                Nothing.
                """
        ),
        FindingEntry(
            .letterRefused,
            .warning,
            english: """
                A letter sent before cannot be taken: its invoice is unknown, its day cannot be, \
                the policy has no such letter, or one after it is known already.
                A letter about a known invoice, later than those that are known.
                Correct the line and drop it in a file of its own.
                """
        ),
    ]
}
