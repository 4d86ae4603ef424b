import Records
import Values

/// The payments of one section, which wait for the record that dates them.
struct BgMaxSection {
    let account: Text
    let currency: Currency
    /// 1-based line of the section's first record.
    let line: Int
    /// Full blocks, and those of a closed section.
    private(set) var blocks: [PaymentBlock] = []
    /// The block that payments are put together in.
    var block = PaymentBlock()
    /// Payments and deductions, those of nothing among them.
    private(set) var count = 0
    /// Payments less deductions, in minor units.
    private(set) var sum: Int64 = 0
    /// Payments and deductions of nothing, which are left out.
    private(set) var empty = 0
    private var serials: Set<Int64> = []

    /// Opens a section.
    init(account: Text, currency: Currency, line: Int) {
        self.account = account
        self.currency = currency
        self.line = line
    }

    /// Keeps a payment that is complete but for its day; false when the sum grows too large.
    mutating func add(_ entry: BgMaxEntry) -> Bool {
        count += 1
        let signed = entry.isDeduction ? -entry.minor : entry.minor
        let (total, overflow) = sum.addingReportingOverflow(signed)
        guard !overflow else { return false }
        sum = total
        guard entry.minor > 0 else {
            empty += 1
            return true
        }
        var pending = PendingPayment()
        pending.ordinal = Int32(count)
        if let serial = entry.serial {
            pending.serial = serial
            let marked = entry.isDeduction ? -serial : serial
            pending.isRepeated = !serials.insert(marked).inserted
        }
        entry.put(into: &block, pending)
        guard block.isFull else { return true }
        blocks.append(block)
        block = PaymentBlock()
        return true
    }

    /// Dates the payments and gives them their bank references.
    mutating func close(on day: Day, deposit: Int64) {
        if !block.isEmpty { blocks.append(block) }
        block = PaymentBlock()
        let (year, month, dayOfMonth) = day.civil
        var depositName: [UInt8] = []
        depositName.append(digits: year * 10_000 + month * 100 + dayOfMonth, width: 8)
        depositName.append(0x2E)
        depositName.append(digits: Int(deposit), width: 5)
        for index in blocks.indices {
            blocks[index].complete { payment, arena in
                let start = arena.count
                arena.append(contentsOf: depositName)
                if let serial = payment.serial {
                    arena.append(0x2E)
                    arena.append(digits: Int(serial), width: 12)
                }
                if payment.serial == nil || payment.isRepeated {
                    arena.append(0x23)
                    arena.append(digits: Int(payment.ordinal), width: 1)
                }
                payment.bookedOn = day
                payment.settledOn = day
                payment.deposit = Slice(start: Int32(start), count: Int32(depositName.count))
                payment.bankReference = Slice(
                    start: Int32(start),
                    count: Int32(arena.count - start)
                )
            }
        }
    }
}
