import Records
import Tabular

/// Why a row makes no invoice.
struct RowFault: Error {
    let code: FindingCode
    let field: ExportField
    let message: String

    init(_ code: FindingCode, _ field: ExportField, _ message: String) {
        self.code = code
        self.field = field
        self.message = message
    }

    init(_ fault: AmountFault, _ field: ExportField) {
        self.init(fault == .empty ? .fieldMissing : .amountInvalid, field, fault.description)
    }

    init(_ fault: DateFault, _ field: ExportField) {
        self.init(fault == .empty ? .fieldMissing : .dateInvalid, field, fault.description)
    }
}
