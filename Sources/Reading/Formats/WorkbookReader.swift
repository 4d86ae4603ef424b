import Formats
import Records
import Values
import Workbook

/// Reads the first sheet of a workbook that has a known header, as if it were a delimited file.
///
/// The other sheets are told, and hidden ones never read: nobody looks at what they hold. A row
/// with an error in it is refused alone.
struct WorkbookReader {
    private let list: CSVExportReader
    private let table: ([UInt8]) -> (any FormatReader)?

    /// Prepares reading.
    ///
    /// - Parameters:
    ///   - list: reads sheets that are invoice lists: comma, UTF-8.
    ///   - table: finds the reader of a table of another kind by its first bytes.
    init(list: CSVExportReader, table: @escaping ([UInt8]) -> (any FormatReader)?) {
        self.list = list
        self.table = table
    }

    /// Whether a file may be a workbook by its first bytes.
    static func recognises(_ head: [UInt8]) -> Bool { Workbook.recognises(head) }

    /// Reads a workbook.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the name that places are told under; their lines are rows of the sheet.
    ///   - receive: takes a batch per block, in file order.
    /// - Returns: what was read of the sheet.
    /// - Throws: `FileRefused`; what the source or the receiver threw.
    func read(
        _ source: ByteSource,
        name: String,
        receive: RecordReceiver
    ) throws -> ReadSummary {
        do {
            return try read(try Workbook(source), name, receive)
        } catch let fault as WorkbookFault {
            throw FileRefused(fault.finding(name))
        } catch ByteSourceError.tooLarge(let limit) {
            let words = "a workbook of more than \(limit >> 20) MiB; export it as CSV"
            throw FileRefused(Finding(.fileTooLarge, at: Place(file: name), words))
        }
    }

    private func read(
        _ book: Workbook,
        _ name: String,
        _ receive: RecordReceiver
    ) throws -> ReadSummary {
        var chosen: (sheet: WorkbookSheet, reader: any FormatReader)?
        var others: [Finding] = []
        var filled: WorkbookSheet?
        for sheet in book.sheets {
            let (head, _) = try FileHead.take(try book.table(sheet).bytes)
            guard head.contains(where: { $0 > 0x20 }) else { continue }
            let reader = try self.reader(of: head, sheet, in: book)
            if !sheet.isHidden { filled = filled ?? sheet }
            if chosen == nil, !sheet.isHidden, let reader {
                chosen = (sheet, reader)
            } else {
                others.append(Self.unread(sheet, isKnown: reader != nil, name))
            }
        }
        guard let sheet = chosen?.sheet ?? filled else {
            let words = "the workbook's sheets are empty or hidden"
            throw FileRefused(Finding(.fileEmpty, at: Place(file: name), words))
        }
        let table = try book.table(sheet)
        // Without a known header the list's reader says what it misses.
        let reader: any FormatReader = chosen?.reader ?? list
        var summary = try reader.read(table.bytes, name: name, receive: receive)
        var last = RecordBatch()
        last.findings = table.errors.map { Self.finding($0, name) } + others
        summary.refused += table.errors.count
        if !last.isEmpty { try receive(last) }
        return summary
    }

    private func reader(
        of head: [UInt8],
        _ sheet: WorkbookSheet,
        in book: Workbook
    ) throws -> (any FormatReader)? {
        if let reader = table(head) { return reader }
        return try list.hasHeader(try book.table(sheet).bytes) ? list : nil
    }

    private static func finding(_ error: CellError, _ name: String) -> Finding {
        Finding(
            .cellError,
            at: Place(file: name, line: error.row, column: error.column),
            "the cell holds an error such as #N/A; the row is not read"
        )
    }

    private static func unread(_ sheet: WorkbookSheet, isKnown: Bool, _ name: String) -> Finding {
        let reason =
            switch (isKnown, sheet.isHidden) {
            case (true, true): "is hidden: show it, or drop it in a file of its own"
            case (true, false):
                "has a known header too and only the first such sheet is read: drop it in a file "
                    + "of its own"
            case (false, _): "has no known header"
            }
        return Finding(
            .sectionSkipped,
            isKnown ? .warning : .note,
            at: Place(file: name),
            "the sheet '\(sheet.name)' is not read: it \(reason)"
        )
    }
}
