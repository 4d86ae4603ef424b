import Records

/// The record that is being taken: where a refused file is refused.
struct RecordPlace {
    let file: String
    /// 1-based; 0 before the first.
    var line = 0

    /// Refuses the file at this record.
    func refused(_ code: FindingCode, _ words: String) -> FileRefused {
        FileRefused(Finding(code, at: Place(file: file, line: line), words))
    }

    /// Refuses a record that stands where none of its kind may.
    func outOfOrder(_ words: String) -> FileRefused {
        refused(.recordOrder, "\(words): records are missing or out of order; fetch the file again")
    }
}
