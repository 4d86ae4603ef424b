import Records
import Testing
import Values

struct PartyTests {
    @Test(
        arguments: [
            ("17", Party(name: "Ada", identifier: "5567037485"), "17"),
            ("", Party(name: "Ada", identifier: "5567037485"), "id:5567037485"),
            ("", Party(name: "Ada"), "name:ada|"),
            ("", Party(name: "Ada", email: "ada@x.example"), "name:ada|adaxexample"),
            (
                "", Party(name: "Åsa Ek", street: "Björkv. 2", postcode: "802 50", city: "Gävle"),
                "name:åsaek|björkv280250gävle"
            ),
            (
                "", Party(name: "ÅSA  EK", street: "björkv 2", postcode: "80250", city: "GÄVLE"),
                "name:åsaek|björkv280250gävle"
            ),
        ] as [(Text, Party, String)]
    )
    func `a debtor is known by number, then identifier, then name and address`(
        number: Text,
        party: Party,
        key: String
    ) {
        #expect(Debtor.key(customerNumber: number, party: party) == key)
    }

    @Test func `a detached party says the same`() {
        let block = Array("Ada;ada@example.com;Storgata 1".utf8)
        let party = Party(
            name: Text(bytes: block, from: 0, count: 3),
            kind: .person,
            email: Text(bytes: block, from: 4, count: 15),
            street: Text(bytes: block, from: 20, count: 10)
        )
        #expect(party.detached == party)
        #expect(party.email == "ada@example.com")
    }

    @Test(arguments: ["a", "nordbygg", "client-17", String(repeating: "x", count: 40)])
    func `a creditor id names a folder`(id: String) {
        #expect(CreditorID(id)?.description == id)
    }

    @Test(
        arguments: [
            "", "-a", "a-", "A", "å", "a b", "a/b", "..", "a_b", String(repeating: "x", count: 41),
        ]
    )
    func `what is no safe folder name is refused as an id`(id: String) {
        #expect(CreditorID(id) == nil)
    }
}
