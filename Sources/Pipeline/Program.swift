/// What this program calls itself in files and ledgers.
package enum Program {
    package static let name = "forfall"
    package static let version = "0.1.0"
}
