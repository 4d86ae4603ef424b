// swift-format-ignore-file
// Made of Sources/Law/Tables/no.yml by LawTableTests (RECORD=1): edit that file, not this one.
import Values

private enum Source {
    static let s0 = "forsinkelsesrente.net, table of rates to 2024-06-30"
    static let s1 = "FOR-2023-06-22-1075 (second-hand, read on lovdata.no 2026-10-06)"
    static let s2 = "FOR-2023-12-14-2043 (second-hand, read on lovdata.no 2026-10-06)"
    static let s3 = "FOR-2024-06-26-1320 (second-hand, read on lovdata.no 2026-10-06)"
    static let s4 = "FOR-2024-12-19-3279 (lovdata.no)"
    static let s5 = "FOR-2025-06-23-1321 (second-hand, read on lovdata.no 2026-10-06)"
    static let s6 = "FOR-2025-12-18-2658 (second-hand, read on lovdata.no 2026-10-06)"
    static let s7 = "FOR-2026-06-25-1372 (second-hand, read on lovdata.no 2026-10-06)"
    static let s8 = "forsinkelsesrente.no, citing Justisdepartementets lovavdeling"
    static let s9 = "the usual way of Norwegian calculators (second-hand)"
    static let s10 = "kontohjelp.no, purregebyr ved salg, 2019"
    static let s11 = "sergel.no, changes of 2020-10-01"
    static let s12 =
        "FOR-2025-12-19-2709 (second-hand 2026-10-06); Finanstilsynet (second-hand 2026-07-15)"
    static let s13 = "inkassoforskriften §§ 1-2 and 1-3 (second-hand, lovdata.no 2026-10-06)"
    static let s14 = "inkassoloven § 9; jusinfo.no, inkassovarsel"
    static let s15 =
        "no rule moves a day; the lenient way that municipalities follow (samnanger.kommune.no)"
    static let s16 = "inkassoloven § 4: collecting for others"
    static let s17 = "public holidays and banks' closing days (second-hand list)"
}

