import ArgumentParser
import Formats
import Glibc
import Records
import Tabular
import Values

/// Streams an invoice list to typed records.
struct MeasureCSV: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv",
        abstract: "Stream an invoice list to typed records."
    )

    @Argument(help: "The list.")
    var file: String

    @Option(help: "Runs, of which each is printed.")
    var runs = 3

    @Flag(help: "Only cut into fields.")
    var scanOnly = false

    func run() throws {
        for _ in 0..<runs {
            let clock = ContinuousClock()
            var line = ""
            let time = try clock.measure { line = try scanOnly ? scan() : read() }
            print("\(time) \(line)")
        }
    }

    private func scan() throws -> String {
        let descriptor = unsafe open(file, O_RDONLY)
        defer { close(descriptor) }
        let reader = CSVReader(source(descriptor))
        var block = CSVBlock()
        var rows = 0
        while try reader.next(&block) { rows += block.rows.count }
        return "rows \(rows)"
    }

    private func read() throws -> String {
        let descriptor = unsafe open(file, O_RDONLY)
        defer { close(descriptor) }
        let reader = CSVExportReader(country: "SE", currency: .sek)
        var remaining: Int64 = 0
        var count = 0
        var findings = 0
        let summary = try reader.read(source(descriptor), name: file) { batch in
            count += batch.invoices.count
            findings += batch.findings.count
            for index in batch.invoices.indices {
                remaining += batch.invoices[index].remaining?.minor ?? 0
            }
        }
        return "accepted \(summary.accepted) of \(count), refused \(summary.refused), "
            + "remaining \(remaining), findings \(findings)"
    }

    private func source(_ descriptor: Int32) -> ByteSource {
        unsafe ByteSource { buffer in
            max(0, unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count))
        }
    }
}
