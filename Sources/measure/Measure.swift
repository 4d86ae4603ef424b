import ArgumentParser

/// Times single stages on given files, for the benchmark harness; not shipped.
@main
struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Time a stage on a file and print what it did.",
        subcommands: [MeasureCSV.self]
    )
}
