import Values

extension Party {
    /// Hash of everything that is known of it.
    var content: UInt64 {
        var hash = Hash64(seed: UInt64(kind.rawValue))
        hash.combine(name)
        hash.combine(identifier)
        hash.combine(email)
        hash.combine(street)
        hash.combine(postcode)
        hash.combine(city)
        hash.combine(country)
        hash.combine(endpoint)
        hash.combine(language)
        return hash.value
    }
}
