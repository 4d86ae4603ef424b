/// A failure that a test asked for: where, at which time of passing, and how.
package struct Fault: Hashable, Sendable {
    package let point: FaultPoint
    /// 1-based: the passing of the point that fails.
    package let nth: Int
    package let effect: FaultEffect

    /// Asks for a failure.
    package init(_ point: FaultPoint, nth: Int = 1, _ effect: FaultEffect = .kill) {
        self.point = point
        self.nth = nth
        self.effect = effect
    }

    /// Reads `name[:nth][:kill|enospc|eio]`; nil for anything else.
    package init?(_ text: String) {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false)[...]
        guard let point = parts.popFirst().flatMap({ FaultPoint(rawValue: String($0)) }) else {
            return nil
        }
        var nth = 1
        if let first = parts.first, let number = Int(first) {
            guard number >= 1, !first.hasPrefix("+") else { return nil }
            nth = number
            parts.removeFirst()
        }
        var effect = FaultEffect.kill
        if let word = parts.popFirst() {
            guard let named = FaultEffect(rawValue: String(word)) else { return nil }
            effect = named
        }
        guard parts.isEmpty else { return nil }
        self.init(point, nth: nth, effect)
    }
}

/// How a fault point fails.
package enum FaultEffect: String, Sendable, CaseIterable {
    /// The process kills itself with SIGKILL: no clean-up of any kind runs.
    case kill
    /// The operation says that the disk is full.
    case enospc
    /// The operation says that the device failed.
    case eio
}
