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

    /// Refuses a file that goes on after its end record.
    func after(end code: Int) -> FileRefused {
        refused(
            .recordOrder,
            "the file goes on after its end record (\(code)): if two files were joined, drop them "
                + "one by one"
        )
    }

    /// Refuses sums that no account has.
    func tooLarge() -> FileRefused {
        refused(.amountInvalid, "the amounts add up to more than an amount can be")
    }
}
