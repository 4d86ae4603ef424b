import Records
import Values

/// What one statement or notification has said and summed up so far.
struct CamtStatement {
    /// 1-based line of its start.
    var line: Int32 = 0
    /// The payee's account and country, once they were asked for.
    var account: Text?
    var country: Text?
    /// Of the account, or of its first amount where the account states none.
    var currency: Currency?
    var opening: Int64?
    var closing: Int64?
    var closingDay: Day?
    var lastBooked: Day?
    /// Place of the last payment.
    var ordinal: Int32 = 0
    /// Booked entries, and all of them.
    var booked = CamtTally()
    var all = CamtTally()
    /// Entries that are not booked yet, and the line of the first.
    var pending = 0
    var pendingLine: Int32 = 0
    /// Whether an entry could not be summed up, so that the sums cannot be checked.
    var isPartial = false
    /// How often each bank reference was met.
    var references = ReferenceCounts()

    init(line: Int32 = 0) {
        self.line = line
    }
}

/// A count of entries and their sums, in minor units.
struct CamtTally {
    var credits = 0
    var debits = 0
    var credit: Int64 = 0
    var debit: Int64 = 0

    /// Money in less money out.
    var net: Int64 { credit - debit }

    /// Counts an entry; false when the sums get too large.
    mutating func add(_ minor: Int64, isCredit: Bool) -> Bool {
        let (sum, overflow) = (isCredit ? credit : debit).addingReportingOverflow(minor)
        // Half the range, so that two sums can be added.
        guard !overflow, sum < Int64.max / 4 else { return false }
        if isCredit {
            credits += 1
            credit = sum
        } else {
            debits += 1
            debit = sum
        }
        return true
    }
}
