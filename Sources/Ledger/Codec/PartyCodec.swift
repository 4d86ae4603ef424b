import Records
import Values

/// A debtor's register data as bytes, in the ledger's person table.
enum PartyCodec {
    static func encode(_ debtor: Debtor) -> [UInt8] {
        let party = debtor.party
        var out = ByteBuilder(capacity: 128)
        out.append(byte: 2)
        out.append(byte: party.kind.rawValue)
        for text in [
            party.name, party.identifier, party.email, party.street, party.postcode, party.city,
            party.country, party.endpoint, party.language,
        ] {
            out.append(counted: text)
        }
        out.append(unsigned: UInt64(debtor.holds.rawValue))
        return out.bytes
    }

    /// Reads a debtor back; version 1 knew of no holds.
    static func decode(
        _ stored: [UInt8],
        id: Int64,
        number: String
    ) throws(LedgerError) -> Debtor {
        var bytes = ByteReader(stored)
        let version = try bytes.byte()
        guard version == 1 || version == 2 else {
            throw .damaged("a person has version \(version)")
        }
        guard let kind = PartyKind(rawValue: try bytes.byte()) else {
            throw .damaged("an unknown kind of person")
        }
        let party = Party(
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
        let holds =
            version > 1 ? Holds(rawValue: UInt16(truncatingIfNeeded: try bytes.unsigned())) : []
        return Debtor(id: id, number: number, party: party, holds: holds)
    }
}
