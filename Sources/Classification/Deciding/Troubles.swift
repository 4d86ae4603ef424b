import Law
import Records
import Values

/// What stood in the way tonight, counted: one finding for each thing, not for each claim.
struct Troubles {
    private var missing: [MissingRow: Int] = [:]
    private var unreviewed = 0
    private var stale = 0
    private var lacking: [Lack: Int] = [:]
    private var lapsing: (claims: Int, first: Day)?
    private var brake: (most: Int, letters: Int)?

    private struct Lack: Hashable {
        let kind: LetterKind
        let fields: [String]
    }

    mutating func note(_ row: MissingRow) { missing[row, default: 0] += 1 }

    mutating func noteUnreviewed() { unreviewed += 1 }

    mutating func noteStale() { stale += 1 }

    mutating func note(_ kind: LetterKind, lacks fields: [String]) {
        lacking[Lack(kind: kind, fields: fields), default: 0] += 1
    }

    mutating func note(_ limitation: Limitation) {
        lapsing = (
            (lapsing?.claims ?? 0) + 1, min(lapsing?.first ?? limitation.ends, limitation.ends)
        )
    }

    mutating func noteBrake(most: Int, letters: Int) { brake = (most, letters) }

    /// Everything noted, in an order that does not depend on the claims'.
    func findings(_ night: NightTerms) -> [Finding] {
        let file = "law/\(night.law.country.lowercased()).yml"
        var findings = missing.map { row, count in
            Finding(
                .rateMissing,
                at: Place(file: file, element: row.rule.rawValue),
                "\(row); \(count) claims wait for it"
            )
        }
        findings += lacking.map { lack, count in
            Finding(
                .letterContent,
                at: Place(file: lack.kind.name),
                "\(count) letters lack what they have to say: "
                    + lack.fields.joined(separator: ", ")
            )
        }
        if unreviewed > 0 {
            let through = night.law.reviewedThrough.map { "through \($0)" } ?? "at all"
            findings.append(
                Finding(
                    .lawNotReviewed,
                    at: Place(file: file, element: "reviewed-through"),
                    "the law of \(night.law.country) was not reviewed for \(night.date), only "
                        + "\(through); \(unreviewed) claims wait for it"
                )
            )
        }
        if stale > 0 { findings.append(stale(night)) }
        if let lapsing {
            findings.append(
                Finding(
                    .limitationNear,
                    at: Place(file: file, element: Rule.limitationYears.rawValue),
                    "\(lapsing.claims) claims lapse within half a year, the first after "
                        + "\(lapsing.first)"
                )
            )
        }
        if let brake {
            findings.append(
                Finding(
                    .brake,
                    at: Place(file: "pipeline.yml", element: "letters-max"),
                    "\(brake.letters) letters are more than \(brake.most): none was sent, all are "
                        + "proposals"
                )
            )
        }
        return findings.sorted {
            ($0.code.rawValue, $0.place.description, $0.message)
                < ($1.code.rawValue, $1.place.description, $1.message)
        }
    }

    /// Which account the claims wait for, and how far it has come.
    private func stale(_ night: NightTerms) -> Finding {
        let needed = night.paymentsNeeded.map { ", and have to be through \($0)" } ?? ""
        let known =
            night.paymentsThrough.map {
                "payments on the account \($0.account) are known through \($0.day)" + needed
            } ?? "payments on no account in use are known" + needed
        return Finding(
            .paymentsStale,
            at: Place(file: "accounts"),
            "\(known); \(stale) claims wait for it"
        )
    }
}
