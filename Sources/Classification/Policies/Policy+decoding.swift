import Law
import Records
package import Settings
import Values

extension Policy {
    /// Reads a policy of the creditor's own.
    ///
    /// - Parameters:
    ///   - id: its name.
    ///   - section: with `steps` and, where they are wanted, `country` and `instalment-fee`.
    package init(id: String, _ section: SettingsSection) {
        let steps = section.sections("steps").compactMap(PolicyStep.init)
        if !(1...20).contains(steps.count) {
            section.fault("steps", "a policy has 1 to 20 steps")
        }
        self.init(
            id: id,
            country: section.string("country"),
            steps: steps,
            instalmentFee: section.bool("instalment-fee") ?? false
        )
        section.finish()
    }
}

extension PolicyStep {
    /// Reads a step; nil when it has faults.
    fileprivate init?(_ section: SettingsSection) {
        defer { section.finish() }
        if !section.has("kind") { section.fault("kind", "'kind' is missing here") }
        if !section.has("days") { section.fault("days", "'days' is missing here") }
        let kind: StepKind? = section.choice("kind")
        let clock: StepClock? = section.choice("after")
        let days = section.int("days", in: 0...3650)
        let deadlineDays = section.int("deadline-days", in: 1...365)
        let boundary: Boundary? = section.choice("boundary-day")
        let fee = section.bool("fee")
        let compensation = section.bool("compensation")
        let interest = section.bool("interest")
        let minimum = section.amount("minimum-amount", .sek)?.minor
        let channel: Channel? = section.choice("channel")
        let send: Sending? = section.choice("send")
        let language = section.string("language")
        let ownFee = OwnFee(section)
        guard let kind, let days else { return nil }
        if kind == .handoff, ownFee != nil {
            section.fault("kind", "a handoff has no fee but the law's: 'fee: true'")
        }
        if kind != .handoff, deadlineDays == nil, !section.has("deadline-days") {
            section.fault("kind", "a letter needs 'deadline-days'")
        }
        self.init(
            kind,
            after: clock ?? .due,
            days: days,
            boundary: boundary,
            fee: fee ?? (ownFee != nil),
            compensation: compensation ?? false,
            interest: interest ?? true,
            minimum: minimum ?? 0,
            deadlineDays: deadlineDays ?? 0,
            channel: channel,
            send: send,
            language: language,
            ownFee: ownFee
        )
    }
}

extension OwnFee {
    /// Reads a step's `fee-amount` or `fee-percent`; nil where there is neither.
    fileprivate init?(_ section: SettingsSection) {
        let amount = section.amount("fee-amount", .sek)?.minor
        let percent = section.string("fee-percent")
        if amount != nil, percent != nil {
            section.fault("fee-percent", "a fee is an amount or a percentage, not both")
        }
        if let amount {
            self = .amount(amount)
        } else if let percent, let rate = DecimalText.scaled(percent, decimals: 4), rate >= 0 {
            self = .percent(rate)
        } else {
            if percent != nil {
                section.fault("fee-percent", "'fee-percent' should be a quoted number as \"15.00\"")
            }
            return nil
        }
    }
}
