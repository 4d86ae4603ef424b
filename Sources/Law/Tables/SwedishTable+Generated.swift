// swift-format-ignore-file
// Made of Sources/Law/Tables/se.yml by LawTableTests (RECORD=1): edit that file, not this one.
import Values

private enum Source {
    static let s0 = "loanster.se/guider/referensranta, table of the Riksbank's figures, 2023-07"
    static let s1 = "SFS 2017:1 (lagen.se)"
    static let s2 = "SFS 2017:843 (riksdagen.se)"
    static let s3 = "riksbank.se, table of reference rates, read in the second half of 2024"
    static let s4 = "riksbank.se, news of 2023-07-03"
    static let s5 = "SFS 2024:1373 exists for this half-year, its value was not read"
    static let s6 = "none"
    static let s7 = "second-hand: a builder's invoice guide for 2026-01-01 to 2026-06-30"
    static let s8 = "second-hand: three public projects that read riksbank.se in 2026-09"
    static let s9 = "räntelagen (1975:635) § 6: the reference rate of § 9 and eight points"
    static let s10 = "no rule in räntelagen; the usual way of Swedish calculators (second-hand)"
    static let s11 = "förordningen (1981:1057) as repealed 2013-03-16 (open.karnovgroup.se)"
    static let s12 =
        "lagen (1981:739) §§ 2-4, förordningen (1981:1057) (riksdagen.se); imy.se 2023-02-21"
    static let s13 = "finansinspektionen.se, questions and answers on inkasso"
    static let s14 = "bjornlunden.se: one reminder fee for an invoice, however many reminders"
    static let s15 = "imy.se, time to pay or object to an inkassokrav, 2023-02-21"
    static let s16 = "lagen (1930:173) § 2 (lagen.nu), skuldebrevslagen § 5 by analogy"
    static let s17 =
        "inkassolagen (1974:182) § 2; finansinspektionen.se: own claims need no licence"
    static let s18 = "inkassolagen (1974:182) § 5; energimarknadsbyran.se 2026-01-15"
    static let s19 = "lagen (1989:253) om allmänna helgdagar; banks' closing days"
}

