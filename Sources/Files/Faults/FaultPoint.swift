/// A named place where a test can make the process die or an operation fail.
///
/// The first group stands for operations and is hit inside `Files`; the second for the steps of
/// the night, each hit right after the step was done (each time, for what is done per file).
package enum FaultPoint: String, Sendable, CaseIterable {
    // Operations
    case fileWrite = "file-write"
    case fileSync = "file-sync"
    case rename = "rename"
    case folderSync = "folder-sync"

    // Step 0 and 1: lock, recover
    case locked = "locked"
    case stagingDiscarded = "staging-discarded"
    case recovered = "recovered"

    // Step 2 and 3: claim, recognise
    case claimedFile = "claimed-file"
    case claimed = "claimed"
    case hashedFile = "hashed-file"
    case unpacked = "unpacked"
    case recognised = "recognised"

    // Step 4 and 5: read to render, balance
    case readFile = "read-file"
    case matched = "matched"
    case classified = "classified"
    case stagedKind = "staged-kind"
    case staged = "staged"
    case balanced = "balanced"

    // Step 6: commit
    case stagedSynced = "staged-synced"
    case transactionOpen = "transaction-open"
    case committed = "committed"

    // Step 7 and 8: publish, report
    case publishedKind = "published-kind"
    case published = "published"
    case archivedFile = "archived-file"
    case quarantineReason = "quarantine-reason"
    case quarantinedFile = "quarantined-file"
    case filed = "filed"
    case reportFiled = "report-filed"
    case marked = "marked"
    case reported = "reported"
}
