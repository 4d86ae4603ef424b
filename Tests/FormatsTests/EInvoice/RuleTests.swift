import Formats
import Foundation
import Records
import Testing
import Values

/// Rules for e-invoices: each is broken by one change to an invoice that keeps them all.
@Suite struct RuleTests {
    /// Codes that a change breaks, the part of the sample, and what it is changed to.
    typealias Break = (codes: [FindingCode], part: String, other: String)

    @Test func `the sample keeps every rule`() throws {
        #expect(try RuleSample.broken(RuleSample.invoice) == [])
        for profile in RuleProfile.allCases {
            let outcome = try UBLSample.read(
                RuleSample.invoice,
                EInvoiceReader(profile: profile)
            )
            #expect(outcome.refusal == nil)
            #expect(outcome.batch.findings == [])
            #expect(outcome.batch.invoices.first?.total == Money(minor: 10_100, .eur))
        }
    }

    @Test(arguments: RuleBreaks.all)
    func `a change breaks its rules and no others`(
        codes: [FindingCode],
        part: String,
        other: String
    ) throws {
        #expect(try RuleSample.broken(RuleSample.invoice.changing(part, to: other)) == codes)
    }

    @Test(arguments: [
        (
            ["cac:AccountingSupplierParty"],
            [
                FindingCode.br06, .br08, .br09, .brCO26, .peppolR020,
            ]
        ),
        (["cac:InvoiceLine", "cac:InvoiceLine"], [.br16]),
        (["cac:TaxSubtotal", "cac:TaxSubtotal"], [.brCO18, .peppolR053, .peppolR054]),
    ])
    func `what is not there at all breaks the rules that ask for it`(
        elements: [String],
        codes: [FindingCode]
    ) throws {
        var text = RuleSample.invoice
        for element in elements {
            let begin = try #require(text.range(of: "<\(element)>"))
            let end = try #require(text.range(of: "</\(element)>"))
            text.removeSubrange(begin.lowerBound..<end.upperBound)
        }
        #expect(try RuleSample.broken(text) == codes)
    }

    @Test func `every rule has a change that breaks it`() {
        let tried = Set(RuleBreaks.all.flatMap(\.codes)).union(RuleBreaks.others)
        #expect(Set(EInvoiceRule.all.map(\.code)).subtracting(tried) == [])
    }

    @Test(arguments: [
        ("SE559999001601", "NO999999026MVA", [FindingCode]()),
        ("SE559999001601", "NO999999027MVA", [.noR001]),
        ("SE559999001601", "NO999999026", [.noR001]),
        ("SE559999001601", "NO999 999 026MVA", [.noR001]),
    ])
    func `a Norwegian VAT number is NO, the organisation number and MVA`(
        part: String,
        other: String,
        codes: [FindingCode]
    ) throws {
        let text = RuleSample.invoice.changing(part, to: other)
            .changing(">SE</cbc:IdentificationCode>", to: ">NO</cbc:IdentificationCode>")
        let told = try RuleSample.broken(
            text.changing("GODKÄND för F-skatt", to: "Foretaksregisteret")
        )
        #expect(told == codes)
        #expect(try RuleSample.broken(text) == codes + [.noR002])
    }

    @Test(arguments: RuleProfile.allCases)
    func `a rule counts as its profile has it`(profile: RuleProfile) throws {
        let reader = EInvoiceReader(profile: profile)
        // The sum of the lines, and the buyer's electronic address.
        let sums = RuleSample.invoice.changing(">100.00</cbc:Line", to: ">100.01</cbc:Line")
        let form = RuleSample.invoice.changing(" schemeID=\"0192\"", to: "")
        let wrong = try UBLSample.read(sums, reader)
        let bare = try UBLSample.read(form, reader)
        switch profile {
        case .strict:
            #expect(wrong.refusal?.code == .brCO10)
            #expect(bare.refusal?.code == .br63)
        case .standard:
            #expect(wrong.refusal?.code == .brCO10)
            #expect(bare.batch.findings.map(\.severity) == [.warning])
        case .lenient:
            #expect(wrong.batch.findings.map(\.code) == [.brCO10])
            #expect(wrong.batch.findings.map(\.severity) == [.warning])
            #expect(bare.batch.findings.map(\.severity) == [.note])
        }
    }

    @Test func `the entry of a rule has the severity of the standard profile`() {
        for rule in EInvoiceRule.all {
            // What that profile does not look at is no error by itself.
            let severity = rule.weight.severity(.standard) ?? .warning
            #expect(severity == rule.code.severity, "\(rule.code.rawValue)")
        }
        #expect(Set(EInvoiceRule.all.map(\.code)).count == EInvoiceRule.all.count)
    }

    @Test func `a broken rule is told at its line, with what was expected`() throws {
        let text = RuleSample.invoice.changing(">12.0<", to: ">13<")
        let outcome = try UBLSample.read(text, EInvoiceReader(profile: .standard))
        let finding = try #require(outcome.batch.findings.first { $0.code == .seR006 })
        #expect(finding.severity == .warning)
        #expect(finding.place.line == 75)
        #expect(
            finding.place.element
                == "Invoice/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent"
        )
        #expect(finding.message.hasSuffix("per cent, expected 25, 12, 6"))
    }

    @Test func `what is not of EN 16931 is not held to its rules`() throws {
        let text = RuleSample.invoice.changing("urn:cen.eu:en16931:2017", to: "urn:x")
            .changing("peppol.eu", to: "example").changing(">100.00</cbc:Line", to: ">1</cbc:Line")
        let outcome = try UBLSample.read(text, EInvoiceReader(profile: .strict))
        #expect(outcome.batch.invoices.count == 1)
        #expect(outcome.batch.findings == [])
    }
}
