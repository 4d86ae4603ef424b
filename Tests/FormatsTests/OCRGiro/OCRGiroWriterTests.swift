import Formats
import Records
import TestSupport
import Testing
import Values

@Suite struct OCRGiroWriterTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func `what is written is read back`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var bytes: [UInt8] = []
        var wanted: [Payment] = []
        let day = try #require(Day(2026, 5, 11))
        var writer = OCRGiroWriter(
            ByteSink { bytes += $0 },
            transmission: 170_031,
            recipient: 10_200,
            date: day
        )
        for number in 1...3 as ClosedRange<UInt64> {
            writer.startAssignment(agreement: 1_008_566, number: number, account: "99991042764")
            for archive in 0..<UInt64.random(in: 0...8, using: &random) {
                let type = try #require(OCRGiroType.allCases.randomElement(using: &random))
                var payment = Self.payment(type, &random, day)
                payment.ordinal = Int32(archive + 1)
                try writer.payment(
                    payment,
                    type: type,
                    settled: day,
                    serial: 1464,
                    archive: archive
                )
                wanted.append(payment)
            }
            writer.endAssignment()
        }
        try writer.finish()
        let result = try ReadResult.ocrGiro(bytes)
        #expect(result.payments.count == wanted.count, "seed \(seed)")
        #expect(Set(result.payments.map(\.key)).count == wanted.count, "seed \(seed)")
        for (read, made) in zip(result.payments, wanted) {
            #expect(read.kind == made.kind)
            #expect(read.references == made.references)
            #expect(read.message == made.message)
            #expect(read.amount == made.amount)
            #expect(read.bookedOn == made.bookedOn)
            #expect(read.payerAccount == made.payerAccount)
            #expect(read.ordinal == made.ordinal)
        }
    }

    private static func payment(
        _ type: OCRGiroType,
        _ random: inout SplitMix64,
        _ day: Day
    ) -> Payment {
        let hasText = type == .reversalWithText || type == .purchaseWithText
        let isReversal = type == .reversal || type == .reversalWithText
        let isCredit = !isReversal && Bool.random(using: &random)
        return Payment(
            kind: isReversal ? .reversal : isCredit ? .deduction : .incoming,
            account: "99991042764",
            bookedOn: day.adding(days: -Int.random(in: 0...3, using: &random)),
            amount: Money(minor: Int64.random(in: 1...90_000_000, using: &random), .nok),
            references: [ReferencedAmount(PaymentReference(.kid, "12345678-"))],
            message: hasText ? "Bås 7, Røros" : "",
            payerAccount: Bool.random(using: &random) ? "" : "99990512341"
        )
    }

    @Test func `the bytes of a small file are those reviewed`() throws {
        var bytes: [UInt8] = []
        let day = try #require(Day(2026, 5, 11))
        var writer = OCRGiroWriter(
            ByteSink { bytes += $0 },
            transmission: 1,
            recipient: 10_200,
            date: day
        )
        writer.startAssignment(agreement: 1_008_566, number: 2, account: "99991042764")
        let payment = Payment(
            account: "99991042764",
            bookedOn: day.adding(days: -1),
            amount: Money(minor: 102_000, .nok),
            references: [ReferencedAmount(PaymentReference(.kid, "1230"))],
            message: "Bås 7"
        )
        try writer.payment(payment, type: .purchaseWithText, settled: day, serial: 7, archive: 9)
        writer.endAssignment()
        try writer.finish()
        try Golden.expect(bytes, "Tests/Goldens/Formats/small.ocr.txt")
    }
}
