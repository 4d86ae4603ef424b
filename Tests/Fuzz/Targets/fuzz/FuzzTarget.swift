import Glibc
import Records

/// What libFuzzer calls before the first input.
///
/// With `--sort` it prints which format each file named behind it is of, and ends: that is how
/// `run` finds the seeds of a format.
@_cdecl("LLVMFuzzerInitialize")
package func initialize(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
    let words = CommandLine.arguments
    guard words.count > 1, words[1] == "--sort" else { return 0 }
    for path in words.dropFirst(2) {
        guard let file = unsafe fopen(path, "rb") else { continue }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let length = unsafe fread(&bytes, 1, bytes.count, file)
        unsafe fclose(file)
        print(Outcome(Array(bytes[..<length])).format?.rawValue ?? "refused", path, separator: "\t")
    }
    exit(0)
}

/// What libFuzzer calls with each input.
///
/// An input is read twice, at once and in small pieces: both have to come to the same, and what is
/// read has to be what the reader says that it read. XML that was read is read once more, followed
/// by more blanks than its reader holds at once: then libxml2 reads it, and not the reader's scan.
@_cdecl("LLVMFuzzerTestOneInput")
package func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    let whole = Outcome(bytes)
    whole.check()
    let pieces = Outcome(bytes, piece: 1 + count % 61)
    precondition(whole == pieces, "read in pieces a file is another than read whole")
    if whole.format != nil, bytes.first == 0x3C, bytes[1] != 0x00 {
        let blanks = [UInt8](repeating: 0x20, count: 70_000)
        precondition(whole == Outcome(bytes + blanks), "libxml2 reads a file otherwise")
    }
    return 0
}
