package import Records
package import Values

extension JSONWriter {
    /// Begins a document with its schema, whose it is and the night's date.
    package mutating func begin(_ schema: String, _ creditor: CreditorID, _ day: Day) {
        beginObject()
        member("schema", schema)
        member("creditor", creditor.description)
        member("date", day)
    }
}
