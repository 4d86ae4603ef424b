// swift-tools-version: 6.2
import PackageDescription

// A package of its own: who builds the program neither resolves nor builds what is here. `Sources`
// is a link to the program's own, so that the same code is instrumented; `run` builds and runs it.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A room of the program, as far as reading needs it.
func room(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    exclude: [String] = []
) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: "Sources/\(name)",
        exclude: exclude,
        swiftSettings: settings
    )
}

let package = Package(
    name: "fuzz",
    dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
    targets: [
        room("Values"),
        room("Records", ["CPrefetch", "Values"]),
        .systemLibrary(name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CLibArchive", path: "Sources/CLibArchive", pkgConfig: "libarchive"),
        .target(name: "CScan", path: "Sources/CScan"),
        .target(name: "CXMLScan", path: "Sources/CXMLScan"),
        .target(name: "CPrefetch", path: "Sources/CPrefetch"),
        room("XMLStream", ["CLibXML2", "CXMLScan", "Values"]),
        room("Archive", ["CLibArchive", "Values"]),
        room("Workbook", ["Archive", "Values", "XMLStream"]),
        room("Tabular", ["CScan", "Values"]),
        room("Settings", ["Values", .product(name: "Yams", package: "Yams")]),
        room(
            "Formats",
            ["Records", "Tabular", "Values", "XMLStream"],
            exclude: ["Agency/handoff-1.xsd"]
        ),
        room("Reading", ["Formats", "Records", "Settings", "Values", "Workbook"]),
        .executableTarget(
            name: "fuzz",
            dependencies: ["Formats", "Reading", "Records", "Values"],
            path: "Targets/fuzz",
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
