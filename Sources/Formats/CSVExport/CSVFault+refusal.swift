import Records
import Tabular

extension CSVFault {
    /// The refusal that this fault means for a file.
    func refusal(of file: String) -> FileRefused {
        let code: FindingCode
        switch kind {
        case .encoding, .mixedEncodings, .nul: code = .encoding
        case .quoteOpen: code = .csvQuoteOpen
        case .fieldTooLong, .rowTooLong: code = .fieldTooLong
        case .tooManyColumns: code = .csvRowLength
        }
        let place = Place(file: file, line: line, column: column)
        return FileRefused(Finding(code, .error, at: place, description))
    }
}

extension CSVBrokenQuote {
    /// What is told of a row that cannot be trusted.
    func finding(of file: String) -> Finding {
        Finding(
            .csvQuoteBroken,
            at: Place(file: file, line: line, column: column),
            "text follows a closing quote; a quote inside a quoted field has to be doubled"
        )
    }
}
