import Foundation
import Records
import TestSupport
import Testing

/// What the tests of others assert of their own files, fact by fact.
///
/// A fact is a path of names through the JSON beside the files, such as `a.txt/payment[0]/cents`;
/// of a list of plain values it is all of them, in order of spelling.
struct ExpectedFacts {
    /// Folders of the samples that have such a file; a new one has to be compared too.
    static let folders: Set<String> = [
        bgMax, bgMaxFields, camt, camtNordea, ocrGiro, orders, finnish, finnishExample, books,
    ]

    static let bgMax = "bgmax/barsoom__bankgiro_inbetalningar"
    static let bgMaxFields = "bgmax/fabhed__bgmax-parser"
    static let camt = "camt/viafintech__camt_parser"
    static let camtNordea = "camt/svapnil__iso20022.js"
    static let ocrGiro = "nets-ocr/otovo__python-netsgiro"
    static let orders = "pain/svapnil__iso20022.js"
    static let finnish = "fi-tito-ktl/kajala__django-jbank"
    static let finnishExample = "fi-tito-ktl/bank-association-example"
    static let books = "sie/barsoom__sie"

    /// Values by path.
    private(set) var facts: [String: String] = [:]
    let folder: String

    /// Loads what is expected of a folder of the samples; the test is cancelled without them.
    init(_ folder: String, _ file: String = "expected.json") throws {
        self.folder = folder
        let bytes = try Self.bytes(folder + "/" + file)
        let tree = try JSONDecoder().decode(Fact.self, from: Data(bytes))
        add(tree, at: "")
    }

    /// Facts by path.
    init(_ facts: [String: String], folder: String) {
        self.facts = facts
        self.folder = folder
    }

    /// A sample's bytes.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let path = Repository.shared("samples/" + path) else {
            try Test.cancel("the samples are not beside the repository")
        }
        return try Repository.bytes(of: path)
    }

    /// Expects every fact to be read as it is expected, or named as one that nothing here holds.
    ///
    /// - Parameters:
    ///   - read: what was read, by path.
    ///   - unread: why a fact, or all behind a path, is held by no claim and no payment.
    func expect(_ read: [String: String], unread: [String: String]) {
        var used: Set<String> = []
        for (path, value) in facts.sorted(by: { $0.key < $1.key }) {
            let comment = Comment(rawValue: "\(folder): \(path)")
            if let own = read[path] {
                #expect(own == value, comment)
                continue
            }
            let reason = unread.keys.first { path == $0 || path.hasPrefix($0 + "/") }
            #expect(reason != nil, comment)
            if let reason { used.insert(reason) }
        }
        #expect(read.keys.filter { facts[$0] == nil }.sorted() == [], "\(folder): not expected")
        #expect(unread.keys.filter { !used.contains($0) }.sorted() == [], "\(folder): not used")
        #expect(unread.values.allSatisfy { !$0.isEmpty })
    }

    /// Notes of the collector about the facts beside them.
    private static let notes: Set<String> = ["_kind", "source", "note", "edited", "warning"]

    private mutating func add(_ fact: Fact, at path: String) {
        switch fact {
        case .value(let value): facts[path] = value
        case .list(let items):
            let plain = items.compactMap(\.plain)
            if plain.count == items.count {
                facts[path] = plain.sorted().joined(separator: ", ")
            } else {
                for (index, item) in items.enumerated() { add(item, at: "\(path)[\(index)]") }
            }
        case .names(let names):
            for (name, item) in names where !Self.notes.contains(name) {
                add(item, at: path.isEmpty ? name : path + "/" + name)
            }
        }
    }
}

/// A value of any JSON.
enum Fact: Decodable {
    case value(String)
    case list([Fact])
    case names([String: Fact])

    /// The value; nil for what holds others.
    var plain: String? {
        guard case .value(let value) = self else { return nil }
        return value
    }

    init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if box.decodeNil() {
            self = .value("null")
        } else if let truth = try? box.decode(Bool.self) {
            self = .value(truth ? "true" : "false")
        } else if let number = try? box.decode(Int64.self) {
            self = .value("\(number)")
        } else if let text = try? box.decode(String.self) {
            self = .value(text)
        } else if let list = try? box.decode([Fact].self) {
            self = .list(list)
        } else {
            self = .names(try box.decode([String: Fact].self))
        }
    }
}