extension LawTable {
    /// The law of SE, as `Sources/Law/Tables/se.yml` says it.
    package static let swedish = LawTable(
        country: "SE",
        reviewedThrough: Day(number: 20818),
        rows: [
            LawRow(  // 2015-01-01 to 2015-06-30
                id: "se.reference-rate.2015-01", rule: .referenceRate,
                from: Day(number: 16436), through: Day(number: 16616), value: "0.00",
                unit: .percent, number: 0, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2015-07-01 to 2015-12-31
                id: "se.reference-rate.2015-07", rule: .referenceRate,
                from: Day(number: 16617), through: Day(number: 16800), value: "0.00",
                unit: .percent, number: 0, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2016-01-01 to 2016-06-30
                id: "se.reference-rate.2016-01", rule: .referenceRate,
                from: Day(number: 16801), through: Day(number: 16982), value: "0.00",
                unit: .percent, number: 0, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2016-07-01 to 2016-12-31
                id: "se.reference-rate.2016-07", rule: .referenceRate,
                from: Day(number: 16983), through: Day(number: 17166), value: "-0.50",
                unit: .percent, number: -5000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2017-01-01 to 2017-06-30
                id: "se.reference-rate.2017-01", rule: .referenceRate,
                from: Day(number: 17167), through: Day(number: 17347), value: "-0.50",
                unit: .percent, number: -5000, key: .day,
                status: .sourced, source: Source.s1),
            LawRow(  // 2017-07-01 to 2017-12-31
                id: "se.reference-rate.2017-07", rule: .referenceRate,
                from: Day(number: 17348), through: Day(number: 17531), value: "-0.50",
                unit: .percent, number: -5000, key: .day,
                status: .sourced, source: Source.s2),
            LawRow(  // 2018-01-01 to 2018-06-30
                id: "se.reference-rate.2018-01", rule: .referenceRate,
                from: Day(number: 17532), through: Day(number: 17712), value: "-0.50",
                unit: .percent, number: -5000, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2018-07-01 to 2018-12-31
                id: "se.reference-rate.2018-07", rule: .referenceRate,
                from: Day(number: 17713), through: Day(number: 17896), value: "-0.50",
                unit: .percent, number: -5000, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2019-01-01 to 2019-06-30
                id: "se.reference-rate.2019-01", rule: .referenceRate,
                from: Day(number: 17897), through: Day(number: 18077), value: "-0.50",
                unit: .percent, number: -5000, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2019-07-01 to 2019-12-31
                id: "se.reference-rate.2019-07", rule: .referenceRate,
                from: Day(number: 18078), through: Day(number: 18261), value: "0.00",
                unit: .percent, number: 0, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2020-01-01 to 2020-06-30
                id: "se.reference-rate.2020-01", rule: .referenceRate,
                from: Day(number: 18262), through: Day(number: 18443), value: "0.00",
                unit: .percent, number: 0, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2020-07-01 to 2020-12-31
                id: "se.reference-rate.2020-07", rule: .referenceRate,
                from: Day(number: 18444), through: Day(number: 18627), value: "0.00",
                unit: .percent, number: 0, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2021-01-01 to 2021-06-30
                id: "se.reference-rate.2021-01", rule: .referenceRate,
                from: Day(number: 18628), through: Day(number: 18808), value: "0.00",
                unit: .percent, number: 0, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2021-07-01 to 2021-12-31
                id: "se.reference-rate.2021-07", rule: .referenceRate,
                from: Day(number: 18809), through: Day(number: 18992), value: "0.00",
                unit: .percent, number: 0, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2022-01-01 to 2022-06-30
                id: "se.reference-rate.2022-01", rule: .referenceRate,
                from: Day(number: 18993), through: Day(number: 19173), value: "0.00",
                unit: .percent, number: 0, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2022-07-01 to 2022-12-31
                id: "se.reference-rate.2022-07", rule: .referenceRate,
                from: Day(number: 19174), through: Day(number: 19357), value: "0.50",
                unit: .percent, number: 5000, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2023-01-01 to 2023-06-30
                id: "se.reference-rate.2023-01", rule: .referenceRate,
                from: Day(number: 19358), through: Day(number: 19538), value: "2.50",
                unit: .percent, number: 25000, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2023-07-01 to 2023-12-31
                id: "se.reference-rate.2023-07", rule: .referenceRate,
                from: Day(number: 19539), through: Day(number: 19722), value: "3.50",
                unit: .percent, number: 35000, key: .day,
                status: .sourced, source: Source.s4),
            LawRow(  // 2024-01-01 to 2024-06-30
                id: "se.reference-rate.2024-01", rule: .referenceRate,
                from: Day(number: 19723), through: Day(number: 19904), value: "4.00",
                unit: .percent, number: 40000, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2024-07-01 to 2024-12-31
                id: "se.reference-rate.2024-07", rule: .referenceRate,
                from: Day(number: 19905), through: Day(number: 20088), value: "4.00",
                unit: .percent, number: 40000, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2025-01-01 to 2025-06-30
                id: "se.reference-rate.2025-01", rule: .referenceRate,
                from: Day(number: 20089), through: Day(number: 20269), value: "3.00",
                unit: .percent, number: 30000, key: .day,
                status: .recalled, source: Source.s5),
            LawRow(  // 2025-07-01 to 2025-12-31
                id: "se.reference-rate.2025-07", rule: .referenceRate,
                from: Day(number: 20270), through: Day(number: 20453), value: "2.00",
                unit: .percent, number: 20000, key: .day,
                status: .recalled, source: Source.s6),
            LawRow(  // 2026-01-01 to 2026-06-30
                id: "se.reference-rate.2026-01", rule: .referenceRate,
                from: Day(number: 20454), through: Day(number: 20634), value: "2.00",
                unit: .percent, number: 20000, key: .day,
                status: .sourced, source: Source.s7),
            LawRow(  // 2026-07-01 to 2026-12-31
                id: "se.reference-rate.2026-07", rule: .referenceRate,
                from: Day(number: 20635), through: Day(number: 20818), value: "2.00",
                unit: .percent, number: 20000, key: .day,
                status: .sourced, source: Source.s8),
            LawRow(  // 2002-07-01 on
                id: "se.interest-margin", rule: .interestMargin,
                from: Day(number: 11869), through: nil, value: "8.00",
                unit: .percent, number: 80000, key: .day,
                status: .sourced, source: Source.s9),
            LawRow(  // 1977-01-01 on
                id: "se.day-count", rule: .dayCount,
                from: Day(number: 2557), through: nil, value: "act/365",
                unit: .word, number: 0, key: .sent,
                status: .sourced, source: Source.s10),
            LawRow(  // 1977-01-01 on
                id: "se.interest-rounding", rule: .interestRounding,
                from: Day(number: 2557), through: nil, value: "once",
                unit: .word, number: 0, key: .sent,
                status: .sourced, source: Source.s10,
                note: "a letter that prints its periods rounds each, so that it adds up"),
            LawRow(  // 2003-07-01 to 2013-03-15
                id: "se.reminder-fee.2003-07", rule: .reminderFee,
                from: Day(number: 12234), through: Day(number: 15779), value: "50.00",
                unit: .money(.sek), number: 5000, key: .sent, feePer: .letter,
                status: .sourced, source: Source.s11,
                note: "the first day is inferred"),
            LawRow(  // 2013-03-16 on
                id: "se.reminder-fee.2013-03", rule: .reminderFee,
                from: Day(number: 15780), through: nil, value: "60.00",
                unit: .money(.sek), number: 6000, key: .sent, feePer: .letter,
                status: .sourced, source: Source.s12,
                note: "not found whether a letter may carry one for each claim: so one"),
            LawRow(  // 2003-07-01 to 2013-03-15
                id: "se.demand-fee.2003-07", rule: .demandFee,
                from: Day(number: 12234), through: Day(number: 15779), value: "160.00",
                unit: .money(.sek), number: 16000, key: .sent, feePer: .letter,
                status: .sourced, source: Source.s11,
                note: "the first day is inferred"),
            LawRow(  // 2013-03-16 on
                id: "se.demand-fee.2013-03", rule: .demandFee,
                from: Day(number: 15780), through: nil, value: "180.00",
                unit: .money(.sek), number: 18000, key: .sent, feePer: .letter,
                status: .sourced, source: Source.s12,
                note: "only for a demand that meets inkassolagen § 5"),
            LawRow(  // 1982-01-01 on
                id: "se.fee-agreement", rule: .feeAgreement,
                from: Day(number: 4383), through: nil, value: "reminder",
                unit: .list, number: 0, key: .sent,
                status: .sourced, source: Source.s12,
                note: "agreed at the latest when the debt arose"),
            LawRow(  // 1982-01-01 on
                id: "se.fee-earliest-days", rule: .feeEarliestDays,
                from: Day(number: 4383), through: nil, value: "1",
                unit: .days, number: 1, key: .sent,
                status: .sourced, source: Source.s13,
                note: "any time after the due date"),
            LawRow(  // 1982-01-01 on
                id: "se.reminder-fees-max", rule: .reminderFeesMax,
                from: Day(number: 4383), through: nil, value: "1",
                unit: .count, number: 1, key: .sent,
                status: .sourced, source: Source.s14),
            LawRow(  // 1982-01-01 on
                id: "se.demand-fees-max", rule: .demandFeesMax,
                from: Day(number: 4383), through: nil, value: "1",
                unit: .count, number: 1, key: .sent,
                status: .sourced, source: Source.s12),
            LawRow(  // 1974-07-01 on
                id: "se.demand-deadline-days", rule: .demandDeadlineDays,
                from: Day(number: 1642), through: nil, value: "8",
                unit: .days, number: 8, key: .sent,
                status: .sourced, source: Source.s15,
                note: "good practice, counted from sending"),
            LawRow(  // 1974-07-01 on
                id: "se.demand-deadline-bank-days", rule: .demandDeadlineBankDays,
                from: Day(number: 1642), through: nil, value: "4",
                unit: .bankDays, number: 4, key: .sent,
                status: .sourced, source: Source.s15,
                note: "good practice, counted from the presumed receipt"),
            LawRow(  // 2018-01-01 on
                id: "se.post-bank-days", rule: .postBankDays,
                from: Day(number: 17532), through: nil, value: "2",
                unit: .bankDays, number: 2, key: .sent,
                status: .recalled, source: Source.s6,
                note: "a letter by post is presumed received two weekdays after it was sent"),
            LawRow(  // 1930-01-01 on
                id: "se.deadline-shift", rule: .deadlineShift,
                from: Day(number: -14610), through: nil, value: "next-bank-day",
                unit: .word, number: 0, key: .sent,
                status: .sourced, source: Source.s16),
            LawRow(  // 1974-07-01 on
                id: "se.licence-for-others", rule: .licenceForOthers,
                from: Day(number: 1642), through: nil, value: "demand",
                unit: .list, number: 0, key: .sent,
                status: .sourced, source: Source.s17,
                note: "letters that need a licence when they are sent for another's claims"),
            LawRow(  // 1974-07-01 on
                id: "se.handoff-after", rule: .handoffAfter,
                from: Day(number: 1642), through: nil, value: "none",
                unit: .list, number: 0, key: .sent,
                status: .sourced, source: Source.s13,
                note: "no letter has to come before collection"),
            LawRow(  // 1982-01-01 on
                id: "se.reminder-contents", rule: .reminderContents,
                from: Day(number: 4383), through: nil,
                value: "creditor claim principal",
                unit: .list, number: 0, key: .sent,
                status: .recalled, source: Source.s14,
                note: "good practice: nothing is prescribed"),
            LawRow(  // 1974-07-01 on
                id: "se.demand-contents", rule: .demandContents,
                from: Day(number: 1642), through: nil,
                value: "creditor claim principal interest rate periods costs deadline objection",
                unit: .list, number: 0, key: .sent,
                status: .sourced, source: Source.s18),
            LawRow(  // 1900-01-01 on
                id: "se.holiday.new-year", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "01-01",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1900-01-01 on
                id: "se.holiday.epiphany", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "01-06",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1900-01-01 on
                id: "se.holiday.good-friday", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter-2",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1900-01-01 on
                id: "se.holiday.easter", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter+0",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1900-01-01 on
                id: "se.holiday.easter-monday", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter+1",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1939-01-01 on
                id: "se.holiday.may-day", rule: .holiday,
                from: Day(number: -11323), through: nil, value: "05-01",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1900-01-01 on
                id: "se.holiday.ascension", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter+39",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1900-01-01 on
                id: "se.holiday.whit-sunday", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter+49",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1900-01-01 to 2004-12-31
                id: "se.holiday.whit-monday", rule: .holiday,
                from: Day(number: -25567), through: Day(number: 12783), value: "easter+50",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 2005-01-01 on
                id: "se.holiday.national-day", rule: .holiday,
                from: Day(number: 12784), through: nil, value: "06-06",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1953-01-01 on
                id: "se.holiday.midsummer", rule: .holiday,
                from: Day(number: -6209), through: nil, value: "saturday 06-20",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1953-01-01 on
                id: "se.holiday.all-saints", rule: .holiday,
                from: Day(number: -6209), through: nil, value: "saturday 10-31",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1900-01-01 on
                id: "se.holiday.christmas", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "12-25",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1900-01-01 on
                id: "se.holiday.boxing-day", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "12-26",
                unit: .date, number: 0, key: .sent,
                status: .recalled, source: Source.s19),
            LawRow(  // 1953-01-01 on
                id: "se.bank-closed.midsummer-eve", rule: .bankClosed,
                from: Day(number: -6209), through: nil, value: "friday 06-19",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s16),
            LawRow(  // 1900-01-01 on
                id: "se.bank-closed.christmas-eve", rule: .bankClosed,
                from: Day(number: -25567), through: nil, value: "12-24",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s16),
            LawRow(  // 1900-01-01 on
                id: "se.bank-closed.new-years-eve", rule: .bankClosed,
                from: Day(number: -25567), through: nil, value: "12-31",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s16),
        ]
    )
}
