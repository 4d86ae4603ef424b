import Formats
package import Records
package import Values

/// What an agency has to know of cases that it has: direct payments, credits, recalls.
package enum Corrections {
    /// The correction that an event makes of a case; nil: the agency has nothing to know.
    ///
    /// - Parameters:
    ///   - event: of tonight, about a claim that an agency had when it happened.
    ///   - claim: as the night leaves it.
    ///   - creditor: whose it is.
    ///   - ofAgency: origins of money that came from the agency, which is never told back to it.
    /// - Returns: the correction.
    package static func correction(
        of event: Event,
        _ claim: Claim,
        _ creditor: Creditor,
        ofAgency: Set<UInt64>
    ) -> HandoffCorrection? {
        let number = CaseNumber(creditor: creditor.serial, claim: claim.id)
        func make(
            _ kind: CorrectionKind,
            _ day: Day,
            _ change: (principal: Int64, fees: Int64, interest: Int64),
            cause: RecallCause? = nil
        ) -> HandoffCorrection {
            HandoffCorrection(
                caseNumber: number?.description ?? "",
                kind: kind,
                cause: cause,
                day: day,
                currency: claim.currency,
                principal: change.principal,
                fees: change.fees,
                interest: change.interest,
                left: CaseBalance(
                    principal: claim.open,
                    fees: claim.fees,
                    interest: claim.interest
                )
            )
        }
        func settled(_ kind: CorrectionKind, _ part: Settlement) -> HandoffCorrection {
            make(kind, part.day, (part.principal, part.fees, part.interest))
        }
        switch event.body {
        case .paid(let part):
            return ofAgency.contains(part.origin) ? nil : settled(.directPayment, part)
        case .reportedPaid(let part): return settled(.directPayment, part)
        case .reversed(let part):
            return ofAgency.contains(part.origin) ? nil : settled(.reversal, part)
        case .credited(let part): return settled(.credit, part)
        case .moved(let part), .repaid(let part), .creditUsed(let part):
            return settled(.charges, part)
        case .waived(let fees, let interest):
            return make(.charges, event.day, (0, fees, interest))
        case .letterUndone(let undone):
            return make(.charges, event.day, (0, undone.fee, undone.interest))
        case .interestCorrected(let minor): return make(.charges, event.day, (0, 0, -minor))
        case .recalled(let recall):
            let change = (Int64(0), recall.fees, recall.interest)
            return make(.recall, recall.day, change, cause: recall.cause)
        default: return nil
        }
    }

    /// Writes corrections as `corrections.xml` and its twin `corrections.csv`, with their schema.
    ///
    /// - Parameters:
    ///   - corrections: in order of case number, then as they happened; without any there is no
    ///     file.
    ///   - creditor: whose cases they are.
    ///   - day: the night's date.
    ///   - run: the creditor's run of that date, from 1; a part of the batch's id.
    ///   - settings: the section `handoff`.
    ///   - folder: the folder `handoff`.
    /// - Throws: what the folder threw.
    package static func write(
        _ corrections: [HandoffCorrection],
        of creditor: Creditor,
        on day: Day,
        run: Int,
        settings: HandoffSettings,
        into folder: OutputFolder
    ) throws {
        guard !corrections.isEmpty else { return }
        let batch = CorrectionBatch(
            id: "\(creditor.id)-\(day)-\(run)-corrections",
            day: day,
            creditor: creditor,
            agency: settings.agency ?? CollectionAgency(),
            corrections: corrections
        )
        try CorrectionWriter.writeXML(batch, to: try folder.file("corrections.xml"))
        try CorrectionWriter.writeCSV(batch, to: try folder.file("corrections.csv"))
    }
}
