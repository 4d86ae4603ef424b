extension Policy {
    /// The policies that come with the product.
    package static let presets = [
        swedishStandard, swedishStrict, norwegianStandard, norwegianStrict, danishStandard,
        danishStrict, finnishStandard, finnishStrict,
    ]

    /// A country's usual policy; nil where there is none.
    package static func standard(_ country: String) -> Policy? {
        presets.first { $0.country == country }
    }

    /// Sweden, as it is usual: a reminder a week after the due date, a demand when its deadline was
    /// missed, then collection.
    ///
    /// No reminder has to come first (finansinspektionen.se) and none is bound to a day. Ten days
    /// to pay are more than the eight of good practice (imy.se, 2023-02-21); the four days after a
    /// deadline give a payment three bank days to arrive.
    package static let swedishStandard = Policy(
        id: "se-standard",
        country: "SE",
        steps: [
            PolicyStep(.reminder, after: .due, days: 7, fee: true, deadlineDays: 10),
            PolicyStep(.demand, after: .deadline, days: 4, fee: true, deadlineDays: 10),
            PolicyStep(.handoff, after: .deadline, days: 4),
        ]
    )

    /// Sweden, as soon as good practice lets it: an early reminder and the shortest demand.
    package static let swedishStrict = Policy(
        id: "se-strict",
        country: "SE",
        steps: [
            PolicyStep(.reminder, after: .due, days: 3, fee: true, deadlineDays: 5),
            PolicyStep(.demand, after: .deadline, days: 1, fee: true, deadlineDays: 8),
            PolicyStep(.handoff, after: .deadline, days: 1),
        ]
    )

    /// Norway, as it is usual: a reminder, a collection notice when its deadline was missed, then
    /// collection.
    ///
    /// A reminder may cost something from the fourteenth day (inkassoforskriften § 1-2); the second
    /// fee is for those who missed its deadline of fourteen days (§ 1-3); the notice gives fourteen
    /// days (inkassoloven § 9). Three days after each deadline let a payment arrive.
    package static let norwegianStandard = Policy(
        id: "no-standard",
        country: "NO",
        steps: [
            PolicyStep(.reminder, after: .due, days: 14, fee: true, deadlineDays: 14),
            PolicyStep(.collectionNotice, after: .deadline, days: 3, fee: true, deadlineDays: 14),
            PolicyStep(.handoff, after: .deadline, days: 3),
        ]
    )

    /// Norway, as soon as the law lets it: the collection notice at once.
    ///
    /// No reminder has to come before the notice (kred.no, 2025-02-04); to act before the last day
    /// has passed breaches good practice (inkassoloven § 8).
    package static let norwegianStrict = Policy(
        id: "no-strict",
        country: "NO",
        steps: [
            PolicyStep(.collectionNotice, after: .due, days: 14, fee: true, deadlineDays: 14),
            PolicyStep(.handoff, after: .deadline, days: 1),
        ]
    )

    /// Denmark, as it is usual: two reminders, the § 10 notice, then collection.
    ///
    /// At most three fees, ten days apart, and ten days' notice before collection (renteloven
    /// § 9 b, inkassoloven § 10); the notice costs what a reminder costs and counts with them.
    package static let danishStandard = Policy(
        id: "dk-standard",
        country: "DK",
        steps: [
            PolicyStep(.reminder, after: .due, days: 7, fee: true, deadlineDays: 10),
            PolicyStep(.reminder, after: .deadline, days: 3, fee: true, deadlineDays: 10),
            PolicyStep(.collectionNotice, after: .deadline, days: 3, fee: true, deadlineDays: 10),
            PolicyStep(.handoff, after: .deadline, days: 3),
        ]
    )

    /// Denmark, as soon as the law lets it: the § 10 notice the day after the due date.
    package static let danishStrict = Policy(
        id: "dk-strict",
        country: "DK",
        steps: [
            PolicyStep(.collectionNotice, after: .due, days: 1, fee: true, deadlineDays: 10),
            PolicyStep(.handoff, after: .deadline, days: 1),
        ]
    )

    /// Finland, as it is usual: a reminder, a demand when its deadline was missed, then collection.
    ///
    /// A consumer's letter may cost something from the fourteenth day after the due date, and again
    /// fourteen days after the letter before (perintälaki § 10 a).
    package static let finnishStandard = Policy(
        id: "fi-standard",
        country: "FI",
        steps: [
            PolicyStep(.reminder, after: .due, days: 14, fee: true, deadlineDays: 14),
            PolicyStep(.demand, after: .deadline, days: 4, fee: true, deadlineDays: 14),
            PolicyStep(.handoff, after: .deadline, days: 4),
        ]
    )

    /// Finland, as soon as the law lets a letter cost something.
    package static let finnishStrict = Policy(
        id: "fi-strict",
        country: "FI",
        steps: [
            PolicyStep(.reminder, after: .due, days: 14, fee: true, deadlineDays: 7),
            PolicyStep(.demand, after: .letter, days: 14, fee: true, deadlineDays: 14),
            PolicyStep(.handoff, after: .deadline, days: 1),
        ]
    )
}
