import Formats
import Records
import Values

/// What every reader of a format can do.
protocol FormatReader {
    /// Whether a file is of this format by its first bytes.
    static func recognises(_ head: [UInt8]) -> Bool

    /// Reads a file.
    func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary
}

extension EInvoiceReader: FormatReader {}
extension CamtReader: FormatReader {}
extension BgMaxReader: FormatReader {}
extension OCRGiroReader: FormatReader {}
extension KTLReader: FormatReader {}
extension TITOReader: FormatReader {}
extension PaymentStatusReader: FormatReader {}
extension CSVExportReader: FormatReader {}
extension PaymentListReader: FormatReader {}
extension InstructionReader: FormatReader {}
extension DebtorRegisterReader: FormatReader {}
extension SentLetterReader: FormatReader {}
extension WorkbookReader: FormatReader {}
