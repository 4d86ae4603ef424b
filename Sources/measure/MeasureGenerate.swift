import Foundation
import Records
import Rehearsal
import Values

/// Makes the data that is measured on.
enum MeasureGenerate {
    /// Last day of the invented world; rates are known for it.
    private static let date = Day(2026, 11, 20)

    static func run(_ arguments: [String]) throws {
        guard arguments.count >= 5, let invoices = Int(arguments[1]),
            let payments = Int(arguments[2]), let date,
            let country = RehearsalCountry(rawValue: arguments[3]),
            let format = RehearsalInvoiceFormat(rawValue: arguments[4])
        else { throw MeasureError.usage }
        let formats = try arguments.dropFirst(5).map { name in
            guard let format = RehearsalPaymentFormat(rawValue: name) else {
                throw MeasureError.usage
            }
            return format
        }
        let plan = RehearsalPlan(
            invoices: invoices,
            payments: payments,
            country: country,
            date: date,
            invoiceFormat: format,
            paymentFormats: formats
        )
        let elapsed = try ContinuousClock().measure { try write(plan, into: arguments[0]) }
        Measurement(records: invoices + payments, elapsed: elapsed).report()
    }

    private static func write(_ plan: RehearsalPlan, into path: String) throws {
        try FileManager.default.createDirectory(
            atPath: path,
            withIntermediateDirectories: true
        )
        var open: FileHandle?
        defer { try? open?.close() }
        let folder = OutputFolder { name in
            try open?.close()
            let file = path + "/" + name
            guard FileManager.default.createFile(atPath: file, contents: nil),
                let handle = FileHandle(forWritingAtPath: file)
            else { throw MeasureError.unreadable(file) }
            open = handle
            return ByteSink { bytes in try handle.write(contentsOf: bytes) }
        }
        try plan.write(into: folder)
    }
}
