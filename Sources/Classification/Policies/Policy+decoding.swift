import Records
package import Settings
import Values

extension Policy {
    /// Reads a policy of the creditor's own.
    ///
    /// - Parameters:
    ///   - id: its name.
    ///   - section: with `steps` and, if it is made for one, `country`.
    package init(id: String, _ section: SettingsSection) {
        let steps = section.sections("steps").compactMap(PolicyStep.init)
        if !(1...20).contains(steps.count) {
            section.fault("steps", "a policy has 1 to 20 steps")
        }
        self.init(id: id, country: section.string("country"), steps: steps)
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
        let interest = section.bool("interest")
        let minimum = section.amount("minimum-amount", .sek)?.minor
        let channel: Channel? = section.choice("channel")
        let send: Sending? = section.choice("send")
        guard let kind, let days else { return nil }
        if kind != .handoff, deadlineDays == nil, !section.has("deadline-days") {
            section.fault("kind", "a letter needs 'deadline-days'")
        }
        self.init(
            kind,
            after: clock ?? .due,
            days: days,
            boundary: boundary,
            fee: fee ?? false,
            interest: interest ?? true,
            minimum: minimum ?? 0,
            deadlineDays: deadlineDays ?? 0,
            channel: channel,
            send: send
        )
    }
}
