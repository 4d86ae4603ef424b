import Records
import Values

/// A debtor's register data as bytes, in the ledger's person table.
enum PartyCodec {
    static func encode(_ party: Party) -> [UInt8] {
        var out = ByteBuilder(capacity: 128)
        out.append(byte: 1)
        out.append(byte: party.kind.rawValue)
        for text in [
            party.name, party.identifier, party.email, party.street, party.postcode, party.city,
            party.country, party.endpoint, party.language,
        ] {
            out.append(counted: text)
        }
        return out.bytes
    }

    static func decode(_ stored: [UInt8]) throws(LedgerError) -> Party {
        var bytes = ByteReader(stored)
        let version = try bytes.byte()
        guard version == 1 else { throw .damaged("a person has version \(version)") }
        guard let kind = PartyKind(rawValue: try bytes.byte()) else {
            throw .damaged("an unknown kind of person")
        }
        return Party(
            name: try bytes.text(),
            kind: kind,
            identifier: try bytes.text(),
            email: try bytes.text(),
            street: try bytes.text(),
            postcode: try bytes.text(),
            city: try bytes.text(),
            country: try bytes.text(),
            endpoint: try bytes.text(),
            language: try bytes.text()
        )
    }
}
