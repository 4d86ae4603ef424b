import Formats
package import Records
package import Values

/// The stage that makes files of cases for a collection agency.
package enum Handoff {
    /// Writes cases as numbered files.
    ///
    /// File 1 is `cases-001.xml` and its twin `cases-001.csv`; the twin's lists stand in
    /// `cases-001-interest.csv` and `cases-001-settlements.csv` where there are any. Without cases
    /// there is no file.
    ///
    /// - Parameters:
    ///   - cases: in the order they are written, each case number once.
    ///   - creditor: whose cases they are.
    ///   - day: the night's date.
    ///   - run: the creditor's run of that date, from 1; a part of the batch's id.
    ///   - settings: the section `handoff`.
    ///   - folder: the folder `handoff`.
    /// - Returns: what should be known about them.
    /// - Throws: what the folder threw.
    package static func write(
        _ cases: [HandoffCase],
        of creditor: Creditor,
        on day: Day,
        run: Int,
        settings: HandoffSettings,
        into folder: OutputFolder
    ) throws -> [Finding] {
        guard !cases.isEmpty else { return [] }
        var number: Int64 = 0
        for start in stride(from: 0, to: cases.count, by: settings.batchLimit) {
            number += 1
            let padded = FileNumber.padded(number, to: 3)
            let batch = HandoffBatch(
                id: "\(creditor.id)-\(day)-\(run)-\(padded)",
                day: day,
                creditor: creditor,
                agency: settings.agency ?? CollectionAgency(),
                cases: Array(cases[start..<min(start + settings.batchLimit, cases.count)])
            )
            try write(batch, as: "cases-" + padded, into: folder)
        }
        return []
    }

    /// Writes the schema of cases and corrections beside them.
    ///
    /// - Throws: what the folder threw.
    package static func writeSchema(into folder: OutputFolder) throws {
        try folder.file(HandoffSchema.fileName).write(Array(HandoffSchema.text.utf8))
    }

    private static func write(
        _ batch: HandoffBatch,
        as name: String,
        into folder: OutputFolder
    ) throws {
        try HandoffXMLWriter.write(batch, to: try folder.file(name + ".xml"))
        try HandoffCSVWriter.writeCases(batch, to: try folder.file(name + ".csv"))
        if batch.cases.contains(where: { !$0.segments.isEmpty }) {
            let sink = try folder.file(name + "-interest.csv")
            try HandoffCSVWriter.writeInterest(batch, to: sink)
        }
        if batch.cases.contains(where: { !$0.settlements.isEmpty }) {
            let sink = try folder.file(name + "-settlements.csv")
            try HandoffCSVWriter.writeSettlements(batch, to: sink)
        }
    }
}
