package import Values
import XMLStream

/// A workbook of Office Open XML (`.xlsx`, ISO/IEC 29500-1), read one sheet at a time.
///
/// The file and its shared strings are held in memory; sheets stream. What is read of a cell is
/// what was last computed: formulas, colours and the like are passed over.
package final class Workbook {
    /// The sheets, in the order of their tabs.
    package let sheets: [WorkbookSheet]

    private let parts: WorkbookPackage
    private let strings: SharedStrings
    private let styles: CellStyles
    private let is1904: Bool
    private let limits: WorkbookLimits

    /// Whether a file may be a workbook: a zip, or the compound file that older ones are
    /// ([MS-CFB] 2.2).
    package static func recognises(_ head: [UInt8]) -> Bool {
        head.starts(with: [0x50, 0x4B, 3, 4]) || isCompound(head)
    }

    private static func isCompound(_ head: [UInt8]) -> Bool {
        head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }

    /// Opens a workbook.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - limits: the most that it may hold.
    /// - Throws: `WorkbookFault`; `ByteSourceError.tooLarge`; what the source threw.
    package init(_ source: ByteSource, limits: WorkbookLimits = WorkbookLimits()) throws {
        let bytes = try source.readAll(limit: limits.fileBytes)
        guard !Self.isCompound(bytes) else { throw WorkbookFault(.compound) }
        self.limits = limits
        parts = WorkbookPackage(ByteStore(bytes: bytes))
        guard let contents = try WorkbookContents(parts) else { throw WorkbookFault(.notWorkbook) }
        sheets = contents.sheets
        is1904 = contents.is1904
        strings = try SharedStrings(parts, limits: limits)
        styles = try CellStyles(parts)
    }

    /// Begins to read a sheet.
    ///
    /// - Parameter sheet: one of this workbook's.
    /// - Returns: its cells as a delimited table.
    /// - Throws: `WorkbookFault`.
    package func table(_ sheet: WorkbookSheet) throws -> SheetTable {
        guard let bytes = try parts.part(sheet.part) else {
            throw WorkbookFault(.contradiction, part: sheet.part)
        }
        let rows = SheetRows(
            CellTexts(strings: strings, styles: styles, is1904: is1904),
            part: sheet.part,
            columnsMax: limits.columns
        )
        return SheetTable(bytes, rows, parts, part: sheet.part)
    }
}

/// A sheet of a workbook.
package struct WorkbookSheet: Hashable, Sendable {
    /// The name on its tab.
    package let name: String
    /// Whether people do not see its tab.
    package let isHidden: Bool
    /// The part of the file that holds it.
    let part: String
}
