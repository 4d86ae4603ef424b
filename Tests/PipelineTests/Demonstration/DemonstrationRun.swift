import Foundation
import Pipeline
import Records
import TestSupport
import Values

/// The nights of the repository's `pipeline.yml`, run in a folder of their own.
final class DemonstrationRun: Sendable {
    /// Every night, in order.
    let nights: [NightReport]
    let workspace: Workspace
    /// Keeps the folder until the last test is done.
    private let folder: String

    /// Runs all nights.
    ///
    /// - Parameter seed: drops each date's files in an order and with times of change that it
    ///   chooses; nil: in byte order of name, as the command does.
    /// - Throws: what a night or the disk refused.
    init(shuffledBy seed: UInt64? = nil) throws {
        folder = NSTemporaryDirectory() + "forfall-demonstration-" + UUID().uuidString
        let files = FileManager.default
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["pipeline.yml", "fixtures"] {
            try files.copyItem(atPath: Repository.root + name, toPath: folder + "/" + name)
        }
        let workspace = try Workspace.demonstration(
            of: folder + "/pipeline.yml",
            makingAnew: true
        )
        self.workspace = workspace
        guard let demonstration = workspace.settings.demonstration else {
            preconditionFailure("a workspace of a demonstration has its settings")
        }
        var generator = seed.map { SplitMix64(seed: $0) }
        var nights: [NightReport] = []
        for offset in 0...demonstration.to.days(since: demonstration.from) {
            let date = demonstration.from.adding(days: offset)
            if generator == nil {
                try workspace.copyFixtures(of: date)
            } else {
                try Self.drop(date, folder, workspace, &generator)
            }
            let order = NightOrder(date: date, now: Int64(Date().timeIntervalSince1970))
            nights.append(try Night(workspace, order).run())
        }
        self.nights = nights
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Drops a date's files in an order of the generator's.
    private static func drop(
        _ date: Day,
        _ folder: String,
        _ workspace: Workspace,
        _ generator: inout SplitMix64?
    ) throws {
        let files = FileManager.default
        for settings in workspace.settings.creditors {
            let id = settings.creditor.id
            let fixtures = "\(folder)/fixtures/\(id)/\(date)"
            guard let names = try? files.contentsOfDirectory(atPath: fixtures) else { continue }
            let inbox = workspace.places(of: id).inbox
            try files.createDirectory(atPath: inbox, withIntermediateDirectories: true)
            var left = names.sorted()
            while !left.isEmpty {
                let place = Int((generator?.next() ?? 0) % UInt64(left.count))
                let name = left.remove(at: place)
                let path = inbox + "/" + name
                try files.copyItem(atPath: fixtures + "/" + name, toPath: path)
                let age = TimeInterval((generator?.next() ?? 0) % 1_000_000)
                try files.setAttributes(
                    [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 + age)],
                    ofItemAtPath: path
                )
            }
        }
    }

    /// Everything that was published or refused, by path from the folder of the creditors.
    func published() throws -> [String: [UInt8]] {
        let creditors = folder + "/workspace/creditors"
        var found: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: creditors) {
            let parts = path.split(separator: "/")
            guard parts.count > 2, parts[1] == "outbox" || parts[1] == "quarantine" else {
                continue
            }
            let full = creditors + "/" + path
            let kind = try FileManager.default.attributesOfItem(atPath: full)[.type]
            guard kind as? FileAttributeType == .typeRegular else { continue }
            found[path] = try Repository.bytes(of: full)
        }
        return found
    }

    /// The report of a creditor's night.
    func report(_ creditor: String, _ date: String) -> CreditorReport? {
        nights.first { $0.date == Day(iso: date) }?.creditors
            .first { $0.creditor.id.description == creditor }
    }

    /// Asks about a creditor's claims.
    func inquiry(_ creditor: String) -> Inquiry? {
        workspace.settings.creditors.first { $0.creditor.id.description == creditor }
            .map { Inquiry(workspace, $0) }
    }

    /// The run that all tests look at, made once.
    static let shared = Result { try DemonstrationRun() }
}
