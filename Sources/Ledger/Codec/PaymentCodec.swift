import Records
import Values

/// A payment that found no claim as bytes, kept to be offered again.
enum PaymentCodec {
    static func encode(_ payment: Payment) -> [UInt8] {
        var out = ByteBuilder(capacity: 128)
        out.append(byte: 3)
        out.append(byte: payment.kind.rawValue)
        out.append(stored: payment.bookedOn)
        out.append(signed: payment.amount.minor)
        out.append(unsigned: UInt64(payment.amount.currency.code))
        out.append(unsigned: UInt64(payment.ordinal))
        for text in [
            payment.account, payment.bankReference, payment.message, payment.payerName,
            payment.payerAccount, payment.payerIdentifier, payment.deposit,
        ] {
            out.append(counted: text)
        }
        out.append(stored: payment.orderedOn)
        for line in payment.references {
            out.append(byte: line.reference.scheme.rawValue)
            out.append(counted: line.reference.text)
            out.append(byte: line.minor == nil ? 0 : 1)
            out.append(signed: line.minor ?? 0)
        }
        return out.bytes
    }

    static func decode(_ stored: [UInt8]) throws(LedgerError) -> Payment {
        var bytes = ByteReader(stored)
        let version = try bytes.byte()
        guard (1...3).contains(version), let kind = PaymentKind(rawValue: try bytes.byte()) else {
            throw .damaged("a payment has an unknown version or kind")
        }
        let bookedOn = try bytes.day()
        let minor = try bytes.signed()
        let amount = Money(minor: minor, try bytes.currency())
        let ordinal = Int32(truncatingIfNeeded: try bytes.unsigned())
        var payment = Payment(
            kind: kind,
            account: try bytes.text(),
            bankReference: try bytes.text(),
            bookedOn: bookedOn,
            amount: amount,
            message: try bytes.text(),
            payerName: try bytes.text(),
            payerAccount: try bytes.text(),
            payerIdentifier: try bytes.text(),
            ordinal: ordinal
        )
        if version > 1 { payment.deposit = try bytes.text() }
        if version > 2 { payment.orderedOn = try bytes.optionalDay() }
        while !bytes.isAtEnd {
            guard let scheme = ReferenceScheme(rawValue: try bytes.byte()) else {
                throw .damaged("a payment has an unknown reference scheme")
            }
            let text = try bytes.text()
            let isSplit = try bytes.byte() == 1
            let part = try bytes.signed()
            payment.references.append(
                ReferencedAmount(
                    PaymentReference(scheme, text),
                    minor: isSplit ? part : nil
                )
            )
        }
        return payment
    }
}
