/// Words of up to eight bytes as numbers, to be compared at once.
@usableFromInline
package enum ShortWord {
    /// The bytes as a number, the first lowest.
    ///
    /// - Parameters:
    ///   - bytes: a buffer with at least eight bytes after the range, as a block has.
    ///   - range: where the word stands.
    /// - Returns: 0 for no bytes; all ones, which is no UTF-8, for more than eight.
    @inlinable @inline(__always)
    package static func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        let count = range.count
        guard count <= 8 else { return .max }
        guard count > 0 else { return 0 }
        let raw = unsafe bytes.bytes
        let word = unsafe raw.unsafeLoadUnaligned(
            fromByteOffset: range.lowerBound,
            as: UInt64.self
        )
        return word & (.max >> UInt64(truncatingIfNeeded: 8 &* (8 &- count)))
    }
}
