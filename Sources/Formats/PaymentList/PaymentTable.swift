import Records
import Tabular
import Values

/// Reads the rows below the header of a list of payments, a block at a time.
struct PaymentTable {
    private let file: String
    private let account: Text
    private let country: Text
    private let currency: Currency
    private let places: [PaymentField: Int]
    private let columnCount: Int
    private var day: DateColumn
    private var amounts: [PaymentField: AmountColumn]
    private var chain = BalanceChain()
    private var references = ReferenceCounts()
    private var batch = RecordBatch()
    private var through: Day?
    private var totals = ReadSummary(format: .csvPayments)

    /// Fields that hold amounts.
    private static let amountFields: [PaymentField] = [.amount, .incoming, .outgoing, .balance]

    init(
        _ header: PaymentHeader,
        _ options: PaymentListOptions,
        country: Text,
        currency: Currency,
        file: String
    ) {
        places = header.places
        columnCount = header.columnCount
        self.file = file
        self.country = country
        self.currency = currency
        account = AccountText.normal(Text(options.account))
        day = DateColumn(order: options.dates?.order ?? .undecided)
        let mark = options.decimal?.mark ?? .undecided
        amounts = [:]
        for field in Self.amountFields where places[field] != nil {
            amounts[field] = AmountColumn(mark: mark)
        }
    }

    /// What the file came to.
    var summary: ReadSummary {
        var summary = totals
        if let through {
            summary.statements = [AccountStatement(account: account, through: through)]
        }
        return summary
    }

    /// Hands over what is ready.
    mutating func takeBatch() -> RecordBatch {
        defer { batch = RecordBatch() }
        return batch
    }

    /// Reads a block's rows.
    ///
    /// - Throws: `FileRefused` where a balance does not follow from the row before.
    mutating func read(_ block: CSVBlock, from first: Int) throws(FileRefused) {
        learn(block, from: first)
        for index in block.rows.indices.dropFirst(first) {
            let row = block.rows[index]
            guard !block.isBlank(row) else { continue }
            if let broken = block.brokenQuote(at: index) {
                refuse(broken.finding(of: file))
                continue
            }
            do throws(PaymentRowFault) {
                if let words = block.lengthFault(of: row, columns: columnCount) {
                    throw PaymentRowFault(.csvRowLength, nil, words)
                }
                try take(PaymentRow(block, row, places))
            } catch {
                guard !error.isWholeFile else { throw FileRefused(finding(error, row)) }
                refuse(finding(error, row))
            }
        }
    }

    /// Leaves out a row; what the balance was after it is not known.
    private mutating func refuse(_ finding: Finding) {
        chain.breakOff()
        totals.refused += 1
        batch.findings.append(finding)
    }

    private func finding(_ fault: PaymentRowFault, _ row: CSVRow) -> Finding {
        let place = Place(
            file: file,
            line: Int(row.line),
            column: fault.field.flatMap { places[$0] }.map { $0 + 1 } ?? 0,
            element: fault.field?.rawValue ?? ""
        )
        return Finding(fault.code, fault.severity, at: place, fault.message)
    }

    /// Lets columns tell what their rows mean, and amounts each other.
    private mutating func learn(_ block: CSVBlock, from first: Int) {
        for row in block.rows[first...]
        where block.lengthFault(of: row, columns: columnCount) == nil {
            if let place = places[.day] {
                day.learn(block.bytes, block.range(place, of: row))
            }
            for field in Self.amountFields {
                guard let place = places[field] else { continue }
                amounts[field]?.learn(block.bytes, block.range(place, of: row))
            }
        }
        let known = Self.amountFields.compactMap { amounts[$0] }
        let marks = Set(known.map(\.mark).filter { $0 != .undecided })
        guard marks.count == 1, let told = known.first(where: { $0.mark != .undecided }) else {
            return
        }
        for field in Self.amountFields { amounts[field]?.learn(from: told) }
    }

