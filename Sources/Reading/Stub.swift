import Formats
package import Records
package import Settings
package import Values

package struct ReadingSettings: Sendable {
    package init(_ section: SettingsSection? = nil, over base: ReadingSettings? = nil) {}
}

package final class Reader {
    private let creditor: Creditor
    private let ubl = UBLReader()
    package init(creditor: Creditor, settings: ReadingSettings) { self.creditor = creditor }
    package func meaning(of name: String) -> ExportMeaning { .changes }
    package func source(of name: String) -> Int32 { 1 }
    package func read(name: String, source: ByteSource, receive: RecordReceiver) throws
        -> ReadSummary
    {
        let all = try source.readAll(limit: 1 << 30)
        let head = Array(all.prefix(4096))
        if UBLReader.recognises(head) {
            return try ubl.read(ByteSource(bytes: all), name: name, receive: receive)
        }
        if BgMaxReader.recognises(head) {
            return try BgMaxReader().read(ByteSource(bytes: all), name: name, receive: receive)
        }
        if OCRGiroReader.recognises(head) {
            return try OCRGiroReader().read(ByteSource(bytes: all), name: name, receive: receive)
        }
        return try CSVExportReader(country: creditor.country, currency: creditor.currency).read(
            ByteSource(bytes: all), name: name, receive: receive)
    }
}
