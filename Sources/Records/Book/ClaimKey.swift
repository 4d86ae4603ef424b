package import Values

/// Hashes that claims are found by, in memory and in the ledger alike: never changed.
package enum ClaimKey {
    /// Hash of an invoice number.
    package static func number(_ text: Text) -> UInt64 {
        var hash = Hash64(seed: 1)
        hash.combine(text)
        return hash.value
    }

    /// Hash of an invoice number.
    package static func number(_ string: String) -> UInt64 {
        var hash = Hash64(seed: 1)
        hash.combine(string)
        return hash.value
    }

    /// Hash of an invoice number.
    package static func number(_ bytes: Span<UInt8>) -> UInt64 {
        var hash = Hash64(seed: 1)
        hash.combine(bytes)
        return hash.value
    }

    /// Hash of a payment reference; leading zeros do not count, since banks fill with them.
    package static func reference(_ text: Text) -> UInt64 {
        var hash = Hash64(seed: 2)
        text.withBytes { bytes in hash.combine(bytes.extracting(zeros(bytes)...)) }
        return hash.value
    }

    /// Hash of a payment reference; leading zeros do not count.
    package static func reference(_ string: String) -> UInt64 {
        var hash = Hash64(seed: 2)
        let bytes = string.utf8.span
        hash.combine(bytes.extracting(zeros(bytes)...))
        return hash.value
    }

    /// Whether a quoted reference is a claim's, leading zeros aside.
    package static func isReference(_ text: Text, of string: String) -> Bool {
        guard !string.isEmpty else { return false }
        return text.withBytes { quoted in
            let own = string.utf8.span
            let left = quoted.extracting(zeros(quoted)...)
            let right = own.extracting(zeros(own)...)
            guard left.count == right.count else { return false }
            for index in left.indices where left[index] != right[index] { return false }
            return true
        }
    }

    /// Hash of a payment's key.
    package static func payment(_ key: String) -> UInt64 {
        var hash = Hash64(seed: 3)
        hash.combine(key)
        return hash.value
    }

    /// Hash of a debtor's number.
    package static func debtor(_ text: Text) -> UInt64 {
        var hash = Hash64(seed: 4)
        hash.combine(text)
        return hash.value
    }

    /// Hash of an account's number in normal form.
    package static func account(_ number: Text) -> UInt64 {
        var hash = Hash64(seed: 5)
        hash.combine(number)
        return hash.value
    }

    /// Hash of the bank's name of a sum on a statement; 0 where there is none.
    package static func deposit(_ name: Text) -> UInt64 {
        guard !name.isEmpty else { return 0 }
        var hash = Hash64(seed: 6)
        hash.combine(name)
        return hash.value
    }

    private static func zeros(_ bytes: Span<UInt8>) -> Int {
        var count = 0
        while count < bytes.count - 1, bytes[count] == 0x30 { count += 1 }
        return count
    }
}
