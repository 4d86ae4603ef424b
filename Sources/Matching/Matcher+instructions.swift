package import Records
import Values

extension Matcher {
    /// Carries out the instructions of the file in hand: each request once, whatever file it is in.
    ///
    /// - Parameters:
    ///   - instructions: in file order.
    ///   - known: requests that were carried out on earlier nights.
    ///   - book: holds every claim that they are about, and all others of those debtors.
    /// - Returns: a finding for each line, which its sender gets as a receipt.
    package mutating func carryOut(
        _ instructions: [Instruction],
        known: Set<String>,
        into book: inout ClaimBook
    ) -> [Finding] {
        instructions.map { instruction in
            let id = instruction.request
            guard !known.contains(id), !requests.contains(id) else {
                return answer(
                    .instructionTwice,
                    instruction,
                    "request \(id) was carried out before; it is not carried out again"
                )
            }
            let claims = targets(of: instruction, in: book)
            let debtor =
                claims.first.map { book.claims[$0].debtor } ?? debtor(instruction, book)
                ?? (instruction.task > 0 && instruction.invoice.isEmpty ? 0 : nil)
            guard let debtor else {
                return answer(
                    .instructionRefused,
                    instruction,
                    "request \(id) is about an invoice or customer that is not known"
                )
            }
            if let refusal = refusal(of: instruction, claims, book) {
                return answer(.instructionRefused, instruction, "request \(id): \(refusal)")
            }
            requests.insert(id)
            carryOut(instruction, claims, debtor, &book)
            return answer(
                .instructionDone,
                instruction,
                "request \(id): \(instruction.kind.rawValue) for \(claims.count) open claims"
            )
        }
    }

    private func answer(
        _ code: FindingCode,
        _ instruction: Instruction,
        _ words: String
    ) -> Finding {
        Finding(code, at: Place(file: file.name, line: Int(instruction.line)), words)
    }

    private func debtor(_ instruction: Instruction, _ book: ClaimBook) -> Int64? {
        instruction.customer.isEmpty ? nil : book.debtor(number: instruction.customer)?.id
    }

    /// Slots of the claims that are meant: the invoice's, or all of the debtor's where customer or
    /// what is told of it is meant.
    private func targets(of instruction: Instruction, in book: ClaimBook) -> [Int] {
        var debtor = debtor(instruction, book)
        if !instruction.invoice.isEmpty {
            guard let slot = slot(of: instruction.invoice, in: book) else { return [] }
            guard instruction.kind.hold?.isOfDebtor == true else { return [slot] }
            debtor = book.claims[slot].debtor
        }
        guard let debtor, debtor != 0 else { return [] }
        return book.slots(debtor: debtor).filter {
            book.claims[$0].kind == .invoice && !book.claims[$0].isSettled
        }
    }

    private func slot(of number: Text, in book: ClaimBook) -> Int? {
        if let slot = book.slot(number: number) { return slot }
        return CaseNumber.claim(number, creditor: creditor.serial).flatMap { book.slot(id: $0) }
    }

    private func refusal(
        of instruction: Instruction,
        _ claims: [Int],
        _ book: ClaimBook
    ) -> String? {
        if instruction.kind == .note {
            let isOfNobody = instruction.invoice.isEmpty && instruction.customer.isEmpty
            return isOfNobody ? "a note is about an invoice or a customer" : nil
        }
        if let until = instruction.until, until < date { return "'until' lies in the past" }
        if let slot = claims.first, !instruction.invoice.isEmpty {
            let kind = book.claims[slot].kind
            if kind == .creditNote, instruction.kind != .refund { return "that is a credit note" }
            if kind == .taxShare, instruction.kind != .pay { return "that is Skatteverket's share" }
            if book.claims[slot].isSettled, instruction.kind != .deductionRefused,
                instruction.kind != .apply
            {
                return "nothing is owed there"
            }
        }
        if instruction.kind == .deductionRefused {
            return deductionRefusal(of: instruction, claims, book)
        }
        if instruction.kind.isAboutMoney {
            if !instruction.customer.isEmpty { return "it is about one invoice" }
            return moneyRefusal(of: instruction, claims.first, book)
        }
        guard instruction.kind == .instalments else { return nil }
        guard let slot = claims.first, claims.count == 1 else {
            return "a plan is about one invoice"
        }
        let planned = instruction.instalments.reduce(0) { $0 + $1.minor }
        let most = book.claims[slot].balance + feeOfPlan(for: book.claims[slot])
        return planned > most ? "the plan is for more than is owed" : nil
    }

