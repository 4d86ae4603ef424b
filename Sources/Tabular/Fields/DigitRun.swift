/// Tells what a stretch of bytes is made of, eight bytes at a time.
@usableFromInline
package enum DigitRun {
    /// Whether there is nothing but ASCII digits, at least one.
    ///
    /// - Parameters:
    ///   - bytes: a buffer with at least eight bytes after the range, as a block has.
    ///   - range: where to look.
    /// - Returns: true for digits only.
    @inlinable @inline(__always)
    package static func covers(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        let raw = unsafe bytes.bytes
        var start = range.lowerBound
        var bad: UInt64 = 0
        while range.upperBound &- start >= 8 {
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
            let values = word ^ 0x3030_3030_3030_3030
            bad |= (values &+ 0x7676_7676_7676_7676) | values
            start &+= 8
        }
        if start < range.upperBound {
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
            let outside = UInt64(truncatingIfNeeded: 8 &* (8 &- (range.upperBound &- start)))
            let values = (word ^ 0x3030_3030_3030_3030) << outside
            bad |= (values &+ 0x7676_7676_7676_7676) | values
        }
        return bad & 0x8080_8080_8080_8080 == 0
    }
}
