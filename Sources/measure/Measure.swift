import Foundation

/// Times single readers on files, for `Tests/Benchmarks`: one JSON line on standard output.
@main
enum Measure {
    static func main() {
        do {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("measure: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws {
        guard let command = arguments.first else { throw MeasureError.usage }
        let rest = Array(arguments.dropFirst())
        switch command {
        case "generate": try MeasureGenerate.run(rest)
        case "csv": try MeasureCSV.run(rest)
        case "ubl", "cii": try MeasureEInvoices.run(rest)
        case "camt": try MeasureCamt.run(rest)
        case "memory": try MeasureMemory.run(rest)
        case "bgmax", "ocr": try MeasureBank.run(command, rest)
        default: throw MeasureError.usage
        }
    }
}

/// What a measurement found; printed as one line of JSON.
struct Measurement {
    let records: Int
    let elapsed: Duration

    /// Prints the line, with the peak of resident memory so far.
    func report() {
        let seconds =
            Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        print("{\"records\":\(records),\"seconds\":\(seconds),\"rssKB\":\(Self.peakKB)}")
    }

    /// Peak resident memory in KB; 0 where the system does not tell.
    private static var peakKB: Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        else { return 0 }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    }
}

/// Why nothing was measured.
enum MeasureError: Error, CustomStringConvertible {
    case usage
    case unreadable(String)

    /// What is wrong.
    var description: String {
        switch self {
        case .usage:
            "usage: measure csv FILE [--checks] | ubl|cii FOLDER [--threads N] | bgmax FILE"
                + " | ocr FILE | memory csv|camt MEGABYTES"
                + " | generate FOLDER INVOICES PAYMENTS COUNTRY INVOICE-FORMAT [PAYMENT-FORMAT...]"
        case .unreadable(let path): "cannot read \(path)"
        }
    }
}
