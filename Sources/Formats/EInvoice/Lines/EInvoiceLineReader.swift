package import Records
package import Values
import XMLStream

/// Reads one document of a file once more, this time with its lines.
///
/// At night lines are looked at for their sums and forgotten; whoever wants to see them reads
/// the original again, by the same syntaxes.
package struct EInvoiceLineReader {
    private let syntaxes: [EInvoiceSyntax]
    private let vocabulary: XMLVocabulary
    /// What is under way: nil outside the document that is looked for.
    private var document: DocumentLines?
    private var syntax: EInvoiceSyntax?

    /// Prepares reading.
    package init() {
        syntaxes = [.ubl(UBLLayout()), .cii, .svefaktura, .finvoice, .fortnox]
        vocabulary = XMLVocabulary(framed: syntaxes.map(\.kindWithLines))
    }

    /// Looks for a document, and reads no further than to its end.
    ///
    /// - Parameters:
    ///   - source: the file's bytes.
    ///   - name: the file's name, for places.
    ///   - line: 1-based line where the document begins.
    ///   - isWanted: whether a document's number is the one: several may begin on one line.
    /// - Returns: the document; nil where there is none on that line.
    /// - Throws: `FileRefused` for a file that is malformed up to there; what the source threw.
    package mutating func read(
        _ source: ByteSource,
        name: String,
        line: Int32,
        isWanted: (Text) -> Bool
    ) throws -> DocumentLines? {
        let xml = XMLReader(vocabulary)
        xml.open(source)
        document = nil
        do {
            while let tape = try xml.next() {
                for event in tape.events {
                    guard event.tag == XMLEvent.document else {
                        if document != nil { take(event, tape.text(event)) }
                        continue
                    }
                    if event.kind == .begin, event.line == line {
                        begin(event)
                    } else if let found = document {
                        document = nil
                        if isWanted(Text(found.number)) { return found }
                    }
                }
            }
        } catch let fault as XMLFault {
            throw fault.refusal(of: name, root: xml.root?.name ?? "")
        }
        return nil
    }

    private mutating func begin(_ event: XMLEvent) {
        let syntax = syntaxes[vocabulary.document(event).kind]
        self.syntax = syntax
        document = DocumentLines(syntax.format)
    }

    private mutating func take(_ event: XMLEvent, _ text: Text) {
        guard let tag = EInvoiceTag(rawValue: event.tag) else { return }
        switch tag {
        case .number: keep(text, in: \.number)
        case .currency: keep(text, in: \.currency)
        // Syntaxes without a currency of the document state it beside its amounts.
        case .amountCurrency: keep(text, in: \.currency)
        case .line where event.kind == .begin:
            guard document?.lines.count ?? 0 < EInvoiceLimits.lines else { return }
            document?.lines.append(DocumentLine())
        case .lineNumber: keepLine(text, in: \.number)
        // The name of what is sold counts, wherever a description of it stands.
        case .lineText: if let last { document?.lines[last].text = text.string }
        case .lineDescription: keepLine(text, in: \.text)
        case .lineQuantity: keepLine(pointed(text), in: \.quantity)
        case .lineUnit: keepLine(text, in: \.unit)
        case .lineNet: keepLine(pointed(text), in: \.net)
        case .linePercent: keepLine(pointed(text), in: \.taxPercent)
        default: break
        }
    }

    /// Keeps the first text of its kind.
    private mutating func keep(_ text: Text, in part: WritableKeyPath<DocumentLines, String>) {
        if document?[keyPath: part].isEmpty == true { document?[keyPath: part] = text.string }
    }

    /// Place of the line that is under way.
    private var last: Int? { document?.lines.indices.last }

    private mutating func keepLine(_ text: Text, in part: WritableKeyPath<DocumentLine, String>) {
        guard let last, document?.lines[last][keyPath: part].isEmpty == true else { return }
        document?.lines[last][keyPath: part] = text.string
    }

    /// A number with a point, whatever the syntax has for one.
    private func pointed(_ text: Text) -> Text {
        guard let point = syntax?.point, point != 0x2E else { return text }
        return Text(bytes: (0..<text.count).map { text[$0] == point ? 0x2E : text[$0] })
    }
}

extension EInvoiceSyntax {
    /// What is listened for where a document is to be shown.
    fileprivate var kindWithLines: XMLDocumentKind {
        let shown: Set<EInvoiceTag> = [
            .number, .currency, .amountCurrency, .line, .lineNet, .linePercent,
        ]
        let known = fields.filter { shown.contains($0.tag) } + lineFields
        return XMLDocumentKind(
            roots: roots,
            prefixes: prefixes,
            fields: known.map { XMLField($0.tag.rawValue, $0.path) }
        )
    }
}
