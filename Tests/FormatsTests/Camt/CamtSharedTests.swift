import Formats
import Foundation
import Records
import TestSupport
import Testing
import Values

/// Banks' example files beside the repository, against the facts collected beside them.
@Suite struct CamtSharedTests {
    struct Facts: Decodable {
        struct Statement: Decodable {
            let account: String
            let currency: String?
            let bookedSum: String
            let entries: [Entry]
        }

        struct Entry: Decodable {
            let amt: String
            let ind: String
            let tx: [Transaction]
        }

        struct Transaction: Decodable {
            let amt: String?
            let scor: [String]?
        }

        let type: String
        let statements: [Statement]
    }

    private struct Collection: Decodable {
        let files: [String: Facts?]
    }

    /// Files that are refused: of another kind, without a statement, or cut down by their makers
    /// so that balances and numbers of entries contradict what is left.
    private let refused: [String: FindingCode] = [
        "052/valid_example.xml": .documentKind, "052/valid_example_with_dates.xml": .documentKind,
        "052/valid_namespace.xml": .documentKind, "053/valid_namespace.xml": .fieldMissing,
        "general/invalid_namespace.xml": .fieldMissing,
        "053/valid_example_with_batch.xml": .controlSum,
        "053/valid_example_with_datetime.xml": .controlSum,
        "053/valid_example_with_debit.xml": .controlSum,
        "053/valid_example_with_instdamt.xml": .controlSum,
    ]

    /// Has an entry in another currency than its account, which is left out.
    private let partial = "053/valid_example_v8.xml"

    @Test(arguments: [
        "samples/camt/phwes__camt053", "samples/camt/svapnil__iso20022.js",
        "samples/camt/viafintech__camt_parser",
    ])
    func `example files are read to the facts beside them`(folder: String) throws {
        guard let path = Repository.shared(folder) else {
            try Test.cancel("\(folder) is not beside the repository")
        }
        let json = try Data(contentsOf: URL(fileURLWithPath: path + "/facts.computed.json"))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let collection = try decoder.decode(Collection.self, from: json)
        let reader = CamtReader()
        for (name, facts) in collection.files.sorted(by: { $0.key < $1.key }) {
            let bytes = try Repository.bytes(of: path + "/" + name)
            let outcome = try CamtSample.read(bytes, reader)
            #expect(outcome.refusal?.code == refused[name], "\(name)")
            guard let facts, let summary = outcome.summary else { continue }
            guard name != partial else {
                #expect(outcome.batch.findings.map(\.code) == [.currencyInvalid])
                #expect(summary.refused == 1)
                continue
            }
            compare(outcome.batch.payments, summary, facts, name)
        }
    }

    private func compare(
        _ payments: [Payment],
        _ summary: ReadSummary,
        _ facts: Facts,
        _ name: String
    ) {
        #expect(summary.statements.map(\.account.string) == facts.statements.map(\.account))
        let booked = facts.statements.reduce(Int64(0)) { sum, statement in
            sum + (DecimalText.scaled(statement.bookedSum, decimals: 2) ?? 0)
        }
        #expect(summary.sums.reduce(Int64(0)) { $0 + $1.minor } == booked, "\(name)")
        let entries = facts.statements.flatMap(\.entries)
        #expect(payments.count == entries.reduce(0) { $0 + max(1, $1.tx.count) }, "\(name)")
        let stated = entries.flatMap(\.tx).flatMap { $0.scor ?? [] }
        let read = payments.flatMap(\.references).map(\.reference.text.string)
        #expect(stated.allSatisfy { read.contains($0) }, "\(name)")
    }
}
