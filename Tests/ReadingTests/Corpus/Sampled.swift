import Reading
import Records
import TestSupport
import Testing
import Values

/// A sample as it is read, and what its facts are said in.
struct Sampled {
    let payments: [Payment]
    let findings: [Finding]
    let summary: ReadSummary?
    let refusal: Finding?

    init(_ bytes: [UInt8]) throws {
        let dropped = try Self.dropped(bytes)
        payments = dropped.batch.payments
        findings = dropped.batch.findings
        summary = dropped.summary
        refusal = dropped.refusal
    }

    /// Reads bytes as those of a creditor whose sellers and accounts nothing is held to.
    static func dropped(_ bytes: [UInt8], name: String = "dropped") throws -> Dropped {
        var settings = ReadingSettings()
        settings.acceptsTestFiles = true
        let creditor = Creditor(
            id: try #require(CreditorID("corpus")),
            serial: 1,
            name: "Corpus",
            organisationNumber: "",
            country: "SE",
            currency: .sek
        )
        return try Dropped(bytes, name: name, creditor: creditor, settings: settings)
    }

    /// Reads a file of a folder of the samples.
    init(_ folder: String, _ file: String) throws {
        try self.init(ExpectedFacts.bytes(folder + "/" + file))
    }

    /// Reads a file of which some text is another.
    init(_ folder: String, _ file: String, replacing text: String, by other: String) throws {
        let bytes = try ExpectedFacts.bytes(folder + "/" + file)
        let latin1 = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        try #require(latin1.contains(text), "\(file) has no \(text)")
        let changed = latin1.replacing(text, with: other)
        try self.init(changed.unicodeScalars.map { UInt8($0.value) })
    }

    /// Quoted references, in order of spelling.
    static func references(_ payment: Payment) -> String {
        payment.references.map(\.reference.text.string).sorted().joined(separator: ", ")
    }

    /// Decimal digits of an amount.
    static func decimals(_ payment: Payment) -> String { payment.amount.digits }

    /// The words between the points of a bank reference.
    static func parts(_ payment: Payment) -> [String] {
        payment.bankReference.string.split(separator: ".").map(String.init)
    }
}