    private mutating func take(_ row: PaymentRow) throws(PaymentRowFault) {
        let unit = row.text(.currency)
        guard let currency = unit.isEmpty ? currency : Currency(unit) else {
            throw PaymentRowFault(
                .currencyInvalid,
                .currency,
                "not a currency code of three letters"
            )
        }
        let minor = try minor(row, currency)
        if let balance = try row.amount(.balance, amounts[.balance], currency),
            let broken = chain.add(minor, balance: balance)
        {
            throw PaymentRowFault(
                .controlSum,
                .balance,
                "the balance is \(Money(minor: broken.found, currency)), expected "
                    + "\(Money(minor: broken.expected, currency)) after the row before and this "
                    + "amount: rows are missing or were sorted",
                isWholeFile: true
            )
        }
        let booked = try row.day(day)
        through = max(through ?? booked, booked)
        guard minor != 0 else { return }
        accept(row, booked, Money(minor: minor, currency))
    }

    /// Money in less money out.
    private func minor(_ row: PaymentRow, _ currency: Currency) throws(PaymentRowFault) -> Int64 {
        if places[.amount] != nil {
            guard let minor = try row.amount(.amount, amounts[.amount], currency) else {
                throw PaymentRowFault(.fieldMissing, .amount, "there is no amount")
            }
            return minor
        }
        let incoming = try row.amount(.incoming, amounts[.incoming], currency) ?? 0
        let outgoing = try row.amount(.outgoing, amounts[.outgoing], currency) ?? 0
        guard incoming == 0 || outgoing == 0 else {
            throw PaymentRowFault(.amountInvalid, .incoming, "money in and money out in one row")
        }
        return incoming == 0 ? -abs(outgoing) : incoming
    }

    private mutating func accept(_ row: PaymentRow, _ booked: Day, _ money: Money) {
        var payment = Payment(
            kind: money.minor > 0 ? .incoming : .outgoing,
            account: account,
            bankReference: Self.reference(row, booked, money),
            bookedOn: booked,
            amount: Money(minor: abs(money.minor), money.currency),
            message: row.text(.message),
            payerName: row.text(.payer),
            payerAccount: AccountText.normal(row.text(.payerAccount)),
            line: row.line
        )
        let reference = row.text(.reference)
        if row.isDamaged(.reference) {
            batch.findings.append(
                finding(
                    PaymentRowFault(.referenceDamaged, .reference, ReferenceText.advice),
                    row.row
                )
            )
        } else if !reference.isEmpty {
            payment.references = [
                ReferencedAmount(QuotedReference.read(reference, country: country))
            ]
        } else if let line = FIKLine(in: payment.message) {
            payment.references = [ReferencedAmount(PaymentReference(.fik, line.identifier))]
        }
        payment.bankReference = references.unique(payment)
        batch.payments.append(payment)
        totals.accepted += 1
        totals.add(money)
    }

    /// What tells rows of one day and amount apart.
    private static let toldFields: [PaymentField] = [
        .currency, .reference, .message, .payer, .payerAccount,
    ]

    /// A reference that a row has in every list it comes in.
    ///
    /// The bank's own, which may stand on many rows, day, amount and a hash of all else that is
    /// told: `V7/2026-03-02/500.00/9e3779b97f4a7c15`. Ledgers hold it: never changed.
    private static func reference(_ row: PaymentRow, _ booked: Day, _ money: Money) -> Text {
        var hash = Hash64()
        for field in toldFields { hash.combine(row.text(field)) }
        let own = row.text(.bankReference)
        var out = ByteBuilder(capacity: own.count + 48)
        if !own.isEmpty {
            out.append(own)
            out.append(byte: 0x2F)
        }
        out.append(booked)
        out.append(byte: 0x2F)
        out.append(money)
        out.append(byte: 0x2F)
        out.append(String(hash.value, radix: 16))
        return Text(bytes: out.bytes)
    }
}
