import Formats
package import Records
package import Values

/// The stage that settles money received on accounts that the service holds.
package enum Remittance {
    /// Makes the night's vouchers: one per currency in which money came in, in order of currency.
    ///
    /// Lines stand in order of booking day, bank reference, invoice and case number. What could
    /// not be paid out before is carried until money of that currency comes in.
    ///
    /// - Parameters:
    ///   - payments: what became of tonight's money, on whichever accounts.
    ///   - settings: the section `remittance`.
    ///   - day: the night's date.
    ///   - firstNumber: the number of the first voucher.
    ///   - broughtForward: what the last voucher of a currency carried on: zero or negative.
    /// - Returns: the vouchers.
    package static func vouchers(
        from payments: [AppliedPayment],
        settings: RemittanceSettings,
        on day: Day,
        firstNumber: Int64,
        broughtForward: [Currency: Int64] = [:]
    ) -> [Voucher] {
        guard !settings.holdsNone else { return [] }
        var byCurrency: [Currency: [AppliedPayment]] = [:]
        for payment in payments where settings.holds(payment.account) {
            byCurrency[payment.currency, default: []].append(payment)
        }
        var number = firstNumber
        return byCurrency.keys.sorted().map { currency in
            let lines = (byCurrency[currency] ?? []).map { line(of: $0, settings) }
            defer { number += 1 }
            return Voucher(
                number: number,
                day: day,
                currency: currency,
                lines: lines.sorted(by: comesBefore),
                broughtForward: broughtForward[currency] ?? 0
            )
        }
    }

    /// Writes a file `voucher-000012.csv` for each voucher.
    ///
    /// - Parameters:
    ///   - vouchers: in the order of their numbers; without any there is no file.
    ///   - creditor: whom the money is passed on to.
    ///   - folder: the folder `remittance`.
    /// - Throws: `VoucherUnbalanced` before anything of that voucher is written; what the folder
    ///   threw.
    package static func write(
        _ vouchers: [Voucher],
        of creditor: Creditor,
        into folder: OutputFolder
    ) throws {
        for voucher in vouchers {
            let totals = try VoucherTotals(of: voucher)
            let name = "voucher-" + FileNumber.padded(voucher.number, to: 6) + ".csv"
            let sink = try folder.file(name)
            try VoucherWriter.write(voucher, totals, creditor: creditor, to: sink)
        }
    }

    private static func line(
        of payment: AppliedPayment,
        _ settings: RemittanceSettings
    ) -> VoucherLine {
        let fees = settings.keeps.contains(.fees) ? payment.fees : 0
        let interest = settings.keeps.contains(.interest) ? payment.interest : 0
        return VoucherLine(
            bookedOn: payment.bookedOn,
            bankReference: payment.bankReference,
            account: payment.account,
            invoice: payment.invoice,
            caseNumber: payment.caseNumber,
            principal: payment.principal,
            fees: payment.fees,
            interest: payment.interest,
            unapplied: payment.unapplied,
            kept: fees + interest,
            isTaxShare: payment.isTaxShare
        )
    }

    /// A total order of everything that a line shows, so that input order does not matter.
    private static func comesBefore(_ left: VoucherLine, _ right: VoucherLine) -> Bool {
        if left.bookedOn != right.bookedOn { return left.bookedOn < right.bookedOn }
        let texts = [
            (left.bankReference, right.bankReference), (left.invoice, right.invoice),
            (left.caseNumber, right.caseNumber), (left.account, right.account),
        ]
        for (left, right) in texts where left != right {
            return left.precedesByBytes(right)
        }
        let amounts = [
            (left.principal, right.principal), (left.fees, right.fees),
            (left.interest, right.interest), (left.unapplied, right.unapplied),
        ]
        for (left, right) in amounts where left != right { return left < right }
        return false
    }
}
