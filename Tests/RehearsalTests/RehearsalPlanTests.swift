import Formats
import Foundation
import Records
import Rehearsal
import TestSupport
import Testing
import Values

@Suite struct RehearsalPlanTests {
    private static func plan(
        _ country: RehearsalCountry,
        invoices: Int = 400,
        payments: Int = 300,
        _ formats: [RehearsalPaymentFormat],
        invoiceFormat: RehearsalInvoiceFormat? = nil,
        seed: UInt64 = 7
    ) throws -> RehearsalPlan {
        RehearsalPlan(
            seed: seed,
            invoices: invoices,
            payments: payments,
            country: country,
            date: try #require(Day(2026, 11, 20)),
            invoiceFormat: invoiceFormat,
            paymentFormats: formats
        )
    }

    private static func files(_ plan: RehearsalPlan) throws -> [String: [UInt8]] {
        let folder = MemoryFolder()
        try plan.write(into: folder.folder)
        return folder.files
    }

    @Test func `one plan gives the same bytes, another seed gives others`() throws {
        let formats: [RehearsalPaymentFormat] = [.camt053, .camt054, .bgMax, .csv]
        let first = try Self.files(Self.plan(.sweden, formats))
        #expect(first.count == 5)
        #expect(try Self.files(Self.plan(.sweden, formats)) == first)
        let other = try Self.files(Self.plan(.sweden, formats, seed: 8))
        for (name, bytes) in first { #expect(other[name] != bytes, "\(name)") }
    }

    @Test(arguments: [
        (RehearsalCountry.sweden, RehearsalPaymentFormat.bgMax), (.norway, .ocrGiro),
    ])
    func `bank files are sound and hold the payments asked for`(
        country: RehearsalCountry,
        format: RehearsalPaymentFormat
    ) throws {
        let files = try Self.files(Self.plan(country, invoices: 4000, payments: 3000, [format]))
        let source = ByteSource(bytes: try #require(files[format.fileName]))
        var payments: [Payment] = []
        let receive: RecordReceiver = { payments += $0.payments }
        let summary =
            switch format {
            case .bgMax: try BgMaxReader().read(source, name: "f", receive: receive)
            default: try OCRGiroReader().read(source, name: "f", receive: receive)
            }
        #expect(summary.accepted == 3000)
        #expect(Set(payments.map(\.key)).count == 3000)
        #expect(summary.statements.count == 3)
        #expect(payments.contains { $0.kind == (country == .sweden ? .deduction : .reversal) })
        #expect(payments.contains { !$0.message.isEmpty })
        let references = payments.flatMap(\.references).map(\.reference)
        #expect(references.count > 2500)
        for reference in references {
            switch country {
            case .sweden: #expect(OCRReference(reference.text) != nil)
            case .norway: #expect(KID(reference.text, .mod10) != nil)
            }
        }
        if country == .sweden {
            #expect(payments.contains { $0.references.count > 1 })
        }
    }

    @Test(arguments: [
        (RehearsalInvoiceFormat.swedishCSV, "Fakturanr;Kundnr;Namn;"),
        (.norwegianCSV, "Fakturanr;Kundenr;Navn;"), (.englishCSV, "Invoice number,Customer"),
    ])
    func `lists have a row for each invoice`(
        format: RehearsalInvoiceFormat,
        header: String
    ) throws {
        let files = try Self.files(Self.plan(.sweden, payments: 0, [], invoiceFormat: format))
        let text = String(decoding: try #require(files["invoices.csv"]), as: UTF8.self)
        #expect(text.hasPrefix(header))
        #expect(text.utf8.count { $0 == 0x0A } >= 401)
        #expect(files.count == 1)
    }

    @Test func `a small list's bytes are those reviewed`() throws {
        let plan = try Self.plan(.norway, invoices: 12, payments: 8, [.ocrGiro, .csv])
        let files = try Self.files(plan)
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            try Golden.expect(bytes, "Tests/Goldens/Rehearsal/\(name)")
        }
    }

    @Test func `invented companies have right organisation numbers`() throws {
        for country in RehearsalCountry.allCases {
            let identifier = country.creditor.identifier
            switch country {
            case .sweden: #expect(SwedishOrganisationNumber(identifier) != nil)
            case .norway: #expect(NorwegianOrganisationNumber(identifier) != nil)
            }
        }
        let plan = try Self.plan(
            .norway,
            invoices: 2000,
            payments: 0,
            [],
            invoiceFormat: .swedishCSV
        )
        let text = String(decoding: try Self.files(plan)["invoices.csv"] ?? [], as: UTF8.self)
        let numbers = text.matches(of: /;(80\d{7});/).map { Text(String($0.1)) }
        #expect(numbers.count > 800)
        #expect(numbers.allSatisfy { NorwegianOrganisationNumber($0) != nil })
    }

    @Test(arguments: [
        (-1, 0, [RehearsalPaymentFormat.camt054], RehearsalError.number),
        (0, 1, [.camt054], .nothingToPay), (1, 1, [.ocrGiro], .country(.ocrGiro, .norway)),
        (1, 1, [.csv], .noBankFile),
    ])
    func `a plan that cannot be is refused`(
        invoices: Int,
        payments: Int,
        formats: [RehearsalPaymentFormat],
        error: RehearsalError
    ) throws {
        let plan = try Self.plan(.sweden, invoices: invoices, payments: payments, formats)
        #expect(throws: error) { try Self.files(plan) }
        #expect(!error.description.isEmpty)
    }

    @Test(arguments: [1, 2, 3, 7])
    func `few invoices and many payments are possible`(invoices: Int) throws {
        let files = try Self.files(Self.plan(.sweden, invoices: invoices, payments: 50, [.bgMax]))
        let source = ByteSource(bytes: try #require(files["payments-bgmax.txt"]))
        let summary = try BgMaxReader().read(source, name: "f") { _ in }
        #expect(summary.accepted == 50)
    }
}
