import Glibc
import Synchronization

/// Where a test's failures are armed and hit; without one armed, a hit is a test of nil.
package enum Faults {
    /// A fault for what runs inside `armed(_:during:)`, in front of the environment's.
    @TaskLocal private static var local: ArmedFault?

    /// The fault of `FORFALL_FAULT`, read once.
    ///
    /// A text that names no fault ends the process: a test would otherwise pass undisturbed.
    private static let ofEnvironment: ArmedFault? = {
        guard let value = unsafe getenv("FORFALL_FAULT") else { return nil }
        let text = unsafe String(cString: value)
        guard !text.isEmpty else { return nil }
        guard let fault = Fault(text) else {
            preconditionFailure("FORFALL_FAULT is '\(text)', not name[:nth][:kill|enospc|eio]")
        }
        return ArmedFault(fault)
    }()

    /// Passes a point: goes on, dies, or throws what was armed for this passing.
    ///
    /// - Parameters:
    ///   - point: the place passed.
    ///   - path: what the operation was about, for the error.
    /// - Throws: `FilesError` of a full disk or a failed device, if armed.
    package static func hit(_ point: FaultPoint, _ path: Path = ".") throws(FilesError) {
        guard let armed = local ?? ofEnvironment else { return }
        try armed.hit(point, path)
    }

    /// Runs a body with a fault armed for it alone; a killing one kills the process that runs it.
    package static func armed<Result>(
        _ fault: Fault,
        during body: () throws -> Result
    ) rethrows -> Result {
        try $local.withValue(ArmedFault(fault), operation: body)
    }
}

/// A fault and how often its point was passed.
private final class ArmedFault: Sendable {
    private let fault: Fault
    private let passed = Atomic<Int>(0)

    init(_ fault: Fault) {
        self.fault = fault
    }

    func hit(_ point: FaultPoint, _ path: Path) throws(FilesError) {
        guard point == fault.point else { return }
        let nth = passed.add(1, ordering: .relaxed).newValue
        guard nth == fault.nth else { return }
        switch fault.effect {
        case .kill:
            kill(getpid(), SIGKILL)
            // The signal is on its way; nothing may happen until it arrives.
            while true { pause() }
        case .enospc: throw FilesError(point.attempt, path, errno: ENOSPC)
        case .eio: throw FilesError(point.attempt, path, errno: EIO)
        }
    }
}

extension FaultPoint {
    /// What a failure there says was tried.
    fileprivate var attempt: FilesAttempt {
        switch self {
        case .rename: .rename
        case .fileSync, .folderSync: .sync
        default: .write
        }
    }
}
