import Tabular

extension CSVBlock {
    /// Why a row does not fit a header of some columns; nil where it does, and where all it has
    /// past them is empty.
    func lengthFault(of row: CSVRow, columns: Int) -> String? {
        let count = Int(row.fieldCount)
        let extra = min(count, columns)..<count
        let isSound = count >= columns && extra.allSatisfy { range($0, of: row).isEmpty }
        return isSound ? nil : "the row has \(count) fields where the header has \(columns)"
    }
}
