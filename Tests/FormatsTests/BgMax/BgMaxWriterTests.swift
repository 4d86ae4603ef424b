import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct BgMaxWriterTests {
    private static let names = ["Åsa Öberg", "Bjørn & Søn AS", "Märta Sjö AB", ""]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `what is written is read back`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var bytes: [UInt8] = []
        var wanted: [Payment] = []
        var writer = try BgMaxWriter(
            ByteSink { bytes += $0 },
            created: #require(Day(2026, 5, 11))
        )
        for deposit in 1...3 as ClosedRange<UInt64> {
            let day = Day(number: 20_000 + Int32(deposit))
            writer.startSection(bankgiro: "9912346")
            for serial in 0..<UInt64.random(in: 0...8, using: &random) {
                var payment = Self.payment(&random, day)
                let number = serial > 5 ? nil : serial + 1
                try writer.payment(payment, serial: number)
                payment.ordinal = Int32(serial + 1)
                wanted.append(payment)
            }
            let sum = wanted.filter { $0.bookedOn == day }.reduce(0) { $0 + $1.amount.minor }
            try #require(sum >= 0)
            writer.endSection(on: day, deposit: deposit)
        }
        try writer.finish()
        let result = try ReadResult.bgMax(bytes)
        #expect(result.payments.count == wanted.count, "seed \(seed)")
        #expect(Set(result.payments.map(\.key)).count == wanted.count, "seed \(seed)")
        #expect(bytes.count.isMultiple(of: 82))
        for (read, made) in zip(result.payments, wanted) {
            #expect(read.references == made.references, "seed \(seed)")
            #expect(read.message == made.message, "seed \(seed)")
            #expect(read.payerName == made.payerName)
            #expect(read.payerIdentifier == made.payerIdentifier)
            #expect(read.payerAccount == made.payerAccount)
            #expect(read.amount == made.amount)
            #expect(read.bookedOn == made.bookedOn)
            #expect(read.ordinal == made.ordinal)
        }
    }

    private static func payment(_ random: inout SplitMix64, _ day: Day) -> Payment {
        let parts = Int64.random(in: 0...3, using: &random)
        let isSplit = Bool.random(using: &random)
        var references = (0..<parts).map { part in
            ReferencedAmount(PaymentReference(.ocr, "1230"), minor: isSplit ? part + 1 : nil)
        }
        let sum = references.reduce(0) { $0 + ($1.minor ?? 0) }
        if parts == 0, isSplit {
            references = [
                ReferencedAmount(PaymentReference(.free, "faktura 17, kund 99 Åby 123456"))
            ]
        }
        return Payment(
            account: "9912346",
            bookedOn: day,
            amount: Money(
                minor: sum > 0 ? sum : Int64.random(in: 1...90_000_000, using: &random),
                .sek
            ),
            references: references,
            message: Bool.random(using: &random) ? "" : "tack för hjälpen\nmed båten",
            payerName: Text(names.randomElement(using: &random) ?? ""),
            payerAccount: "3783511",
            payerIdentifier: "5566778899"
        )
    }

    @Test func `the bytes of a small file are those reviewed`() throws {
        var bytes: [UInt8] = []
        let day = try #require(Day(2026, 5, 11))
        var writer = BgMaxWriter(ByteSink { bytes += $0 }, created: day, isTest: true)
        writer.startSection(bankgiro: "9912346", currency: .eur)
        let payment = Payment(
            account: "9912346",
            bookedOn: day,
            amount: Money(minor: 12_345, .eur),
            references: [ReferencedAmount(PaymentReference(.ocr, "1230"))],
            payerName: "Åsa Öberg"
        )
        try writer.payment(payment, serial: 12)
        writer.endSection(on: day, deposit: 1)
        try writer.finish()
        try Golden.expect(bytes, "Tests/Goldens/Formats/small.bgmax.txt")
    }
}
