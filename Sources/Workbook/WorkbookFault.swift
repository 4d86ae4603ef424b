import Archive
import XMLStream

/// Why a workbook cannot be read.
package struct WorkbookFault: Error, Hashable, Sendable, CustomStringConvertible {
    package let kind: WorkbookFaultKind
    /// The part of the workbook, such as `xl/worksheets/sheet1.xml`; empty for the whole.
    package let part: String
    /// 1-based row of a sheet; 0 for none.
    package let row: Int
    /// What is wrong, with what was expected: lower case, no full stop.
    package let description: String

    /// Notes a fault.
    init(_ kind: WorkbookFaultKind, part: String = "", row: Int = 0, _ words: String? = nil) {
        self.kind = kind
        self.part = part
        self.row = row
        description = words ?? kind.words
    }

    /// What a fault of the archive means for the workbook in it.
    init(_ fault: ArchiveFault, part: String) {
        self.init(fault == .damaged ? .damaged : .tooLarge, part: part, fault.description)
    }

    /// What a fault of the markup means for the workbook.
    init(_ fault: XMLFault, part: String) {
        let kind: WorkbookFaultKind
        switch fault.cause {
        case .documentType, .depth, .tokenLength: kind = .forbidden
        case .textLength: kind = .textTooLong
        default: kind = .malformed
        }
        self.init(kind, part: part, fault.description)
    }
}

/// The kinds of fault that end the reading of a workbook.
package enum WorkbookFaultKind: Hashable, Sendable {
    /// A zip without a workbook in it.
    case notWorkbook
    /// An older Excel file, or one under a password: neither is a zip.
    case compound
    /// Its archive is cut off or contradicts itself.
    case damaged
    /// More of it than any list of invoices has.
    case tooLarge
    /// A part is no XML.
    case malformed
    /// A part has a document type, or more of something than any real one.
    case forbidden
    case textTooLong
    /// A part that is named and not there, a string that is not, or rows out of order.
    case contradiction
    case tooManyColumns

    fileprivate var words: String {
        switch self {
        case .notWorkbook: "a zip without a workbook of Excel in it"
        case .compound:
            "an older Excel file (.xls), or one under a password; save it as .xlsx without a "
                + "password, or as CSV"
        case .damaged: "the workbook is damaged: its end is missing, or its parts do not agree"
        case .tooLarge: "more text than any list of invoices has"
        case .malformed: "a part of the workbook is no XML"
        case .forbidden: "a part of the workbook holds what no workbook has"
        case .textTooLong: "a text longer than any cell's"
        case .contradiction:
            "the workbook contradicts itself: a part or a text that is named is not there, or its "
                + "rows are out of order"
        case .tooManyColumns: "more columns than any table has"
        }
    }
}
