import Files
import Foundation
import TestSupport
import Testing
import Values

/// A workspace before and after an undisturbed night in which everything happens: letters, a
/// handoff, payments, vouchers, postings; files read, known already and refused.
struct Scenario: Sendable {
    /// The date of the night.
    static let date = "2026-10-30"
    /// Points from which on the night has happened.
    static let fromCommit: [FaultPoint] = [
        .committed, .publishedKind, .published, .archivedFile, .quarantinedFile, .filed,
        .reportFiled,
        .marked,
    ]

    /// Files are dropped, nothing is claimed.
    let evening: Rig
    /// What the undisturbed night leaves.
    let morning: Snapshot
    /// The documents of the nights by then.
    let reports: Snapshot

    /// An archive with a list, one that was read before, and a file of no kind.
    private static func archive(_ known: String) -> [UInt8] {
        ZipSample.zip([
            .init("known.csv", known),
            .init(
                "third.csv",
                RigFiles.list([.init(number: "3001", customer: "104", name: "Dan Ek")])
            ),
            .init("strange.bin", [0, 1, 2, 3, 4]),
        ])
    }

    /// The scenario, made once.
    static func shared() throws -> Scenario { try made.get() }

    private static let made = Result { try Scenario() }

    private init() throws {
        evening = try Rig()
        let first = RigFiles.list([
            .init(number: "1001", reference: "10017"), .init(number: "1002", customer: "101"),
            .init(number: "1003", customer: "102", due: "2026-12-31"),
        ])
        try evening.drop("first.csv", first)
        try evening.soundNight("2026-10-01")
        try evening.soundNight("2026-10-12")
        try evening.drop("a-first.csv", first)
        try evening.drop(
            "b-second.csv",
            RigFiles.list([
                .init(number: "2001", customer: "103", name: "Bo Ek", total: "250,50"),
                .init(number: "2002", customer: "103", name: "Bo Ek", due: "2026-12-01"),
            ])
        )
        try evening.drop(
            "c-broken.xml",
            "<Invoice xmlns=\"urn:oasis:names:specification:ubl:"
                + "schema:xsd:Invoice-2\"><cbc:ID>1</cbc:ID>"
        )
        try evening.drop(
            "d-bank.xml",
            try RigFiles.notification(
                "2026-10-29",
                [
                    .init(minor: 40_000, id: "P1", message: "1002"),
                    .init(minor: 12_300, id: "P2", message: "okänd", payer: "Cecilia Ek"),
                    .init(minor: 150_000, id: "P3", message: "1003"),
                ]
            )
        )
        try evening.drop("e-strange.bin", [0, 1, 2, 3])
        try evening.drop("f-archive.zip", Self.archive(first))
        try evening.drop("g-again.csv.gz", ZipSample.gzip(Array(first.utf8)))
        let rig = try Rig(copying: evening)
        try rig.soundNight(Self.date)
        morning = try Snapshot(rig.folder())
        reports = try rig.nights()
    }
}
