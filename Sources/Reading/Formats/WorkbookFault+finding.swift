import Records
import Workbook

extension WorkbookFault {
    /// What refuses the file.
    func finding(_ file: String) -> Finding {
        Finding(code, .error, at: Place(file: file, line: row, element: part), description)
    }

    private var code: FindingCode {
        switch kind {
        case .notWorkbook, .compound: .fileUnknown
        case .damaged: .archiveDamaged
        case .tooLarge: .archiveLimit
        case .malformed: .xmlMalformed
        case .forbidden: .xmlForbidden
        case .textTooLong: .fieldTooLong
        case .contradiction: .controlSum
        case .tooManyColumns: .csvRowLength
        }
    }
}
