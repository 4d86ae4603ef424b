// swift-tools-version: 6.2
import PackageDescription

/// One block for every target; a target that needs less strictness does not exist.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    .strictMemorySafety(),  // SE-0458
    .treatAllWarnings(as: .error),  // SE-0480
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(
    name: "ArgumentParser",
    package: "swift-argument-parser"
)

/// A target of the house, with the floor it stands on told by what it may import.
func room(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    exclude: [String] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// The tests of a room.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: (Set([name, "TestSupport", "Values", "Records"]).sorted()).map {
            .init(stringLiteral: $0)
        } + dependencies,
        swiftSettings: settings
    )
}

let package = Package(
    name: "forfall",
    products: [.executable(name: "forfall", targets: ["forfall"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 1: values and the records that join the stages.
        room("Values"),
        room("Records", ["CPrefetch", "Values"]),
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(
            name: "CLibArchive",
            pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]
        ),
        .target(name: "CScan"),
        .target(name: "CXMLScan"),
        .target(name: "CPrefetch"),
        .target(name: "CFiles"),
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),

        // Floor 2: how, not what.
        room("Fingerprint", ["Values", crypto]),
        room("XMLStream", ["CLibXML2", "CXMLScan", "Values"]),
        room("Archive", ["CLibArchive", "Values"]),
        room("Workbook", ["Archive", "Values", "XMLStream"]),
        room("Tabular", ["CScan", "Values"]),
        room("Files", ["CFiles", "Fingerprint", "Values"]),
        room("Settings", ["Values", yams]),
        room(
            "Law",
            ["Records", "Settings", "Values"],
            // Compiled in as generated Swift.
            exclude: ["dk", "eu", "fi", "no", "se"].map { "Tables/\($0).yml" }
        ),
        room(
            "Formats",
            ["Records", "Tabular", "Values", "XMLStream"],
            exclude: ["Agency/handoff-1.xsd"]
        ),

        // Floor 3: the stages. None imports another.
        room("Intake", ["Archive", "Files", "Fingerprint", "Records", "Settings", "Values"]),
        room("Reading", ["Formats", "Records", "Settings", "Values", "Workbook"]),
        room("Matching", ["Records", "Settings", "Values"]),
        room("Classification", ["Law", "Records", "Settings", "Values"]),
        room("Reminders", ["Formats", "Records", "Settings", "Values"]),
        room("Handoff", ["Formats", "Records", "Settings", "Values"]),
        room("Remittance", ["Formats", "Records", "Settings", "Values"]),
        room("Books", ["Formats", "Records", "Settings", "Values"]),
        room("Status", ["Formats", "Records", "Settings", "Values"]),

        // Made-up data for tests, demonstrations and benchmarks.
        room("Rehearsal", ["Formats", "Records", "Values"]),

        // Floor 4: what is remembered.
        room("Ledger", ["CSQLite", "Fingerprint", "Records", "Values", grdb, sqlite]),

        // Floor 5: the order of the night.
        room(
            "Pipeline",
            [
                "Books", "Classification", "Files", "Fingerprint", "Formats", "Handoff", "Intake",
                "Law", "Ledger", "Matching", "Reading", "Records", "Rehearsal", "Remittance",
                "Reminders", "Settings", "Status", "Values",
            ]
        ),

        // Floor 6: commands, screen and clock.
        .executableTarget(
            name: "forfall",
            dependencies: ["Pipeline", "Records", "Settings", "Values", arguments],
            swiftSettings: settings
        ),

        // Readers alone, timed: what Tests/Benchmarks runs.
        .executableTarget(
            name: "measure",
            dependencies: ["Formats", "Reading", "Records", "Rehearsal", "Values"],
            swiftSettings: settings
        ),

        .target(
            name: "TestSupport",
            dependencies: ["Records", "Values"],
            path: "Tests/TestSupport",
            swiftSettings: settings
        ),
        tests("Values"),
        tests("Records"),
        tests("Fingerprint"),
        tests("XMLStream", ["CXMLScan"]),
        tests("Archive"),
        tests("Workbook"),
        tests("Tabular"),
        tests("Files", ["Fingerprint"]),
        tests("Settings"),
        tests("Law", ["Settings"]),
        tests("Formats", ["Tabular", "XMLStream"]),
        tests("Intake", ["Archive", "Files", "Fingerprint", "Settings"]),
        tests("Reading", ["Formats", "Settings"]),
        tests("Matching", ["Settings"]),
        tests("Classification", ["Law", "Settings"]),
        tests("Reminders", ["Formats", "Settings"]),
        tests("Handoff", ["Formats", "Settings"]),
        tests("Remittance", ["Formats", "Settings"]),
        tests("Books", ["Formats", "Settings"]),
        tests("Status", ["Formats", "Settings"]),
        tests("Rehearsal", ["Formats"]),
        tests("Ledger", ["Fingerprint", grdb]),
        tests("Pipeline", ["Files", "Formats", "Intake", "Ledger", "Settings", "forfall", grdb]),
        .testTarget(
            name: "HouseTests",
            dependencies: ["TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["Files", "forfall", "TestSupport", arguments],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
