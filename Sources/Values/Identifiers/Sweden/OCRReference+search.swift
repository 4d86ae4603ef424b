extension OCRReference {
    /// Finds every reference that free text could hold, in order of place, the longer first.
    ///
    /// A run of digits goes on over a line break, since banks cut messages into lines. One digit
    /// sequence in ten has a right check digit by chance: these are candidates to be looked up.
    ///
    /// - Parameters:
    ///   - message: what the payer wrote.
    ///   - shortest: number of digits below which a sequence is passed over.
    ///   - form: as agreed with the bank.
    ///   - padding: digits that stand between the number and the length digit.
    /// - Returns: the references, each once.
    package static func candidates(
        in message: Text,
        atLeast shortest: Int = 4,
        form: OCRForm = .checkDigit,
        padding: Text = .empty
    ) -> [OCRReference] {
        var found: [OCRReference] = []
        for run in runs(of: message) {
            let digits = Text(bytes: run)
            for start in 0..<max(run.count - shortest + 1, 0) {
                let most = min(run.count - start, longest)
                for count in stride(from: most, through: shortest, by: -1) {
                    let slice = digits.slice(from: start, count: count)
                    guard let reference = OCRReference(slice, form: form),
                        reference.number(form: form, padding: padding) != nil,
                        !found.contains(reference)
                    else { continue }
                    found.append(reference)
                }
            }
        }
        return found
    }

    private static func runs(of message: Text) -> [[UInt8]] {
        var runs: [[UInt8]] = [[]]
        message.withBytes { bytes in
            for index in bytes.indices {
                let byte = bytes[index]
                switch byte {
                case 0x30...0x39: runs[runs.count - 1].append(byte)
                case 0x0A, 0x0D: break
                default: if runs.last?.isEmpty == false { runs.append([]) }
                }
            }
        }
        return runs
    }
}
