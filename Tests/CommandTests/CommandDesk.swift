import Foundation
import TestSupport

/// A folder in which commands are given, as a user does.
struct CommandDesk {
    private let scratch: ScratchFolder

    /// Path of the folder.
    var path: String { scratch.path }

    /// Makes an empty folder, or one with settings.
    init(settings: String? = nil) throws {
        scratch = try ScratchFolder()
        if let settings { try write("pipeline.yml", settings) }
    }

    /// Gives a command.
    func forfall(_ arguments: String...) throws -> BuiltProgram.Outcome {
        try forfall(arguments)
    }

    func forfall(_ arguments: [String]) throws -> BuiltProgram.Outcome {
        try BuiltProgram.run(arguments, in: path)
    }

    /// Writes a file.
    func write(_ name: String, _ text: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url)
    }

    /// Drops a list of three invoices, two of them overdue on 2026-10-01.
    func dropList() throws {
        try write(
            "creditors/granbygg/inbox/list.csv",
            """
            Fakturanr;Kundnr;Namn;Adress;Postnr;Ort;Fakturadatum;Förfallodatum;Valuta;Total;OCR
            1001;100;Asta Lind;Björkvägen 2;802 50;Gävle;2026-08-01;2026-08-31;SEK;1000,00;10017
            1002;101;Bo Ek;Björkvägen 3;802 50;Gävle;2026-08-01;2026-08-31;SEK;12345,67;
            1003;101;Bo Ek;Björkvägen 3;802 50;Gävle;2026-09-01;2026-12-31;SEK;3,50;

            """
        )
    }

    /// Settings of one Swedish creditor whose letters are sent.
    static let settings = """
        version: 1
        intake:
          settle-seconds: 0
        classification:
          activated: 2026-01-01
          payments-max-age: off
          fee-agreed: true
          policy: se-strict
        creditors:
          - id: granbygg
            serial: 1
            name: Granbygg AB
            organisation-number: "5566778899"
            country: "SE"
            street: Storgatan 1
            postcode: 903 26
            city: Umeå
            email: kund@granbygg.example
            phone: +46 90 000 00 01
            accounts:
              - kind: bankgiro
                number: "50501055"

        """

    /// A desk with a creditor and a night behind it.
    static func afterOneNight() throws -> CommandDesk {
        let desk = try CommandDesk(settings: settings)
        try desk.dropList()
        _ = try desk.forfall("run", "--date", "2026-10-01")
        return desk
    }
}
