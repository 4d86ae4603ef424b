import Records
import XMLStream

extension XMLFault {
    /// The refusal that this fault means for a file.
    ///
    /// - Parameters:
    ///   - file: the file's name, for the place.
    ///   - root: name of the root element, where it was read.
    ///   - naming: turns a path of the vocabulary into one of the document.
    /// - Returns: what the reader throws.
    func refusal(
        of file: String,
        root: String,
        naming: (String) -> String = { $0 }
    ) -> FileRefused {
        let element = naming(element)
        let path = element.isEmpty || root.isEmpty ? root : root + "/" + element
        let place = Place(file: file, line: line, column: column, element: path)
        return FileRefused(Finding(code, at: place, description))
    }

    private var code: FindingCode {
        switch cause {
        case .empty: .fileEmpty
        case .truncated: .fileTruncated
        case .malformed, .trailing: .xmlMalformed
        case .encoding: .encoding
        case .documentType, .depth, .tokenLength: .xmlForbidden
        case .textLength: .fieldTooLong
        }
    }
}
