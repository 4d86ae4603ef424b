import Values

extension Money {
    /// The amount with its thousands apart, for people: `12 345.60 SEK`.
    var grouped: String {
        let sign = minor < 0 ? "-" : ""
        let digits = digits.drop { $0 == "-" }
        let whole = digits.prefix { $0 != "." }
        var groups = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { groups.append(" ") }
            groups.append(digit)
        }
        return "\(sign)\(groups)\(digits.dropFirst(whole.count)) \(currency)"
    }
}