extension LawTable {
    /// The law of NO, as `Sources/Law/Tables/no.yml` says it.
    package static let norwegian = LawTable(
        country: "NO",
        reviewedThrough: Day(number: 20818),
        rows: [
            LawRow(  // 2015-01-01 to 2015-06-30
                id: "no.late-interest.2015-01", rule: .lateInterest,
                from: Day(number: 16436), through: Day(number: 16616), value: "9.25",
                unit: .percent, number: 92500, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2015-07-01 to 2015-12-31
                id: "no.late-interest.2015-07", rule: .lateInterest,
                from: Day(number: 16617), through: Day(number: 16800), value: "9.00",
                unit: .percent, number: 90000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2016-01-01 to 2016-06-30
                id: "no.late-interest.2016-01", rule: .lateInterest,
                from: Day(number: 16801), through: Day(number: 16982), value: "8.75",
                unit: .percent, number: 87500, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2016-07-01 to 2016-12-31
                id: "no.late-interest.2016-07", rule: .lateInterest,
                from: Day(number: 16983), through: Day(number: 17166), value: "8.50",
                unit: .percent, number: 85000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2017-01-01 to 2017-06-30
                id: "no.late-interest.2017-01", rule: .lateInterest,
                from: Day(number: 17167), through: Day(number: 17347), value: "8.50",
                unit: .percent, number: 85000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2017-07-01 to 2017-12-31
                id: "no.late-interest.2017-07", rule: .lateInterest,
                from: Day(number: 17348), through: Day(number: 17531), value: "8.50",
                unit: .percent, number: 85000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2018-01-01 to 2018-06-30
                id: "no.late-interest.2018-01", rule: .lateInterest,
                from: Day(number: 17532), through: Day(number: 17712), value: "8.50",
                unit: .percent, number: 85000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2018-07-01 to 2018-12-31
                id: "no.late-interest.2018-07", rule: .lateInterest,
                from: Day(number: 17713), through: Day(number: 17896), value: "8.50",
                unit: .percent, number: 85000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2019-01-01 to 2019-06-30
                id: "no.late-interest.2019-01", rule: .lateInterest,
                from: Day(number: 17897), through: Day(number: 18077), value: "8.75",
                unit: .percent, number: 87500, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2019-07-01 to 2019-12-31
                id: "no.late-interest.2019-07", rule: .lateInterest,
                from: Day(number: 18078), through: Day(number: 18261), value: "9.25",
                unit: .percent, number: 92500, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2020-01-01 to 2020-06-30
                id: "no.late-interest.2020-01", rule: .lateInterest,
                from: Day(number: 18262), through: Day(number: 18443), value: "9.50",
                unit: .percent, number: 95000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2020-07-01 to 2020-12-31
                id: "no.late-interest.2020-07", rule: .lateInterest,
                from: Day(number: 18444), through: Day(number: 18627), value: "8.00",
                unit: .percent, number: 80000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2021-01-01 to 2021-06-30
                id: "no.late-interest.2021-01", rule: .lateInterest,
                from: Day(number: 18628), through: Day(number: 18808), value: "8.00",
                unit: .percent, number: 80000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2021-07-01 to 2021-12-31
                id: "no.late-interest.2021-07", rule: .lateInterest,
                from: Day(number: 18809), through: Day(number: 18992), value: "8.00",
                unit: .percent, number: 80000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2022-01-01 to 2022-06-30
                id: "no.late-interest.2022-01", rule: .lateInterest,
                from: Day(number: 18993), through: Day(number: 19173), value: "8.50",
                unit: .percent, number: 85000, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2022-07-01 to 2022-12-31
                id: "no.late-interest.2022-07", rule: .lateInterest,
                from: Day(number: 19174), through: Day(number: 19357), value: "9.25",
                unit: .percent, number: 92500, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2023-01-01 to 2023-06-30
                id: "no.late-interest.2023-01", rule: .lateInterest,
                from: Day(number: 19358), through: Day(number: 19538), value: "10.75",
                unit: .percent, number: 107500, key: .day,
                status: .sourced, source: Source.s0),
            LawRow(  // 2023-07-01 to 2023-12-31
                id: "no.late-interest.2023-07", rule: .lateInterest,
                from: Day(number: 19539), through: Day(number: 19722), value: "11.75",
                unit: .percent, number: 117500, key: .day,
                status: .sourced, source: Source.s1),
            LawRow(  // 2024-01-01 to 2024-06-30
                id: "no.late-interest.2024-01", rule: .lateInterest,
                from: Day(number: 19723), through: Day(number: 19904), value: "12.50",
                unit: .percent, number: 125000, key: .day,
                status: .sourced, source: Source.s2),
            LawRow(  // 2024-07-01 to 2024-12-31
                id: "no.late-interest.2024-07", rule: .lateInterest,
                from: Day(number: 19905), through: Day(number: 20088), value: "12.50",
                unit: .percent, number: 125000, key: .day,
                status: .sourced, source: Source.s3),
            LawRow(  // 2025-01-01 to 2025-06-30
                id: "no.late-interest.2025-01", rule: .lateInterest,
                from: Day(number: 20089), through: Day(number: 20269), value: "12.50",
                unit: .percent, number: 125000, key: .day,
                status: .sourced, source: Source.s4),
            LawRow(  // 2025-07-01 to 2025-12-31
                id: "no.late-interest.2025-07", rule: .lateInterest,
                from: Day(number: 20270), through: Day(number: 20453), value: "12.25",
                unit: .percent, number: 122500, key: .day,
                status: .sourced, source: Source.s5),
            LawRow(  // 2026-01-01 to 2026-06-30
                id: "no.late-interest.2026-01", rule: .lateInterest,
                from: Day(number: 20454), through: Day(number: 20634), value: "12.00",
                unit: .percent, number: 120000, key: .day,
                status: .sourced, source: Source.s6),
            LawRow(  // 2026-07-01 to 2026-12-31
                id: "no.late-interest.2026-07", rule: .lateInterest,
                from: Day(number: 20635), through: Day(number: 20818), value: "12.25",
                unit: .percent, number: 122500, key: .day,
                status: .sourced, source: Source.s7),
            LawRow(  // 1977-01-01 on
                id: "no.day-count", rule: .dayCount,
                from: Day(number: 2557), through: nil, value: "act/act",
                unit: .word, number: 0, key: .sent,
                status: .sourced, source: Source.s8),
            LawRow(  // 1977-01-01 on
                id: "no.interest-rounding", rule: .interestRounding,
                from: Day(number: 2557), through: nil, value: "once",
                unit: .word, number: 0, key: .sent,
                status: .sourced, source: Source.s9,
                note: "a letter that prints its periods rounds each, so that it adds up"),
            LawRow(  // 2015-01-01 on
                id: "no.reminder-fee.2015", rule: .reminderFee,
                from: Day(number: 16436), through: nil, value: "65.00",
                unit: .money(.nok), number: 6500, key: .sent, feePer: .letter,
                status: .sourced, source: Source.s10),
            LawRow(  // 2016-01-01 on
                id: "no.reminder-fee.2016", rule: .reminderFee,
                from: Day(number: 16801), through: nil, value: "67.00",
                unit: .money(.nok), number: 6700, key: .sent, feePer: .letter,
                status: .sourced, source: Source.s10),
            LawRow(  // 2017-01-01 on
                id: "no.reminder-fee.2017", rule: .reminderFee,
                from: Day(number: 17167), through: nil, value: "70.00",
                unit: .money(.nok), number: 7000, key: .sent, feePer: .letter,
                status: .sourced, source: Source.s10),
            LawRow(  // 2020-10-01 on
                id: "no.reminder-fee.2020-10", rule: .reminderFee,
                from: Day(number: 18536), through: nil, value: "35.00",
                unit: .money(.nok), number: 3500, key: .due, feePer: .letter,
                status: .sourced, source: Source.s11),
            LawRow(  // 2026-01-01 on
                id: "no.reminder-fee.2026", rule: .reminderFee,
                from: Day(number: 20454), through: nil, value: "38.00",
                unit: .money(.nok), number: 3800, key: .sent, feePer: .letter,
                status: .sourced, source: Source.s12,
                note: "750 / 20, half up; claims that can go together share one fee (§ 17)"),
            LawRow(  // 1989-10-01 on
                id: "no.fee-agreement", rule: .feeAgreement,
                from: Day(number: 7213), through: nil, value: "none",
                unit: .list, number: 0, key: .sent,
                status: .sourced, source: Source.s13),
            LawRow(  // 1989-10-01 on
                id: "no.fee-earliest-days", rule: .feeEarliestDays,
                from: Day(number: 7213), through: nil, value: "14",
                unit: .days, number: 14, key: .sent,
                status: .sourced, source: Source.s13),
            LawRow(  // 1989-10-01 on
                id: "no.reminder-fees-max", rule: .reminderFeesMax,
                from: Day(number: 7213), through: nil, value: "2",
                unit: .count, number: 2, key: .sent,
                status: .sourced, source: Source.s13),
            LawRow(  // 1989-10-01 on
                id: "no.second-fee-deadline-days", rule: .secondFeeDeadlineDays,
                from: Day(number: 7213), through: nil, value: "14",
                unit: .days, number: 14, key: .sent,
                status: .sourced, source: Source.s13,
                note: "only when so long a deadline in the first letter was missed"),
            LawRow(  // 1989-10-01 on
                id: "no.notice-deadline-days", rule: .noticeDeadlineDays,
                from: Day(number: 7213), through: nil, value: "14",
                unit: .days, number: 14, key: .sent,
                status: .sourced, source: Source.s14,
                note: "counted from sending"),
            LawRow(  // 1989-10-01 on
                id: "no.deadline-shift", rule: .deadlineShift,
                from: Day(number: 7213), through: nil, value: "next-bank-day",
                unit: .word, number: 0, key: .sent,
                status: .sourced, source: Source.s15),
            LawRow(  // 1989-10-01 on
                id: "no.licence-for-others", rule: .licenceForOthers,
                from: Day(number: 7213), through: nil, value: "demand",
                unit: .list, number: 0, key: .sent,
                status: .sourced, source: Source.s16,
                note: "letters that need a licence when they are sent for another's claims"),
            LawRow(  // 1989-10-01 on
                id: "no.handoff-after", rule: .handoffAfter,
                from: Day(number: 7213), through: nil, value: "collection-notice",
                unit: .list, number: 0, key: .sent,
                status: .sourced, source: Source.s14),
            LawRow(  // 1989-10-01 on
                id: "no.reminder-contents", rule: .reminderContents,
                from: Day(number: 7213), through: nil, value: "claim principal",
                unit: .list, number: 0, key: .sent,
                status: .sourced, source: Source.s13),
            LawRow(  // 1989-10-01 on
                id: "no.notice-contents", rule: .noticeContents,
                from: Day(number: 7213), through: nil,
                value: "creditor claim principal deadline consequence",
                unit: .list, number: 0, key: .sent,
                status: .sourced, source: Source.s14),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.new-year", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "01-01",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.maundy-thursday", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter-3",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.good-friday", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter-2",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.easter", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter+0",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.easter-monday", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter+1",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1947-01-01 on
                id: "no.holiday.may-day", rule: .holiday,
                from: Day(number: -8401), through: nil, value: "05-01",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1947-01-01 on
                id: "no.holiday.constitution-day", rule: .holiday,
                from: Day(number: -8401), through: nil, value: "05-17",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.ascension", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter+39",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.whit-sunday", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter+49",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.whit-monday", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "easter+50",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.christmas", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "12-25",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
            LawRow(  // 1900-01-01 on
                id: "no.holiday.boxing-day", rule: .holiday,
                from: Day(number: -25567), through: nil, value: "12-26",
                unit: .date, number: 0, key: .sent,
                status: .sourced, source: Source.s17),
        ]
    )
}
