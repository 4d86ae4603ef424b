import Formats
import Intake
import Ledger
import Reading
package import Records
package import Values

/// Where a claim comes from, and what its document says.
package struct OriginalView: Sendable {
    /// Number of the claim.
    package let invoice: String
    /// The file that it was read from, under the name it was dropped with.
    package let file: String
    /// Where the file lies, or the archive that it is in, below the creditor's folder.
    package let place: String
    /// 1-based line where its document or row begins.
    package let line: Int32
    /// The document; nil where it is no e-invoice.
    package let document: DocumentLines?
}

extension Inquiry {
    /// A claim's document, read again from its original.
    ///
    /// - Parameter number: invoice number, case number or payment reference.
    /// - Returns: where it lies, and its lines.
    /// - Throws: `NightError.noClaim`; `OriginalFault` where the original is gone or another; what
    ///   ledger or disk refused.
    package func original(_ number: String) throws -> OriginalView {
        let (claim, origin) = try origin(number)
        let wanted = claim.kind == .taxShare ? nil : claim.number
        let document = try originals.read(origin.input, in: origin.archives) { bytes in
            try Reader.document(
                of: bytes,
                name: origin.input.filed.name,
                line: origin.line
            ) { number in
                wanted.map { number.equals($0) || InstalmentNumber.ordinal($0, of: number) != nil }
                    ?? true
            }
        }
        return OriginalView(
            invoice: claim.number,
            file: origin.input.filed.name,
            place: Originals.place(origin.input, in: origin.archives),
            line: origin.line,
            document: document
        )
    }

    /// Writes the file that a claim was read from, as it was dropped, out of its archive.
    ///
    /// - Throws: as ``original(_:)``; what the sink threw.
    package func writeOriginal(_ number: String, to sink: ByteSink) throws {
        let (_, origin) = try origin(number)
        try originals.read(origin.input, in: origin.archives) { try sink.copy($0) }
    }

    private var originals: Originals {
        Originals(workspace.folders(of: settings.creditor.id), settings.stages.intake)
    }

    /// A claim, and the input that registered it.
    private func origin(_ number: String) throws -> (Claim, Origin) {
        guard let ledger = try ledger() else { throw NightError.noClaim(number) }
        defer { try? ledger.close() }
        let claim = try find(number, ledger).claim
        let first = try ledger.history(of: claim.id).first
        guard let event = first?.event, let stored = try ledger.input(event.input) else {
            throw NightError.noClaim(number)
        }
        let origin = Origin(
            input: Self.kept(stored.input, stored.night),
            archives: stored.archives.map { Self.kept($0, stored.night) },
            line: event.line
        )
        return (claim, origin)
    }

    private static func kept(_ input: CommittedInput, _ night: Day) -> KeptInput {
        let filed = FiledInput(
            number: input.number,
            name: input.name,
            outcome: input.outcome,
            night: night
        )
        return KeptInput(filed, sha256: input.sha256)
    }
}

/// The input that a claim was registered by.
private struct Origin {
    let input: KeptInput
    let archives: [KeptInput]
    let line: Int32
}

extension OriginalView {
    /// As one JSON document (`urn:forfall:document:1`), for programs.
    package var json: String {
        let document = JSONWriter.document { json in
            json.member("schema", "urn:forfall:document:1")
            json.member("invoice", invoice)
            json.member("file", file)
            json.member("place", place)
            json.member("line", Int64(line))
            guard let document = self.document else { return }
            json.member("format", document.format.rawValue)
            json.member("number", document.number)
            json.member("currency", document.currency)
            json.beginArray("lines", eachOnALine: true)
            for line in document.lines {
                json.beginObject()
                json.member("number", line.number)
                json.member("text", line.text)
                json.member("quantity", line.quantity)
                json.member("unit", line.unit)
                json.member("net", line.net)
                json.member("tax-percent", line.taxPercent)
                try json.endObject()
            }
            json.endArray()
        }
        return String(decoding: document, as: UTF8.self)
    }
}
