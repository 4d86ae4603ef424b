package import Formats
package import Settings

/// How cases go to an agency: the section `handoff` of `pipeline.yml`.
package struct HandoffSettings: Sendable, Hashable {
    /// Who the cases go to; nil: nobody, and nothing is handed off.
    package var agency: CollectionAgency?
    /// Cases in one file at most.
    package var batchLimit: Int

    /// Chooses: no agency named, 5 000 cases to a file, unless said otherwise.
    package init(agency: CollectionAgency? = nil, batchLimit: Int = 5_000) {
        self.agency = agency
        self.batchLimit = batchLimit
    }

    /// Decodes a section over settings that hold where it is silent.
    package init(_ section: SettingsSection?, over base: HandoffSettings = .init()) {
        self = base
        guard let section else { return }
        let name = section.string("agency")
        let id = section.string("agency-id")
        if name == "none" {
            agency = nil
        } else if let name = name ?? base.agency?.name {
            agency = CollectionAgency(id: id ?? base.agency?.id ?? "", name: name)
        }
        if id != nil, agency == nil {
            section.fault("agency-id", "'agency-id' belongs to an 'agency', which is not named")
        }
        batchLimit = section.int("batch-limit", in: 1...1_000_000) ?? base.batchLimit
        section.finish()
    }
}
