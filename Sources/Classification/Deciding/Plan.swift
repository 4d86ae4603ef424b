package import Records

/// What a night does about a creditor's claims.
package struct Plan: Hashable, Sendable {
    /// One a claim, in the order the claims were given.
    package let decisions: [Decision]
    /// What is sent, numbered in byte order of debtors.
    package let letters: [Letter]
    /// What is handed to the agency, in byte order of debtors.
    package let cases: [HandoffCase]
    /// What happened to the claims by all this, in order of claim: what is put right of earlier
    /// nights, then one step of tonight with what it charges.
    package let events: [Event]
    /// Letters that wait for the creditor's word: numbered from 1 by themselves, and not sent.
    package let proposals: [Letter]
    package let findings: [Finding]
}

extension Plan {
    /// A plan that does nothing, for a run that takes no steps.
    package static let nothing = Plan(
        decisions: [],
        letters: [],
        cases: [],
        events: [],
        proposals: [],
        findings: []
    )
}
