import Foundation
import GRDB

/// What a creditor's folder and ledger hold, to be compared with another's.
struct Snapshot: Equatable, Sendable {
    /// Contents by path below the creditor's folder; tables of the ledger as `ledger/<table>`.
    private(set) var contents: [String: String] = [:]

    /// Folders that a night changes for others to see, and those it works in.
    static let folders = ["inbox", "outbox", "archive", "quarantine", "work"]

    /// Takes in a creditor's folder and what its ledger says, row by row.
    init(_ folder: String, folders: [String] = Snapshot.folders) throws {
        for place in folders {
            for file in try Self.files(below: folder + "/" + place) {
                let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(place)/\(file)"))
                contents["\(place)/\(file)"] = String(decoding: data, as: UTF8.self)
            }
        }
        guard FileManager.default.fileExists(atPath: folder + "/ledger.sqlite") else { return }
        let ledger = try DatabaseQueue(path: folder + "/ledger.sqlite")
        try ledger.read { database in
            let tables = try String.fetchAll(
                database,
                sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            )
            for table in tables {
                let rows = try Row.fetchAll(database, sql: "SELECT * FROM \(table)")
                contents["ledger/" + table] = rows.map(Self.text).sorted()
                    .joined(separator: "\n")
            }
        }
        try ledger.close()
    }

    /// Paths whose contents are not those of another, in byte order; `+` for what only this has,
    /// `-` for what only the other has.
    func differences(from other: Snapshot) -> [String] {
        Set(contents.keys).union(other.contents.keys).sorted().compactMap { path in
            switch (contents[path], other.contents[path]) {
            case (let mine?, let theirs?): mine == theirs ? nil : path
            case (.some, nil): "+" + path
            default: "-" + path
            }
        }
    }

    /// Puts back what somebody took.
    mutating func add(_ taken: [String: String]) {
        contents.merge(taken) { mine, _ in mine }
    }

    /// Only what lies below a folder.
    func below(_ place: String) -> [String: String] {
        contents.filter { $0.key.hasPrefix(place + "/") }
    }

    /// Paths of the files below a folder, in byte order; none where there is no folder.
    static func files(below folder: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            let status = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
            return status[.type] as? FileAttributeType != .typeDirectory
        }.sorted()
    }

    private static func text(_ row: Row) -> String {
        row.map { column, value in "\(column)=\(text(value))" }.joined(separator: " ")
    }

    private static func text(_ value: DatabaseValue) -> String {
        if case .blob(let data) = value.storage {
            return data.map { String($0, radix: 16) }.joined(separator: ".")
        }
        return value.description
    }
}
