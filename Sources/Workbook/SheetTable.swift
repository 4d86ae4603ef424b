package import Values
import XMLStream

/// One sheet as a delimited table: UTF-8, commas between quoted fields, a line for each row.
///
/// Numbers have a decimal point and no more than six decimals, days are `2026-11-30`.
package final class SheetTable {
    /// The byte between fields.
    package static let delimiter: UInt8 = 0x2C

    private let xml: XMLReader
    private let parts: WorkbookPackage
    private let part: String
    private var rows: SheetRows
    private var ready: [UInt8] = []
    private var offset = 0
    private var isAtEnd = false

    init(_ bytes: ByteSource, _ rows: SheetRows, _ parts: WorkbookPackage, part: String) {
        xml = XMLReader(SheetRows.vocabulary, limits: WorkbookPackage.markup)
        self.rows = rows
        self.parts = parts
        self.part = part
        xml.open(bytes)
    }

    /// Cells with errors among the rows that were read so far, at most one a row.
    package var errors: [CellError] { rows.errors }

    /// The table's bytes, read once; what they come from throws `WorkbookFault`.
    package var bytes: ByteSource {
        unsafe ByteSource { [self] buffer in
            while offset == ready.count {
                guard !isAtEnd else { return 0 }
                try makeMore()
            }
            let count = min(buffer.count, ready.count - offset)
            unsafe ready.withUnsafeBytes { all in
                unsafe buffer.copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: all[offset..<offset + count])
                )
            }
            offset += count
            return count
        }
    }

    private func makeMore() throws {
        try parts.translated(part) {
            if let tape = try xml.next() {
                try rows.take(tape)
            } else {
                rows.finish()
                isAtEnd = true
            }
        }
        ready = rows.takeOut()
        offset = 0
    }
}
