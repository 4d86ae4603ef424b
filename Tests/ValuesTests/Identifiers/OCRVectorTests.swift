import Testing
import Values

/// Every third-party vector of Swedish payment references.
@Suite(Vectors.trait)
struct OCRVectorTests {
    @Test func `a reference is made of a number`() throws {
        for row in try Vectors.objects("se_ocr", "from_number") {
            let number = try #require(row["number"] as? String)
            let made = OCRReference.make(Text(number), form: form(row), padding: padding(row))
            #expect(made?.description == row["ocr"] as? String, "\(number)")
            #expect((made == nil) == (row["error"] != nil), "\(number)")
        }
    }

    @Test func `the number is taken back out of a reference`() throws {
        for row in try Vectors.objects("se_ocr", "to_number") {
            let text = try #require(row["ocr"] as? String)
            let reference = OCRReference(Text(text), form: form(row))
            let number = reference?.number(form: form(row), padding: padding(row))
            #expect(number?.string == row["number"] as? String, "\(text)")
        }
    }

    @Test func `references are found in free text`() throws {
        for row in try Vectors.objects("se_ocr", "find_all_in_string") {
            let message = try #require(row["text"] as? String)
            let found = OCRReference.candidates(
                in: Text(message),
                atLeast: row["min_length"] as? Int ?? 4,
                form: form(row),
                padding: padding(row)
            ).map(\.description)
            for text in row["must_include"] as? [String] ?? [] {
                #expect(found.contains(text), "\(text) in \(message)")
            }
            for text in row["must_not_include"] as? [String] ?? [] {
                #expect(!found.contains(text), "\(text) in \(message)")
            }
            if let all = row["equals"] as? [String] { #expect(found == all, "\(message)") }
        }
    }

    @Test func `references seen in real files are read`() throws {
        let seen = try #require(
            try Vectors.value("se_ocr", "seen_in_samples") as? [String: [String]]
        )
        for text in seen.values.flatMap({ $0 }) {
            #expect(OCRReference(text)?.description == text)
        }
    }

    private func form(_ row: [String: Any]) -> OCRForm {
        row["length_digit"] as? Bool == true ? .lengthDigit : .checkDigit
    }

    private func padding(_ row: [String: Any]) -> Text {
        Text(row["pad"] as? String ?? "")
    }
}
