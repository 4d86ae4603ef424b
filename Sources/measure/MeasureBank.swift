import Formats
import Foundation
import Records
import Values

/// Times the readers of bank files.
enum MeasureBank {
    static func run(_ command: String, _ arguments: [String]) throws {
        guard let path = arguments.first else { throw MeasureError.usage }
        guard let stream = InputStream(fileAtPath: path) else {
            throw MeasureError.unreadable(path)
        }
        stream.open()
        defer { stream.close() }
        let source = unsafe ByteSource { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            let bytes = unsafe base.assumingMemoryBound(to: UInt8.self)
            let count = unsafe stream.read(bytes, maxLength: buffer.count)
            guard count >= 0 else { throw MeasureError.unreadable(path) }
            return count
        }
        var records = 0
        let receive: RecordReceiver = { records += $0.payments.count }
        let elapsed = try ContinuousClock().measure {
            if command == "bgmax" {
                _ = try BgMaxReader().read(source, name: path, receive: receive)
            } else {
                _ = try OCRGiroReader().read(source, name: path, receive: receive)
            }
        }
        Measurement(records: records, elapsed: elapsed).report()
    }
}
