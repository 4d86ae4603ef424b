import Pipeline
import Records
import TestSupport
import Testing
import Values

/// Nights with registers of customers and with letters that were sent before.
@Suite struct TableNightTests {
    static let list = RigFiles.list([.init(number: "1001"), .init(number: "1002", customer: "101")])

    @Test func `a register updates who is known, and enters who is not`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.list)
        try rig.soundNight("2026-09-01")
        let register =
            "Kundnr;Namn;Adress;Postnr;Ort;Epost;Kundtyp;Orgnr\n"
            + "100;Asta Lind;Nygatan 9;803 20;Gävle;asta@exempel.example;Privat;\n"
            + "777;Bygg & Son AB;;;;;Företag;556677-8899\n"
        try rig.drop("kunder.csv", register)
        let report = try rig.soundNight("2026-09-02")
        #expect(try report.receipt("kunder.csv").summary?.format == .debtors)
        #expect(try report.receipt("kunder.csv").summary?.accepted == 2)
        let debtor = try rig.claim("1001").debtor
        #expect(debtor.party.street == "Nygatan 9")
        #expect(debtor.party.email == "asta@exempel.example")
        #expect(debtor.party.kind == .person)
        #expect(try rig.verify() == [])
        // The new customer's first invoice finds what the register said.
        try rig.drop(
            "later.csv",
            "Fakturanr;Kundnr;Namn;Fakturadatum;Förfallodatum;Total\n"
                + "3001;777;Bygg & Son AB;2026-09-01;2026-12-31;500,00\n"
        )
        try rig.soundNight("2026-09-03")
        #expect(try rig.claim("3001").debtor.party.identifier == "5566778899")
        // The same once more, under another name and with a line break more, changes nothing.
        try rig.drop("igen.csv", register + "\n")
        let again = try rig.soundNight("2026-09-04")
        #expect(again.codes == [])
        #expect(try rig.claim("1001").debtor == debtor)
        try rig.drop("kunder.csv", register)
        #expect(try rig.soundNight("2026-09-05").codes == [.fileDuplicate])
        #expect(try rig.verify() == [])
    }

    @Test func `another identity is asked about, and nothing of the line is taken`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.list)
        try rig.drop("a.csv", "Kundnr;Namn;Orgnr;Kundtyp\n100;Asta Lind;556677-8899;Företag\n")
        try rig.soundNight("2026-09-01")
        #expect(try rig.claim("1001").debtor.party.identifier == "5566778899")
        try rig.drop(
            "b.csv",
            "Kundnr;Namn;Orgnr;Kundtyp\n100;Annan;556036-0793;Företag\n101;Ny Lind;;Företag\n"
        )
        let report = try rig.soundNight("2026-09-02")
        #expect(report.codes == [.debtorConflict])
        #expect(report.findings.first?.place == Place(file: "b.csv", line: 2))
        #expect(try report.receipt("b.csv").summary?.accepted == 1)
        #expect(try report.receipt("b.csv").summary?.refused == 1)
        #expect(try rig.claim("1001").debtor.party.name == "Asta Lind")
        #expect(try rig.claim("1002").debtor.party.name == "Ny Lind")
        #expect(try rig.verify() == [])
    }

    @Test func `a letter sent before counts: its fee is owed and the next step follows`() throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.list)
        let letters =
            "invoice;letter;date;fee;deadline\n1001;reminder;2026-09-10;60.00;2026-09-24\n"
            + "9999;reminder;2026-09-10;;2026-09-24\n"
        try rig.drop("sent.csv", letters)
        let report = try rig.soundNight("2026-09-15")
        #expect(report.codes.filter { $0 == .letterRefused } == [.letterRefused])
        #expect(try report.receipt("sent.csv").summary?.accepted == 1)
        #expect(try report.receipt("sent.csv").summary?.refused == 1)
        let claim = try rig.claim("1001").claim
        #expect(claim.fees == 6_000)
        #expect(claim.step == 1)
        #expect(claim.letterOn == Sample.day("2026-09-10"))
        #expect(claim.deadline == Sample.day("2026-09-24"))
        #expect(try rig.verify() == [])
        // The same letters in another file are known.
        try rig.drop("sent2.csv", letters + "\n")
        let again = try rig.soundNight("2026-09-16")
        #expect(again.codes.filter { $0 == .letterKnown } == [.letterKnown])
        #expect(try rig.claim("1001").claim.fees == 6_000)
        try rig.drop("sent.csv", letters)
        #expect(try rig.soundNight("2026-09-17").codes.contains(.fileDuplicate))
        #expect(try rig.verify() == [])
    }

    @Test(arguments: [
        ("1001;reminder;2026-09-20;;2026-09-30", "lies ahead"),
        ("1001;reminder;2026-07-01;;2026-07-10", "older than the invoice"),
        ("1001;collection-notice;2026-09-10;;2026-09-24", "the policy has no such letter"),
    ])
    func `a letter that cannot have been sent is refused by its line`(
        _ row: String,
        _ words: String
    ) throws {
        let rig = try Rig()
        try rig.drop("list.csv", Self.list)
        try rig.drop("sent.csv", "invoice;letter;date;fee;deadline\n" + row + "\n")
        let report = try rig.soundNight("2026-09-15", isIntakeOnly: true)
        let refusal = try #require(report.findings.first { $0.code == .letterRefused })
        #expect(refusal.message.contains(words))
        #expect(refusal.place == Place(file: "sent.csv", line: 2))
        #expect(try rig.claim("1001").claim.step == 0)
    }
}
