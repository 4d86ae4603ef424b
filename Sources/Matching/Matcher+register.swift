package import Records
import Values

extension Matcher {
    /// Takes over what a register of customers says of debtors, known or new.
    ///
    /// Another identity, identifier or kind, than is known is asked about, and nothing of that line
    /// is taken: letters would go to somebody else by another law.
    ///
    /// - Parameters:
    ///   - entries: in file order.
    ///   - book: holds every debtor that they name.
    /// - Returns: a finding for each line that was not taken.
    package mutating func take(
        _ entries: [DebtorEntry],
        into book: inout ClaimBook
    ) -> [Finding] {
        var findings: [Finding] = []
        for entry in entries {
            guard let known = book.debtor(number: entry.customerNumber) else {
                book.enter(entry.customerNumber, entry.party)
                continue
            }
            guard !Self.isOther(entry.party, than: known.party) else {
                // A question is about a claim; who has none is asked about by the finding alone.
                if let slot = book.slots(debtor: known.id).first {
                    ask(.debtorConflict, claim: book.claims[slot].id, line: entry.line)
                }
                findings.append(
                    Finding(
                        .debtorConflict,
                        at: Place(file: file.name, line: Int(entry.line)),
                        "the customer has another identity number or kind than is known; nothing "
                            + "of the line was taken"
                    )
                )
                continue
            }
            book.update(debtor: known.id, by: entry.party)
        }
        return findings
    }

    private static func isOther(_ new: Party, than known: Party) -> Bool {
        let isOtherNumber =
            !new.identifier.isEmpty && !known.identifier.isEmpty
            && new.identifier != known.identifier
        let isOtherKind =
            new.kind != .unknown && known.kind != .unknown && new.kind != known.kind
        return isOtherNumber || isOtherKind
    }
}
