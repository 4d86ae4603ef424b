import Records
import XMLStream

/// Makes invoices of what a parser finds in one file, document after document.
struct EInvoiceWalk {
    let layout: UBLLayout
    let profile: RuleProfile
    /// The document that is open, and the syntax it is of; nil for one that is no invoice.
    var root: XMLRoot?
    private var syntax: EInvoiceSyntax?
    /// That syntax's decimal point, asked for at every event: a copy of the whole would be dear.
    private var point = fullStop
    private var draft = EInvoiceDraft()

    private static let fullStop: UInt8 = 0x2E

    init(layout: UBLLayout, profile: RuleProfile) {
        self.layout = layout
        self.profile = profile
    }

    /// Takes in what was found since the last time.
    mutating func take(
        _ tape: XMLTape,
        of tongue: EInvoiceTongue,
        into file: inout EInvoiceFile
    ) {
        for event in tape.events {
            if event.tag != XMLEvent.document {
                draft.take(event, of: tape, point: point)
            } else if event.kind == .begin {
                begin(event, of: tongue, &file)
            } else {
                end(&file)
            }
        }
    }

    private mutating func begin(
        _ event: XMLEvent,
        of tongue: EInvoiceTongue,
        _ file: inout EInvoiceFile
    ) {
        let (root, kind) = tongue.vocabulary.document(event)
        self.root = root
        syntax = kind < tongue.syntaxes.count ? tongue.syntaxes[kind] : nil
        point = syntax?.point ?? EInvoiceWalk.fullStop
        draft.reset()
        draft.isCreditNote = root.name == "CreditNote"
        draft.listsInstalments = syntax?.format == .finvoice
        file.begin(syntax?.format)
    }

    private mutating func end(_ file: inout EInvoiceFile) {
        guard let root else { return }
        defer { self.root = nil }
        guard let syntax else {
            if let finding = EInvoiceRoots.refusal(of: root, name: file.name) {
                file.refuse([], because: finding)
            }
            return
        }
        let refusal = syntax.complete(&draft)
        var document = EInvoiceDocument(
            draft,
            root: root,
            syntax: syntax,
            layout: layout,
            profile: profile,
            file: file.name
        )
        do throws(EInvoiceFault) {
            if let refusal { throw document.fault(refusal.code, refusal.tag, refusal.words) }
            let invoices = try document.invoices()
            file.accept(invoices, document.findings)
        } catch {
            file.refuse(document.findings, because: error.finding)
        }
    }
}