    /// The fee that a plan may bring on a claim: it is charged once the plan is there, and once.
    private func feeOfPlan(for claim: Claim) -> Int64 {
        let isCharged = claim.surcharges.contains { $0.kind == .instalmentPlan }
        return isCharged || claim.currency != creditor.currency ? 0 : planFee
    }

    private mutating func carryOut(
        _ instruction: Instruction,
        _ claims: [Int],
        _ debtor: Int64,
        _ book: inout ClaimBook
    ) {
        if instruction.kind == .deductionRefused {
            if let slot = claims.first { chargeDeduction(instruction, slot, &book) }
        } else if instruction.kind.isAboutMoney {
            carryOutMoney(instruction, claims.first, &book)
        } else if instruction.kind == .note {
            remark(instruction, claims, debtor, &book)
        } else if let hold = instruction.kind.hold {
            if hold.isOfDebtor { book.hold(debtor: debtor, Holds(hold)) }
            for slot in claims {
                book.record(event(book.claims[slot].id, instruction.line, instruction.body(hold)))
            }
        } else {
            if !instruction.customer.isEmpty { book.hold(debtor: debtor, []) }
            for slot in claims {
                for hold in book.claims[slot].held.holds.all
                where hold.isByWord && (!instruction.customer.isEmpty || !hold.isOfDebtor) {
                    book.record(event(book.claims[slot].id, instruction.line, .lifted(hold)))
                }
            }
        }
    }

    /// Keeps what is noted of an invoice, or of a customer and so of all that is open of theirs.
    private mutating func remark(
        _ instruction: Instruction,
        _ slots: [Int],
        _ debtor: Int64,
        _ book: inout ClaimBook
    ) {
        let claims = slots.map { book.claims[$0].id }
        remarks.append(
            Remark(
                input: file.input,
                line: instruction.line,
                debtor: debtor,
                claim: instruction.invoice.isEmpty ? 0 : claims.first ?? 0,
                day: date,
                author: instruction.author,
                text: instruction.text
            )
        )
        for claim in claims.isEmpty ? [0] : claims {
            book.record(event(claim, instruction.line, .noted(.remarked)))
        }
    }

    /// Holds a new claim of a debtor that something is known of.
    func holdNew(_ slot: Int, line: Int32, _ book: inout ClaimBook) {
        let holds = book.holds(debtor: book.claims[slot].debtor)
        guard !holds.isEmpty else { return }
        let claim = book.claims[slot].id
        for hold in holds.all { book.record(event(claim, line, .held(hold))) }
    }
}

extension InstructionKind {
    /// Whether it is about one invoice's money, or a question.
    fileprivate var isAboutMoney: Bool {
        switch self {
        case .pay, .credit, .withdraw, .refund, .apply, .done: true
        default: false
        }
    }
}

extension Instruction {
    fileprivate func body(_ hold: Hold) -> EventBody {
        if hold == .paused, let until { return .paused(until: until) }
        return hold == .instalmentPlan ? .planned(instalments) : .held(hold)
    }
}

extension Hold {
    /// Whether an instruction put it, so that one can end it.
    fileprivate var isByWord: Bool {
        self != .none && self != .goneFromExport && self != .identityConflict
    }
}
