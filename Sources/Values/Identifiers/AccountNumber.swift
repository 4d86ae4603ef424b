/// Bank account numbers, however they are written.
package enum AccountNumber {
    /// The one form by which accounts are compared: letters and digits, capitals, without zeros in
    /// front; a Norwegian IBAN (`NO`, two check digits) is its account number.
    package static func normal(_ account: Text) -> Text {
        guard !isNormal(account) else { return account }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(account.count)
        for index in 0..<account.count {
            let byte = account[index]
            if (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) {
                bytes.append(byte >= 0x61 ? byte & 0xDF : byte)
            }
        }
        if bytes.count == 15, bytes.starts(with: [0x4E, 0x4F]) { bytes.removeFirst(4) }
        return Text(bytes: Array(bytes.drop { $0 == 0x30 }))
    }

    /// The one form by which accounts are compared.
    package static func normal(_ account: String) -> String { normal(Text(account)).string }

    /// Most are: digits, the first no zero.
    private static func isNormal(_ account: Text) -> Bool {
        guard !account.isEmpty, account[0] != 0x30 else { return false }
        for index in 0..<account.count where !(0x30...0x39).contains(account[index]) {
            return false
        }
        return true
    }
}
