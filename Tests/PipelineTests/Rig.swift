import Files
import Foundation
import Ledger
import Pipeline
import Records
import TestSupport
import Testing
import Values

/// A workspace for one test: what is dropped into it, and the nights that are run in it.
struct Rig: Sendable {
    private let scratch: ScratchFolder
    /// Path of the workspace.
    let root: String

    /// Makes a workspace by its settings.
    init(_ settings: String = RigSettings.swedish) throws {
        scratch = try ScratchFolder()
        root = scratch.path + "/workspace"
        try FileManager.default.createDirectory(
            atPath: root,
            withIntermediateDirectories: true
        )
        try rewrite(settings)
    }

    /// Makes a copy of another test's workspace as it stands.
    init(copying other: Rig) throws {
        scratch = try ScratchFolder()
        root = scratch.path + "/workspace"
        try FileManager.default.copyItem(atPath: other.root, toPath: root)
    }

    /// Path of the settings file.
    var settings: String { root + "/pipeline.yml" }

    /// Replaces the settings.
    func rewrite(_ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: settings))
    }

    /// A creditor's folder.
    func folder(_ creditor: String = "granbygg") -> String { root + "/creditors/" + creditor }

    // MARK: - Files

    /// Drops a file as its sender would.
    func drop(_ name: String, _ bytes: [UInt8], to creditor: String = "granbygg") throws {
        let inbox = folder(creditor) + "/inbox"
        try FileManager.default.createDirectory(
            atPath: inbox,
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: URL(fileURLWithPath: inbox + "/" + name))
    }

    /// Drops a text.
    func drop(_ name: String, _ text: String, to creditor: String = "granbygg") throws {
        try drop(name, Array(text.utf8), to: creditor)
    }

    /// Paths of the files below a folder of a creditor's, in byte order.
    func files(_ place: String, of creditor: String = "granbygg") throws -> [String] {
        try Snapshot.files(below: folder(creditor) + "/" + place)
    }

    /// A file's text.
    func text(_ path: String, of creditor: String = "granbygg") throws -> String {
        let url = URL(fileURLWithPath: folder(creditor) + "/" + path)
        return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }

    /// A table in a creditor's outbox.
    func table(_ path: String, of creditor: String = "granbygg") throws -> CSVTable {
        CSVTable(Array(try text("outbox/" + path, of: creditor).utf8))
    }

    // MARK: - Nights

    /// Opens the workspace as a command does.
    func workspace() throws -> Workspace { try Workspace(settings: settings) }

    /// Runs a night in this process.
    @discardableResult
    func night(
        _ date: String,
        isDryRun: Bool = false,
        isIntakeOnly: Bool = false,
        asked: [String] = []
    ) throws -> NightReport {
        let order = NightOrder(
            date: Sample.day(date),
            now: Int64(Date().timeIntervalSince1970) + 3600,
            isDryRun: isDryRun,
            isIntakeOnly: isIntakeOnly
        )
        return try Night(try workspace(), order, asked: asked).run()
    }

    /// Runs a night of one creditor that has to take place, and returns what it did.
    @discardableResult
    func soundNight(_ date: String, isIntakeOnly: Bool = false) throws -> CreditorReport {
        let report = try night(date, isIntakeOnly: isIntakeOnly)
        let creditor = try #require(report.creditors.first)
        #expect(creditor.failure == nil)
        return creditor
    }

    /// Runs a night as a process of its own.
    func child(_ date: String, fault: String? = nil) throws -> BuiltProgram.Outcome {
        try BuiltProgram.run(["run", "--settings", settings, "--date", date], fault: fault)
    }

    // MARK: - What is remembered

    /// What does not agree in a creditor's ledger and outbox; empty when all does.
    func verify(_ creditor: String = "granbygg") throws -> [String] {
        try inquiry(creditor).verify()
    }

    /// Open claims of a creditor.
    func cases(_ creditor: String = "granbygg") throws -> [CaseView] {
        try inquiry(creditor).cases(nil)
    }

    /// A claim with its history.
    func claim(_ number: String, of creditor: String = "granbygg") throws -> CaseView {
        try inquiry(creditor).find(number)
    }

    /// What a day brings for a claim and why.
    func explain(_ number: String, _ day: String) throws -> [String] {
        try inquiry("granbygg").explain(number, on: Sample.day(day))
    }

    private func inquiry(_ creditor: String) throws -> Inquiry {
        let workspace = try workspace()
        let id = try #require(CreditorID(creditor))
        return Inquiry(workspace, try #require(workspace.settings.creditor(id)))
    }
}

extension CreditorReport {
    /// Codes of what was found, in order.
    var codes: [FindingCode] { findings.map(\.code) }

    /// The receipt of a file.
    func receipt(_ name: String) throws -> Receipt {
        try #require(receipts.first { $0.name == name })
    }
}
