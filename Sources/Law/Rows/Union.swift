/// The Union, whose directive 2011/7/EU holds where a member state has no table of its own.
package enum Union {
    /// Name of its table, which is no country's code.
    package static let table = "EU"

    /// Codes of the member states (europa.eu, country profiles), in order.
    package static let members = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
        "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ]
}
