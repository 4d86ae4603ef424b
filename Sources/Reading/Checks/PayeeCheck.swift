import Records
import Values

/// Tells whether an account is one of the creditor's.
struct PayeeCheck {
    private let own: [[UInt8]]

    init(_ accounts: [PayeeAccount]) {
        own = accounts.map { Self.normal(Text($0.number)) }
    }

    /// Whether an account is one of the creditor's; any is where the settings list none.
    ///
    /// Digits are compared without leading zeros; a Norwegian IBAN (`NO`, two check digits) is its
    /// account number.
    func isOwn(_ account: Text) -> Bool {
        own.isEmpty || own.contains(Self.normal(account))
    }

    private static func normal(_ account: Text) -> [UInt8] {
        var bytes: [UInt8] = []
        for index in 0..<account.count {
            let byte = account[index]
            if (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) {
                bytes.append(byte >= 0x61 ? byte & 0xDF : byte)
            }
        }
        if bytes.count == 15, bytes.starts(with: [0x4E, 0x4F]) { bytes.removeFirst(4) }
        return Array(bytes.drop { $0 == 0x30 })
    }
}
