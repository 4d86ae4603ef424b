import Records
import Values

/// A debtor that does not exist, made of its number alone.
struct InventedDebtor {
    /// Digits, six or more.
    let number: Int
    let isCompany: Bool
    let name: [UInt8]
    /// Organisation number with a right check digit; empty for persons.
    let identifier: [UInt8]
    let email: [UInt8]
    let street: [UInt8]
    let postcode: [UInt8]
    let city: [UInt8]
    /// Whether the address is written with a line break, as some exports do.
    let hasLineBreak: Bool

    /// Makes the debtor.
    ///
    /// - Parameters:
    ///   - index: 0-based.
    ///   - plan: whose seed and country count.
    ///   - companiesOnly: whether persons are left out, as for e-invoices.
    init(_ index: Int, _ plan: RehearsalPlan, companiesOnly: Bool) {
        var dice = Dice(seed: plan.seed, .debtor, index)
        number = 100_000 + index
        let kind = dice.below(100)
        isCompany = companiesOnly || kind >= 45
        name = Self.name(isCompany ? max(kind, 45) : kind, plan.country, &dice)
        identifier = isCompany ? plan.country.organisationNumber(index) : []
        var out = ByteBuilder(capacity: 40)
        out.append("kund")
        out.append(index)
        out.append("@firma")
        out.append(dice.below(977))
        out.append(".example")
        email = out.bytes
        out.removeAll()
        out.append(bytes: dice.pick(Vocabulary.streets))
        out.append(byte: 0x20)
        out.append(dice.below(180) + 1)
        street = out.bytes
        out.removeAll()
        let lowest = plan.country == .sweden ? 10_000 : 1_000
        out.append(lowest + dice.below(lowest * 9 - 1))
        postcode = out.bytes
        city = dice.pick(
            plan.country == .sweden ? Vocabulary.swedishCities : Vocabulary.norwegianCities
        )
        hasLineBreak = index % 400 == 0
    }

    private static func name(
        _ kind: Int,
        _ country: RehearsalCountry,
        _ dice: inout Dice
    ) -> [UInt8] {
        let form = Array(country == .sweden ? "AB".utf8 : "AS".utf8)
        var out = ByteBuilder(capacity: 48)
        switch kind {
        case ..<45:
            out.append(bytes: dice.pick(Vocabulary.given))
            out.append(byte: 0x20)
            out.append(bytes: dice.pick(Vocabulary.family))
            return out.bytes
        case ..<90:
            out.append(bytes: dice.pick(Vocabulary.family))
            out.append(byte: 0x20)
            out.append(bytes: dice.pick(Vocabulary.trades))
            out.append(" & ")
            out.append(bytes: dice.pick(Vocabulary.trades))
        case ..<97:
            out.append(bytes: dice.pick(Vocabulary.trades))
            out.append("gruppen; ")
            out.append(bytes: dice.pick(Vocabulary.family))
        default:
            out.append(bytes: dice.pick(Vocabulary.trades))
            out.append(" \"")
            out.append(bytes: dice.pick(Vocabulary.given))
            out.append("\"")
        }
        out.append(byte: 0x20)
        out.append(bytes: form)
        return out.bytes
    }

    /// The debtor as a party of a document.
    func party(_ country: RehearsalCountry) -> Party {
        Party(
            name: Text(bytes: name),
            kind: isCompany ? .company : .person,
            identifier: Text(bytes: identifier),
            email: Text(bytes: email),
            street: Text(bytes: street),
            postcode: Text(bytes: postcode),
            city: Text(bytes: city),
            country: Text(country.rawValue)
        )
    }
}
