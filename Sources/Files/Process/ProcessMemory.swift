import CFiles

/// What becomes of memory that this process gives back.
package enum ProcessMemory {
    /// Keeps memory that was freed for what comes next, instead of giving it back page by page.
    ///
    /// A night fills large arrays one after another, and pages that the system hands out anew are
    /// cleared first: that was a sixth of a large night. The process ends with the night.
    package static func keepWhatIsFreed() {
        forfall_keep_freed_memory()
    }
}
